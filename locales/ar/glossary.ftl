# The page that explains German words: the German word (it is in terms.ftl), then what it is called in Arabic, then what it
# means. Explanations are general: no promise, no advice, nobody's case.
# Each name is the word that the other Arabic files put before the German word in brackets: change both together.
# Free of gender: verbal nouns, no imperatives. Latin words are isolated with U+2068 and U+2069, as in the other files.
# Whether a lawyer and a native speaker have read these words is said in meta.ftl.

glossary-title = كلمات على الأوراق والرسائل
glossary-lead = هذه الكلمات مكتوبة على أوراق ورسائل وأبواب في ألمانيا. هنا مكتوب معناها. وهذا ليس استشارة قانونية.
# Said of all explanations on the page.
glossary-lawyer = قرأ محامٍ هذه الشروح.
glossary-no-lawyer = لم يقرأ أي محامٍ هذه الشروح.
glossary-native = قرأها شخص لغته الأم العربية.
glossary-no-native = لم يقرأها أي شخص لغته الأم العربية.

glossary-agentur-fuer-arbeit = وكالة العمل
    .meaning = دائرة رسمية للعمل والتدريب المهني (⁨Ausbildung⁩). وهي تقدّم استشارة وتساعد في البحث وتدفع إعانة البطالة (⁨Arbeitslosengeld⁩).
# Anerkennung of certificates is muʿadala; of an asylum application qabul. The last sentence keeps them apart.
glossary-anerkennung = معادلة الشهادة
    .meaning = جهة تفحص هل لمهنة أو لشهادة من خارج ألمانيا القيمة نفسها هنا. ويُستخدم اللفظ الألماني أيضًا عند قبول طلب اللجوء: وهذا أمر آخر.
glossary-arbeitslosengeld = إعانة البطالة
    .meaning = مال لمن كان لديه عمل ويبحث عن عمل جديد. وهو من وكالة العمل (⁨Agentur für Arbeit⁩).
glossary-aufenthaltserlaubnis = إقامة لمدة محددة
    .meaning = ورقة تسمح لشخص بالعيش في ألمانيا لمدة محددة ولسبب محدد.
glossary-aufenthaltsgestattung = إقامة أثناء طلب اللجوء
    .meaning = ورقة للفترة التي لم يصدر فيها بعد قرار بشأن طلب اللجوء.
glossary-aufenthaltstitel = ورقة إقامة
    .meaning = الكلمة في القانون لكل الأوراق التي تسمح بالعيش في ألمانيا: تأشيرة (⁨Visum⁩)، إقامة لمدة محددة (⁨Aufenthaltserlaubnis⁩)، البطاقة الزرقاء (⁨Blaue Karte⁩)، إقامة دائمة (⁨Niederlassungserlaubnis⁩) وأوراق أخرى.
glossary-aufnahmeeinrichtung = مركز استقبال
    .meaning = بيت يسكن فيه الناس في بداية إجراءات اللجوء.
glossary-ausbildung = التدريب المهني
    .meaning = تعلّم مهنة: في شركة وفي مدرسة. وفي النهاية امتحان.
glossary-ausbildungsvertrag = عقد تدريب مهني
    .meaning = العقد مع شركة من أجل تدريب مهني (⁨Ausbildung⁩).
glossary-auslaenderbehoerde = دائرة الأجانب
    .meaning = دائرة رسمية تقرّر بشأن الإقامة، وفي كثير من الأحيان بشأن تصريح العمل أيضًا.
glossary-bamf = المكتب الاتحادي
    .meaning = المكتب الاتحادي للهجرة واللاجئين (⁨Bundesamt für Migration und Flüchtlinge⁩). وهو يقرّر بشأن طلبات اللجوء، ويقرّر من يُسمح له بحضور دورة الاندماج (⁨Integrationskurs⁩).
glossary-berufssprachkurs = دورة اللغة المهنية
    .meaning = دورة لغة ألمانية من أجل العمل والتدريب المهني (⁨Ausbildung⁩).
glossary-bescheid = القرار
    .meaning = رسالة تقول فيها دائرة رسمية ماذا قرّرت. ومكتوب فيها أيضًا حتى متى يمكن الاعتراض.
