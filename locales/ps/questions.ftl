### Questions, their fields and options: plain Pashto, no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense; they stay so when somebody answers for another person.
### GENDERED: adjectives and past forms of "to come, to go, to be" show the speaker's gender in Pashto. Use the present, nouns
### or "I have" (ناروغي لرم, not ناروغ یم). The words for "person" and "child" are masculine; verbs follow the word.
### سند is the everyday word for paper, شهادتنامه for a certificate of school or occupation, تصدیقنامه for one of a language course.

block-wishes = څه چې تاسو یې غواړئ
block-abilities = څه چې تاسو یې له ځان سره لرئ
block-people = خلک او پیسې
block-papers = ستاسو اسناد
    .announce = ستاسو د اسنادو په اړه لا تر اوو پورې پوښتنې پاتې دي. له دې هېڅ شی ستاسو له تلیفون څخه نه وځي. تاسو له ټولو تېرېدلی شئ.

## A

question-wishes = { $for ->
    [other] کومه جمله له هغه کس سره سمون لري چې تاسو ورسره مرسته کوئ؟ څو جملې ټاکلی شئ.
    [child] کومه جمله ستاسو له ماشوم سره سمون لري؟ څو جملې ټاکلی شئ.
   *[self] کومه جمله له تاسو سره سمون لري؟ څو جملې ټاکلی شئ.
}
    .help = ناسم ځواب نشته. وروسته هر څه بدلولی شئ.
    .why = ستاسو غوښتنې ټاکي چې لومړی څه وینئ.
    .decline = بیا لومړی هغه ځایونه ښیو چې هلته له خلکو سره خبرې کولی شئ.
field-wishes-goals = په کره توګه څه؟
field-wishes-first_goal = لومړی څه؟
value-phase_wish-p1 = زه په پیل کې یم او لاره لټوم.
value-phase_wish-p2 = غواړم پوه شم چې زما مهارتونه دلته څه ارزښت لري.
value-phase_wish-p3 = غواړم زده کړه وکړم.
value-phase_wish-p4 = زه کار لټوم، یا خپل کاروبار غواړم.
value-phase_wish-p5 = زه کار کوم، او غواړم چې ښه دوام وکړي.
value-goals-orientierung = له کومه ځایه پیل وکړم؟
value-goals-aufenthalt = اسناد او استوګنه (Aufenthalt)
value-goals-wohnen = کور، ورځنی ژوند
value-goals-familie = کورنۍ
value-goals-umzug = بل ځای ته کډه کول
value-goals-ehrenamt = له خلکو سره پېژندګلوي، مرسته کول
value-goals-anerkennung = زما د شهادتنامې په رسمیت پېژندل (Anerkennung)
value-goals-im_beruf_arbeiten = په خپل مسلک کې کار کول
value-goals-berufswahl = کوم مسلک زما لپاره مناسب دی؟
value-goals-deutsch = جرمني ژبه
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = مسلکي زده کړه ({ -ausbildung }): په شرکت او ښوونځي کې د یوه مسلک زده کول
value-goals-schule = ښوونځی
value-goals-studium = پوهنتون (Studium)
value-goals-weiterbildung = نوره مسلکي زده کړه (Weiterbildung)
value-goals-arbeit = کار
value-goals-praktikum = لنډه عملي زده کړه ({ -praktikum })
value-goals-gruendung = خپل کاروبار
value-goals-fsj = رضاکارانه خدمت (⁨Freiwilligen­dienst⁩)
value-goals-aufstieg = په کار کې پرمختګ
value-goals-arbeitgeberwechsel = بله دنده
value-goals-teamkommunikation = د ټیم په خبرو کې برخه اخیستل
value-goals-betrieb_retten = د خپل کاروبار ساتل
value-goals-einbuergerung = جرمني پاسپورټ ({ -einbuergerung })
value-first_goal-orientierung = { value-goals-orientierung }
value-first_goal-aufenthalt = { value-goals-aufenthalt }
value-first_goal-wohnen = { value-goals-wohnen }
value-first_goal-familie = { value-goals-familie }
value-first_goal-umzug = { value-goals-umzug }
value-first_goal-ehrenamt = { value-goals-ehrenamt }
value-first_goal-anerkennung = { value-goals-anerkennung }
value-first_goal-im_beruf_arbeiten = { value-goals-im_beruf_arbeiten }
value-first_goal-berufswahl = { value-goals-berufswahl }
value-first_goal-deutsch = { value-goals-deutsch }
value-first_goal-ausbildung = { value-goals-ausbildung }
value-first_goal-schule = { value-goals-schule }
value-first_goal-studium = { value-goals-studium }
value-first_goal-weiterbildung = { value-goals-weiterbildung }
value-first_goal-arbeit = { value-goals-arbeit }
value-first_goal-praktikum = { value-goals-praktikum }
value-first_goal-gruendung = { value-goals-gruendung }
value-first_goal-fsj = { value-goals-fsj }
value-first_goal-aufstieg = { value-goals-aufstieg }
value-first_goal-arbeitgeberwechsel = { value-goals-arbeitgeberwechsel }
value-first_goal-teamkommunikation = { value-goals-teamkommunikation }
value-first_goal-betrieb_retten = { value-goals-betrieb_retten }
value-first_goal-einbuergerung = { value-goals-einbuergerung }

