### Questions, their fields and options: plain Dari as people from Afghanistan use it, no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense; they stay so when somebody answers for another person.
### سند is the everyday word for paper, شهادتنامه for a certificate of school or occupation, تصدیقنامه for one of a language course.
### Anerkennung of certificates is به رسمیت شناختن; Duldung is توقف موقت اخراج, never a word for residence.

block-wishes = آنچه شما می‌خواهید
block-abilities = آنچه شما با خود دارید
block-people = مردم و پول
block-papers = اسناد شما
    .announce = هنوز تا هفت سوال در بارهٔ اسناد شما. هیچ چیز از این‌ها از تیلفون شما بیرون نمی‌رود. از همهٔ آن‌ها می‌توانید بگذرید.

## A

question-wishes = { $for ->
    [other] کدام جمله برای شخصی که به او کمک می‌کنید مناسب است؟ می‌توانید چند جمله را انتخاب کنید.
    [child] کدام جمله برای طفل شما مناسب است؟ می‌توانید چند جمله را انتخاب کنید.
   *[self] کدام جمله برای شما مناسب است؟ می‌توانید چند جمله را انتخاب کنید.
}
    .help = جواب غلط وجود ندارد. بعداً می‌توانید همه چیز را تغییر بدهید.
    .why = خواست‌های شما تعیین می‌کند که اول چه را می‌بینید.
    .decline = در این صورت اول جاهایی را نشان می‌دهیم که در آنجا می‌توانید با مردم صحبت کنید.
field-wishes-goals = دقیقاً چه؟
field-wishes-first_goal = اول چه؟
value-phase_wish-p1 = من در آغاز راه هستم و راه را جستجو می‌کنم.
value-phase_wish-p2 = می‌خواهم بدانم که مهارت‌های من اینجا چه ارزش دارد.
value-phase_wish-p3 = می‌خواهم بیاموزم.
value-phase_wish-p4 = من کار جستجو می‌کنم، یا کاروبار خودم را می‌خواهم.
value-phase_wish-p5 = من کار می‌کنم، و می‌خواهم که خوب پیش برود.
value-goals-orientierung = از کجا شروع کنم؟
value-goals-aufenthalt = اسناد و اقامت (Aufenthalt)
value-goals-wohnen = خانه، زندگی روزمره
value-goals-familie = فامیل
value-goals-umzug = کوچ کردن به جای دیگر
value-goals-ehrenamt = آشنا شدن با مردم، کمک کردن
value-goals-anerkennung = به رسمیت شناختن شهادتنامهٔ من (Anerkennung)
value-goals-im_beruf_arbeiten = کار کردن در مسلک خودم
value-goals-berufswahl = کدام مسلک برای من مناسب است؟
value-goals-deutsch = زبان آلمانی
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = آموزش مسلکی ({ -ausbildung }): آموختن یک مسلک در شرکت و در مکتب
value-goals-schule = مکتب
value-goals-studium = پوهنتون (Studium)
value-goals-weiterbildung = آموزش بیشتر مسلکی (Weiterbildung)
value-goals-arbeit = کار
value-goals-praktikum = کارآموزی کوتاه ({ -praktikum })
value-goals-gruendung = کاروبار خودم
value-goals-fsj = خدمت رضاکارانه (⁨Freiwilligen­dienst⁩)
value-goals-aufstieg = پیشرفت در کار
value-goals-arbeitgeberwechsel = یک وظیفهٔ دیگر
value-goals-teamkommunikation = سهم گرفتن در گفتگوهای تیم
value-goals-betrieb_retten = نگه داشتن کاروبار خودم
value-goals-einbuergerung = پاسپورت آلمانی ({ -einbuergerung })
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

question-urgent = آیا چیزی است که نمی‌تواند منتظر بماند؟
    .help = لازم نیست چیزی قصه کنید. یک بار لمس کردن کافی است.
    .why = آنچه عاجل است، در این صورت در بالا می‌آید.
    .decline = در این صورت همه چیز در منو زیر «کمک فوری» آماده می‌ماند.