# A Duldung is neither a permit nor "illegal". Never the word for residence as its name.
glossary-duldung = وقف الترحيل مؤقتًا
    .meaning = ورقة تقول إن الترحيل لا يحدث لفترة من الوقت. وهي ليست ورقة إقامة (⁨Aufenthaltstitel⁩).
glossary-einbuergerung = الجنسية الألمانية
    .meaning = الإجراءات التي يحصل فيها شخص على الجنسية الألمانية.
glossary-eq = تدريب تمهيدي (⁨{ -eq }⁩)
    .meaning = عدة أشهر في شركة، تحضيرًا للتدريب المهني (⁨Ausbildung⁩).
glossary-fiktionsbescheinigung = إثبات مؤقت
    .meaning = ورقة مؤقتة للفترة التي لم يصدر فيها بعد قرار الدائرة بشأن طلب.
glossary-frist = موعد نهائي
    .meaning = آخر يوم للقيام بأمر ما. بعد ذلك يكون الوقت قد فات في كثير من الأحيان.
glossary-gewerbe = عمل خاص
    .meaning = عمل خاص يُسجَّل لدى مكتب تسجيل الأعمال (⁨Gewerbeamt⁩).
glossary-grundsicherungsgeld = إعانة تأمين المعيشة
    .meaning = مال للمعيشة من مركز العمل (⁨Jobcenter⁩)، إذا كان المال الخاص لا يكفي. كان اسمه سابقًا ⁨Bürgergeld⁩.
glossary-integrationskurs = دورة الاندماج
    .meaning = دورة للغة الألمانية وللتعرّف إلى الحياة في ألمانيا.
glossary-jobcenter = مركز العمل
    .meaning = دائرة رسمية تدفع إعانة تأمين المعيشة (⁨Grundsicherungsgeld⁩) وتساعد في البحث عن عمل.
glossary-jugendamt = مكتب الشباب
    .meaning = دائرة رسمية للأطفال والشباب وعائلاتهم.
glossary-jugendmigrationsdienst = مركز استشارة الشباب القادمين (⁨JMD⁩)
    .meaning = استشارة للشباب القادمين حديثًا إلى ألمانيا من عمر 12 إلى 26 سنة. وهي مجانية.
glossary-kita = روضة الأطفال
    .meaning = مكان لرعاية الأطفال الصغار في النهار، وفيه يتعلّمون قبل الذهاب إلى المدرسة.
# The German word also ends the contract of a flat: the general word, not "end of work".
glossary-kuendigung = رسالة إنهاء العقد
    .meaning = رسالة ينهي بها شخص عقدًا، مثلًا عقد العمل أو عقد السكن.
glossary-lebenslauf = السيرة الذاتية
    .meaning = قائمة بالمدارس والدورات والأعمال، مع التواريخ. وهي تلزم لطلب الوظيفة.
glossary-migrationsberatung = استشارة القادمين (⁨MBE⁩)
    .meaning = استشارة للكبار القادمين حديثًا إلى ألمانيا من عمر 27 سنة. وهي مجانية.
glossary-mietvertrag = عقد الإيجار
    .meaning = عقد السكن: كم يكلّف وما هي القواعد.
glossary-minijob = عمل صغير
    .meaning = عمل صغير لا يزيد أجره في الشهر على مبلغ محدد.
glossary-niederlassungserlaubnis = إقامة دائمة
    .meaning = ورقة تسمح لشخص بالعيش في ألمانيا بشكل دائم.
glossary-praktikum = تدريب عملي قصير
    .meaning = فترة قصيرة في شركة للتعرّف إلى مهنة.
glossary-sozialamt = مكتب الشؤون الاجتماعية
    .meaning = دائرة رسمية تدفع مالًا للمعيشة عندما لا يكون مركز العمل (⁨Jobcenter⁩) مسؤولًا: مثلًا في إجراءات اللجوء أو لكبار السن.
glossary-sprechstunde = ساعات الاستشارة
    .meaning = الوقت الذي يوجد فيه شخص يجيب عن الأسئلة.
glossary-wohnsitzauflage = قاعدة عن مكان السكن
    .meaning = قاعدة مكتوبة في الورقة: السكن واجب في مكان محدد. قبل الانتقال يلزم تقديم طلب.
glossary-zusatzblatt = الورقة الإضافية
    .meaning = ورقة تابعة للورقة الأساسية. ومكتوب عليها في كثير من الأحيان هل العمل مسموح.
