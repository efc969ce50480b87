### The doors: the result, one door, what the person's paper says about work, why, what it depends on, what can open it.
### Free of gender: verbal nouns instead of imperatives, no second person verbs. Nothing is promised. German words isolated.

## The result and the page of a door. They are loaded behind the first question; what every page needs is in app.ftl.

chain-title = مكانك الآن على الطريق
# Badge on the ring of the phase to begin with.
start-here = البداية هنا
phase-possible = ممكن أيضًا
phase-open = ليس موضوعك الآن، وممكن في أي وقت
# $count: number of cards on the short list.
cards-title = { $count ->
    [zero] لا أبواب في البداية
    [one] باب واحد أولًا
    [two] بابان أولًا
    [few] { $count } أبواب أولًا
    [many] { $count } بابًا أولًا
   *[other] { $count } باب أولًا
 }
card-why = لماذا يناسبك هذا:
card-todo = ما يمكنك فعله الآن:
why-urgent = هذا لا يحتمل الانتظار. هنا توجد مساعدة.
why-adviser = هنا يمكنك الحديث مع شخص يقدّم استشارة مستقلة.
why-conditional = ربما هذا الباب مفتوح. القرار عند جهة أخرى.
# $wish: what the person wants, e.g. "Deutsch". Written without a verb, because "you said" sounds different for men and women.
why-wish = من إجاباتك: { $wish }.
# $phase: name of a phase of the chain.
why-phase = هذا جزء من: { $phase }.
permit-first = أولًا التصريح (⁨Erlaubnis⁩)، ثم اليوم الأول.
no-local-offer = لا نعرف بعد عنوانًا لهذا هنا. يمكن السؤال في مركز استشارة.
# Shown when a verdict leans on an assumption.
presumed = نفترض هنا شيئًا ليس في إجاباتك. يمكن لمركز استشارة أن يتحقق منه.
# $facts: short names of what nobody said, separated by dots.
presumed-about = نفترض هنا شيئًا عن: { $facts }. يمكن لمركز استشارة أن يتحقق منه.
more-about = المزيد: { $door }

verdict-yes = مفتوح
verdict-conditional = ربما
verdict-no = غير ممكن حاليًا
# "noch offen" means: not yet clear. Never the word of verdict-yes.
verdict-unknown = غير واضح بعد
# $who: one or more offices, separated by commas.
decided-by = القرار عند: { $who }.
# $facts: names of missing facts, separated by dots.
depends-on = هذا يتوقف على: { $facts }.
depends-adviser = هذا يوضحه لك مركز استشارة.
rule-checked = آخر تحقق: { $date }
rule-unverified = غير مؤكد

rights-title = ما هو مسموح لك
# $doors: offers that are still undecided. $questions: questions still open.
more-answers = { $doors ->
    [zero] الإجابات الأخرى تجعل النتيجة أدق.
    [one] باب واحد غير واضح بعد. الإجابات الأخرى تساعد.
    [two] بابان غير واضحين بعد. الإجابات الأخرى تساعد.
    [few] { $doors } أبواب غير واضحة بعد. الإجابات الأخرى تساعد.
    [many] { $doors } بابًا غير واضح بعد. الإجابات الأخرى تساعد.
   *[other] { $doors } باب غير واضح بعد. الإجابات الأخرى تساعد.
 }
other-doors = أبواب أخرى ({ $count })
not-now = غير ممكن حاليًا ({ $count })
all-offers = كل العروض في قائمة
not-covered = ليس في هذا الدليل: رخصة القيادة (⁨Führerschein⁩)، الضرائب، رسوم الإذاعة والتلفزيون (⁨Rundfunkbeitrag⁩)، البحث عن طبيب، المحاكم. يمكن السؤال عن ذلك في مركز استشارة.
rules-checked = تاريخ القواعد: { $date }. لم يراجعها محامٍ.
advice-first = أولًا استشارة مستقلة
advice-first-text = الأفضل الحديث أولًا مع مركز استشارة مستقل. الدوائر الرسمية ملزمة بإبلاغ دائرة الأجانب (⁨{ -auslaenderbehoerde }⁩) ببعض الأمور.
door-todo = ما يمكنك فعله الآن
door-bring = ما يلزم إحضاره
door-why = لماذا
door-offers = أين يوجد هذا
plan-title = خطتي
my-plan = خطتي ({ $count })
take-along = إضافة إلى خطتي
take-off = حذف من خطتي

## Notices: the entry about work on the paper. One sentence beside the verdict, which it never changes.

notice-paper-agrees = ورقتك تقول ذلك أيضًا.
notice-paper-first-changed = القانون يفتح هذا الباب، وورقتك لا تفتحه بعد. أولًا تغيير ما هو مكتوب على الورقة، ثم البداية. مركز استشارة يساعد في ذلك.
notice-paper-closed = مكتوب على ورقتك أن العمل غير مسموح. أولًا التصريح (⁨Erlaubnis⁩)، ثم البداية.
notice-paper-says-more = على ورقتك أكثر مما تقوله قواعدنا. مركز استشارة يقرأ الورقة معك. أولًا السؤال، ثم البداية.

## What can open a door. One or two phrases, each ends with a full stop; opening-then-… follows as the last sentence.

