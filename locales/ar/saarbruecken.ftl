# Texts of the offers in the Saarbrücken pack, from plain German. "بسرّية" (vertraulich) only where the carrier says so.
# Names of offices and organisations stay in Latin script: people meet them on signs and letters. What a text does not say
# was not in the source: please do not add it. `.todo` = what to do now, `.bring` = what to bring.
# No imperatives: they are gendered in Arabic; a verbal noun begins each step.

## Ankommen und Beratung

offer-haus-des-ankommens = أول مكان للسؤال للقادمين حديثًا إلى ⁨Saarbrücken⁩. توجد هناك، أو كانت توجد، عروض من غرفة الحِرف (⁨Handwerkskammer⁩) ومن ⁨ZBB⁩ ومن ⁨Goethe-Institut⁩. المشروع استمر حتى 30 نيسان/أبريل 2026. لا نعرف هل ما زال هذا المكان موجودًا.
    .todo = السؤال أولًا لدى مدينة ⁨Saarbrücken⁩: هل ما زال المكان مفتوحًا؟ حتى نيسان/أبريل 2026 لم يكن الموعد لازمًا.
    .bring = هويتك أو ورقتك، والرسائل التي لديك أسئلة عنها.
offer-zib-saarbruecken = مكتب مدينة ⁨Saarbrücken⁩ للأسئلة عن العيش المشترك والاندماج. وهو يشارك أيضًا في تنظيم معرض ⁨IMMIGRA⁩.
    .todo = الاتصال بالهاتف أولًا. رقم الهاتف من سنة 2009 وقد يكون خاطئًا.
offer-mib-regionalverband = مكتب ⁨Regionalverband⁩ للهجرة والاندماج (⁨Migrations- und Integrationsbüro⁩). وهو يجمع المعلومات عن المساعدات في المنطقة. لا نعرف هل يقدّم استشارة للأفراد أيضًا.
    .todo = السؤال لدى ⁨Regionalverband Saarbrücken⁩ عن مكتب الهجرة والاندماج (⁨Migrations- und Integrationsbüro⁩).
# LAVA is the immigration office of the whole Land; people meet the short name on letters.
offer-lava = دائرة الأجانب (⁨Ausländerbehörde⁩) لكل ولاية ⁨Saarland⁩. وهي تقرّر بشأن الإقامة (⁨Aufenthaltstitel⁩) وبشأن تصريح العمل.
    .todo = لا يمكن الحضور من دون موعد. الأفضل الحديث قبل ذلك مع مركز استشارة. في الموقع مكتوب كيف يمكن الوصول إلى الدائرة.
    .bring = جواز سفرك إن وُجد، وورقتك، ورسائل الدائرة.
offer-drk-lebach = استشارة من ⁨Deutsches Rotes Kreuz⁩ (⁨DRK⁩) لمن يسكن في مركز الاستقبال (⁨Landesaufnahmestelle⁩) في ⁨Lebach⁩. إلى هناك يصل من يطلب اللجوء. ⁨DRK⁩ ليس دائرة رسمية.
    .todo = السؤال في مركز الاستقبال (⁨Landesaufnahmestelle⁩) عن استشارة ⁨DRK⁩. نعرف ثلاثة عناوين، ولا نعرف في أي مبنى تكون الاستشارة.
    .bring = ورقتك وكل الرسائل التي عليها تاريخ.
offer-caritas-saarbruecken = استشارة لمن لجأ إلى ألمانيا وللقادمين من بلدان أخرى. ⁨Caritas⁩ ليست دائرة رسمية.
    .todo = الحضور في ساعات الاستشارة المفتوحة (⁨offene Sprechstunde⁩). الأوقات مكتوبة في الموقع. إذا كان سكنك بعيدًا: السؤال هل المركز مسؤول عن مكان سكنك أيضًا.
    .bring = ورقتك والرسائل التي لديك أسئلة عنها.
offer-caritas-dudweiler = ساعات استشارة من ⁨Caritas⁩ في ⁨Dudweiler⁩ لمن لجأ إلى ألمانيا وللقادمين من بلدان أخرى. هذه المعلومة قديمة.
    .todo = السؤال أولًا لدى ⁨Caritas-Migrationsdienst⁩ في شارع ⁨Johannisstraße⁩: هل ما زالت هذه الساعات موجودة؟
