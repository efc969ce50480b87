### Questions, their fields and options: plain everyday Persian, polite "شما", no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense; they stay so when somebody answers for another person.
### "Papier" is برگه (the paper in the hand); "Zeugnis" is مدرک, "Zertifikat" is گواهی. Do not mix them.
### German words that people see on paper stay beside the Persian words. Persian has no grammatical gender.

block-wishes = آنچه می‌خواهید
block-abilities = آنچه با خود دارید
block-people = آدم‌ها و پول
block-papers = برگه‌های شما
    .announce = حداکثر هفت پرسش دیگر درباره برگه‌های شما. هیچ‌یک از این‌ها از تلفن شما بیرون نمی‌رود. می‌توانید از همه آن‌ها بگذرید.

## A

question-wishes = { $for ->
    [other] کدام جمله برای شخصی که به او کمک می‌کنید مناسب است؟ می‌توانید چند تا را انتخاب کنید.
    [child] کدام جمله برای فرزند شما مناسب است؟ می‌توانید چند تا را انتخاب کنید.
   *[self] کدام جمله برای شما مناسب است؟ می‌توانید چند تا را انتخاب کنید.
}
    .help = پاسخ اشتباه وجود ندارد. بعداً می‌توانید همه‌چیز را تغییر دهید.
    .why = خواسته‌های شما تعیین می‌کنند که اول چه می‌بینید.
    .decline = در این صورت اول جاهایی را نشان می‌دهیم که می‌توانید آنجا با کسی صحبت کنید.
field-wishes-goals = دقیقاً چه چیزی؟
field-wishes-first_goal = اول چه چیزی؟
value-phase_wish-p1 = در آغاز هستم و دنبال راه می‌گردم.
value-phase_wish-p2 = می‌خواهم بدانم توانایی‌هایم اینجا چه ارزشی دارد.
value-phase_wish-p3 = می‌خواهم یاد بگیرم.
value-phase_wish-p4 = دنبال کار هستم، یا می‌خواهم کسب‌وکار خودم را داشته باشم.
value-phase_wish-p5 = کار می‌کنم و می‌خواهم همه‌چیز خوب پیش برود.
value-goals-orientierung = از کجا شروع کنم؟
value-goals-aufenthalt = برگه‌ها و اقامت (Aufenthalt)
value-goals-wohnen = خانه، زندگی روزمره
value-goals-familie = خانواده
value-goals-umzug = رفتن به جای دیگر
value-goals-ehrenamt = آشنا شدن با آدم‌ها، کمک کردن
value-goals-anerkennung = معادل‌سازی مدرکم (Anerkennung)
value-goals-im_beruf_arbeiten = کار کردن در شغل خودم
value-goals-berufswahl = کدام شغل برای من مناسب است؟
value-goals-deutsch = زبان آلمانی
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = آموزش حرفه‌ای ({ -ausbildung }): یادگیری یک شغل در شرکت و مدرسه
value-goals-schule = مدرسه
value-goals-studium = دانشگاه (Studium)
value-goals-weiterbildung = آموزش تکمیلی (Weiterbildung)
value-goals-arbeit = کار
value-goals-praktikum = کارآموزی ({ -praktikum })
value-goals-gruendung = کسب‌وکار خودم
value-goals-fsj = خدمت داوطلبانه (⁨Freiwilligen­dienst⁩)
value-goals-aufstieg = پیشرفت در کار
value-goals-arbeitgeberwechsel = یک کار دیگر
value-goals-teamkommunikation = شرکت در گفت‌وگوی همکاران
value-goals-betrieb_retten = حفظ کسب‌وکارم
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

question-urgent = آیا چیزی هست که نمی‌تواند صبر کند؟
    .help = لازم نیست چیزی تعریف کنید. یک لمس کافی است.
    .why = در این صورت آنچه فوری است در بالا می‌آید.
    .decline = در این صورت همه‌چیز همچنان در «کمک فوری» در منو آماده است.
value-urgent-no = نه
value-urgent-frist = نامه‌ای دارم که در آن مهلت ({ -frist }) هست.
value-urgent-geld = پول ندارم یا بیمه درمانی ندارم.
value-urgent-unterkunft = خانه ندارم.
value-urgent-lohn = دستمزدم را نداده‌اند.
value-urgent-arbeitszeit = ساعت‌های خیلی زیادی کار می‌کنم.
# Kündigung: never اخراج, which is the word for deportation here.
value-urgent-kuendigung = نامه پایان کار ({ -kuendigung }) به دستم رسیده است.
value-urgent-handyvertrag = با یک قرارداد مشکل دارم، برای نمونه قرارداد موبایل.
value-urgent-schulden = بدهی دارم.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = خیلی می‌ترسم یا نمی‌توانم بخوابم.
value-urgent-gesundheit = بیمار هستم.
value-urgent-schwangerschaft = باردار هستم.
value-urgent-behinderung = با معلولیت زندگی می‌کنم.
value-urgent-gewalt = کسی مرا تهدید می‌کند یا به من آسیب می‌زند.
value-urgent-diskriminierung = با من بد رفتار می‌کنند، چون مرا خارجی می‌دانند.