value-urgent-no = نخیر
value-urgent-frist = یک مکتوب دارم که مهلت ({ -frist }) دارد.
value-urgent-geld = پول یا بیمهٔ صحی ندارم.
value-urgent-unterkunft = خانه ندارم.
value-urgent-lohn = معاش من نرسیده است.
value-urgent-arbeitszeit = بیش از حد ساعت کار می‌کنم.
value-urgent-kuendigung = مکتوب ختم کار ({ -kuendigung }) گرفته‌ام.
value-urgent-handyvertrag = با یک قرارداد مشکل دارم، مثلاً قرارداد موبایل.
value-urgent-schulden = قرض دارم.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = ترس زیاد دارم یا خوابم نمی‌برد.
value-urgent-gesundheit = مریض هستم.
value-urgent-schwangerschaft = حامله هستم.
value-urgent-behinderung = با یک معلولیت زندگی می‌کنم.
value-urgent-gewalt = کسی مرا تهدید می‌کند یا به من آسیب می‌رساند.
value-urgent-diskriminierung = با من بد رفتار می‌کنند، چون اینجا بیگانه هستم.

question-place = { $for ->
    [other] شخصی که به او کمک می‌کنید کجا زندگی می‌کند؟
    [child] طفل شما کجا زندگی می‌کند؟
   *[self] شما کجا زندگی می‌کنید؟
}
    .help = تنها نام جای. به نام سرک ضرورت نداریم.
    .why = بسیاری از پیشنهادها تنها در یک جای است. و برای کسی که در فرانسه یا لوکسمبورگ زندگی می‌کند، قواعد دیگر است.
    .decline = در این صورت پیشنهادهای تمام منطقه را می‌بینید.
field-place-region = در کدام جای؟
field-place-works_in = کجا کار می‌کنید یا کار جستجو می‌کنید؟
value-home-here = در این منطقه
value-home-elsewhere = در یک جای دیگر در آلمان
value-home-fr = در فرانسه
value-home-lu = در لوکسمبورگ

question-age = { $for ->
    [other] شخصی که به او کمک می‌کنید چند سال دارد؟
    [child] طفل شما چند سال دارد؟
   *[self] شما چند سال دارید؟
}
    .help = به سال. اگر اطفال برای پدر و مادر خود جواب می‌دهند: در ترجمه کلان‌ها هم کمک می‌کنند.
    .why = برای جوانان مشورهٔ جداگانه است. بعضی کورس‌ها و کمک‌ها حد سن دارند.
    .decline = در این صورت در بارهٔ پیشنهادهایی که حد سن دارند، روشن نمی‌شود.
field-age-with_guardian = { $for ->
    [other] آیا مادر یا پدر اینجا است؟
    [child] آیا مادر یا پدر اینجا است؟
   *[self] آیا مادر یا پدر شما اینجا است؟
}
value-with_guardian-true = بلی
value-with_guardian-false = نخیر

## B

question-german = { $for ->
    [other] این شخص چقدر آلمانی صحبت می‌کند؟
    [child] طفل شما چقدر آلمانی صحبت می‌کند؟
   *[self] آلمانی شما چطور است؟
}
    .help = جمله‌ای را انتخاب کنید که بهتر مناسب است. تصدیقنامه لازم نیست.
    .why = هر کورس از یک سطح معین شروع می‌شود.
    .decline = در این صورت نمی‌توانیم بگوییم که کدام کورس مناسب است.
value-german_level-A0 = چند کلمه را می‌شناسم.
    .hint = شروع (A0)
value-german_level-A1 = می‌توانم خودم را معرفی کنم و سودا بخرم.
    .hint = سطح A1
value-german_level-A2 = می‌توانم در بارهٔ روز خود صحبت کنم و نامه‌های کوتاه را بخوانم.
    .hint = سطح A2
value-german_level-B1 = می‌توانم تیلفونی صحبت کنم و در بارهٔ کار گپ بزنم.
    .hint = سطح B1
value-german_level-B2 = می‌توانم در کار در گفتگوها سهم بگیرم و نامه بنویسم.
    .hint = سطح B2
value-german_level-C1 = تقریباً همه چیز را می‌فهمم و می‌گویم.
    .hint = سطح C1
field-german-german_certificate = برای این سطح تصدیقنامه (Zertifikat) دارم.
field-german-literacy = خواندن و نوشتن چطور است؟
value-literacy-latin = حروف لاتین را می‌خوانم و می‌نویسم.
value-literacy-other_script = با خط دیگر می‌نویسم.
value-literacy-learning = هنوز خواندن و نوشتن را یاد می‌گیرم.