question-urgent = داسې څه شته چې انتظار نه شي کولی؟
    .help = اړتیا نشته چې څه ووایئ. یو ځل لمس کول بس دي.
    .why = څه چې بېړني وي، بیا تر ټولو پورته راځي.
    .decline = بیا په مېنو کې د «اوس مرسته» لاندې هر څه چمتو پاتې کېږي.
value-urgent-no = نه
value-urgent-frist = یو لیک لرم چې وروستۍ نېټه ({ -frist }) لري.
value-urgent-geld = پیسې یا د روغتیا بیمه نه لرم.
value-urgent-unterkunft = کور نه لرم.
value-urgent-lohn = زما معاش نه دی رارسېدلی.
value-urgent-arbeitszeit = ډېر زیات ساعتونه کار کوم.
value-urgent-kuendigung = د کار د پای لیک ({ -kuendigung }) راته راغلی دی.
value-urgent-handyvertrag = له یوه تړون سره ستونزه لرم، د بېلګې په توګه د موبایل له تړون سره.
value-urgent-schulden = پورونه لرم.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = ډېره وېره لرم یا خوب نه راځي.
# Written with "I have", because the adjective "ill" is gendered.
value-urgent-gesundheit = ناروغي لرم.
value-urgent-schwangerschaft = امیندواره یم.
value-urgent-behinderung = له یوه معلولیت سره ژوند کوم.
value-urgent-gewalt = یو څوک ما ته ګواښ کوي یا زیان راته رسوي.
# "Foreign" is gendered: "from another country" is not.
value-urgent-diskriminierung = خلک له ما سره بد چلند کوي، ځکه چې له بل هېواد څخه یم.

question-place = { $for ->
    [other] هغه کس چې تاسو ورسره مرسته کوئ چېرته ژوند کوي؟
    [child] ستاسو ماشوم چېرته ژوند کوي؟
   *[self] تاسو چېرته ژوند کوئ؟
}
    .help = یوازې د ځای نوم. د سړک نوم ته اړتیا نه لرو.
    .why = ډېر وړاندیزونه یوازې په یوه ځای کې شته. او څوک چې په فرانسه یا لوګزامبورګ کې ژوند کوي، نور قواعد لري.
    .decline = بیا د ټولې سیمې وړاندیزونه وینئ.
field-place-region = په کوم ځای کې؟
field-place-works_in = چېرته کار کوئ یا کار لټوئ؟
value-home-here = په دې سیمه کې
value-home-elsewhere = د جرمني په یوه بل ځای کې
value-home-fr = په فرانسه کې
value-home-lu = په لوګزامبورګ کې

question-age = { $for ->
    [other] هغه کس چې تاسو ورسره مرسته کوئ څو کلن دی؟
    [child] ستاسو ماشوم څو کلن دی؟
   *[self] ستاسو عمر څو کاله دی؟
}
    .help = په کلونو. که ماشومان د خپل مور او پلار لپاره ځواب ورکوي: په ژباړه کې لویان هم مرسته کوي.
    .why = د ځوانانو لپاره ځانګړې مشوره شته. ځینې کورسونه او مرستې د عمر حد لري.
    .decline = بیا د هغو وړاندیزونو په اړه چې د عمر حد لري، روښانه نه وي.
field-age-with_guardian = { $for ->
    [other] مور یا پلار دلته دی؟
    [child] مور یا پلار دلته دی؟
   *[self] ستاسو مور یا پلار دلته دی؟
}
value-with_guardian-true = هو
value-with_guardian-false = نه

## B

question-german = { $for ->
    [other] دا کس په جرمني ژبه څومره ښه خبرې کوي؟
    [child] ستاسو ماشوم په جرمني ژبه څومره ښه خبرې کوي؟
   *[self] ستاسو جرمني ژبه څنګه ده؟
}
    .help = هغه جمله وټاکئ چې تر ټولو ښه سمون لري. تصدیقنامه اړینه نه ده.
    .why = هر کورس له یوې ټاکلې کچې پیلېږي.
    .decline = بیا نه شو ویلی چې کوم کورس مناسب دی.
value-german_level-A0 = څو کلمې پېژنم.
    .hint = پیل (A0)
value-german_level-A1 = ځان معرفي کولی شم او سودا اخیستلی شم.
    .hint = کچه A1