question-place = { $for ->
    [other] شخصی که به او کمک می‌کنید کجا زندگی می‌کند؟
    [child] فرزند شما کجا زندگی می‌کند؟
   *[self] کجا زندگی می‌کنید؟
}
    .help = فقط شهر یا روستا. نام خیابان لازم نیست.
    .why = خیلی از پیشنهادها فقط در یک محل هستند. و برای کسی که در فرانسه یا لوکزامبورگ زندگی می‌کند، قواعد دیگری هست.
    .decline = در این صورت پیشنهادهایی از تمام منطقه می‌بینید.
field-place-region = در کدام شهر یا روستا؟
field-place-works_in = کجا کار می‌کنید یا دنبال کار هستید؟
value-home-here = در این منطقه
value-home-elsewhere = در جای دیگری در آلمان
value-home-fr = در فرانسه
value-home-lu = در لوکزامبورگ

question-age = { $for ->
    [other] شخصی که به او کمک می‌کنید چند سال دارد؟
    [child] فرزند شما چند سال دارد؟
   *[self] چند سال دارید؟
}
    .help = به سال. اگر کودکان به جای پدر و مادرشان پاسخ می‌دهند: بزرگسالان هم در ترجمه کمک می‌کنند.
    .why = برای جوانان مشاوره جداگانه هست. بعضی دوره‌ها و کمک‌ها محدودیت سنی دارند.
    .decline = در این صورت پیشنهادهایی که محدودیت سنی دارند نامشخص می‌مانند.
field-age-with_guardian = { $for ->
    [other] آیا مادر یا پدر اینجاست؟
    [child] آیا مادر یا پدر اینجاست؟
   *[self] آیا مادر یا پدر شما اینجاست؟
}
value-with_guardian-true = بله
value-with_guardian-false = نه

## B

question-german = { $for ->
    [other] این شخص چقدر آلمانی صحبت می‌کند؟
    [child] فرزند شما چقدر آلمانی صحبت می‌کند؟
   *[self] چقدر آلمانی بلد هستید؟
}
    .help = جمله‌ای را انتخاب کنید که از همه مناسب‌تر است. گواهی لازم نیست.
    .why = هر دوره از یک سطح مشخص شروع می‌شود.
    .decline = در این صورت نمی‌توانیم بگوییم کدام دوره مناسب است.
value-german_level-A0 = چند کلمه می‌دانم.
    .hint = آغاز (A0)
value-german_level-A1 = می‌توانم خودم را معرفی کنم و خرید کنم.
    .hint = سطح A1
value-german_level-A2 = می‌توانم درباره روز خود صحبت کنم و نامه‌های کوتاه بخوانم.
    .hint = سطح A2
value-german_level-B1 = می‌توانم تلفنی صحبت کنم و درباره کار حرف بزنم.
    .hint = سطح B1
value-german_level-B2 = می‌توانم سر کار در گفت‌وگو شرکت کنم و نامه بنویسم.
    .hint = سطح B2
value-german_level-C1 = تقریباً همه‌چیز را می‌فهمم و می‌گویم.
    .hint = سطح C1
field-german-german_certificate = برای این سطح گواهی (Zertifikat) دارم.
field-german-literacy = خواندن و نوشتن چطور است؟
value-literacy-latin = حروف لاتین را می‌خوانم و می‌نویسم.
value-literacy-other_script = با خط دیگری می‌نویسم.
value-literacy-learning = هنوز خواندن و نوشتن را یاد می‌گیرم.

question-german_course = { $for ->
    [other] آیا این شخص در دوره زبان آلمانی بوده است؟
    [child] آیا فرزند شما در دوره زبان آلمانی بوده است؟
   *[self] آیا در دوره زبان آلمانی بوده‌اید؟
}
    .help = منظور دوره همگرایی ({ -integrationskurs }) یا دوره‌ای مانند آن در آلمان است.
    .why = دوره‌ای که بعد از آن ممکن است، به این بستگی دارد.
    .decline = در این صورت نامشخص می‌ماند که آیا دوره زبان شغلی ({ -berufssprachkurs }) برای شما باز است.