question-german_course = { $for ->
    [other] آیا این شخص در کورس آلمانی بوده است؟
    [child] آیا طفل شما در کورس آلمانی بوده است؟
   *[self] آیا شما در کورس آلمانی بوده‌اید؟
}
    .help = منظور کورس ادغام ({ -integrationskurs }) یا یک کورس مشابه در آلمان است.
    .why = به این بستگی دارد که بعد از این کدام کورس ممکن است.
    .decline = در این صورت روشن نمی‌شود که آیا کورس زبان برای کار ({ -berufssprachkurs }) برای شما باز است.
value-integrationskurs_state-never = نخیر، هنوز نه.
value-integrationskurs_state-admitted_no_place = مکتوب آن را دارم، ولی هنوز جای ندارم.
value-integrationskurs_state-running = حالا در کورس هستم.
value-integrationskurs_state-done_b1 = کورس را تمام کرده‌ام و B1 دارم.
value-integrationskurs_state-done_below_b1 = کورس را تمام کرده‌ام، ولی هنوز B1 ندارم.
value-integrationskurs_state-stopped = کورس را قطع کرده‌ام.

question-learned = { $for ->
    [other] این شخص چه آموخته یا چه کار کرده است؟
    [child] طفل شما چه آموخته یا چه کار کرده است؟
   *[self] شما چه آموخته‌اید یا چه کار کرده‌اید؟
}
    .help = چیزی را انتخاب کنید که برای شما مهم‌تر است. اگر شهادتنامه گم شده باشد هم حساب است.
    .why = برای آنچه شما بلد هستید، راه‌های جداگانه است.
    .decline = در این صورت در بارهٔ شهادتنامه‌های کشورهای دیگر چیزی نمی‌بینید.
value-qualification_kind-academic = تحصیل در پوهنتون (Studium)
value-qualification_kind-vocational = یک مسلک با شهادتنامه
value-qualification_kind-experience = کار، بدون شهادتنامه
value-qualification_kind-school = مکتب
value-qualification_kind-none = هنوز هیچ کدام
field-learned-qualification_country = آن در کجا بود؟
value-qualification_country-abroad = در کشور دیگر
value-qualification_country-de = در آلمان
field-learned-occupation_group = در کدام بخش؟
value-occupation_group-medicine = طب، طب دندان، دواسازی
value-occupation_group-nursing = نرسنگ، قابلگی، تداوی
value-occupation_group-school_teaching = معلمی در مکتب
value-occupation_group-law = حقوق
value-occupation_group-childcare_social = کودکستان ({ -kita })، کار اجتماعی
value-occupation_group-craft = کسب و پیشه (Handwerk)، ورکشاپ، برق
value-occupation_group-construction = ساختمان
value-occupation_group-food_hotel = آشپزخانه، رستورانت، هوتل، نانوایی
value-occupation_group-transport = دریوری، گدام
value-occupation_group-office = دفتر، بانک، اداره
value-occupation_group-it = کمپیوتر، IT
value-occupation_group-engineering = تخنیک، انجنیری، مهندسی ساختمان
value-occupation_group-agriculture = زراعت، باغداری، حیوانات
value-occupation_group-cleaning = صفاکاری، کار خانه
value-occupation_group-sales = فروش
value-occupation_group-other = چیز دیگر

# Always say what is recognised (the occupation, the certificate), never only "recognised".
question-recognition = آیا یک اداره در آلمان شهادتنامه را قبلاً بررسی کرده است؟
    .help = یعنی: شما یک مکتوب دارید که می‌گوید آیا مسلک شما در آلمان برابر حساب می‌شود.
    .why = پیش از بررسی، در وقت بررسی و بعد از آن کمک‌های مختلف است.
    .decline = در این صورت فکر می‌کنیم که هنوز هیچ چیز بررسی نشده است.
value-recognition_stage-not_started = نخیر
value-recognition_stage-running = بررسی جریان دارد.
value-recognition_stage-partial = مسلک من قسماً به رسمیت شناخته شده است (teilweise anerkannt).
value-recognition_stage-full = مسلک من به رسمیت شناخته شده است (anerkannt).
value-recognition_stage-refused = اداره رد کرده است.
field-recognition-qualification_documents = آیا شهادتنامه‌ها را دارید؟
value-qualification_documents-all = بلی، همه را
value-qualification_documents-some = یک بخش آن را
value-qualification_documents-lost = گم شده‌اند.

question-doing_now = { $for ->
    [other] این شخص حالا چه می‌کند؟
    [child] طفل شما حالا چه می‌کند؟
   *[self] شما حالا چه می‌کنید؟
}
    .help = می‌توانید چند جمله را انتخاب کنید.
    .why = کار، آموزش مسلکی ({ -ausbildung }) و مکتب دروازهٔ کورس‌ها و کمک‌های مختلف را باز می‌کند.
    .decline = در این صورت در بسیاری از کورس‌ها روشن نمی‌شود که کی فیصله می‌کند.