offer-diakonie-mbe = استشارة للقادمين من بلدان أخرى من عمر 27 سنة: الأوراق، السكن، المال، العائلة، الألمانية، العمل. ⁨Diakonie⁩ ليست دائرة رسمية.
    .todo = البحث في الموقع عن المركز القريب منك. لم نجد رقم هاتف.
    .bring = ورقتك والرسائل التي لديك أسئلة عنها.
offer-jmd-saarbruecken = استشارة للشباب القادمين من بلدان أخرى، من عمر 12 إلى 26 سنة: المدرسة، التدريب المهني (⁨Ausbildung⁩)، الألمانية، الحياة اليومية. ⁨Diakonie⁩ ليست دائرة رسمية.
    .todo = في الموقع مكتوب كيف يمكن الوصول إلى مركز استشارة الشباب (⁨Jugendmigrationsdienst⁩). والسؤال هناك عن المركز المسؤول عن مكان سكنك.
    .bring = ورقتك وشهاداتك ورسائلك.
offer-jmd-voelklingen = استشارة في ⁨Völklingen⁩ للشباب القادمين من بلدان أخرى، من عمر 12 إلى 26 سنة: المدرسة، التدريب المهني (⁨Ausbildung⁩)، الألمانية، الحياة اليومية. ⁨Diakonie⁩ ليست دائرة رسمية.
    .todo = في الموقع مكتوب كيف يمكن الوصول إلى مركز استشارة الشباب (⁨Jugendmigrationsdienst⁩). لا نعرف رقم البيت.
    .bring = ورقتك وشهاداتك ورسائلك.
offer-jmd-neunkirchen = استشارة في ⁨Neunkirchen⁩ للشباب القادمين من بلدان أخرى، من عمر 12 إلى 26 سنة: المدرسة، التدريب المهني (⁨Ausbildung⁩)، الألمانية، الحياة اليومية. ⁨Diakonie⁩ ليست دائرة رسمية.
    .todo = في الموقع مكتوب كيف يمكن الوصول إلى مركز استشارة الشباب (⁨Jugendmigrationsdienst⁩).
    .bring = ورقتك وشهاداتك ورسائلك.
offer-ilo-lotsen = مرافقة من ⁨Diakonie⁩ للقادمين (⁨Integrationslotsen⁩). وهي تساعدك على معرفة الطريق.
    .todo = السؤال لدى ⁨Diakonie Saar⁩ عن ⁨ILO Integrationslotsen⁩.
offer-lib-biz = عروض من ⁨Diakonie Saar⁩ للقادمين من بلدان أخرى. لا نعرف بعد بالتحديد ما تقدّمه.
    .todo = السؤال لدى ⁨Diakonie Saar⁩ عن «⁨LIB⁩» و«⁨BIZ⁩».
offer-eule-pro = عرض من ⁨Diakonie Saar⁩ للقادمين من بلدان أخرى في الاتحاد الأوروبي. لا نعرف بعد بالتحديد في ماذا يساعد.
    .todo = السؤال لدى ⁨Diakonie Saar⁩ عن «⁨EULE.pro⁩».
# Distress: worry and sleep, no word for illness.
offer-souls-drk = دعم عندما تتعب النفس، مثلًا عند الخوف أو القلق أو صعوبة النوم. المركز لمن لجأ إلى ألمانيا، وقبل كل شيء مع إقامة (⁨Aufenthaltstitel⁩).
    .todo = الاتصال بالهاتف وطلب موعد للحديث. هل لديك إقامة أثناء طلب اللجوء (⁨Aufenthaltsgestattung⁩) أو وقف الترحيل مؤقتًا (⁨Duldung⁩)؟ عندها يمكن السؤال: هل يوجد مكان متاح؟
offer-psz-merzig = دعم عندما تتعب النفس، مثلًا عند الخوف أو القلق أو صعوبة النوم. هذا المركز من ⁨Caritas⁩ مخصص لمن لجأ إلى ألمانيا.
    .todo = الاتصال بالهاتف وطلب موعد للحديث.