value-integrationskurs_state-never = نه، هنوز نه.
value-integrationskurs_state-admitted_no_place = برای آن نامه دارم، اما هنوز جا ندارم.
value-integrationskurs_state-running = اکنون در دوره هستم.
value-integrationskurs_state-done_b1 = دوره من تمام است و B1 دارم.
value-integrationskurs_state-done_below_b1 = دوره من تمام است، اما هنوز B1 ندارم.
value-integrationskurs_state-stopped = دیگر به دوره نمی‌روم.

question-learned = { $for ->
    [other] این شخص چه یاد گرفته یا چه کار کرده است؟
    [child] فرزند شما چه یاد گرفته یا چه کار کرده است؟
   *[self] چه یاد گرفته‌اید یا چه کار کرده‌اید؟
}
    .help = آنچه را برای شما از همه مهم‌تر است انتخاب کنید. حتی اگر مدرک گم شده باشد، به حساب می‌آید.
    .why = برای آنچه بلد هستید راه‌های جداگانه‌ای هست.
    .decline = در این صورت چیزی درباره مدرک‌های خارج از آلمان نمی‌بینید.
value-qualification_kind-academic = تحصیل در دانشگاه (Studium)
value-qualification_kind-vocational = یک شغل با مدرک
value-qualification_kind-experience = کار، بدون مدرک
value-qualification_kind-school = مدرسه
value-qualification_kind-none = هنوز هیچ‌کدام
field-learned-qualification_country = کجا بود؟
value-qualification_country-abroad = در خارج از آلمان
value-qualification_country-de = در آلمان
field-learned-occupation_group = در کدام زمینه؟
value-occupation_group-medicine = پزشکی، دندان‌پزشکی، داروسازی
value-occupation_group-nursing = پرستاری، مامایی، درمانگری
value-occupation_group-school_teaching = تدریس در مدرسه
value-occupation_group-law = حقوق
value-occupation_group-childcare_social = مهدکودک ({ -kita })، کار اجتماعی
value-occupation_group-craft = کارهای فنی و دستی (Handwerk)، تعمیرگاه، برق
value-occupation_group-construction = ساختمان‌سازی
value-occupation_group-food_hotel = آشپزخانه، رستوران، هتل، نانوایی
value-occupation_group-transport = رانندگی، انبار
value-occupation_group-office = دفتر، بانک، اداره
value-occupation_group-it = کامپیوتر، فناوری اطلاعات (IT)
value-occupation_group-engineering = فنی، مهندسی، معماری
value-occupation_group-agriculture = کشاورزی، باغبانی، حیوانات
value-occupation_group-cleaning = نظافت، کار خانه
value-occupation_group-sales = فروش
value-occupation_group-other = چیز دیگر

# Anerkennung of certificates is معادل‌سازی مدرک; never the word used for an accepted asylum application (پذیرش).
question-recognition = آیا نهادی در آلمان این مدرک را بررسی کرده است؟
    .help = یعنی: نامه‌ای دارید که می‌گوید آیا شغل شما در آلمان همان ارزش را دارد.
    .why = پیش از بررسی، هنگام بررسی و پس از آن کمک‌های مختلفی هست.
    .decline = در این صورت فرض می‌کنیم که هنوز چیزی بررسی نشده است.
value-recognition_stage-not_started = نه
value-recognition_stage-running = بررسی در جریان است.
value-recognition_stage-partial = مدرک شغلی من به‌طور جزئی معادل‌سازی شده است (teilweise anerkannt).
value-recognition_stage-full = مدرک شغلی من معادل‌سازی شده است (anerkannt).
value-recognition_stage-refused = آن نهاد درخواست را رد کرده است.
field-recognition-qualification_documents = آیا مدرک‌ها را دارید؟
value-qualification_documents-all = بله، همه را
value-qualification_documents-some = بخشی از آن‌ها را
value-qualification_documents-lost = گم شده‌اند.

question-doing_now = { $for ->
    [other] این شخص اکنون چه می‌کند؟
    [child] فرزند شما اکنون چه می‌کند؟
   *[self] اکنون چه می‌کنید؟
}
    .help = می‌توانید چند تا را انتخاب کنید.
    .why = کار، آموزش حرفه‌ای ({ -ausbildung }) و مدرسه دوره‌ها و کمک‌های مختلفی را باز می‌کنند.
    .decline = در این صورت برای خیلی از دوره‌ها نامشخص می‌ماند که چه کسی تصمیم می‌گیرد.