door-openings = ما الذي يمكن أن يفتح هذا الباب
openings-title = ما الذي يفتح الباب التالي
# "yes" is always "open to you"; the word is that of verdict-yes.
opening-then-yes = عندها هذا مفتوح لك.
opening-then-conditional = عندها هذا ممكن ربما.
opening-then-unknown = عندها هذا الباب غير مغلق. وتبقى أمور أخرى غير واضحة بعد.
opening-registration = مع تسجيل لدى وكالة العمل (⁨{ -agentur-fuer-arbeit }⁩).
# A length of time after "بعد": the noun stands in the oblique case. $months: a number
opening-months = { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 }
# $from: month and year
opening-time-months_in_germany = اعتبارًا من { $from }، بعد { opening-months } في ألمانيا.
opening-time-months_in_status = اعتبارًا من { $from }، بعد { opening-months } مع هذه الورقة.
opening-time-months_since_title = اعتبارًا من { $from }، بعد { opening-months } مع ورقتك.
opening-time-months_since_asylum_registration = اعتبارًا من { $from }، بعد { opening-months } من طلب اللجوء.
opening-time-months_since_deportation_suspension = اعتبارًا من { $from }، بعد { opening-months } مع وقف الترحيل مؤقتًا (⁨Duldung⁩).
opening-time-months_employed = اعتبارًا من { $from }، بعد { opening-months } في عملك.
opening-time-registered_address_months = اعتبارًا من { $from }، بعد { opening-months } مع عنوان مسجَّل (⁨Meldung⁩).
# $value: A1 to C1
opening-german = مع الألمانية بمستوى { $value }.
opening-care = مع رعاية لأطفالك خلال الدورة أو العمل.
opening-course = بعد حضور دورة الاندماج (⁨{ -integrationskurs }⁩) حتى نهايتها.
opening-training-contract = مع عقد تدريب مهني (⁨{ -ausbildungsvertrag }⁩).
opening-work = مع عمل. أولًا التصريح (⁨Erlaubnis⁩) إذا كان لازمًا، ثم اليوم الأول.
# $value: hours a week
opening-hours = مع عمل لا يقل عن { $value ->
    [zero] { $value } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $value } ساعات
    [many] { $value } ساعة
   *[other] { $value } ساعة
 } في الأسبوع.
# Anerkennung of certificates is muʿadala.
opening-recognition = { $value ->
    [not_started] مع شهادة يمكن لجهة أن تفحصها.
    [running] عندما يكون فحص شهادتك (⁨{ -anerkennung }⁩) جاريًا.
    [partial] مع معادلة شهادتك (⁨{ -anerkennung }⁩) جزئيًا.
   *[full] مع معادلة شهادتك (⁨{ -anerkennung }⁩).
    }
opening-admission = مع قبول في الدورة (⁨Zulassung⁩) من المكتب الاتحادي (⁨{ -bamf }⁩). مدرسة اللغة تساعد في الطلب.
opening-permit = مع تصريح (⁨Erlaubnis⁩) من دائرة الأجانب (⁨{ -auslaenderbehoerde }⁩). مركز استشارة يساعد في الطلب. أولًا التصريح، ثم البداية.

## Why, why not, and what it depends on

# Before the answers that a reason rests on: "the following counts: age: 26 · German: …"
door-counts = المهم هنا:
# Folded: the law, its source, when somebody compared it
door-law = القانون والتاريخ
# $answer: a short name and the answer
door-excluding = السبب هو هذه الإجابة: { $answer }
door-change-answer = تغيير هذه الإجابة
door-depends = ما الذي يتوقف عليه هذا
door-answer-now = الإجابة عن هذا السؤال
# Folded: the rules of a door that is not decided yet, each with its verdict
door-possible = ما هي القواعد
nothing-changes = الأسئلة الأخرى لا تغيّر شيئًا في أبوابك.

## Short names of what was asked, a colon and the answer follow. Without "your": somebody may answer for another person.

said-phase_wish = الرغبة
said-goals = الرغبة
said-first_goal = الأهم أولًا
said-urgent = الأمر العاجل
said-home = مكان السكن
said-region = المدينة أو البلدة
said-works_in = مكان العمل
said-age = العمر
said-with_guardian = الأم أو الأب هنا
said-german_level = الألمانية
said-german_certificate = شهادة اللغة (⁨Zertifikat⁩)
said-literacy = القراءة والكتابة
said-integrationskurs_state = دورة الألمانية
said-qualification_kind = ما تم تعلّمه
said-qualification_country = مكان التعلّم
said-occupation_group = المجال
said-recognition_stage = معادلة الشهادة (⁨{ -anerkennung }⁩)
said-qualification_documents = الشهادات
said-doing_now = حاليًا
said-registered_agentur = التسجيل لدى وكالة العمل (⁨{ -agentur-fuer-arbeit }⁩)
said-work_story = العمل في ألمانيا
said-job_ended = نهاية العمل
said-worked_in_germany_months = أشهر العمل في ألمانيا
said-involuntary_unemployed = من أنهى العمل
said-job_started = بداية العمل
said-lives_with_parents = السكن مع الوالدين
said-training_contract = عقد التدريب المهني (⁨{ -ausbildungsvertrag }⁩)
said-training_start = بداية التدريب المهني (⁨{ -ausbildung }⁩)
said-children_ages = الأطفال
said-kita_place = مكان في الروضة (⁨Kita⁩)
said-single_parent = تربية الأطفال من شخص واحد
said-care_secured = رعاية الأطفال
said-living_on = مصدر المعيشة
said-income_secured = المال يكفي
said-paper = الورقة
said-came_as = القدوم
said-first_language = الألمانية لغة أولى
said-fiktion_kind = موضوع الورقة
said-paragraph = الرقم
said-paragraph_detail = ما بعد الرقم
said-entry = الوصول
said-first_title = بداية الورقة
said-title_term = مدة الصلاحية
said-status_since = بداية وقف الترحيل مؤقتًا (⁨{ -duldung }⁩)
said-work_entry = المكتوب عن العمل
said-lodging = نوع السكن
said-origin_listed = بلد من القائمة
said-origin_country = البلد
said-asylum_filed = طلب اللجوء