value-doing_now-work_to_15 = کار می‌کنم، کمتر از 15 ساعت در هفته.
value-doing_now-work_15_30 = کار می‌کنم، 15 تا 30 ساعت در هفته.
value-doing_now-work_over_30 = کار می‌کنم، بیشتر از 30 ساعت در هفته.
value-doing_now-own_business = کاروبار خودم را دارم.
value-doing_now-training = آموزش مسلکی ({ -ausbildung }) می‌کنم.
value-doing_now-contract_signed = یک قرارداد آموزش مسلکی ({ -ausbildungsvertrag }) را امضا کرده‌ام.
value-doing_now-eq = دورهٔ آمادگی برای آموزش مسلکی (⁨Einstiegs­qualifizierung⁩, EQ) را می‌گذرانم.
value-doing_now-school = مکتب می‌روم.
value-doing_now-vocational_school = به مکتب مسلکی (Berufsfachschule) می‌روم.
value-doing_now-university = در پوهنتون درس می‌خوانم.
value-doing_now-home_children = با اطفال در خانه هستم.
value-doing_now-looking = کار یا آموزش مسلکی ({ -ausbildung }) جستجو می‌کنم.
value-doing_now-cannot_work = حالا نمی‌توانم کار کنم.
value-doing_now-nothing_listed = هیچ کدام
field-doing_now-registered_agentur = در ادارهٔ کار ({ -agentur-fuer-arbeit }) ثبت هستم.

question-work_history = کار در آلمان: کدام جمله مناسب است؟
    .help = کار کوتاه هم حساب است.
    .why = کار قبلی در آلمان بعضی دروازه‌ها را باز می‌کند. و کاری که با مسلک برابر نیست، بسیار وقت می‌تواند تغییر کند.
    .decline = در این صورت روشن نمی‌شود که آیا کار قبلی به شما کمک می‌کند.
value-work_story-never = در آلمان هنوز کار نکرده‌ام.
value-work_story-before = اینجا کار کرده‌ام، حالا دیگر نه.
value-work_story-fits = کار من با آنچه آموخته‌ام برابر است.
value-work_story-below = کار من پایین‌تر از چیزی است که آموخته‌ام.
field-work_history-work_story = کدام جمله مناسب است؟
field-work_history-job_ended = تا چه وقت؟
field-work_history-worked_in_germany_months = در مجموع چند ماه؟
field-work_history-involuntary_unemployed = کی کار را ختم کرد؟
value-involuntary_unemployed-true = شرکت
value-involuntary_unemployed-false = خودم
field-work_history-job_started = از چه وقت آنجا کار می‌کنید؟

question-training = یک سوال دیگر در بارهٔ آموزش مسلکی ({ -ausbildung }): آیا با پدر و مادر خود زندگی می‌کنید؟
    .help = تنها با مادر یا تنها با پدر هم حساب است.
    .why = به این بستگی دارد که در وقت آموزش مسلکی ({ -ausbildung }) کدام پول وجود دارد.
    .decline = در این صورت روشن نمی‌شود که آیا در وقت آموزش مسلکی ({ -ausbildung }) پول وجود دارد.
value-lives_with_parents-true = بلی
value-lives_with_parents-false = نخیر
field-training-training_contract = آیا قرارداد آموزش مسلکی ({ -ausbildungsvertrag }) را دارید؟
value-training_contract-true = بلی
value-training_contract-false = هنوز نه
field-training-training_start = آموزش مسلکی ({ -ausbildung }) چه وقت شروع می‌شود؟

## C

question-children = { $for ->
    [other] آیا پیش این شخص طفل زندگی می‌کند؟ چند ساله است؟
    [child] آیا پیش طفل شما طفل زندگی می‌کند؟ چند ساله است؟
   *[self] آیا پیش شما طفل زندگی می‌کند؟ چند ساله است؟
}
    .help = برای هر طفل یک سطر. زیر دو سال لطفاً به ماه.
    .why = برای اطفال کودکستان ({ -kita }) و مکتب است، و کورس‌هایی با نگهداری از اطفال.
    .decline = در این صورت در بارهٔ کودکستان ({ -kita }) و مکتب چیزی نمی‌بینید.