offer-vz-saarland = استشارة بشأن العقود والهاتف والإنترنت والفواتير ورسائل المطالبة بالدفع (⁨Mahnung⁩). مركز حماية المستهلك (⁨Verbraucherzentrale⁩) جمعية وليس دائرة رسمية.
    .todo = المهم: لا توقيع على أي شيء آخر قبل السؤال. في الموقع مكتوب كيف يمكن الحصول على موعد. والسؤال أيضًا هل تكلّف الاستشارة شيئًا.
    .bring = العقد والفاتورة وكل الرسائل المتعلقة بهما.
offer-vz-malstatt = استشارة لحماية المستهلك في حي ⁨Malstatt⁩. هذا المشروع استمر من سنة 2018 إلى سنة 2022.
    .todo = السؤال أولًا لدى مركز حماية المستهلك (⁨Verbraucherzentrale⁩) في شارع ⁨Trierer Straße⁩.
    .bring = العقد والفاتورة وكل الرسائل المتعلقة بهما.

## Ämter

offer-jugendamt-rv = دائرة رسمية للعائلات والأطفال والشباب (⁨Jugendamt⁩). وهي تساعد أيضًا شبابًا عمرهم أقل من 18 سنة وهم هنا من دون والديهم.
    .todo = الاتصال بالهاتف والسؤال عن الشخص المسؤول عن مكان سكنك. المعلومات من سنة 2019.
offer-jugendamt-rv-kinder = مكتب الشباب (⁨Jugendamt⁩) مسؤول أيضًا عن رعاية الأطفال. لا نعرف هل يمكن هنا التسجيل لمكان في الروضة (⁨Kita⁩).
    .todo = الاتصال بالهاتف والسؤال أين يمكن تسجيل طفلك في الروضة (⁨Kita⁩).
    .bring = شهادة ميلاد الطفل، إن وُجدت.
offer-sozialamt-rv = مكتب الشؤون الاجتماعية (⁨Sozialamt⁩) يدفع مساعدة بحسب قانون إعانات طالبي اللجوء (⁨Asylbewerberleistungsgesetz⁩). ويدفع أيضًا مساعدة اجتماعية (⁨Sozialhilfe⁩) لكبار السن ولمن لا يستطيع العمل.
    .todo = الاتصال بالهاتف وطلب موعد. المعلومات من سنة 2020.
    .bring = ورقتك، وكشوف حسابك البنكي، وعقد الإيجار، ورسائل الدوائر الأخرى.
offer-jobcenter-rv = مركز العمل (⁨Jobcenter⁩) يدفع إعانة تأمين المعيشة (⁨Grundsicherungsgeld⁩، سابقًا ⁨Bürgergeld⁩) ويساعد في البحث عن عمل. وله مكاتب أيضًا في ⁨Heusweiler⁩ و⁨Sulzbach⁩ و⁨Völklingen⁩ و⁨Brebach⁩ و⁨Burbach⁩ و⁨Dudweiler⁩.
    .todo = الاتصال بالهاتف والسؤال عن المكتب المسؤول عنك. المعلومات من سنة 2020.
    .bring = ورقتك، وكشوف حسابك البنكي، وعقد الإيجار، ورسائل الدوائر الأخرى.
offer-agentur-saarland = وكالة العمل (⁨Agentur für Arbeit⁩) تقدّم استشارة عن المهنة والتدريب المهني (⁨Ausbildung⁩). وهي تساعد في البحث عن عمل وتدفع إعانة البطالة (⁨Arbeitslosengeld⁩).
    .todo = عند انتهاء عملك: إبلاغ الوكالة فورًا. في الموقع مكتوب كيف يمكن الوصول إليها. العنوان قديم.
    .bring = ورقتك، وسيرتك الذاتية، وشهاداتك، ورسالة إنهاء العمل (⁨Kündigung⁩) إن وُجدت.

## Anerkennung und Lernen