value-german_level-A2 = د خپلې ورځې په اړه خبرې کولی شم او لنډ لیکونه لوستلی شم.
    .hint = کچه A2
value-german_level-B1 = په تلیفون کې او د کار په اړه خبرې کولی شم.
    .hint = کچه B1
value-german_level-B2 = د کار په خبرو کې برخه اخیستلی شم او لیکونه لیکلی شم.
    .hint = کچه B2
value-german_level-C1 = نږدې په هر څه پوهېږم او ویلی یې شم.
    .hint = کچه C1
field-german-german_certificate = د دې کچې لپاره تصدیقنامه (Zertifikat) لرم.
field-german-literacy = لوستل او لیکل څنګه دي؟
value-literacy-latin = لاتیني توري لولم او لیکم.
value-literacy-other_script = په بل لیکدود لیکل کوم.
value-literacy-learning = لا هم لوستل او لیکل زده کوم.

question-german_course = { $for ->
    [other] دا کس د جرمني ژبې په کورس کې و؟
    [child] ستاسو ماشوم د جرمني ژبې په کورس کې و؟
   *[self] تاسو د جرمني ژبې په کورس کې وئ؟
}
    .help = موخه د ادغام کورس ({ -integrationskurs }) یا په جرمني کې ورته کورس دی.
    .why = په دې پورې اړه لري چې ورپسې کوم کورس کېدای شي.
    .decline = بیا روښانه نه وي چې د کار لپاره د ژبې کورس ({ -berufssprachkurs }) تاسو ته خلاص دی که نه.
value-integrationskurs_state-never = نه، لا نه.
value-integrationskurs_state-admitted_no_place = لیک یې لرم، خو لا ځای نه لرم.
value-integrationskurs_state-running = همدا اوس په کورس کې یم.
value-integrationskurs_state-done_b1 = کورس مې پای ته رسولی دی او B1 لرم.
value-integrationskurs_state-done_below_b1 = کورس مې پای ته رسولی دی، خو لا B1 نه لرم.
value-integrationskurs_state-stopped = کورس مې پرېښی دی.

question-learned = { $for ->
    [other] دې کس څه زده کړي یا څه کار کړی دی؟
    [child] ستاسو ماشوم څه زده کړي یا څه کار کړی دی؟
   *[self] تاسو څه زده کړي یا څه کار کړی دی؟
}
    .help = هغه څه وټاکئ چې تاسو ته تر ټولو مهم دي. که شهادتنامه ورکه وي، هم حسابېږي.
    .why = د هغه څه لپاره چې تاسو یې کولی شئ، ځانګړې لارې شته.
    .decline = بیا د بهرنیو شهادتنامو په اړه څه نه وینئ.
value-qualification_kind-academic = د پوهنتون زده کړه (Studium)
value-qualification_kind-vocational = یو مسلک له شهادتنامې سره
value-qualification_kind-experience = کار، له شهادتنامې پرته
value-qualification_kind-school = ښوونځی
value-qualification_kind-none = لا هېڅ یو
field-learned-qualification_country = دا چېرته وو؟
value-qualification_country-abroad = په بل هېواد کې
value-qualification_country-de = په جرمني کې
field-learned-occupation_group = په کومه برخه کې؟
value-occupation_group-medicine = طب، د غاښونو طب، درملتون
value-occupation_group-nursing = نرسنګ، قابلګي، تداوي
value-occupation_group-school_teaching = په ښوونځیو کې ښوونه
value-occupation_group-law = حقوق
value-occupation_group-childcare_social = وړکتون ({ -kita })، ټولنیز کار
value-occupation_group-craft = لاسي کسبونه (Handwerk)، ورکشاپ، برېښنا
value-occupation_group-construction = ساختماني کار
value-occupation_group-food_hotel = پخلنځی، رستورانت، هوټل، نانوايي
value-occupation_group-transport = ډرېوري، ګودام
value-occupation_group-office = دفتر، بانک، اداره
value-occupation_group-it = کمپیوټر، IT
value-occupation_group-engineering = تخنیک، انجنیري، معماري
value-occupation_group-agriculture = کرنه، باغواني، څاروي
value-occupation_group-cleaning = پاکول، د کور کارونه
value-occupation_group-sales = پلورل
value-occupation_group-other = بل څه

# Always say what is recognised (the occupation, the certificate), never only "recognised".
question-recognition = په جرمني کې کومې ادارې شهادتنامه پخوا کتلې ده؟
    .help = یعنې: تاسو یو لیک لرئ چې وايي ستاسو مسلک په جرمني کې برابر ارزښت لري که نه.
    .why = تر کتنې مخکې، د کتنې پر مهال او وروسته بېلابېلې مرستې شته.
    .decline = بیا داسې ګڼو چې لا هېڅ نه دي کتل شوي.