value-doing_now-work_to_15 = کار می‌کنم، کمتر از 15 ساعت در هفته.
value-doing_now-work_15_30 = کار می‌کنم، 15 تا 30 ساعت در هفته.
value-doing_now-work_over_30 = کار می‌کنم، بیشتر از 30 ساعت در هفته.
value-doing_now-own_business = کسب‌وکار خودم را دارم.
value-doing_now-training = در آموزش حرفه‌ای ({ -ausbildung }) هستم.
value-doing_now-contract_signed = قرارداد آموزش حرفه‌ای ({ -ausbildungsvertrag }) را امضا کرده‌ام.
value-doing_now-eq = در دوره ورود به آموزش حرفه‌ای (⁨Einstiegs­qualifizierung⁩, EQ) هستم.
value-doing_now-school = به مدرسه می‌روم.
value-doing_now-vocational_school = به مدرسه حرفه‌ای (Berufsfachschule) می‌روم.
value-doing_now-university = در دانشگاه درس می‌خوانم.
value-doing_now-home_children = با کودکان در خانه هستم.
value-doing_now-looking = دنبال کار یا آموزش حرفه‌ای ({ -ausbildung }) هستم.
value-doing_now-cannot_work = در حال حاضر نمی‌توانم کار کنم.
value-doing_now-nothing_listed = هیچ‌کدام
field-doing_now-registered_agentur = در اداره کار ({ -agentur-fuer-arbeit }) ثبت‌نام هستم.

question-work_history = کار در آلمان: کدام جمله مناسب است؟
    .help = کار کوتاه هم به حساب می‌آید.
    .why = کار قبلی در آلمان بعضی درها را باز می‌کند. و کاری را که با شغل جور نیست اغلب می‌توان تغییر داد.
    .decline = در این صورت نامشخص می‌ماند که آیا کار قبلی به شما کمک می‌کند.
value-work_story-never = هنوز در آلمان کار نکرده‌ام.
value-work_story-before = اینجا کار کرده‌ام، حالا دیگر نه.
value-work_story-fits = کارم با آنچه یاد گرفته‌ام جور است.
value-work_story-below = کارم پایین‌تر از چیزی است که یاد گرفته‌ام.
field-work_history-work_story = کدام جمله مناسب است؟
field-work_history-job_ended = تا کی؟
field-work_history-worked_in_germany_months = روی هم چند ماه؟
field-work_history-involuntary_unemployed = چه کسی کار را پایان داد؟
value-involuntary_unemployed-true = شرکت
value-involuntary_unemployed-false = خودم
field-work_history-job_started = از کی آنجا کار می‌کنید؟

question-training = باز هم درباره آموزش حرفه‌ای ({ -ausbildung }): آیا پیش پدر و مادرتان زندگی می‌کنید؟
    .help = پیش مادر تنها یا پدر تنها هم به حساب می‌آید.
    .why = اینکه هنگام آموزش حرفه‌ای چه پولی هست، به این بستگی دارد.
    .decline = در این صورت نامشخص می‌ماند که آیا هنگام آموزش حرفه‌ای پولی هست.
value-lives_with_parents-true = بله
value-lives_with_parents-false = نه
field-training-training_contract = آیا قرارداد آموزش حرفه‌ای ({ -ausbildungsvertrag }) دارید؟
value-training_contract-true = بله
value-training_contract-false = هنوز نه
field-training-training_start = آموزش حرفه‌ای کی شروع می‌شود؟

## C

question-children = { $for ->
    [other] آیا کودکانی با این شخص زندگی می‌کنند؟ چند سال دارند؟
    [child] آیا کودکانی با فرزند شما زندگی می‌کنند؟ چند سال دارند؟
   *[self] آیا کودکانی با شما زندگی می‌کنند؟ چند سال دارند؟
}
    .help = برای هر کودک یک خانه. برای زیر دو سال لطفاً به ماه.
    .why = برای کودکان مهدکودک ({ -kita }) و مدرسه هست، و دوره‌هایی با نگهداری از کودک.
    .decline = در این صورت چیزی درباره مهدکودک ({ -kita }) و مدرسه نمی‌بینید.
field-children-kita_place = آیا در مهدکودک (Kita) جا هست؟
value-kita_place-true = بله
value-kita_place-false = نه
field-children-single_parent = کودکانم را به‌تنهایی بزرگ می‌کنم.
field-children-care_secured = وقتی در دوره یا سر کار هستید، آیا کسی پیش کودکان هست؟
value-care_secured-true = بله
value-care_secured-false = نه

