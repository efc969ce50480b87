### Why a door is open, perhaps open or closed, who decides, and what is still missing.
### yes = "مفتوح لك" (nothing is promised); no = "غير ممكن حاليًا", with the reason.
### Names of offices and laws are printed on paper people hold: the German word stays beside the translation.
### Arguments: numbers, or codes for a select; CEFR levels (A2, B1) are used as they are. Numbers with a noun need all six
### plural forms, although the German has one form: the noun stands after a preposition, so the dual is the oblique one.

## Open

# For everyone, without any condition.
reason-open-to-all = هذا مفتوح للجميع.
# The residence status plays no role.
reason-any-paper = هذا مفتوح لك. نوع ورقتك ليس مهمًا هنا.
# General "yes" that follows from the residence status.
reason-your-paper-opens = مع ورقتك هذا مفتوح لك.
# The paper was issued for exactly this job or training.
reason-purpose-of-paper = ورقتك أُعطيت لهذا الغرض. هذا مفتوح لك.
# Volunteering, watching at work, school: counts as no employment, so no work permit.
reason-not-employment = هذا مفتوح لك. وهو لا يُعتبر عملًا بأجر (⁨Beschäftigung⁩)، ولا يلزم تصريح عمل (⁨Arbeitserlaubnis⁩).
# $group: whom the offer is made for; the reader belongs to it.
reason-for-your-group = { $group ->
    [asylum] هذا مفتوح لك. وهو لمن قدّم طلب لجوء، أو لديه وقف الترحيل مؤقتًا (⁨Duldung⁩)، أو ليس لديه أوراق.
    [refugees] هذا مفتوح لك. وهو لمن لجأ إلى ألمانيا.
    [third-country] هذا مفتوح لك. وهو للقادمين من بلدان خارج الاتحاد الأوروبي (⁨EU⁩).
    [eu] هذا مفتوح لك. وهو للقادمين من بلدان الاتحاد الأوروبي (⁨EU⁩).
    [border] هذا مفتوح لك. وهو لمن يعمل أو يبحث عن عمل عبر الحدود.
    [from-27] هذا مفتوح لك. وهو للكبار من عمر 27 سنة.
    [from-12-to-26] هذا مفتوح لك. وهو للشباب من عمر 12 إلى 26 سنة.
    [saxony] هذا مفتوح لك. وهو لمن يعيش في ⁨Sachsen⁩ ويبحث عن عمل.
    [degree] هذا مفتوح لك. وهو لشهادات جامعية من خارج ألمانيا.
    [employed] هذا مفتوح لك، لأن لديك عملًا. الشركة تخطط لذلك معك.
    [school-age] هذا مفتوح لك. الأطفال من عمر 6 إلى 17 سنة يذهبون إلى المدرسة، مع أي ورقة. المدارس لا تبلّغ دائرة الأجانب (⁨Ausländerbehörde⁩) بشيء.
    [small-children] هذا مفتوح لك. وهو للأطفال من عمر سنة واحدة حتى المدرسة.
   *[other] هذا مفتوح لك. وهو لأشخاص في وضع مثل وضعك.
    }
# Money for a living; presumes that the own money is not enough.
reason-money-if-in-need = هذا مفتوح لك، إذا كان مالك لا يكفي.
# $months: the course is open within so many months after the paper was issued.
reason-course-claim = خلال أول { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 } مع ورقتك، الدورة مفتوحة لك.
# Admission letter is there, or the course has begun.
reason-already-admitted = لديك قبول في الدورة. وهي تبقى مفتوحة لك.
reason-job-course-open = هذا مفتوح لك. مستواك في الألمانية كافٍ، والدورة تساعدك في العمل أو التدريب المهني (⁨Ausbildung⁩) أو معادلة الشهادة (⁨Anerkennung⁩).
# Ausbildung = vocational training in a firm and at school.
reason-training-right = مع تدريبك المهني (⁨Ausbildung⁩) هذه الورقة مفتوحة لك. الأفضل الذهاب إلى مركز استشارة قبل تقديم الطلب.
# For people with an Ausbildungsduldung (§ 60c): the residence permit of § 16g is better.
reason-better-paper = هذا مفتوح لك. وهو الورقة الأفضل لتدريبك المهني (⁨Ausbildung⁩).
# Regulated profession: it may only be practised with recognition.
reason-recognition-required = هذا مفتوح لك. في هذه المهنة لا يُسمح بالعمل إلا مع معادلة الشهادة (⁨Anerkennung⁩).
reason-papers-lost = هذا مفتوح لك حتى من دون كل الشهادات. عندها يتم فحص خبراتك (⁨Qualifikationsanalyse⁩).