value-recognition_stage-not_started = نه
value-recognition_stage-running = کتنه روانه ده.
value-recognition_stage-partial = زما مسلک تر یوې برخې په رسمیت پېژندل شوی دی (teilweise anerkannt).
value-recognition_stage-full = زما مسلک په رسمیت پېژندل شوی دی (anerkannt).
value-recognition_stage-refused = ادارې رد کړی دی.
field-recognition-qualification_documents = شهادتنامې لرئ؟
value-qualification_documents-all = هو، ټولې
value-qualification_documents-some = یوه برخه یې
value-qualification_documents-lost = ورکې دي.

question-doing_now = { $for ->
    [other] دا کس اوس څه کوي؟
    [child] ستاسو ماشوم اوس څه کوي؟
   *[self] تاسو اوس څه کوئ؟
}
    .help = څو جملې ټاکلی شئ.
    .why = کار، مسلکي زده کړه ({ -ausbildung }) او ښوونځی بېلابېل کورسونه او مرستې پرانیزي.
    .decline = بیا د ډېرو کورسونو په اړه روښانه نه وي چې څوک پرېکړه کوي.
value-doing_now-work_to_15 = کار کوم، په اوونۍ کې له 15 ساعتونو کم.
value-doing_now-work_15_30 = کار کوم، په اوونۍ کې له 15 تر 30 ساعتونو.
value-doing_now-work_over_30 = کار کوم، په اوونۍ کې له 30 ساعتونو زیات.
value-doing_now-own_business = خپل کاروبار لرم.
value-doing_now-training = مسلکي زده کړه ({ -ausbildung }) کوم.
value-doing_now-contract_signed = د مسلکي زده کړې تړون ({ -ausbildungsvertrag }) مې لاسلیک کړی دی.
value-doing_now-eq = د مسلکي زده کړې لپاره د چمتووالي دوره (⁨Einstiegs­qualifizierung⁩, EQ) کوم.
value-doing_now-school = ښوونځي ته ځم.
value-doing_now-vocational_school = مسلکي ښوونځي (Berufsfachschule) ته ځم.
value-doing_now-university = په پوهنتون کې زده کړه کوم.
value-doing_now-home_children = په کور کې له ماشومانو سره یم.
value-doing_now-looking = کار یا مسلکي زده کړه ({ -ausbildung }) لټوم.
value-doing_now-cannot_work = اوس کار نه شم کولی.
value-doing_now-nothing_listed = هېڅ یو
field-doing_now-registered_agentur = زما نوم د کار په اداره ({ -agentur-fuer-arbeit }) کې ثبت دی.

question-work_history = په جرمني کې کار: کومه جمله سمون لري؟
    .help = لنډ کار هم حسابېږي.
    .why = په جرمني کې پخوانی کار ځینې دروازې پرانیزي. او هغه کار چې له مسلک سره سمون نه لري، ډېر ځله بدلېدلی شي.
    .decline = بیا روښانه نه وي چې پخوانی کار له تاسو سره مرسته کوي که نه.
value-work_story-never = په جرمني کې مې لا کار نه دی کړی.
value-work_story-before = دلته مې کار کړی دی، اوس نه.
value-work_story-fits = زما کار له هغه څه سره سمون لري چې ما زده کړي دي.
value-work_story-below = زما کار له هغه څه ټیټ دی چې ما زده کړي دي.
field-work_history-work_story = کومه جمله سمون لري؟
field-work_history-job_ended = تر کله؟
field-work_history-worked_in_germany_months = ټولټال څو میاشتې؟
field-work_history-involuntary_unemployed = کار چا پای ته ورساوه؟
value-involuntary_unemployed-true = شرکت
value-involuntary_unemployed-false = ما خپله
field-work_history-job_started = له کله راهیسې هلته کار کوئ؟

question-training = د مسلکي زده کړې ({ -ausbildung }) په اړه یوه بله پوښتنه: له مور او پلار سره ژوند کوئ؟
    .help = یوازې له مور یا یوازې له پلار سره هم.
    .why = په دې پورې اړه لري چې د مسلکي زده کړې ({ -ausbildung }) پر مهال کومې پیسې شته.
    .decline = بیا روښانه نه وي چې د مسلکي زده کړې ({ -ausbildung }) پر مهال پیسې شته که نه.
value-lives_with_parents-true = هو
value-lives_with_parents-false = نه
field-training-training_contract = د مسلکي زده کړې تړون ({ -ausbildungsvertrag }) لرئ؟
value-training_contract-true = هو
value-training_contract-false = لا نه
field-training-training_start = مسلکي زده کړه ({ -ausbildung }) کله پیلېږي؟

## C