field-children-kita_place = آیا جای در کودکستان (Kita) است؟
value-kita_place-true = بلی
value-kita_place-false = نخیر
field-children-single_parent = اطفال خود را تنها بزرگ می‌کنم.
field-children-care_secured = آیا کسی پیش اطفال می‌باشد، وقتی شما در کورس یا کار هستید؟
value-care_secured-true = بلی
value-care_secured-false = نخیر

question-living_on = { $for ->
    [other] مصرف زندگی این شخص حالا از کجا می‌آید؟
    [child] مصرف زندگی طفل شما حالا از کجا می‌آید؟
   *[self] مصرف زندگی شما حالا از کجا می‌آید؟
}
    .help = مقدار پول لازم نیست. می‌توانید چند جواب را انتخاب کنید.
    .why = اداره‌ای که پول می‌دهد، بسیار وقت در بارهٔ کورس‌ها هم فیصله می‌کند.
    .decline = در این صورت روشن نمی‌شود که کدام اداره در بارهٔ کورس‌ها و پول فیصله می‌کند.
value-living_on-wage = از معاش خودم
value-living_on-family = از فامیل یا پول پس‌انداز
value-living_on-jobcenter = از Jobcenter
    .hint = کمک برای مصرف زندگی: ⁨Grundsicherungs­geld⁩ (قبلاً Bürgergeld)
value-living_on-asylum_office = از ادارهٔ کمک‌های اجتماعی ({ -sozialamt })، به خاطر پناهندگی، یا با کارت پرداخت (Bezahlkarte)
    .hint = کمک‌ها طبق قانون کمک به پناهجویان (⁨Asyl­bewerber­leistungs­gesetz⁩)
value-living_on-social_office = از ادارهٔ کمک‌های اجتماعی ({ -sozialamt })، به خاطر پیری یا مریضی
    .hint = کمک اجتماعی (Sozialhilfe) یا تأمین زندگی در پیری (Grundsicherung im Alter)
value-living_on-agentur = از ادارهٔ کار ({ -agentur-fuer-arbeit })
    .hint = پول بیکاری: Arbeitslosengeld (ALG I)
value-living_on-nothing = از هیچ کدام
field-living_on-income_secured = آیا کافی است؟
value-income_secured-true = بلی
value-income_secured-false = نخیر

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] این شخص کدام سند را دارد؟ به کلمه‌ها نگاه کنید.
    [child] طفل شما کدام سند را دارد؟ به کلمه‌ها نگاه کنید.
   *[self] شما کدام سند را دارید؟ به کلمه‌ها نگاه کنید.
}
    .help = رنگ مهم نیست، تنها کلمه‌ها مهم است. لطفاً از آن عکس نگیرید.
    .why = سند هم نقش دارد در اینکه کدام کورس، کدام پول و کدام کار باز است.
    .decline = در این صورت احتیاط می‌کنیم: اول مشوره‌ای را نشان می‌دهیم که مربوط هیچ اداره نیست.
value-paper-de = ⁦«Personal­ausweis»⁩ یا «Reisepass» با کلمه‌های ⁦«Bundes­republik Deutschland»⁩ (تذکره یا پاسپورت آلمانی)
    .hint = پاسپورت آلمانی دارم.
value-paper-eu = پاسپورت یا تذکرهٔ یک کشور دیگر اتحادیهٔ اروپا (EU)
    .hint = مثلاً رومانیا، بلغاریا، پولند، ایتالیا
value-paper-eea_ch = پاسپورت آیسلند، لیختنشتاین، ناروی یا سویس
value-paper-permanent = کارت ⁦«Nieder­lassungs­erlaubnis»⁩ یا ⁦«Dauer­aufenthalt-EU»⁩ (اقامت دایمی)
    .hint = یکی از این کلمه‌ها را روی کارت پیدا کنید.
value-paper-title = کارت ⁦«Aufenthalts­titel»⁩: ⁨Aufenthalts­erlaubnis⁩ (اجازهٔ اقامت برای یک مدت)، Blaue Karte EU (کارت آبی)
    .hint = کلمهٔ ⁦«Aufenthalts­erlaubnis»⁩ یا ⁦«Blaue Karte EU»⁩ را پیدا کنید.
value-paper-eu_family = ⁦«Aufenthalts­karte»⁩ (کارت اقامت)
    .hint = برای فامیل کسانی که پاسپورت اتحادیهٔ اروپا (EU) دارند
