# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = له کومه ځایه پیل وکړم؟
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette ستاسو په ژبه د Saarbrücken په سیمه کې سمې دروازې ښيي او وايي چې ولې.
# Question above three choices
start-for-legend = د چا لپاره لټون کوئ؟
start-for-self = د ځان لپاره
start-for-other = د هغه چا لپاره چې زه ورسره مرسته کوم
start-for-child = د خپل ماشوم لپاره
# The button that starts the questions
start-go = پیل
start-privacy = ستاسو ځوابونه ستاسو په وسیله کې پاتې کېږي. بل هېڅ څوک یې نه ویني، موږ یې هم نه وینو.

# Title of the browser's window while the questions load
guide-title = پوښتنې او دروازې
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = ستاسو براوزر پوښتنې نه شي ښودلی. د ټولو وړاندیزونو لېست له دې پرته هم کار کوي.
# Shown when JavaScript is off
no-script = د پوښتنو لپاره ستاسو براوزر JavaScript ته اړتیا لري. د ټولو وړاندیزونو لېست له دې پرته هم کار کوي.

## List of all offers

offers-title = ټول وړاندیزونه
offers-lead = د Saarbrücken په سیمه کې او په ټوله جرمني کې مشورې، کورسونه، مرستې او ادارې. خپلواک ځایونه لومړی راځي.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = اوس دولتي ادارې راځي. دوی باید ځینې خبرې د بهرنیانو ادارې ({ -auslaenderbehoerde }) ته ورسوي. که ډاډه نه یاست، لومړی د خپلواکې مشورې له یو ځای سره خبرې وکړئ.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = د وړاندیز ډول

## Opening hours, day by day

weekday-0 = دوشنبه
weekday-1 = سه شنبه
weekday-2 = چهارشنبه
weekday-3 = پنجشنبه
weekday-4 = جمعه
weekday-5 = شنبه
weekday-6 = یکشنبه

## Help that cannot wait

help-title = اوس مرسته
# Calm words, no advice, no promise
help-lead = که د چا ژوند په خطر کې وي: 112. دلته څوک ستاسو خبرې اوري. ډېر تلیفونونه وړیا دي، او ډېر ځله اړتیا نشته چې خپل نوم ووایئ.

## An address that leads nowhere

not-found-title = دا پاڼه نشته
not-found-text = ښايي پته زړه وي یا بشپړه نه وي.
not-found-start = پیل ته

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = د معلوماتو نېټه:
# A quiet line. The person does nothing.
update-ready = نوې نسخه چمتو ده. ستاسو له بل ځل راتګ نه کارول کېږي.
# When the server has more than this version of the app understands.
update-needed = نوي معلومات شته چې دا نسخه یې نه شي لوستلی. د Wegkette ټولې کړکۍ وتړئ او کله چې انټرنټ لرئ بیا یې پرانیزئ.
# Stands before the button below.
install-hint = Wegkette بې انټرنټه هم کار کوي. تاسو یې پر اصلي سکرین ایښودلی شئ.
# A button.
install-do = پر اصلي سکرین ایښودل
# A page shown without internet, in place of one that the phone does not have.
offline-title = اوس انټرنټ نشته
# Phone numbers follow below.
offline-text = دا پاڼه لا ستاسو په وسیله کې نشته. پوښتنې او د مرستې تلیفونونه بیا هم کار کوي.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros
page-date = ⁨{ $day }.{ $month }.{ $year }⁩
# A month without a day
page-month = ⁨{ $month }/{ $year }⁩

## Names of languages in which places give advice

language-ar = عربي
language-bg = بلغاري
language-bs = بوسنیايي
language-ckb = کردي (سوراني)
language-cs = چکي
language-de = جرمني
language-en = انګلیسي
language-es = هسپانوي
language-fa = فارسي
language-fr = فرانسوي
language-hr = کرواسي
language-hu = هنګري
language-it = ایټالوي
language-kmr = کردي (کرمانجي)
language-ku = کردي
language-pl = پولنډي
language-prs = دري
language-ps = پښتو
language-pt = پرتګالي
language-ro = رومانیايي
language-ru = روسي
language-so = سومالي
language-sq = البانیايي
language-sr = سربیايي
language-ti = تیګرینیا
language-tr = ترکي
language-uk = اوکرايني
language-ur = اردو
language-vi = ویتنامي
language-zh = چینايي

exit-page = له پاڼې ژر وتل
footer-privacy = د معلوماتو ساتنه
footer-accessibility = اسانه لاسرسی
delete-everything = دلته هر څه پاکول
idle-soon = تاسو لا دلته یاست؟ یوه دقیقه وروسته به ستاسو ځوابونه پاک شي.
idle-soon-kiosk = تاسو لا دلته یاست؟ 20 ثانیې وروسته به پاڼه له سره پیل شي او ټول ځوابونه به پاک شي.
idle-here = زه لا دلته یم
idle-delete = اوس پاکول
deleted-all = هر څه پاک شول.
deleted-idle = تاسو 10 دقیقې دلته نه وئ. ځکه ستاسو ځوابونه پاک شول. هغه څه چې تاسو په وسیله کې ساتل غوښتل، لا شته.

calendar-months = جنوري فېبروري مارچ اپریل مۍ جون جولای اګست سپتمبر اکتوبر نومبر دسمبر
calendar-weekdays = دو در څل پی جم او یو