question-children = { $for ->
    [other] له دې کس سره ماشومان ژوند کوي؟ څو کلن دي؟
    [child] ستاسو له ماشوم سره ماشومان ژوند کوي؟ څو کلن دي؟
   *[self] له تاسو سره ماشومان ژوند کوي؟ څو کلن دي؟
}
    .help = د هر ماشوم لپاره یوه کرښه. تر دوو کلونو کم عمر مهرباني وکړئ په میاشتو ولیکئ.
    .why = د ماشومانو لپاره وړکتون ({ -kita }) او ښوونځی شته، او داسې کورسونه چې د ماشومانو پالنه لري.
    .decline = بیا د وړکتون ({ -kita }) او ښوونځي په اړه څه نه وینئ.
field-children-kita_place = په وړکتون (Kita) کې ځای شته؟
value-kita_place-true = هو
value-kita_place-false = نه
field-children-single_parent = زه خپل ماشومان یوازې لویوم.
field-children-care_secured = کله چې تاسو په کورس یا کار کې یاست، څوک له ماشومانو سره وي؟
value-care_secured-true = هو
value-care_secured-false = نه

question-living_on = { $for ->
    [other] د دې کس د ژوند لګښت اوس له کومه راځي؟
    [child] ستاسو د ماشوم د ژوند لګښت اوس له کومه راځي؟
   *[self] ستاسو د ژوند لګښت اوس له کومه راځي؟
}
    .help = د پیسو اندازه اړینه نه ده. څو ځوابونه ټاکلی شئ.
    .why = هغه اداره چې پیسې ورکوي، ډېر ځله د کورسونو په اړه هم پرېکړه کوي.
    .decline = بیا روښانه نه وي چې کومه اداره د کورسونو او پیسو په اړه پرېکړه کوي.
value-living_on-wage = زما له معاش څخه
value-living_on-family = له کورنۍ یا سپما څخه
value-living_on-jobcenter = له Jobcenter څخه
    .hint = د ژوند لګښت لپاره مرسته: ⁨Grundsicherungs­geld⁩ (پخوا Bürgergeld)
value-living_on-asylum_office = د ټولنیزو مرستو له ادارې ({ -sozialamt }) څخه، د پناه غوښتنې له امله، یا د پیسو په کارت (Bezahlkarte)
    .hint = د پناه غوښتونکو د مرستې د قانون (⁨Asyl­bewerber­leistungs­gesetz⁩) له مخې مرستې
value-living_on-social_office = د ټولنیزو مرستو له ادارې ({ -sozialamt }) څخه، د عمر یا ناروغۍ له امله
    .hint = ټولنیزه مرسته (Sozialhilfe) یا په زوړ عمر کې د ژوند لګښت (Grundsicherung im Alter)
value-living_on-agentur = د کار له ادارې ({ -agentur-fuer-arbeit }) څخه
    .hint = د بېکارۍ پیسې: Arbeitslosengeld (ALG I)
value-living_on-nothing = له هېڅ یوه څخه
field-living_on-income_secured = بس کېږي؟
value-income_secured-true = هو
value-income_secured-false = نه

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] دا کس کوم سند لري؟ کلمو ته وګورئ.
    [child] ستاسو ماشوم کوم سند لري؟ کلمو ته وګورئ.
   *[self] تاسو کوم سند لرئ؟ کلمو ته وګورئ.
}
    .help = رنګ مهم نه دی، یوازې کلمې مهمې دي. مهرباني وکړئ عکس یې مه اخلئ.
    .why = سند هم ټاکي چې کوم کورسونه، کومې پیسې او کوم کار خلاص دي.
    .decline = بیا احتیاط کوو: لومړی هغه مشوره ښیو چې د کومې ادارې نه وي.
value-paper-de = ⁦«Personal­ausweis»⁩ یا «Reisepass» چې ⁦«Bundes­republik Deutschland»⁩ پرې لیکلي وي (جرمني تذکره یا پاسپورټ)
    .hint = جرمني پاسپورټ لرم.
value-paper-eu = د اروپايي ټولنې (EU) د یوه بل هېواد پاسپورټ یا تذکره
    .hint = د بېلګې په توګه رومانیا، بلغاریا، پولنډ، ایټالیا
value-paper-eea_ch = د ایسلنډ، لیختنشتاین، ناروې یا سویس پاسپورټ
value-paper-permanent = کارت ⁦«Nieder­lassungs­erlaubnis»⁩ یا ⁦«Dauer­aufenthalt-EU»⁩ (دایمي استوګنه)
    .hint = په کارت کې له دې کلمو یوه ولټوئ.
value-paper-title = کارت ⁦«Aufenthalts­titel»⁩: ⁨Aufenthalts­erlaubnis⁩ (د یوې مودې لپاره د استوګنې اجازه)، Blaue Karte EU (آبي کارت)
    .hint = د ⁦«Aufenthalts­erlaubnis»⁩ یا ⁦«Blaue Karte EU»⁩ کلمه ولټوئ.