question-living_on = { $for ->
    [other] این شخص اکنون هزینه زندگی را از کجا می‌آورد؟
    [child] هزینه زندگی فرزند شما اکنون از کجا می‌آید؟
   *[self] اکنون هزینه زندگی را از کجا می‌آورید؟
}
    .help = مبلغ لازم نیست. می‌توانید چند تا را انتخاب کنید.
    .why = اداره‌ای که پول می‌دهد، اغلب درباره دوره‌ها هم تصمیم می‌گیرد.
    .decline = در این صورت نامشخص می‌ماند که کدام اداره درباره دوره‌ها و پول تصمیم می‌گیرد.
value-living_on-wage = از دستمزدم
value-living_on-family = از خانواده یا پس‌انداز
value-living_on-jobcenter = از مرکز کار ({ -jobcenter })
    .hint = کمک‌هزینه پایه زندگی (⁨Grundsicherungs­geld⁩، قبلاً Bürgergeld)
value-living_on-asylum_office = از اداره امور اجتماعی ({ -sozialamt }) به دلیل پناهندگی، یا با کارت پرداخت (Bezahlkarte)
    .hint = کمک‌ها بر پایه قانون کمک به پناه‌جویان (⁨Asyl­bewerber­leistungs­gesetz⁩)
value-living_on-social_office = از اداره امور اجتماعی ({ -sozialamt }) به دلیل سن یا بیماری
    .hint = کمک اجتماعی (Sozialhilfe) یا کمک‌هزینه پایه برای سالمندان (Grundsicherung im Alter)
value-living_on-agentur = از اداره کار ({ -agentur-fuer-arbeit })
    .hint = مقرری بیکاری (Arbeitslosengeld, ALG I)
value-living_on-nothing = از هیچ‌کدام
field-living_on-income_secured = آیا کافی است؟
value-income_secured-true = بله
value-income_secured-false = نه

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] این شخص کدام برگه را دارد؟ به واژه‌های روی آن نگاه کنید.
    [child] فرزند شما کدام برگه را دارد؟ به واژه‌های روی آن نگاه کنید.
   *[self] کدام برگه را دارید؟ به واژه‌های روی آن نگاه کنید.
}
    .help = رنگ مهم نیست، فقط واژه‌ها. لطفاً از آن عکس نگیرید.
    .why = برگه در این نقش دارد که کدام دوره‌ها، کدام پول و کدام کار باز هستند.
    .decline = در این صورت احتیاط می‌کنیم: اول مشاوره‌ای را نشان می‌دهیم که به هیچ اداره‌ای تعلق ندارد.
value-paper-de = ⁦«Personal­ausweis»⁩ یا «Reisepass» با نوشته ⁦«Bundes­republik Deutschland»⁩ (کارت شناسایی یا پاسپورت آلمانی)
    .hint = پاسپورت آلمانی دارم.
value-paper-eu = پاسپورت یا کارت شناسایی یک کشور دیگر اتحادیه اروپا (EU)
    .hint = برای نمونه رومانی، بلغارستان، لهستان، ایتالیا
value-paper-eea_ch = پاسپورت ایسلند، لیختن‌اشتاین، نروژ یا سوئیس
value-paper-permanent = کارت ⁦«Nieder­lassungs­erlaubnis»⁩ (اجازه اقامت دائم) یا ⁦«Dauer­aufenthalt-EU»⁩ (اقامت دائم اتحادیه اروپا)
    .hint = یکی از این واژه‌ها را روی کارت پیدا کنید.
value-paper-title = کارت ⁦«Aufenthalts­titel»⁩: ⁨Aufenthalts­erlaubnis⁩ (اجازه اقامت موقت)، Blaue Karte EU (کارت آبی)
    .hint = دنبال ⁦«Aufenthalts­erlaubnis»⁩ یا ⁦«Blaue Karte EU»⁩ بگردید.
value-paper-eu_family = ⁦«Aufenthalts­karte»⁩ (کارت اقامت)
    .hint = برای خانواده کسانی که پاسپورت اتحادیه اروپا (EU) دارند
value-paper-gb = ⁦«Aufenthalts­dokument-GB»⁩ (برگه اقامت برای شهروندان بریتانیا و خانواده آن‌ها)
value-paper-visum = برچسب «Visum» (ویزا) در پاسپورت
value-paper-fiktion = ⁦«Fiktions­bescheinigung»⁩ (برگه موقت تا زمان تصمیم اداره)
value-paper-schutzgesuch = ثبت‌نام برای ⁨§ 24⁩، هنوز بدون کارت
    .hint = از اوکراین می‌آیم و نه کارت دارم و نه ⁨Fiktions­bescheinigung⁩.