## Perhaps

# No residence status was named. Neutral, no pressure to tell.
reason-status-unclear = هذا يتوقف على ورقتك. مركز استشارة مستقل يوضح ذلك معك.
# A Duldung whose sentence number is not printed.
reason-which-duldung = هذا يتوقف على نوع وقف الترحيل (⁨Duldung⁩) لديك. مركز استشارة يقرأ الورقة معك.
reason-if-places-free = هذا ممكن إذا كانت هناك أماكن متاحة.
# Since February 2026 the BAMF admits nobody new to the Integrationskurs without a claim.
reason-admission-stop = حاليًا لا يقبل ⁨BAMF⁩ أحدًا آخر هنا. يمكن لمركز العمل (⁨Jobcenter⁩) أو مكتب الشؤون الاجتماعية (⁨Sozialamt⁩) إرسالك إلى الدورة.
reason-admission-priority = مجموعتك يأتي دورها أولًا عندما تكون هناك أماكن متاحة. لم نتحقق هل عاد ⁨BAMF⁩ إلى قبول الناس.
# The claim to the course ended one year after the first paper.
reason-claim-expired = انتهت السنة الأولى مع ورقتك. هذا ممكن الآن فقط مع قبول (⁨Zulassung⁩) أو عن طريق مركز العمل (⁨Jobcenter⁩).
# Blue Card: the law assumes little need of the course.
reason-low-need = مع البطاقة الزرقاء (⁨Blaue Karte EU⁩) يفترض القانون أن الدورة غير لازمة لك. السؤال لا يكلّف شيئًا.
reason-only-orientation-course = مستواك في الألمانية كافٍ. ربما تكون دورة التوجيه (⁨Orientierungskurs⁩) عن الحياة في ألمانيا مفتوحة لك.
# Registering at the Agentur für Arbeit (or getting money from the Jobcenter) opens the course.
reason-job-course-register = تُفتح الدورة لك مع تسجيل لدى وكالة العمل (⁨Agentur für Arbeit⁩)، أو مع مال من مركز العمل (⁨Jobcenter⁩)، أو مع عمل.
# $level: CEFR level, for example B1.
reason-below-level = تبدأ الدورة غالبًا من المستوى { $level }. تحت هذا المستوى توجد أماكن خاصة قليلة فقط.
# Lives in France or Luxembourg.
reason-lives-abroad-course = لمن يسكن خارج ألمانيا، هذا ممكن فقط في حالات خاصة، مثلًا مع عقد عمل.
# Every provider or advice centre decides on its own.
reason-provider-decides = هذا يختلف من مكان إلى آخر.
reason-advice-if-needed = الاستشارة هي قبل كل شيء للسنوات الأولى. وهي تساعد لاحقًا إذا كان سؤالك مرتبطًا ببداية الحياة هنا.
# Always talk to an independent adviser before going to the office.
reason-advice-first = الأفضل الحديث أولًا مع مركز استشارة مستقل.
# The office must tell the Ausländerbehörde. Serious, not frightening.
reason-office-reports = هذه الدائرة ملزمة بإبلاغ دائرة الأجانب (⁨Ausländerbehörde⁩) عند طلبك مالًا. الأفضل الذهاب أولًا إلى مركز استشارة مستقل.
reason-right-of-residence-decides = هذا يتوقف بالتحديد على حقك في الإقامة (⁨Aufenthaltsrecht⁩).
# § 24: a draft law may have come into force after our date.
reason-law-may-have-changed = بحسب القانون الذي قرأناه، هذا مفتوح لك. ربما تغيّر القانون بعد ذلك.
# With need the Jobcenter places people; the Agentur does it for the others.
reason-jobcenter-if-benefits = وكالة العمل (⁨Agentur für Arbeit⁩) تساعدك مع إعانة البطالة (⁨Arbeitslosengeld⁩) أو إذا كان مالك يكفي. وإلا فمركز العمل (⁨Jobcenter⁩) مسؤول عنك.
# First the permit, then the first day.
reason-permit-needed = يلزم لذلك تصريح (⁨Erlaubnis⁩). أولًا التصريح، ثم البداية.
# Zustimmung = consent of the Agentur für Arbeit, asked for by the Ausländerbehörde itself.
reason-permit-and-consent = يلزم لذلك تصريح (⁨Erlaubnis⁩). وغالبًا تلزم أيضًا موافقة وكالة العمل (⁨Agentur für Arbeit⁩). أولًا التصريح، ثم اليوم الأول.
# §§ 18a, 18b and others: the job is named on the paper.
reason-named-job = العمل المكتوب على ورقتك مسموح. لوظيفة أخرى يلزم قبل ذلك تصريح (⁨Erlaubnis⁩).
# $hours: hours a week beside training, studies or the named job.
reason-side-job = إلى جانب الغرض من ورقتك، العمل ممكن حتى { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
 } في الأسبوع.