offer-seaq = أول مكان للسؤال عن معادلة الشهادة (⁨Anerkennung⁩) من خارج ألمانيا. وهو يقدّم أيضًا استشارة عن متابعة التأهيل المهني.
    .todo = السؤال هنا قبل تقديم أي طلب وقبل دفع أي شيء. لم نجد رقم هاتف: يمكن البحث في الإنترنت عن «⁨SEAQ Saarland⁩».
    .bring = شهاداتك، أو نسخ وصور عنها، وسيرتك الذاتية.
offer-welcome-center-saarland = مكان للسؤال بالقرب من استشارة معادلة الشهادات ⁨SEAQ⁩. الاسم يدل على مساعدة أصحاب المهن (⁨Fachkräfte⁩) عند الوصول. لا نعرف أكثر من ذلك بعد.
    .todo = البحث في الإنترنت عن «⁨Welcome Center Saarland⁩» والسؤال في ماذا يساعد.
offer-iq-saarland = شبكة تجمع مراكز تقدّم استشارة عن الشهادات والمهنة. لا نعرف كيف يستمر ذلك بعد سنة 2025.
    .todo = الاتصال بالهاتف والسؤال عمّن يقدّم لك استشارة عن شهادتك.
    .bring = شهاداتك، أو نسخ وصور عنها.
offer-hwk-anerkennung = غرفة الحِرف (⁨Handwerkskammer⁩) تفحص الشهادات للمهن الحِرفية، مثلًا الكهرباء أو الحلاقة أو الدهان.
    .todo = الذهاب أولًا إلى استشارة معادلة الشهادات (⁨Anerkennungsberatung⁩). هناك يتضح هل هذه الجهة مسؤولة عن مهنتك وكم يكلّف ذلك.
    .bring = هويتك، وشهاداتك مع ترجمة، وإثباتات عن عملك.
offer-hwk-ausbildung = غرفة الحِرف (⁨Handwerkskammer⁩) مسؤولة عن التدريب المهني (⁨Ausbildung⁩) في الحِرف: تعلّم مهنة في شركة وفي المدرسة.
    .todo = السؤال عمّن يقدّم لك استشارة في البحث عن مكان للتدريب المهني.
    .bring = شهاداتك وسيرتك الذاتية.
# Einstufungstest: a test that shows which course level fits.
offer-vhs-landesverband = هنا يُجرى اختبار تحديد المستوى المركزي (⁨Einstufungstest⁩). الاختبار يبيّن أي دورة تناسبك.
    .todo = في الموقع مكتوب كيف يمكن الحصول على موعد للاختبار. والسؤال أيضًا هل تكلّف الدورة شيئًا.
    .bring = هويتك أو ورقتك، ورسالة ⁨BAMF⁩ أو مركز العمل (⁨Jobcenter⁩) أو مكتب الشؤون الاجتماعية (⁨Sozialamt⁩)، إن وُجدت.
offer-vhs-zentrum-saarbruecken = دورات من ⁨Volkshochschule⁩ في ⁨Saarbrücken⁩. وهي مدرسة للكبار.
    .todo = الدورات مكتوبة في الموقع. السؤال أي دورة لغة ألمانية فيها مكان وكم تكلّف.
    .bring = هويتك أو ورقتك، ورسالة ⁨BAMF⁩ أو مركز العمل (⁨Jobcenter⁩) أو مكتب الشؤون الاجتماعية (⁨Sozialamt⁩)، إن وُجدت.
offer-vhs-lebach = دورات من ⁨Volkshochschule⁩ في ⁨Lebach⁩. وهي مدرسة للكبار.
    .todo = الدورات مكتوبة في الموقع. السؤال أي دورة لغة ألمانية فيها مكان وكم تكلّف.
    .bring = هويتك أو ورقتك، ورسالة ⁨BAMF⁩ أو مركز العمل (⁨Jobcenter⁩) أو مكتب الشؤون الاجتماعية (⁨Sozialamt⁩)، إن وُجدت.
offer-zbb-saar = دورات وتدريبات للمهنة.
    .todo = الدورات مكتوبة في الموقع. السؤال عمّن يدفع ثمن الدورة، قبل التوقيع.