value-paper-eu_family = ⁦«Aufenthalts­karte»⁩ (د استوګنې کارت)
    .hint = د هغو خلکو د کورنۍ لپاره چې د اروپايي ټولنې (EU) پاسپورټ لري
value-paper-gb = ⁦«Aufenthalts­dokument-GB»⁩ (د برېتانیا د خلکو او د هغوی د کورنیو لپاره د استوګنې سند)
value-paper-visum = په پاسپورټ کې د «Visum» (ویزې) لیبل
value-paper-fiktion = ⁦«Fiktions­bescheinigung»⁩ (لنډمهاله سند، څو د بهرنیانو اداره پرېکړه وکړي)
value-paper-schutzgesuch = د ⁨§ 24⁩ لپاره ثبت، لا له کارت پرته
    .hint = زه له اوکراین څخه یم، نه کارت لرم او نه ⁨Fiktions­bescheinigung⁩.
value-paper-gestattung = ⁦«Ankunfts­nachweis»⁩ (د رسېدو سند) یا ⁦«Aufenthalts­gestattung»⁩ (د پناه غوښتنې د دوسیې د مودې سند)
    .hint = زما د پناه غوښتنلیک په اړه لا پرېکړه نه ده شوې.
# A Duldung is neither a permit nor "illegal". Never the word for residence here.
value-paper-duldung = ⁦«Aussetzung der Abschiebung ({ -duldung })»⁩ (اخراج د یوې مودې لپاره درول شوی دی)
    .hint = د «Duldung» کلمه ولټوئ.