# $days: full working days a year; $hours: hours a week while lectures are held.
reason-student-job = إلى جانب الدراسة الجامعية، العمل ممكن لمدة { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } في السنة، أو لمدة { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
 } في الأسبوع خلال فترة المحاضرات.
# $hours: hours a week on average; $weeks: length of a trial job.
reason-trial-and-side-job = العمل ممكن لنحو { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
 } في الأسبوع، والعمل التجريبي (⁨Probearbeit⁩) حتى { $weeks ->
    [zero] { $weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
 }.
# Nobody has written it down clearly.
reason-not-settled = القانون لا يقول شيئًا واضحًا عن ذلك. مركز استشارة يسأل معك.
# § 60d: $months of Duldung and of work, $hours a week.
reason-job-duldung = هذا ممكن ربما بعد { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 } مع وقف الترحيل مؤقتًا (⁨Duldung⁩) وبعد { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 } من العمل بما لا يقل عن { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
 } في الأسبوع.
# $months: waiting time that family of some people do not have.
reason-wait-months-or-family = هذا ممكن غالبًا بعد { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 } في ألمانيا. ولعائلات بعض الأشخاص هو ممكن فورًا.
# $years: age limit at the start.
reason-age-limit = عند البداية يجب أن يكون العمر أقل من { $years ->
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
 }.
reason-founders-grant = هذا ممكن ما دامت إعانة البطالة (⁨Arbeitslosengeld⁩) باقية لك لمدة { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } على الأقل. أولًا الطلب، ثم بدء العمل الخاص.
# $euro: usual highest amount.
reason-grant-before-start = ربما توجد مساعدة حتى { $euro } يورو. أولًا طلب المال، ثم البداية. لم نتحقق هل هذا المال موجود حاليًا.
reason-only-supplement = في هذه المهنة تقرّر جهة أخرى. تقييم الشهادة (⁨Zeugnisbewertung⁩) قد يساعد إضافة إلى ذلك.
# Trade union.
reason-members-only = هذا غالبًا للأعضاء فقط. والعضوية ممكنة.
reason-school-for-adults = الكبار أيضًا يمكنهم الحصول على شهادة مدرسية، مثلًا في المساء.
# Help to work early in the asylum procedure (§ 39a SGB III).
reason-early-support = هذا لمن لا يُسمح له بالعمل بعد، ومن المحتمل أن يبقى في ألمانيا.
reason-child-under-one = قبل عمر السنة يوجد مكان، إذا كان لديك عمل أو دورة أو بحث عن عمل. من عمر سنة واحدة المكان مفتوح لك.
# All-day care, introduced class by class from summer 2026.
reason-all-day-first-class = في الصف الأول توجد منذ آب/أغسطس 2026 رعاية طوال اليوم.
# § 12a: $years in the same Land after recognition.
reason-three-years-in-land = خلال أول { $years ->
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
 } السكن واجب في الولاية نفسها (⁨Bundesland⁩). الانتقال ممكن من أجل عمل أو تدريب مهني (⁨Ausbildung⁩) أو دورة أو عائلة في المكان الآخر. أولًا الطلب، ثم الانتقال.
reason-naturalisation = هذا ممكن مع خمس سنوات في ألمانيا، والألمانية بمستوى ⁨B1⁩، ودخل خاص بك، وهوية موضَّحة، والاختبار. لبعض الأشخاص مدة أخرى.

## Not at present

# General "no" that follows from the residence status.
reason-not-with-this-paper = مع ورقتك هذا غير ممكن حاليًا.
# $group: whom the offer is made for; the reader does not belong to it.
reason-for-other-group = { $group ->
    [asylum] هذا لمن قدّم طلب لجوء ولم يُتخذ القرار بعد.
    [refugees] هذا لمن لجأ إلى ألمانيا.
    [border] هذا لمن يعمل عبر الحدود.
    [duldung] هذا لمن لديه وقف الترحيل مؤقتًا (⁨Duldung⁩).
    [saxony] هذا موجود فقط في ⁨Sachsen⁩.
    [degree] هذا للشهادات الجامعية.
    [alg1] هذا لمن لديه إعانة البطالة (⁨Arbeitslosengeld, ALG I⁩) ويبدأ عملًا خاصًا.
    [searching] هذا لمن لديه عمل أو يبحث عن عمل.
    [small-children] هذا لعائلات لديها أطفال صغار.
    [in-germany] هذا لمن يسكن في ألمانيا.
    [from-15] هذا يبدأ من عمر 15 سنة. قبل ذلك يكون الأطفال ضمن طلب الوالدين.
    [from-12-to-26] هذا للشباب من عمر 12 إلى 26 سنة.
    [pension-or-ill] هذا لمن هو في عمر التقاعد، أو لمن لا يستطيع العمل بشكل دائم.
   *[other] هذا لمجموعة أخرى.
    }
# $office: who does it instead.
reason-other-office = { $office ->
    [refugee-advice] المكان المناسب لك هو الاستشارة الاجتماعية لمن لجأ إلى ألمانيا (⁨Flüchtlingssozialberatung⁩).
    [migration-advice] المكان المناسب لك هو استشارة القادمين: حتى عمر 26 سنة ⁨Jugendmigrationsdienst⁩ (⁨JMD⁩)، ومن عمر 27 سنة ⁨MBE⁩.
    [youth-advice] حتى عمر 26 سنة المكان المناسب لك هو مركز استشارة الشباب (⁨Jugendmigrationsdienst, JMD⁩).
    [eu-advice] للقادمين من بلدان الاتحاد الأوروبي توجد استشارة ⁨Faire Mobilität⁩.
    [third-country-advice] للقادمين من بلدان خارج الاتحاد الأوروبي توجد استشارة ⁨Faire Integration⁩.
    [jobcenter] من أجل مال المعيشة المكان المناسب لك هو مركز العمل (⁨Jobcenter⁩) أو جهة أخرى.
    [sozialamt] المكان المناسب لك هو مكتب الشؤون الاجتماعية (⁨Sozialamt⁩).
    [agentur] المكان المناسب لك الآن هو وكالة العمل (⁨Agentur für Arbeit⁩).
    [recognition] في هذه المهنة توجد جهة أخرى لمعادلة الشهادة (⁨Anerkennung⁩). استشارة المعادلة (⁨Anerkennungsberatung⁩) تذكر اسمها.
    [training-support] للتدريب المهني (⁨Ausbildung⁩) والدراسة الجامعية توجد مساعدات مالية أخرى، مثلًا ⁨BAföG⁩ أو ⁨BAB⁩.
   *[other] لهذا توجد جهة أخرى.
    }
# $months: months in Germany that are needed.
reason-wait-months = هذا ممكن فقط بعد { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 } في ألمانيا.
# $years: years in Germany that are needed.
reason-wait-years = هذا ممكن فقط بعد { $years ->
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
 } في ألمانيا.
# $months: months with a Duldung that are needed.
reason-wait-months-duldung = هذا ممكن فقط بعد { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 } مع وقف الترحيل مؤقتًا (⁨Duldung⁩).
# Aufnahmeeinrichtung = reception centre; $months: months that are needed there.
reason-reception-wait = لمن يسكن في مركز استقبال (⁨Aufnahmeeinrichtung⁩) العمل مسموح فقط بعد { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 }.
reason-reception-centre = ما دام السكن في مركز الاستقبال (⁨Aufnahmeeinrichtung⁩) واجبًا عليك، هذا غير ممكن.
# A special fast asylum procedure.
reason-accelerated-procedure = في إجراء اللجوء السريع (⁨beschleunigtes Asylverfahren⁩) العمل غير مسموح.
# Countries on a list in the law. Never say that a country is safe.
reason-listed-country = جواز سفرك من بلد موجود في قائمة في القانون. لذلك هذا غير ممكن حاليًا.
# § 60a Abs. 6: the law's reason, no blame. Neutral words.
reason-own-fault = ترى دائرة الأجانب (⁨Ausländerbehörde⁩) أن هناك سببًا يعود إليك. مركز استشارة يتحقق هل هذا صحيح، وما الذي يمكن تغييره.
reason-measures-pending = دائرة الأجانب (⁨Ausländerbehörde⁩) تحضّر للمغادرة من ألمانيا. المهم الذهاب فورًا إلى استشارة قانونية مستقلة.
# Identity = who someone is, shown by papers. Never advise to contact an embassy.
reason-identity-first = يلزم لذلك أن تكون هويتك موضَّحة. الأفضل الحديث عن الطريق مع مركز استشارة.
reason-contract-first = يلزم لذلك أولًا عقد تدريب مهني (⁨Ausbildungsvertrag⁩).
# EQ = Einstiegsqualifizierung, a paid year before training.
reason-eq-is-no-training = التدريب التمهيدي (⁨Einstiegsqualifizierung, EQ⁩) لا يُحسب هنا تدريبًا مهنيًا (⁨Ausbildung⁩).
reason-entered-too-late = هذا لمن كان وصوله حتى 31 كانون الأول/ديسمبر 2022.
# § 60d: $months of Duldung and of work, $hours a week, German A2.
reason-job-duldung-not-yet = يلزم لذلك ما لا يقل عن { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 } مع وقف الترحيل مؤقتًا (⁨Duldung⁩)، و{ $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 } من العمل بما لا يقل عن { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
 } في الأسبوع، والألمانية بمستوى ⁨A2⁩. شيء من ذلك ما زال ناقصًا.
reason-you-have-it = هذا موجود لديك.
# $level: CEFR level, for example B1.
reason-level-first = تلزم لذلك الألمانية بمستوى { $level }.
reason-enough-german = الدورة لمن يتكلم الألمانية قليلًا فقط حتى الآن.
# School takes the place of courses for adults.
reason-school-first = من يذهب إلى المدرسة يتعلّم الألمانية في المدرسة.
reason-enough-income = هذا لمن لا يكفيه ماله.
reason-only-for-search = ورقتك مخصصة للبحث عن عمل. معها لا يوجد هذا المال.
# EU citizens: $months after a short job the right to this money ends.
reason-worker-right-ended = بعد عمل لأقل من سنة، هذا ممكن لمدة { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 } فقط. يمكن لمركز استشارة أن يتحقق هل ما زال شيء ممكنًا.
reason-own-household = هذا لمن لا يسكن مع والديه.
# BAföG; $own: years of own work, $parent: years of a parent's work in Germany.
reason-bafoeg-work-years = مع ورقتك هذا ممكن فقط إذا كانت مدة عملك في ألمانيا لا تقل عن { $own ->
    [zero] { $own } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $own } سنوات
    [many] { $own } سنة
   *[other] { $own } سنة
 }، أو مدة عمل والديك فيها لا تقل عن { $parent ->
    [zero] { $parent } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $parent } سنوات
    [many] { $parent } سنة
   *[other] { $parent } سنة
 }.