offer-kausa-saarland = استشارة عن التدريب المهني (⁨Ausbildung⁩): تعلّم مهنة في شركة وفي المدرسة. هذه المعلومة من سنة 2016. لا نعرف هل ما زال هذا المكان موجودًا.
    .todo = البحث في الإنترنت عن «⁨KAUSA Saarland⁩» أو السؤال في مركز استشارة.
offer-minet-saar = عرض للنساء عن موضوع المهنة. هذه المعلومة من سنة 2019. لا نعرف هل ما زال هذا العرض موجودًا.
    .todo = البحث في الإنترنت عن «⁨MiNET Saar⁩» أو السؤال في مركز استشارة.
offer-frau-beruf-neunkirchen = عرض للنساء عن موضوع المهنة في ⁨Neunkirchen⁩.
    .todo = البحث في الإنترنت عن «⁨Frau und Beruf Neunkirchen⁩» أو السؤال في مركز استشارة.

## Arbeit, eigenes Geschäft, Rechte

offer-agentur-france-travail = وكالة العمل (⁨Agentur für Arbeit⁩) و⁨France Travail⁩ تبحثان معًا عن وظائف على جانبَي الحدود.
    .todo = السؤال لدى وكالة العمل (⁨Agentur für Arbeit⁩) عن الخدمة لمن يعمل عبر الحدود (⁨Grenzgänger⁩).
    .bring = هويتك وسيرتك الذاتية.
# Grenzgänger: people who live in one country and work in another.
offer-task-force-grenzgaenger = جهة تعمل على أسئلة من يسكن في بلد ويعمل في بلد آخر (⁨Grenzgänger⁩).
    .todo = البحث في الإنترنت عن «⁨Task Force Grenzgänger⁩».
    .bring = عقد العمل والرسائل التي لديك أسئلة عنها.
offer-frontaliers-forbach = استشارة في ⁨Forbach⁩ في فرنسا لمن يسكن في فرنسا ويعمل في ألمانيا.
    .todo = البحث في الإنترنت عن «⁨Frontaliers Forbach⁩».
    .bring = عقد العمل والرسائل التي لديك أسئلة عنها.
offer-migrisx = استشارة للقادمين من بلدان أخرى الذين لديهم عمل خاص أو يريدون فتح عمل خاص.
    .todo = السؤال هنا قبل تسجيل العمل الخاص (⁨Gewerbe⁩). مع بعض الأوراق يلزم تصريح أولًا.
    .bring = ورقتك وأفكارك، حتى إن لم تكتمل بعد.
offer-saarland-offensive-gruendung = شبكة في ⁨Saarland⁩ لمن يريد تأسيس عمل خاص.
    .todo = السؤال هنا قبل تسجيل العمل الخاص (⁨Gewerbe⁩). مع بعض الأوراق يلزم تصريح أولًا.
offer-faire-integration-saarland = استشارة عن حقوقك في العمل: الأجر، ساعات العمل، الإجازة، إنهاء العمل (⁨Kündigung⁩). للقادمين من بلدان خارج الاتحاد الأوروبي. الاستشارة مجانية.
    .todo = المهم: لا توقيع على أي شيء ولا ترك للعمل قبل السؤال. في الموقع مكتوب كيف يمكن الوصول إلى الاستشارة.
    .bring = عقد العمل، وأوراق الأجر، وساعات عملك المكتوبة، ورسائل الشركة.
offer-ak-wanderarbeit = استشارة عن الحقوق في العمل للقادمين من بلدان أخرى في الاتحاد الأوروبي ويعملون هنا.
    .todo = المهم: لا توقيع على أي شيء ولا ترك للعمل قبل السؤال. في الموقع مكتوب كيف يمكن الوصول إلى الاستشارة.
    .bring = عقد العمل، وأوراق الأجر، وساعات عملك المكتوبة، ورسائل الشركة.

offer-diakonie-medizin = عيادة تابعة لـ ⁨Diakonie⁩ لمن ليس لديه تأمين صحي.
    .todo = الذهاب إليها يوم الأربعاء من الساعة ⁨9⁩ صباحًا. لا حاجة إلى موعد.