value-paper-leave = ⁦«Grenz­übertritts­bescheinigung»⁩ (هغه سند چې په پوله کې سپارل کېږي)، یا یو لیک چې وايي زه باید له جرمني ووځم
value-paper-expired = زما د سند موده تېره ده.
value-paper-none = هېڅ سند نه لرم.
field-paper-came_as = تاسو څنګه راغلي یاست؟
# Spätaussiedler(in): the Pashto word is a group in the plural, so that it fits everybody.
value-came_as-spaetaussiedler = په هغو خلکو کې چې جرمني نسب لري او راستانه شوي دي (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = د داسې یوه کس له کورنۍ سره
value-came_as-other = په بله توګه، یا زما د زېږېدو ځای دلته دی.
field-paper-first_language = جرمني ستاسو لومړۍ ژبه ده؟
value-first_language-de = هو
value-first_language-other = نه
field-paper-fiktion_kind = د دې سند موضوع څه ده؟
value-fiktion_kind-s24 = موضوع یې ⁨§ 24⁩ ده (د اوکراین د خلکو لپاره ساتنه)
value-fiktion_kind-extension = خپل کارت تمدیدوم.
    .hint = پرې لیکلي دي ⁦«§ 81 Abs. 4»⁩.
value-fiktion_kind-first = دا زما لومړی غوښتنلیک دی.
    .hint = پرې لیکلي دي ⁦«§ 81 Abs. 3»⁩.

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = کومه شمېره پرې لیکلې ده؟
    .help = د کارت شاته د «Anmerkungen» په برخه کې، یا په اضافي پاڼه ({ -zusatzblatt }) کې. په Duldung کې شمېره ډېر ځله د متن دننه وي.
    .why = شمېره کره وايي چې د دې سند لپاره کوم قواعد دي.
    .decline = بیا له هغه څه سره حساب کوو چې د څو شمېرو لپاره یو ډول وي.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = ⁨§ 25 Abs. 1⁩
    .group = ساتنه
    .hint = پناه (Asyl)
value-paragraph-p25-2 = ⁨§ 25 Abs. 2⁩
    .hint = کډوال یا فرعي ساتنه (subsidiärer Schutz)
value-paragraph-p25-3 = ⁨§ 25 Abs. 3⁩
    .hint = د اخراج منع (⁨Abschiebungs­verbot⁩)
value-paragraph-p22 = ⁨§ 22⁩
    .hint = له بهر څخه منل
value-paragraph-p23 = ⁨§ 23⁩
    .hint = د یوې ډلې منل
value-paragraph-p24 = ⁨§ 24⁩
    .hint = اوکراین
value-paragraph-p28 = ⁨§ 28⁩
    .group = کورنۍ
    .hint = جرمني کس ته
value-paragraph-p30 = ⁨§ 30⁩
    .hint = مېړه یا ښځې ته
value-paragraph-p32 = ⁨§ 32⁩
    .hint = ماشوم مور او پلار ته
value-paragraph-p36 = ⁨§ 36⁩
    .hint = مور او پلار او نور
value-paragraph-p36a = ⁨§ 36a⁩
    .hint = هغه چا ته چې فرعي ساتنه (subsidiärer Schutz) لري
value-paragraph-p31 = ⁨§ 31⁩
    .hint = تر واده وروسته خپل حق
value-paragraph-p18a = ⁨§ 18a⁩
    .group = کار
    .hint = له مسلکي زده کړې سره
value-paragraph-p18b = ⁨§ 18b⁩
    .hint = د پوهنتون له زده کړې سره
value-paragraph-p18g = ⁨§ 18g⁩
    .hint = آبي کارت (Blaue Karte EU)
value-paragraph-p18d = ⁨§ 18d⁩
    .hint = علمي څېړنه
value-paragraph-p19c = ⁨§ 19c⁩
    .hint = بل کار
value-paragraph-p19d = ⁨§ 19d⁩
    .hint = تر Duldung او مسلکي زده کړې ({ -ausbildung }) وروسته
value-paragraph-p21 = ⁨§ 21⁩
    .hint = خپل کاروبار
value-paragraph-p16a = ⁨§ 16a⁩
    .group = زده کړه
    .hint = مسلکي زده کړه ({ -ausbildung })
value-paragraph-p16b = ⁨§ 16b⁩
    .hint = پوهنتون (Studium)
value-paragraph-p16d = ⁨§ 16d⁩
    .hint = چې زما مسلک په رسمیت وپېژندل شي
value-paragraph-p16g = ⁨§ 16g⁩
    .hint = تر Duldung وروسته مسلکي زده کړه ({ -ausbildung })
value-paragraph-p17 = ⁨§ 17⁩
    .hint = د مسلکي زده کړې ({ -ausbildung }) یا پوهنتون لپاره ځای لټول
value-paragraph-p20 = ⁨§ 20⁩
    .group = لټون
    .hint = کار
value-paragraph-p20a = ⁨§ 20a⁩
    .hint = د فرصت کارت (Chancenkarte)
value-paragraph-p23a = ⁨§ 23a⁩
    .group = تر Duldung وروسته یا له ځانګړو دلیلونو
    .hint = ځانګړی سخت حالت (Härtefall)
value-paragraph-p25-4 = ⁨§ 25 Abs. 4⁩
    .hint = د یوې مودې لپاره
value-paragraph-p25-5 = ⁨§ 25 Abs. 5⁩
    .hint = له جرمني وتل نه کېږي
value-paragraph-p25a = ⁨§ 25a⁩
    .hint = ښه ادغام، ځوان عمر
value-paragraph-p25b = ⁨§ 25b⁩
    .hint = ښه ادغام، تر اوږدې مودې وروسته
value-paragraph-p104c = ⁨§ 104c⁩
    .hint = د فرصت استوګنه (Chancen-Aufenthalt)
value-paragraph-p38a = ⁨§ 38a⁩
    .group = نور
    .hint = د اروپايي ټولنې (EU) له بل هېواد څخه دایمي استوګنه
value-paragraph-p60a-2-1 = ⁨§ 60a Abs. 2 Satz 1⁩
value-paragraph-p60a-2-3 = ⁨§ 60a Abs. 2 Satz 3⁩
value-paragraph-p60b = ⁨§ 60b⁩ یا ⁦«für Personen mit ungeklärter Identität»⁩ (هویت روښانه نه دی)
value-paragraph-p60c = ⁨§ 60c⁩
    .hint = د مسلکي زده کړې ({ -ausbildung }) لپاره
value-paragraph-p60d = ⁨§ 60d⁩
    .hint = د یوه کار لپاره
value-paragraph-p60-not_shown = ⁨§ 60a⁩ له بلې شمېرې پرته، یا شمېره نه مومم
value-paragraph-visa_work = د کار لپاره
value-paragraph-visa_family = کورنۍ ته د ورتلو لپاره
value-paragraph-visa_study_training = د پوهنتون یا مسلکي زده کړې ({ -ausbildung }) لپاره
value-paragraph-visa_recognition = چې زما مسلک په رسمیت وپېژندل شي
value-paragraph-visa_job_search = د کار یا د مسلکي زده کړې (Ausbildung) د ځای د لټولو لپاره
value-paragraph-other = بل څه
    .hint = مهرباني وکړئ د مشورې ځای ته یې ووایئ. موږ لېست په خوښۍ بشپړوو.
field-paragraph-paragraph = په سند کې څه لیکلي دي؟
field-paragraph-paragraph_detail = تر شمېرې وروسته څه لیکلي دي؟
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (د کډوال په توګه)
value-paragraph_detail-alt2 = 2. Alternative (فرعي ساتنه، subsidiärer Schutz)

question-arrival = { $for ->
    [other] دا کس له کله راهیسې په جرمني کې دی؟
    [child] ستاسو ماشوم له کله راهیسې په جرمني کې دی؟
   *[self] تاسو له کله راهیسې په جرمني کې یاست؟
}
    .help = نږدې نېټه بس ده.
    .why = ځینې شیان په لومړیو دریو میاشتو کې بل ډول دي، ځینې تر څو کلونو وروسته خلاصېږي.
    .decline = بیا هغه څه روښانه نه وي چې په جرمني کې د ژوند په مودې پورې اړه لري.

question-paper_since = دا سند له کله راهیسې لرئ؟
    .help = موخه د دې ډول لومړی سند دی. نږدې نېټه بس ده.
    .why = د ځینو کورسونو لپاره لومړی کال حسابېږي.
    .decline = بیا روښانه نه وي چې یو کورس لا په لومړي کال کې دی که نه.
field-paper_since-title_term = تر څومره مودې اعتبار لري؟
value-title_term-under_year = له یوه کال کم
value-title_term-year_or_more = یو کال یا زیات

question-duldung_since = له کله راهیسې Duldung لرئ؟
    .help = موخه لومړی یو دی. نږدې نېټه بس ده.
    .why = له Duldung سره تر څو میاشتو وروسته کورسونه، مسلکي زده کړه ({ -ausbildung }) او کار خلاصېږي.
    .decline = بیا هغه څه روښانه نه وي چې په دې مودې پورې اړه لري.

# The German words are what people compare with their paper.
question-work_entry = په سند کې د کار په اړه څه لیکلي دي؟
    .help = د «Erwerbstätigkeit» (هر ډول کار) یا «Beschäftigung» (په شرکت کې کار) کلمه ولټوئ.
    .why = په دې توګه وینئ چې ستاسو سند هغه څه وايي چې قانون یې وايي که نه.
    .decline = بیا سند او قانون سره نه شو پرتله کولی.
value-work_entry-any = ⁦«Erwerbstätigkeit erlaubt»⁩ (یا «gestattet»): د هر ډول کار اجازه شته
value-work_entry-employment_only = ⁦«Beschäftigung erlaubt, selbstständige Tätigkeit nicht»⁩: په شرکت کې د کار اجازه شته، د خپل کاروبار اجازه نشته
value-work_entry-permit = ⁦«nur mit Erlaubnis der Ausländerbehörde»⁩: یوازې د بهرنیانو د ادارې په اجازه
value-work_entry-named_job = یوازې همدا دنده
    .hint = د شرکت نوم هم ورسره لیکلی دی.
value-work_entry-no = ⁦«Erwerbstätigkeit nicht gestattet»⁩: د کار اجازه نشته
value-work_entry-silent = هلته څه نه دي لیکلي.

question-lodging = { $for ->
    [other] دا کس چېرته ویده کېږي او ژوند کوي؟
    [child] ستاسو ماشوم چېرته ویده کېږي او ژوند کوي؟
   *[self] ستاسو د اوسېدو ځای څنګه دی؟
}
    .help = پتې ته اړتیا نه لرو.
    .why = د راتلونکو په مرکز ({ -aufnahmeeinrichtung }) کې د کار او کډې لپاره نور قواعد دي.
    .decline = بیا روښانه نه وي چې کار له کله کېدای شي.
value-lodging-reception = د راتلونکو په مرکز ({ -aufnahmeeinrichtung }) کې
    .hint = په Saarland کې: ⁨Landes­aufnahme­stelle Lebach⁩
value-lodging-municipal = د ښاروالۍ د اوسېدو په ځای (Unterkunft) کې
value-lodging-flat = په یوه اپارتمان کې
value-lodging-with_others = له نورو خلکو سره
value-lodging-nowhere = ثابت ځای نه لرم.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] دا کس له دې هېوادونو څخه د یوه پاسپورټ لري؟
    [child] ستاسو ماشوم له دې هېوادونو څخه د یوه پاسپورټ لري؟
   *[self] تاسو له دې هېوادونو څخه د یوه پاسپورټ لرئ؟
}
    .help = البانیا، بوسنیا او هرزګوینا، ګرجستان، ګانا، کوسوو، مولدوا، مونټېنیګرو، شمالي مقدونیه، سېنیګال، سربیا
    .why = دا هېوادونه د قانون په یوه لېست کې دي. د هغه ځای د خلکو لپاره د کار نور قواعد دي. د دلیلونو پوښتنه هېڅکله نه کوو.
    .decline = بیا روښانه نه وي چې کار او مسلکي زده کړه ({ -ausbildung }) کېدای شي که نه.
value-origin_listed-true = هو
value-origin_listed-false = نه
field-origin-origin_country = کوم یو؟
value-origin_country-MD = مولدوا
value-origin_country-GE = ګرجستان
value-origin_country-other = د لېست یو بل هېواد
field-origin-asylum_filed = د پناه غوښتنلیک کله وو؟