# § 12a: $years in the same Land; the wish is no reason the law counts.
reason-no-ground-to-move = خلال أول { $years ->
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
 } السكن واجب في الولاية نفسها (⁨Bundesland⁩). هذا السبب لا يُحسب من أجل الانتقال.
reason-other-title-first = تلزم لذلك أولًا ورقة أخرى. مركز استشارة يعرف الطريق.

## Who decides. Follows "القرار عند: …".

who-bamf = المكتب الاتحادي (⁨BAMF⁩)
who-jobcenter = مركز العمل (⁨Jobcenter⁩)
who-agentur = وكالة العمل (⁨Agentur für Arbeit⁩)
who-auslaenderbehoerde = دائرة الأجانب (⁨Ausländerbehörde⁩)
who-sozialamt = مكتب الشؤون الاجتماعية (⁨Sozialamt⁩)
who-provider = الجهة المنظّمة للعرض
who-adviser = مركز الاستشارة
who-employer = الشركة
who-union = النقابة (⁨Gewerkschaft⁩)
who-school = المدرسة
who-bafoeg-office = مكتب ⁨BAföG⁩
who-recognition-office = الجهة المسؤولة عن معادلة الشهادة (⁨Anerkennung⁩)
who-grant-office = الجهة المسؤولة عن المساعدة المالية
who-youth-office = مكتب الشباب (⁨Jugendamt⁩)
who-naturalisation-office = دائرة الجنسية (⁨Einbürgerungsbehörde⁩)
# The entry on the person's own residence paper.
who-paper = ما هو مكتوب على ورقتك