value-paper-gestattung = ⁦«Ankunfts­nachweis»⁩ (گواهی ورود) یا ⁦«Aufenthalts­gestattung»⁩ (برگه زمان بررسی پناهندگی)
    .hint = درباره درخواست پناهندگی من هنوز تصمیمی گرفته نشده است.
# A Duldung is neither a permit nor "illegal". Never the word اقامت here.
value-paper-duldung = ⁦«Aussetzung der Abschiebung ({ -duldung })»⁩ (توقف موقت اخراج از کشور)
    .hint = دنبال واژه «Duldung» بگردید.
value-paper-leave = ⁦«Grenz­übertritts­bescheinigung»⁩ (برگه‌ای که در مرز تحویل داده می‌شود)، یا نامه‌ای که می‌گوید باید از آلمان بروم
value-paper-expired = تاریخ برگه من گذشته است.
value-paper-none = برگه‌ای ندارم.
field-paper-came_as = چگونه آمده‌اید؟
# Spätaussiedler(in): one Persian wording for everybody; the German word shows both forms.
value-came_as-spaetaussiedler = به عنوان مهاجر آلمانی‌تبار (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = همراه خانواده چنین شخصی
value-came_as-other = به شکل دیگر، یا در آلمان به دنیا آمده‌ام.
field-paper-first_language = آیا آلمانی زبان اول شماست؟
value-first_language-de = بله
value-first_language-other = نه
field-paper-fiktion_kind = موضوع برگه چیست؟
value-fiktion_kind-s24 = موضوع آن ⁨§ 24⁩ است (حفاظت از کسانی که از اوکراین آمده‌اند)
value-fiktion_kind-extension = کارتم را تمدید می‌کنم.
    .hint = روی آن نوشته شده: ⁦«§ 81 Abs. 4»⁩.
value-fiktion_kind-first = این اولین درخواست من است.
    .hint = روی آن نوشته شده: ⁦«§ 81 Abs. 3»⁩.

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = چه شماره‌ای روی آن نوشته شده است؟
    .help = پشت کارت در بخش «Anmerkungen» یا روی برگه ضمیمه ({ -zusatzblatt }). روی برگه Duldung بیشتر در متن نوشته شده است.
    .why = شماره دقیقاً می‌گوید چه قواعدی برای این برگه هست.
    .decline = در این صورت با چیزهایی حساب می‌کنیم که برای چند شماره یکسان است.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = ⁨§ 25 Abs. 1⁩
    .group = حفاظت
    .hint = پناهندگی (Asyl)
value-paragraph-p25-2 = ⁨§ 25 Abs. 2⁩
    .hint = پناهنده یا حفاظت تکمیلی (subsidiärer Schutz)
value-paragraph-p25-3 = ⁨§ 25 Abs. 3⁩
    .hint = ممنوعیت اخراج از کشور (⁨Abschiebungs­verbot⁩)
value-paragraph-p22 = ⁨§ 22⁩
    .hint = پذیرش از خارج از کشور
value-paragraph-p23 = ⁨§ 23⁩
    .hint = پذیرش یک گروه
value-paragraph-p24 = ⁨§ 24⁩
    .hint = اوکراین
value-paragraph-p28 = ⁨§ 28⁩
    .group = خانواده
    .hint = پیش یک شهروند آلمانی
value-paragraph-p30 = ⁨§ 30⁩
    .hint = پیش همسر
value-paragraph-p32 = ⁨§ 32⁩
    .hint = فرزند پیش پدر و مادر
value-paragraph-p36 = ⁨§ 36⁩
    .hint = پدر و مادر و دیگران
value-paragraph-p36a = ⁨§ 36a⁩
    .hint = پیش کسی که حفاظت تکمیلی (subsidiärer Schutz) دارد
value-paragraph-p31 = ⁨§ 31⁩
    .hint = حق مستقل بعد از پایان ازدواج
value-paragraph-p18a = ⁨§ 18a⁩
    .group = کار
    .hint = با آموزش حرفه‌ای (⁨Berufs­ausbildung⁩)
value-paragraph-p18b = ⁨§ 18b⁩
    .hint = با تحصیل دانشگاهی
value-paragraph-p18g = ⁨§ 18g⁩
    .hint = کارت آبی (Blaue Karte EU)
value-paragraph-p18d = ⁨§ 18d⁩
    .hint = پژوهش
value-paragraph-p19c = ⁨§ 19c⁩
    .hint = کار دیگر
value-paragraph-p19d = ⁨§ 19d⁩
    .hint = بعد از Duldung و آموزش حرفه‌ای ({ -ausbildung })
value-paragraph-p21 = ⁨§ 21⁩
    .hint = کسب‌وکار خود
value-paragraph-p16a = ⁨§ 16a⁩
    .group = یادگیری
    .hint = آموزش حرفه‌ای ({ -ausbildung })
value-paragraph-p16b = ⁨§ 16b⁩
    .hint = دانشگاه (Studium)
value-paragraph-p16d = ⁨§ 16d⁩
    .hint = برای معادل‌سازی مدرک شغلی من (Anerkennung)
value-paragraph-p16g = ⁨§ 16g⁩
    .hint = آموزش حرفه‌ای ({ -ausbildung }) بعد از Duldung
value-paragraph-p17 = ⁨§ 17⁩
    .hint = جست‌وجوی جایی برای آموزش حرفه‌ای یا دانشگاه
value-paragraph-p20 = ⁨§ 20⁩
    .group = جست‌وجو
    .hint = کار
value-paragraph-p20a = ⁨§ 20a⁩
    .hint = کارت فرصت (Chancenkarte)
value-paragraph-p23a = ⁨§ 23a⁩
    .group = بعد از Duldung یا به دلایل خاص
    .hint = وضعیت سخت و خاص (Härtefall)
value-paragraph-p25-4 = ⁨§ 25 Abs. 4⁩
    .hint = برای مدتی
value-paragraph-p25-5 = ⁨§ 25 Abs. 5⁩
    .hint = خروج از آلمان ممکن نیست
value-paragraph-p25a = ⁨§ 25a⁩
    .hint = همگرایی خوب، جوان
value-paragraph-p25b = ⁨§ 25b⁩
    .hint = همگرایی خوب، بعد از مدتی طولانی
value-paragraph-p104c = ⁨§ 104c⁩
    .hint = اقامت فرصت (Chancen-Aufenthalt)
value-paragraph-p38a = ⁨§ 38a⁩
    .group = موارد دیگر
    .hint = اقامت دائم از یک کشور دیگر اتحادیه اروپا (EU)
value-paragraph-p60a-2-1 = ⁨§ 60a Abs. 2 Satz 1⁩
value-paragraph-p60a-2-3 = ⁨§ 60a Abs. 2 Satz 3⁩
value-paragraph-p60b = ⁨§ 60b⁩ یا ⁦«für Personen mit ungeklärter Identität»⁩ (هویت روشن نیست)
value-paragraph-p60c = ⁨§ 60c⁩
    .hint = برای آموزش حرفه‌ای ({ -ausbildung })
value-paragraph-p60d = ⁨§ 60d⁩
    .hint = برای کار
value-paragraph-p60-not_shown = ⁨§ 60a⁩ بدون شماره دیگر، یا شماره‌ای پیدا نمی‌کنم
value-paragraph-visa_work = برای کار کردن
value-paragraph-visa_family = برای پیوستن به خانواده
value-paragraph-visa_study_training = برای دانشگاه یا آموزش حرفه‌ای ({ -ausbildung })
value-paragraph-visa_recognition = برای معادل‌سازی مدرک شغلی من (Anerkennung)
value-paragraph-visa_job_search = برای جست‌وجوی کار یا جایی برای آموزش حرفه‌ای (Ausbildung)
value-paragraph-other = چیز دیگر
    .hint = لطفاً آن را به مرکز مشاوره بگویید. با کمال میل فهرست را کامل می‌کنیم.
field-paragraph-paragraph = روی برگه چه نوشته شده است؟
field-paragraph-paragraph_detail = بعد از شماره چه نوشته شده است؟
value-paragraph_detail-abs1 = Abs. 1 (بند 1)
value-paragraph_detail-abs2 = Abs. 2 (بند 2)
value-paragraph_detail-abs3 = Abs. 3 (بند 3)
value-paragraph_detail-abs4 = Abs. 4 (بند 4)
value-paragraph_detail-abs5 = Abs. 5 (بند 5)
value-paragraph_detail-satz1 = Satz 1 (جمله 1)
value-paragraph_detail-satz2 = Satz 2 (جمله 2)
value-paragraph_detail-alt1 = ⁨1. Alternative⁩ (به عنوان پناهنده)
value-paragraph_detail-alt2 = ⁨2. Alternative⁩ (حفاظت تکمیلی، subsidiärer Schutz)

question-arrival = { $for ->
    [other] این شخص از کی در آلمان است؟
    [child] فرزند شما از کی در آلمان است؟
   *[self] از کی در آلمان هستید؟
}
    .help = تقریبی کافی است.
    .why = بعضی چیزها در سه ماه اول فرق دارد، و بعضی چیزها بعد از چند سال باز می‌شود.
    .decline = در این صورت آنچه به مدت بودن در آلمان بستگی دارد نامشخص می‌ماند.

question-paper_since = از کی این برگه را دارید؟
    .help = منظور اولین برگه از این نوع است. تقریبی کافی است.
    .why = برای بعضی دوره‌ها سال اول مهم است.
    .decline = در این صورت نامشخص می‌ماند که آیا یک دوره هنوز در سال اول است.
field-paper_since-title_term = چه مدت اعتبار دارد؟
value-title_term-under_year = کمتر از یک سال
value-title_term-year_or_more = یک سال یا بیشتر

question-duldung_since = از کی Duldung (توقف موقت اخراج از کشور) دارید؟
    .help = منظور اولین Duldung است. تقریبی کافی است.
    .why = بعد از چند ماه با Duldung، دوره‌ها، آموزش حرفه‌ای ({ -ausbildung }) و کار باز می‌شوند.
    .decline = در این صورت آنچه به این مدت بستگی دارد نامشخص می‌ماند.

# The German words are what people compare with their paper.
question-work_entry = روی برگه درباره کار چه نوشته شده است؟
    .help = دنبال «Erwerbstätigkeit» یا «Beschäftigung» بگردید.
    .why = این‌طور می‌بینید که آیا برگه شما همان را می‌گوید که قانون می‌گوید.
    .decline = در این صورت نمی‌توانیم برگه و قانون را مقایسه کنیم.
value-work_entry-any = ⁦«Erwerbstätigkeit erlaubt»⁩ یا «gestattet» (هر کاری مجاز است)
value-work_entry-employment_only = ⁦«Beschäftigung erlaubt, selbstständige Tätigkeit nicht»⁩ (کار نزد کارفرما مجاز است، کسب‌وکار خود نه)
value-work_entry-permit = ⁦«Nur mit Erlaubnis der Ausländerbehörde»⁩ (فقط با اجازه اداره امور خارجیان)
value-work_entry-named_job = فقط همین کار
    .hint = نام شرکت هم نوشته شده است.
value-work_entry-no = ⁦«Erwerbstätigkeit nicht gestattet»⁩ (کار مجاز نیست)
value-work_entry-silent = آنجا چیزی نوشته نشده است.

question-lodging = { $for ->
    [other] این شخص کجا می‌خوابد و زندگی می‌کند؟
    [child] فرزند شما کجا می‌خوابد و زندگی می‌کند؟
   *[self] در چه جایی زندگی می‌کنید؟
}
    .help = نشانی لازم نیست.
    .why = در مرکز پذیرش ({ -aufnahmeeinrichtung }) برای کار و جابه‌جایی قواعد دیگری هست.
    .decline = در این صورت نامشخص می‌ماند که کار از کی ممکن است.
value-lodging-reception = در مرکز پذیرش ({ -aufnahmeeinrichtung })
    .hint = در Saarland: مرکز ⁨Landes­aufnahme­stelle Lebach⁩
value-lodging-municipal = در اقامتگاه شهر یا روستا (Unterkunft)
value-lodging-flat = در آپارتمان یا خانه
value-lodging-with_others = پیش آدم‌های دیگر
value-lodging-nowhere = جای ثابتی ندارم.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] آیا این شخص پاسپورت یکی از این کشورها را دارد؟
    [child] آیا فرزند شما پاسپورت یکی از این کشورها را دارد؟
   *[self] آیا پاسپورت یکی از این کشورها را دارید؟
}
    .help = آلبانی، بوسنی و هرزگوین، گرجستان، غنا، کوزوو، مولداوی، مونته‌نگرو، مقدونیه شمالی، سنگال، صربستان
    .why = این کشورها در فهرستی در قانون هستند. برای کسانی که از آنجا هستند، در کار قواعد دیگری هست. ما هرگز دلیل‌ها را نمی‌پرسیم.
    .decline = در این صورت نامشخص می‌ماند که آیا کار و آموزش حرفه‌ای ({ -ausbildung }) ممکن است.
value-origin_listed-true = بله
value-origin_listed-false = نه
field-origin-origin_country = کدام یک؟
value-origin_country-MD = مولداوی
value-origin_country-GE = گرجستان
value-origin_country-other = یک کشور دیگر از فهرست
field-origin-asylum_filed = درخواست پناهندگی کی بوده است؟