value-paper-gb = ⁦«Aufenthalts­dokument-GB»⁩ (سند اقامت برای مردم بریتانیا و فامیل‌شان)
value-paper-visum = برچسب «Visum» (ویزه) در پاسپورت
value-paper-fiktion = ⁦«Fiktions­bescheinigung»⁩ (سند موقت تا فیصلهٔ ادارهٔ امور خارجی‌ها)
value-paper-schutzgesuch = ثبت شده برای ⁨§ 24⁩، هنوز بدون کارت
    .hint = از اوکراین آمده‌ام و نه کارت دارم و نه ⁨Fiktions­bescheinigung⁩.
value-paper-gestattung = ⁦«Ankunfts­nachweis»⁩ (سند رسیدن) یا ⁦«Aufenthalts­gestattung»⁩ (سند برای مدت دوسیهٔ پناهندگی)
    .hint = در بارهٔ درخواست پناهندگی من هنوز فیصله نشده است.
# A Duldung is neither a permit nor "illegal". Never the word for residence here.
value-paper-duldung = ⁦«Aussetzung der Abschiebung ({ -duldung })»⁩ (اخراج برای یک مدت متوقف است)
    .hint = کلمهٔ «Duldung» را پیدا کنید.
value-paper-leave = ⁦«Grenz­übertritts­bescheinigung»⁩ (سندی که در سرحد تسلیم می‌شود) یا مکتوبی که می‌گوید باید از آلمان خارج شوم
value-paper-expired = مدت سند من گذشته است.
value-paper-none = من هیچ سند ندارم.
field-paper-came_as = چطور آمده‌اید؟
value-came_as-spaetaussiedler = به عنوان مهاجر آلمانی‌تبار (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = با فامیل چنین شخص
value-came_as-other = به شکل دیگر، یا اینجا تولد شده‌ام.
field-paper-first_language = آیا آلمانی زبان اول شما است؟
value-first_language-de = بلی
value-first_language-other = نخیر
field-paper-fiktion_kind = موضوع این سند چیست؟
value-fiktion_kind-s24 = موضوع آن ⁨§ 24⁩ است (حمایت برای مردم اوکراین)
value-fiktion_kind-extension = کارت خود را تمدید می‌کنم.
    .hint = روی آن نوشته است ⁦«§ 81 Abs. 4»⁩.
value-fiktion_kind-first = این درخواست اول من است.
    .hint = روی آن نوشته است ⁦«§ 81 Abs. 3»⁩.

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = کدام شماره روی آن نوشته است؟
    .help = در پشت کارت، در بخش «Anmerkungen»، یا در ورق اضافی ({ -zusatzblatt }). در Duldung شماره بیشتر در بین متن است.
    .why = این شماره دقیق می‌گوید که برای این سند کدام قواعد است.
    .decline = در این صورت با چیزهایی حساب می‌کنیم که برای چند شماره یکسان است.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = ⁨§ 25 Abs. 1⁩
    .group = حمایت
    .hint = پناهندگی (Asyl)
value-paragraph-p25-2 = ⁨§ 25 Abs. 2⁩
    .hint = پناهنده یا حمایت فرعی (subsidiärer Schutz)
value-paragraph-p25-3 = ⁨§ 25 Abs. 3⁩
    .hint = منع اخراج (⁨Abschiebungs­verbot⁩)
value-paragraph-p22 = ⁨§ 22⁩
    .hint = پذیرش از کشور دیگر
value-paragraph-p23 = ⁨§ 23⁩
    .hint = پذیرش یک گروه
value-paragraph-p24 = ⁨§ 24⁩
    .hint = اوکراین
value-paragraph-p28 = ⁨§ 28⁩
    .group = فامیل
    .hint = پیش یک شخص آلمانی
value-paragraph-p30 = ⁨§ 30⁩
    .hint = پیش شوهر یا خانم
value-paragraph-p32 = ⁨§ 32⁩
    .hint = طفل پیش پدر و مادر
value-paragraph-p36 = ⁨§ 36⁩
    .hint = پدر و مادر و دیگران
value-paragraph-p36a = ⁨§ 36a⁩
    .hint = پیش کسی که حمایت فرعی (subsidiärer Schutz) دارد
value-paragraph-p31 = ⁨§ 31⁩
    .hint = حق خود شخص بعد از ازدواج
value-paragraph-p18a = ⁨§ 18a⁩
    .group = کار
    .hint = با آموزش مسلکی
value-paragraph-p18b = ⁨§ 18b⁩
    .hint = با تحصیل پوهنتون
value-paragraph-p18g = ⁨§ 18g⁩
    .hint = کارت آبی (Blaue Karte EU)
value-paragraph-p18d = ⁨§ 18d⁩
    .hint = تحقیق علمی
value-paragraph-p19c = ⁨§ 19c⁩
    .hint = کار دیگر
value-paragraph-p19d = ⁨§ 19d⁩
    .hint = بعد از Duldung و آموزش مسلکی ({ -ausbildung })
value-paragraph-p21 = ⁨§ 21⁩
    .hint = کاروبار خود
value-paragraph-p16a = ⁨§ 16a⁩
    .group = آموختن
    .hint = آموزش مسلکی ({ -ausbildung })
value-paragraph-p16b = ⁨§ 16b⁩
    .hint = پوهنتون (Studium)
value-paragraph-p16d = ⁨§ 16d⁩
    .hint = تا مسلک من به رسمیت شناخته شود
value-paragraph-p16g = ⁨§ 16g⁩
    .hint = آموزش مسلکی ({ -ausbildung }) بعد از Duldung
value-paragraph-p17 = ⁨§ 17⁩
    .hint = جستجوی جای برای آموزش مسلکی ({ -ausbildung }) یا پوهنتون
value-paragraph-p20 = ⁨§ 20⁩
    .group = جستجو
    .hint = کار
value-paragraph-p20a = ⁨§ 20a⁩
    .hint = کارت فرصت (Chancenkarte)
value-paragraph-p23a = ⁨§ 23a⁩
    .group = بعد از Duldung یا به دلایل خاص
    .hint = حالت خاص و دشوار (Härtefall)
value-paragraph-p25-4 = ⁨§ 25 Abs. 4⁩
    .hint = برای یک مدت
value-paragraph-p25-5 = ⁨§ 25 Abs. 5⁩
    .hint = خارج شدن از آلمان ممکن نیست
value-paragraph-p25a = ⁨§ 25a⁩
    .hint = ادغام خوب، جوان
value-paragraph-p25b = ⁨§ 25b⁩
    .hint = ادغام خوب، بعد از مدت دراز
value-paragraph-p104c = ⁨§ 104c⁩
    .hint = اقامت فرصت (Chancen-Aufenthalt)
value-paragraph-p38a = ⁨§ 38a⁩
    .group = دیگر
    .hint = اقامت دایمی از یک کشور دیگر اتحادیهٔ اروپا (EU)
value-paragraph-p60a-2-1 = ⁨§ 60a Abs. 2 Satz 1⁩
value-paragraph-p60a-2-3 = ⁨§ 60a Abs. 2 Satz 3⁩
value-paragraph-p60b = ⁨§ 60b⁩ یا ⁦«für Personen mit ungeklärter Identität»⁩ (هویت روشن نیست)
value-paragraph-p60c = ⁨§ 60c⁩
    .hint = برای آموزش مسلکی ({ -ausbildung })
value-paragraph-p60d = ⁨§ 60d⁩
    .hint = برای یک کار
value-paragraph-p60-not_shown = ⁨§ 60a⁩ بدون شمارهٔ دیگر، یا هیچ شماره را پیدا نمی‌کنم
value-paragraph-visa_work = برای کار
value-paragraph-visa_family = برای رفتن پیش فامیل
value-paragraph-visa_study_training = برای پوهنتون یا آموزش مسلکی ({ -ausbildung })
value-paragraph-visa_recognition = تا مسلک من به رسمیت شناخته شود
value-paragraph-visa_job_search = برای جستجوی کار یا جای آموزش مسلکی (Ausbildung)
value-paragraph-other = چیز دیگر
    .hint = لطفاً به مرکز مشوره بگویید. ما لست را به خوشی تکمیل می‌کنیم.
field-paragraph-paragraph = روی سند چه نوشته است؟
field-paragraph-paragraph_detail = بعد از شماره چه نوشته است؟
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (به عنوان پناهنده)
value-paragraph_detail-alt2 = 2. Alternative (حمایت فرعی، subsidiärer Schutz)

question-arrival = { $for ->
    [other] این شخص از چه وقت در آلمان است؟
    [child] طفل شما از چه وقت در آلمان است؟
   *[self] شما از چه وقت در آلمان هستید؟
}
    .help = جواب تقریبی کافی است.
    .why = بعضی چیزها در سه ماه اول فرق دارد، بعضی چیزها بعد از چند سال باز می‌شود.
    .decline = در این صورت آنچه به مدت زندگی در آلمان بستگی دارد، روشن نمی‌شود.

question-paper_since = از چه وقت این سند را دارید؟
    .help = منظور اولین سند از این نوع است. جواب تقریبی کافی است.
    .why = برای بعضی کورس‌ها سال اول حساب است.
    .decline = در این صورت روشن نمی‌شود که آیا یک کورس هنوز در سال اول است.
field-paper_since-title_term = تا چه مدت اعتبار دارد؟
value-title_term-under_year = کمتر از یک سال
value-title_term-year_or_more = یک سال یا بیشتر

question-duldung_since = از چه وقت Duldung دارید؟
    .help = منظور اولین آن است. جواب تقریبی کافی است.
    .why = بعد از چند ماه با Duldung دروازهٔ کورس، آموزش مسلکی ({ -ausbildung }) و کار باز می‌شود.
    .decline = در این صورت آنچه به این مدت بستگی دارد، روشن نمی‌شود.

# The German words are what people compare with their paper.
question-work_entry = روی سند در بارهٔ کار چه نوشته است؟
    .help = کلمهٔ «Erwerbstätigkeit» (هر نوع کار) یا «Beschäftigung» (کار نزد یک شرکت) را پیدا کنید.
    .why = به این ترتیب می‌بینید که آیا سند شما همان چیزی را می‌گوید که قانون می‌گوید.
    .decline = در این صورت نمی‌توانیم سند و قانون را مقایسه کنیم.
value-work_entry-any = ⁦«Erwerbstätigkeit erlaubt»⁩ (یا «gestattet»): هر نوع کار اجازه است
value-work_entry-employment_only = ⁦«Beschäftigung erlaubt, selbstständige Tätigkeit nicht»⁩: کار نزد یک شرکت اجازه است، کاروبار خود اجازه نیست
value-work_entry-permit = ⁦«nur mit Erlaubnis der Ausländerbehörde»⁩: تنها با اجازهٔ ادارهٔ امور خارجی‌ها
value-work_entry-named_job = تنها همین وظیفه
    .hint = نام شرکت هم آنجا نوشته است.
value-work_entry-no = ⁦«Erwerbstätigkeit nicht gestattet»⁩: هیچ کار اجازه نیست
value-work_entry-silent = آنجا هیچ چیز نوشته نیست.

question-lodging = { $for ->
    [other] این شخص کجا می‌خوابد و زندگی می‌کند؟
    [child] طفل شما کجا می‌خوابد و زندگی می‌کند؟
   *[self] جای زندگی شما چگونه است؟
}
    .help = به آدرس ضرورت نداریم.
    .why = در مرکز پذیرش ({ -aufnahmeeinrichtung }) برای کار و کوچ کردن قواعد دیگر است.
    .decline = در این صورت روشن نمی‌شود که کار از چه وقت ممکن است.
value-lodging-reception = در مرکز پذیرش ({ -aufnahmeeinrichtung })
    .hint = در Saarland: مرکز ⁨Landes­aufnahme­stelle Lebach⁩
value-lodging-municipal = در جای بود و باش مربوط شاروالی (Unterkunft)
value-lodging-flat = در یک اپارتمان
value-lodging-with_others = پیش مردم دیگر
value-lodging-nowhere = جای ثابت ندارم.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] آیا این شخص پاسپورت یکی از این کشورها را دارد؟
    [child] آیا طفل شما پاسپورت یکی از این کشورها را دارد؟
   *[self] آیا شما پاسپورت یکی از این کشورها را دارید؟
}
    .help = البانیا، بوسنیا و هرزگوینا، گرجستان، گانا، کوسوو، مولداوی، مونتینیگرو، مقدونیهٔ شمالی، سنیگال، صربستان
    .why = این کشورها در یک لست در قانون است. برای مردم آنجا در کار قواعد دیگر است. دلیل‌ها را هیچ وقت نمی‌پرسیم.
    .decline = در این صورت روشن نمی‌شود که آیا کار و آموزش مسلکی ({ -ausbildung }) ممکن است.
value-origin_listed-true = بلی
value-origin_listed-false = نخیر
field-origin-origin_country = کدام؟
value-origin_country-MD = مولداوی
value-origin_country-GE = گرجستان
value-origin_country-other = یک کشور دیگر از لست
field-origin-asylum_filed = درخواست پناهندگی چه وقت بود؟