## What is missing. Follows "هذا يتوقف على: …", also a label before "نعم" or "لا"; short noun phrases.

missing-status = ورقتك
missing-no_papers = ورقتك
missing-advised_elsewhere = ورقتك
missing-advised_if_needed = ورقتك
missing-youth_advice_regional = ورقتك
missing-lives_abroad = مكان سكنك
missing-age = عمرك
missing-pension_age = عمرك
missing-land = مكان سكنك
missing-lives_in = نوع سكنك
missing-german_level = مستواك في الألمانية
missing-first_language = لغتك الأولى
missing-integrationskurs_state = دورة الألمانية حتى الآن
missing-course_admitted = القبول في دورة الاندماج (⁨Integrationskurs⁩)
missing-course_ground = عمل، أو تدريب مهني (⁨Ausbildung⁩)، أو تسجيل لدى وكالة العمل (⁨Agentur für Arbeit⁩) أو مركز العمل (⁨Jobcenter⁩)
missing-course_ground_duldung = عمل، أو تدريب مهني (⁨Ausbildung⁩)، أو تسجيل لدى وكالة العمل (⁨Agentur für Arbeit⁩)
missing-months_in_germany = مدة وجودك في ألمانيا
missing-newly_arrived = مدة وجودك في ألمانيا
missing-five_years_here = مدة وجودك في ألمانيا
missing-entry_by_2022_12_31 = مدة وجودك في ألمانيا
missing-months_in_status = منذ متى لديك ورقتك
missing-months_since_title = منذ متى لديك ورقتك
missing-late_section_24 = منذ متى لديك ورقتك
missing-short_title = مدة صلاحية ورقتك
missing-months_since_asylum_registration = تاريخ طلب اللجوء
missing-origin_work_ban = وجود بلدك في القائمة التي في القانون
missing-employed = العمل
missing-self_employed = العمل الخاص
missing-jobless = هل لديك عمل حاليًا
missing-hours_per_week = ساعات عملك في الأسبوع
missing-months_employed = منذ متى لديك هذا العمل
missing-worker_right_lost = تاريخ انتهاء آخر عمل لك
missing-worker_right_surely_lost = تاريخ انتهاء آخر عمل لك
missing-benefits = مصدر معيشتك
missing-in_need = هل يكفي مالك
missing-can_work = قدرتك على العمل
missing-children_ages = أعمار أطفالك
missing-in_training = التدريب المهني (⁨Ausbildung⁩)
missing-training_running = التدريب المهني (⁨Ausbildung⁩)
missing-training_contract = عقد التدريب المهني (⁨Ausbildungsvertrag⁩)
missing-eq_contract = التدريب التمهيدي (⁨Einstiegsqualifizierung, EQ⁩)
missing-pupil = الذهاب إلى المدرسة
missing-university_student = الدراسة الجامعية (⁨Studium⁩)
missing-at_parents = السكن مع والديك
missing-academic_degree = شهادة جامعية
missing-regulated = مهنتك
missing-qualification_documents = شهاداتك

## Missing facts that an adviser clarifies at the desk.

missing-identity_clarified = هوية موضَّحة
missing-has_valid_passport = جواز سفر صالح
missing-own_fault = سبب يعود إليك (⁨§ 60a Abs. 6⁩)
missing-deportation_measures_pending = تحضير المغادرة من ألمانيا
missing-dublin_case = إجراء دبلن (⁨Dublin-Verfahren⁩)
missing-accelerated_procedure = إجراء اللجوء السريع (⁨beschleunigtes Asylverfahren⁩)
missing-training_started_during_asylum = بداية التدريب المهني (⁨Ausbildung⁩) أثناء طلب اللجوء
missing-months_since_deportation_suspension = منذ متى وقف الترحيل مؤقتًا (⁨Duldung⁩)
missing-registered_address_months = مدة تسجيل عنوانك (⁨Meldung⁩)
missing-five_years_registered = خمس سنوات مع عنوان مسجَّل
missing-war_order = استقبال بسبب حرب
missing-alg1_too_short = المدة الباقية لك من إعانة البطالة (⁨Arbeitslosengeld⁩)
missing-grant_income_too_high = دخلك في السنة
missing-move_without_ground = سبب الانتقال
