### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "ځکه چې".
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = رسېدل او لاره موندل
    .voice = زه په پیل کې یم او لاره لټوم.
    .name = Zugang, Ansprache und Information
phase-2 = مهارتونه ښودل او پلان جوړول
    .voice = غواړم پوه شم چې زما مهارتونه دلته څه ارزښت لري.
    .name = Berufliche Orientierung und Planung
phase-3 = زده کړه
    .voice = غواړم زده کړه وکړم: جرمني ژبه، یوه برخه چې کمه ده، یا د یوې شهادتنامې لپاره.
    .name = Umsetzung und Qualifizierung
phase-4 = کار موندل
    .voice = زه کار یا د مسلکي زده کړې (Ausbildung) ځای لټوم، یا خپل کاروبار غواړم.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = کار ته ښه دوام ورکول
    .voice = زه کار کوم، او غواړم چې ښه دوام وکړي.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = ځکه چې تاسو دا ټاکلې ده: زه په پیل کې یم
line-W2 = ځکه چې تاسو دا ټاکلې ده: غواړم پوه شم چې زما مهارتونه څه ارزښت لري
line-W3 = ځکه چې تاسو دا ټاکلې ده: غواړم زده کړه وکړم
line-W4 = ځکه چې تاسو دا ټاکلې ده: زه کار لټوم، یا خپل کاروبار غواړم
line-W4-ausbildung = ځکه چې تاسو د مسلکي زده کړې (Ausbildung) ځای لټوئ
line-W5 = ځکه چې تاسو دا ټاکلې ده: غواړم چې ښه دوام وکړي
line-1a = ځکه چې یو کار انتظار نه شي کولی
line-1b = ځکه چې له یو تړون یا پور سره ستونزه شته
line-1c = ځکه چې لومړی باید د اسنادو موضوع روښانه شي
line-1d = ځکه چې تاسو جرمني ژبه پیلوئ
line-1d-later = ځکه چې جرمني ژبه اوس یوه موخه کېدای شي
line-1e = ځکه چې تاسو لږ وخت مخکې رارسېدلي یاست
line-2a = ځکه چې تاسو یو څه زده کړي دي چې دلته ارزښت لرلی شي
line-2a-below = ځکه چې ستاسو کار له هغه څه سره سمون نه لري چې تاسو زده کړي دي
line-2b = ځکه چې تاسو مسلکي زده کړه ({ -ausbildung }) لټوئ او عمر مو له 27 کلونو کم دی
line-3a = ځکه چې تاسو همدا اوس زده کړه کوئ
line-3b = ځکه چې ستاسو مسلک تر یوې برخې په رسمیت پېژندل شوی دی او یوه برخه کمه ده
line-3c = ځکه چې ښه جرمني ژبه په لټون کې مرسته کوي
line-4a = ځکه چې ستاسو سند د لټون لپاره دی، یا ځکه چې تاسو د پولې هغه خوا کار لټوئ
line-4b = ځکه چې یو کار پای ته ورسېد
line-5a = ځکه چې په کار کې ستونزه شته
line-5b = ځکه چې تاسو کار کوئ
line-F = ځکه چې دا د ډېرو خلکو لپاره ښه پیل دی

theme-residence = استوګنه او قانون
theme-german = د جرمني ژبې زده کړه
theme-living = کور او ورځنی ژوند
theme-family = کورنۍ، وړکتون ({ -kita })، ښوونځی
# Health and mind: everyday words, no word for mental illness.
theme-health = روغتیا او رواني آرامي
theme-money = پیسې او د ژوند لګښت
theme-consumer = د پېرودونکو د حقونو ساتنه
theme-recognition = د شهادتنامې په رسمیت پېژندل ({ -anerkennung }) او مهارتونه
theme-training = مسلکي زده کړه ({ -ausbildung }) او پوهنتون
theme-further = نوره مسلکي زده کړه (Weiterbildung)
theme-work = کار او د کار غوښتنه
theme-business = خپل کاروبار
theme-rights = د کار حقونه او پرمختګ
theme-citizen = د جرمني تابعیت ({ -einbuergerung }) او رضاکارانه کار
