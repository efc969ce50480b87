### Questions, their fields and options: plain Modern Standard Arabic, no gendered forms, no exclamation marks.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense; they stay so when somebody answers for another person.
### GENDERED: the words for "person" and "child" are masculine in Arabic grammar; verbs after them follow the word, not the human being.
### "Papier" is the everyday word (waraqa, awraq); do not turn it into "status" or "title".

block-wishes = رغباتك
block-abilities = ما لديك من خبرة
block-people = الناس والمال
block-papers = أوراقك
    .announce = بقيت سبعة أسئلة على الأكثر عن أوراقك. لا شيء من ذلك يخرج من هاتفك. يمكن تخطي كل هذه الأسئلة.

## A

question-wishes = { $for ->
    [other] أي جملة تناسب الشخص الذي يتلقى مساعدتك؟ يمكن اختيار أكثر من جملة.
    [child] أي جملة تناسب طفلك؟ يمكن اختيار أكثر من جملة.
   *[self] أي جملة تناسبك؟ يمكن اختيار أكثر من جملة.
}
    .help = لا توجد إجابة خاطئة. يمكن تغيير كل شيء لاحقًا.
    .why = رغباتك تحدد ما يظهر أولًا.
    .decline = عندها نعرض أولًا أماكن يمكن فيها الحديث مع الناس.
field-wishes-goals = ما هو بالتحديد؟
field-wishes-first_goal = ما الأهم أولًا؟
value-phase_wish-p1 = أنا في البداية وأبحث عن الطريق.
value-phase_wish-p2 = أريد أن أعرف قيمة خبرتي هنا.
value-phase_wish-p3 = أريد أن أتعلّم.
value-phase_wish-p4 = أبحث عن عمل، أو أريد عملي الخاص.
value-phase_wish-p5 = أعمل، وأريد أن تستمر الأمور جيدًا.
value-goals-orientierung = من أين أبدأ؟
value-goals-aufenthalt = الأوراق والإقامة (⁨Aufenthalt⁩)
value-goals-wohnen = السكن، الحياة اليومية
value-goals-familie = العائلة
value-goals-umzug = الانتقال إلى سكن آخر
value-goals-ehrenamt = التعرّف إلى الناس، والمساعدة
value-goals-anerkennung = معادلة شهادتي (⁨Anerkennung⁩)
value-goals-im_beruf_arbeiten = العمل في مهنتي
value-goals-berufswahl = أي مهنة تناسبني؟
value-goals-deutsch = اللغة الألمانية
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = التدريب المهني (⁨{ -ausbildung }⁩): تعلّم مهنة في شركة وفي المدرسة
value-goals-schule = المدرسة
value-goals-studium = الدراسة الجامعية (⁨Studium⁩)
value-goals-weiterbildung = التأهيل المهني المستمر (⁨Weiterbildung⁩)
value-goals-arbeit = العمل
value-goals-praktikum = تدريب عملي قصير (⁨{ -praktikum }⁩)
value-goals-gruendung = عملي الخاص
value-goals-fsj = الخدمة التطوعية (⁨Freiwilligen­dienst⁩)
value-goals-aufstieg = التقدّم في العمل
value-goals-arbeitgeberwechsel = وظيفة أخرى
value-goals-teamkommunikation = المشاركة في الحديث مع فريق العمل
value-goals-betrieb_retten = تأمين استمرار عملي الخاص
value-goals-einbuergerung = الجواز الألماني، أي الجنسية (⁨{ -einbuergerung }⁩)
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

question-urgent = هل هناك أمر لا يحتمل الانتظار؟
    .help = لا حاجة إلى أي شرح. لمسة واحدة تكفي.
    .why = عندها يظهر الأمر العاجل في الأعلى.
    .decline = كل شيء يبقى جاهزًا في القائمة عند «المساعدة الآن».
value-urgent-no = لا
value-urgent-frist = لديّ رسالة فيها موعد نهائي (⁨{ -frist }⁩).
value-urgent-geld = ليس لديّ مال أو تأمين صحي.
value-urgent-unterkunft = ليس لديّ سكن.
value-urgent-lohn = لم يصلني أجري.
value-urgent-arbeitszeit = أعمل ساعات كثيرة جدًا.
value-urgent-kuendigung = وصلتني رسالة إنهاء العمل (⁨{ -kuendigung }⁩).
value-urgent-handyvertrag = لديّ مشكلة مع عقد، مثلًا عقد الهاتف.
value-urgent-schulden = لديّ ديون.
# Distress: tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = عندي تعب أو قلق شديد أو صعوبة في النوم.
# Written with "I have", because the adjective "ill" is gendered.
value-urgent-gesundheit = لديّ مرض.
value-urgent-schwangerschaft = أنا حامل.
value-urgent-behinderung = أعيش مع إعاقة.
value-urgent-gewalt = هناك من يهددني أو يؤذيني.
value-urgent-diskriminierung = أتعرّض لمعاملة سيئة لأنني من بلد آخر.

question-place = { $for ->
    [other] أين يسكن الشخص الذي يتلقى مساعدتك؟
    [child] أين يسكن طفلك؟
   *[self] أين سكنك؟
}
    .help = المكان فقط. لا نحتاج إلى اسم الشارع.
    .why = كثير من العروض موجود في مكان واحد فقط. ولمن يسكن في فرنسا أو لوكسمبورغ قواعد أخرى.
    .decline = عندها تظهر عروض من كل المنطقة.
field-place-region = في أي مدينة أو بلدة؟
field-place-works_in = أين مكان عملك أو بحثك عن عمل؟
value-home-here = في هذه المنطقة
value-home-elsewhere = في مكان آخر في ألمانيا
value-home-fr = في فرنسا
value-home-lu = في لوكسمبورغ

question-age = { $for ->
    [other] كم عمر الشخص الذي يتلقى مساعدتك؟
    [child] كم عمر طفلك؟
   *[self] كم عمرك؟
}
    .help = بالسنوات. إذا كان أطفال يجيبون عن والديهم: الكبار أيضًا يساعدون في الترجمة.
    .why = للشباب استشارة خاصة بهم. ولبعض الدورات والمساعدات حد للعمر.
    .decline = عندها لا يتضح أمر العروض التي لها حد للعمر.
field-age-with_guardian = { $for ->
    [other] هل الأم أو الأب هنا؟
    [child] هل الأم أو الأب هنا؟
   *[self] هل أمك أو أبوك هنا؟
}
value-with_guardian-true = نعم
value-with_guardian-false = لا

## B

question-german = { $for ->
    [other] ما مستوى هذا الشخص في الألمانية؟
    [child] ما مستوى طفلك في الألمانية؟
   *[self] ما مستواك في الألمانية؟
}
    .help = المطلوب اختيار أنسب جملة. لا حاجة إلى شهادة.
    .why = كل دورة تبدأ من مستوى محدد.
    .decline = عندها لا نستطيع أن نقول أي دورة مناسبة.
value-german_level-A0 = أعرف بعض الكلمات.
    .hint = البداية (⁨A0⁩)
value-german_level-A1 = أستطيع أن أعرّف بنفسي وأن أتسوّق.
    .hint = المستوى ⁨A1⁩
value-german_level-A2 = أستطيع أن أتحدث عن يومي وأقرأ رسائل قصيرة.
    .hint = المستوى ⁨A2⁩
value-german_level-B1 = أستطيع أن أتحدث بالهاتف وعن العمل.
    .hint = المستوى ⁨B1⁩
value-german_level-B2 = أستطيع أن أشارك في الحديث في العمل وأكتب رسائل.
    .hint = المستوى ⁨B2⁩
value-german_level-C1 = أفهم كل شيء تقريبًا وأقول كل شيء تقريبًا.
    .hint = المستوى ⁨C1⁩
field-german-german_certificate = لديّ شهادة بهذا المستوى (⁨Zertifikat⁩).
field-german-literacy = كيف القراءة والكتابة؟
value-literacy-latin = أقرأ وأكتب الحروف اللاتينية.
value-literacy-other_script = أكتب بحروف أخرى.
value-literacy-learning = ما زلت أتعلّم القراءة والكتابة.

question-german_course = { $for ->
    [other] هل حضر هذا الشخص دورة لغة ألمانية من قبل؟
    [child] هل حضر طفلك دورة لغة ألمانية من قبل؟
   *[self] هل سبق لك حضور دورة لغة ألمانية؟
}
    .help = المقصود دورة الاندماج (⁨{ -integrationskurs }⁩) أو دورة مشابهة في ألمانيا.
    .why = على ذلك تتوقف الدورة الممكنة بعدها.
    .decline = عندها لا يتضح هل دورة اللغة المهنية (⁨{ -berufssprachkurs }⁩) مفتوحة لك.
value-integrationskurs_state-never = لا، ليس بعد.
value-integrationskurs_state-admitted_no_place = لديّ رسالة لذلك، لكن ليس لديّ مكان بعد.
value-integrationskurs_state-running = أحضر الدورة الآن.
value-integrationskurs_state-done_b1 = أنهيت الدورة ولديّ ⁨B1⁩.
value-integrationskurs_state-done_below_b1 = أنهيت الدورة، لكن ليس لديّ ⁨B1⁩ بعد.
value-integrationskurs_state-stopped = توقفت عن الدورة.

question-learned = { $for ->
    [other] ماذا تعلّم هذا الشخص، أو ماذا كان عمله؟
    [child] ماذا تعلّم طفلك، أو ماذا كان عمله؟
   *[self] ماذا تعلّمت، أو ماذا كان عملك؟
}
    .help = المطلوب اختيار الأهم لديك. حتى إذا ضاعت الشهادة، فما تعلّمته له قيمة.
    .why = لخبراتك طرق خاصة بها.
    .decline = عندها لا يظهر شيء عن الشهادات من خارج ألمانيا.
value-qualification_kind-academic = دراسة جامعية
value-qualification_kind-vocational = مهنة مع شهادة
value-qualification_kind-experience = عمل من دون شهادة
value-qualification_kind-school = المدرسة
value-qualification_kind-none = لا شيء من ذلك بعد
field-learned-qualification_country = أين كان ذلك؟
value-qualification_country-abroad = خارج ألمانيا
value-qualification_country-de = في ألمانيا
field-learned-occupation_group = في أي مجال؟
value-occupation_group-medicine = الطب، طب الأسنان، الصيدلة
value-occupation_group-nursing = التمريض، التوليد، العلاج الطبيعي وأنواع العلاج الأخرى
value-occupation_group-school_teaching = التعليم في المدارس
value-occupation_group-law = القانون
value-occupation_group-childcare_social = رياض الأطفال (⁨{ -kita }⁩)، العمل الاجتماعي
value-occupation_group-craft = الحِرف، الورشات، الكهرباء
value-occupation_group-construction = البناء
value-occupation_group-food_hotel = المطبخ، المطعم، الفندق، المخبز
value-occupation_group-transport = قيادة السيارات، المستودعات
value-occupation_group-office = المكتب، البنك، الإدارة
value-occupation_group-it = الكمبيوتر وتقنية المعلومات
value-occupation_group-engineering = التقنية، الهندسة، العمارة
value-occupation_group-agriculture = الزراعة، الحدائق، الحيوانات
value-occupation_group-cleaning = التنظيف، الأعمال المنزلية
value-occupation_group-sales = البيع
value-occupation_group-other = شيء آخر

# Anerkennung of certificates is muʿadala; never the word used for protection (sifat al-lajiʾ).
question-recognition = هل فحصت جهة في ألمانيا الشهادة من أجل المعادلة (⁨Anerkennung⁩)؟
    .help = هذا يعني: لديك رسالة تقول إن كانت مهنتك تعادل المهنة في ألمانيا.
    .why = قبل الفحص وأثناءه وبعده توجد مساعدات مختلفة.
    .decline = عندها نفترض أن الشهادة لم تُفحص بعد.
value-recognition_stage-not_started = لا
value-recognition_stage-running = الفحص جارٍ الآن.
value-recognition_stage-partial = تمت معادلة شهادتي المهنية جزئيًا.
value-recognition_stage-full = تمت معادلة شهادتي المهنية.
value-recognition_stage-refused = رفضت الجهة الطلب.
field-recognition-qualification_documents = هل الشهادات موجودة لديك؟
value-qualification_documents-all = نعم، كلها
value-qualification_documents-some = جزء منها
value-qualification_documents-lost = ضاعت.

question-doing_now = { $for ->
    [other] ماذا يفعل هذا الشخص حاليًا؟
    [child] ماذا يفعل طفلك حاليًا؟
   *[self] ما الذي يشغل وقتك حاليًا؟
}
    .help = يمكن اختيار أكثر من جملة.
    .why = العمل والتدريب المهني (⁨{ -ausbildung }⁩) والمدرسة تفتح دورات ومساعدات مختلفة.
    .decline = عندها لا يتضح في كثير من الدورات من يقرّر.
value-doing_now-work_to_15 = أعمل أقل من 15 ساعة في الأسبوع.
value-doing_now-work_15_30 = أعمل من 15 إلى 30 ساعة في الأسبوع.
value-doing_now-work_over_30 = أعمل أكثر من 30 ساعة في الأسبوع.
value-doing_now-own_business = لديّ عمل خاص.
value-doing_now-training = أقوم بتدريب مهني (⁨{ -ausbildung }⁩).
value-doing_now-contract_signed = وقّعت عقد تدريب مهني (⁨{ -ausbildungsvertrag }⁩).
value-doing_now-eq = أقوم بتدريب تمهيدي (⁨Einstiegs­qualifizierung, EQ⁩).
value-doing_now-school = أذهب إلى المدرسة.
value-doing_now-vocational_school = أذهب إلى مدرسة مهنية (⁨Berufsfachschule⁩).
value-doing_now-university = أدرس في الجامعة.
value-doing_now-home_children = أنا في البيت مع الأطفال.
value-doing_now-looking = أبحث عن عمل أو عن تدريب مهني (⁨{ -ausbildung }⁩).
value-doing_now-cannot_work = لا أستطيع العمل حاليًا.
value-doing_now-nothing_listed = لا شيء من ذلك
field-doing_now-registered_agentur = اسمي مسجَّل لدى وكالة العمل (⁨{ -agentur-fuer-arbeit }⁩).

question-work_history = العمل في ألمانيا: أي جملة مناسبة؟
    .help = العمل القصير له قيمة أيضًا.
    .why = العمل السابق في ألمانيا يفتح بعض الأبواب. والعمل الذي لا يناسب المهنة يمكن تغييره في كثير من الأحيان.
    .decline = عندها لا يتضح هل يفيدك العمل السابق.
value-work_story-never = لم أعمل في ألمانيا بعد.
value-work_story-before = عملت هنا سابقًا، والآن لا أعمل.
value-work_story-fits = عملي يناسب ما تعلّمته.
value-work_story-below = عملي أقل من مستوى ما تعلّمته.
field-work_history-work_story = أي جملة مناسبة؟
field-work_history-job_ended = حتى متى؟
field-work_history-worked_in_germany_months = كم شهرًا في المجموع؟
field-work_history-involuntary_unemployed = من أنهى العمل؟
value-involuntary_unemployed-true = الشركة
value-involuntary_unemployed-false = أنا
field-work_history-job_started = منذ متى عملك هناك؟

question-training = سؤال آخر عن التدريب المهني (⁨{ -ausbildung }⁩): هل سكنك مع والديك؟
    .help = أو مع الأم وحدها، أو مع الأب وحده.
    .why = على ذلك تتوقف المساعدة المالية أثناء التدريب.
    .decline = عندها لا يتضح هل توجد مساعدة مالية أثناء التدريب.
value-lives_with_parents-true = نعم
value-lives_with_parents-false = لا
field-training-training_contract = هل لديك عقد تدريب مهني (⁨{ -ausbildungsvertrag }⁩)؟
value-training_contract-true = نعم
value-training_contract-false = ليس بعد
field-training-training_start = متى يبدأ التدريب؟

## C

question-children = { $for ->
    [other] هل يعيش أطفال عند هذا الشخص؟ كم أعمارهم؟
    [child] هل يعيش أطفال عند طفلك؟ كم أعمارهم؟
   *[self] هل يعيش أطفال عندك؟ كم أعمارهم؟
}
    .help = خانة لكل طفل. تحت عمر السنتين: العمر بالأشهر.
    .why = للأطفال روضة (⁨{ -kita }⁩) ومدرسة، وهناك دورات مع رعاية للأطفال.
    .decline = عندها لا يظهر شيء عن الروضة (⁨{ -kita }⁩) والمدرسة.
field-children-kita_place = هل يوجد مكان في الروضة (⁨Kita⁩)؟
value-kita_place-true = نعم
value-kita_place-false = لا
field-children-single_parent = أربّي أطفالي وحدي.
field-children-care_secured = هل يوجد من يبقى مع الأطفال خلال الدورة أو العمل؟
value-care_secured-true = نعم
value-care_secured-false = لا

question-living_on = { $for ->
    [other] ما مصدر معيشة هذا الشخص حاليًا؟
    [child] ما مصدر معيشة طفلك حاليًا؟
   *[self] ما مصدر معيشتك حاليًا؟
}
    .help = لا حاجة إلى ذكر المبالغ. يمكن اختيار أكثر من إجابة.
    .why = الجهة التي تدفع تقرّر في أحيان كثيرة بشأن الدورات أيضًا.
    .decline = عندها لا يتضح أي جهة تقرّر بشأن الدورات والمال.
value-living_on-wage = من أجري
value-living_on-family = من العائلة أو من مدّخرات
value-living_on-jobcenter = من مركز العمل (⁨{ -jobcenter }⁩)
    .hint = إعانة تأمين المعيشة (⁨Grundsicherungs­geld⁩، سابقًا ⁨Bürgergeld⁩)
value-living_on-asylum_office = من مكتب الشؤون الاجتماعية (⁨{ -sozialamt }⁩) بسبب طلب اللجوء، أو ببطاقة الدفع (⁨Bezahlkarte⁩)
    .hint = إعانات بحسب قانون إعانات طالبي اللجوء (⁨Asyl­bewerber­leistungs­gesetz⁩)
value-living_on-social_office = من مكتب الشؤون الاجتماعية (⁨{ -sozialamt }⁩) بسبب العمر أو المرض
    .hint = مساعدة اجتماعية (⁨Sozialhilfe⁩) أو تأمين المعيشة لكبار السن (⁨Grundsicherung im Alter⁩)
value-living_on-agentur = من وكالة العمل (⁨{ -agentur-fuer-arbeit }⁩)
    .hint = إعانة البطالة (⁨Arbeitslosengeld, ALG I⁩)
value-living_on-nothing = لا شيء من ذلك
field-living_on-income_secured = هل يكفي ذلك؟
value-income_secured-true = نعم
value-income_secured-false = لا

## D

question-paper = { $for ->
    [other] أي ورقة لدى هذا الشخص؟ المهم هو الكلمات على الورقة.
    [child] أي ورقة لدى طفلك؟ المهم هو الكلمات على الورقة.
   *[self] أي ورقة لديك؟ المهم هو الكلمات على الورقة.
}
    .help = اللون ليس مهمًا، الكلمات فقط. يُرجى عدم تصوير الورقة.
    .why = الورقة لها دور في تحديد الدورات والمال والعمل المفتوح لك.
    .decline = عندها نبقى على حذر: نعرض أولًا استشارة لا تتبع دائرة رسمية.
# The German title stays: it is what is printed on the paper.
value-paper-de = ⁦«Personal­ausweis»⁩ أو «⁨Reisepass⁩» وعليه ⁦«Bundes­republik Deutschland»⁩: هوية أو جواز سفر ألماني
    .hint = لديّ جواز ألماني.
value-paper-eu = جواز سفر أو هوية من بلد آخر في الاتحاد الأوروبي (⁨EU⁩)
    .hint = مثلًا رومانيا، بلغاريا، بولندا، إيطاليا
value-paper-eea_ch = جواز سفر من آيسلندا أو ليختنشتاين أو النرويج أو سويسرا
value-paper-permanent = بطاقة ⁦«Nieder­lassungs­erlaubnis»⁩ أو ⁦«Dauer­aufenthalt-EU»⁩: إقامة دائمة
    .hint = إحدى هذه الكلمات مكتوبة على البطاقة.
value-paper-title = بطاقة ⁦«Aufenthalts­titel»⁩: إقامة لمدة محددة (⁨Aufenthalts­erlaubnis⁩) أو البطاقة الزرقاء (⁨Blaue Karte EU⁩)
    .hint = على البطاقة مكتوب ⁦«Aufenthalts­erlaubnis»⁩ أو ⁦«Blaue Karte EU»⁩.
value-paper-eu_family = بطاقة ⁦«Aufenthalts­karte»⁩: إقامة لعائلة شخص من الاتحاد الأوروبي
    .hint = لعائلة من لديهم جواز من الاتحاد الأوروبي (⁨EU⁩)
value-paper-gb = وثيقة ⁦«Aufenthalts­dokument-GB»⁩: إقامة لحاملي الجواز البريطاني وعائلاتهم
value-paper-visum = ملصق «⁨Visum⁩» في جواز السفر: تأشيرة
value-paper-fiktion = ورقة ⁦«Fiktions­beschei­nigung»⁩: إثبات مؤقت حتى القرار بشأن الإقامة
value-paper-schutzgesuch = لديّ تسجيل بحسب ⁨§ 24⁩، وليس لديّ بطاقة بعد
    .hint = جئت من أوكرانيا، وليس لديّ بطاقة ولا إثبات مؤقت (⁨Fiktions­beschei­nigung⁩).
value-paper-gestattung = ورقة ⁦«Ankunfts­nachweis»⁩ (إثبات الوصول) أو ⁦«Aufenthalts­gestattung»⁩ (إقامة أثناء طلب اللجوء)
    .hint = لا يوجد قرار بعد بشأن طلب لجوئي.
# A Duldung is neither a permit nor "illegal". Never the word for residence here.
value-paper-duldung = ورقة ⁦«Aussetzung der Abschiebung ({ -duldung })»⁩: وقف الترحيل مؤقتًا
    .hint = على الورقة مكتوبة كلمة «⁨Duldung⁩».
value-paper-leave = ⁦«Grenz­übertritts­beschei­nigung»⁩ (ورقة تُسلَّم عند الحدود)، أو رسالة تقول إن عليّ مغادرة ألمانيا
value-paper-expired = انتهت مدة ورقتي.
value-paper-none = ليس لديّ أوراق.
field-paper-came_as = كيف كان قدومك إلى ألمانيا؟
# Spätaussiedler(in): the Arabic word is a group in the plural, so that it fits everybody.
value-came_as-spaetaussiedler = ضمن العائدين من أصول ألمانية (⁨Spätaussiedler, Spätaussiedlerin⁩)
value-came_as-spaetaussiedler_family = مع عائلة شخص منهم
value-came_as-other = بطريقة أخرى، أو وُلدت هنا.
field-paper-first_language = هل الألمانية لغتك الأولى؟
value-first_language-de = نعم
value-first_language-other = لا
field-paper-fiktion_kind = ما موضوع هذه الورقة؟
value-fiktion_kind-s24 = موضوعها ⁨§ 24⁩ (حماية للقادمين من أوكرانيا)
value-fiktion_kind-extension = أمدّد بطاقتي.
    .hint = مكتوب عليها ⁦«§ 81 Abs. 4»⁩.
value-fiktion_kind-first = هذا أول طلب لي.
    .hint = مكتوب عليها ⁦«§ 81 Abs. 3»⁩.

question-paragraph = أي رقم مكتوب عليها؟
    .help = على ظهر البطاقة عند كلمة «⁨Anmerkungen⁩» أو على الورقة الإضافية (⁨{ -zusatzblatt }⁩). على ورقة وقف الترحيل مؤقتًا (⁨{ -duldung }⁩) يكون الرقم غالبًا داخل النص.
    .why = الرقم يبيّن بدقة القواعد الخاصة بهذه الورقة.
    .decline = عندها نعتمد على ما هو مشترك بين عدة أرقام.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = ⁨§ 25 Abs. 1⁩
    .group = حماية
    .hint = حق اللجوء (⁨Asyl⁩)
value-paragraph-p25-2 = ⁨§ 25 Abs. 2⁩
    .hint = صفة اللاجئ أو حماية ثانوية (⁨subsidiär⁩)
value-paragraph-p25-3 = ⁨§ 25 Abs. 3⁩
    .hint = منع الترحيل (⁨Abschiebungs­verbot⁩)
value-paragraph-p22 = ⁨§ 22⁩
    .hint = استقبال من خارج ألمانيا
value-paragraph-p23 = ⁨§ 23⁩
    .hint = استقبال مجموعة
value-paragraph-p24 = ⁨§ 24⁩
    .hint = أوكرانيا
value-paragraph-p28 = ⁨§ 28⁩
    .group = العائلة
    .hint = عند شخص ألماني
value-paragraph-p30 = ⁨§ 30⁩
    .hint = عند الزوج أو الزوجة
value-paragraph-p32 = ⁨§ 32⁩
    .hint = طفل عند والديه
value-paragraph-p36 = ⁨§ 36⁩
    .hint = الوالدان وآخرون
value-paragraph-p36a = ⁨§ 36a⁩
    .hint = عند شخص لديه حماية ثانوية (⁨subsidiärer Schutz⁩)
value-paragraph-p31 = ⁨§ 31⁩
    .hint = حق خاص بعد الزواج
value-paragraph-p18a = ⁨§ 18a⁩
    .group = العمل
    .hint = مع شهادة تدريب مهني (⁨Berufs­ausbildung⁩)
value-paragraph-p18b = ⁨§ 18b⁩
    .hint = مع شهادة جامعية
value-paragraph-p18g = ⁨§ 18g⁩
    .hint = البطاقة الزرقاء (⁨Blaue Karte EU⁩)
value-paragraph-p18d = ⁨§ 18d⁩
    .hint = البحث العلمي
value-paragraph-p19c = ⁨§ 19c⁩
    .hint = عمل آخر
value-paragraph-p19d = ⁨§ 19d⁩
    .hint = بعد ⁨Duldung⁩ وتدريب مهني (⁨{ -ausbildung }⁩)
value-paragraph-p21 = ⁨§ 21⁩
    .hint = عمل خاص
value-paragraph-p16a = ⁨§ 16a⁩
    .group = التعلّم
    .hint = تدريب مهني (⁨{ -ausbildung }⁩)
value-paragraph-p16b = ⁨§ 16b⁩
    .hint = دراسة جامعية (⁨Studium⁩)
value-paragraph-p16d = ⁨§ 16d⁩
    .hint = من أجل معادلة شهادتي المهنية (⁨Anerkennung⁩)
value-paragraph-p16g = ⁨§ 16g⁩
    .hint = تدريب مهني (⁨{ -ausbildung }⁩) بعد ⁨Duldung⁩
value-paragraph-p17 = ⁨§ 17⁩
    .hint = البحث عن مكان للتدريب المهني أو للدراسة الجامعية
value-paragraph-p20 = ⁨§ 20⁩
    .group = البحث
    .hint = عمل
value-paragraph-p20a = ⁨§ 20a⁩
    .hint = بطاقة الفرص (⁨Chancenkarte⁩)
value-paragraph-p23a = ⁨§ 23a⁩
    .group = بعد وقف الترحيل مؤقتًا (⁨{ -duldung }⁩) أو لأسباب خاصة
    .hint = حالة إنسانية خاصة (⁨Härtefall⁩)
value-paragraph-p25-4 = ⁨§ 25 Abs. 4⁩
    .hint = لفترة من الوقت
value-paragraph-p25-5 = ⁨§ 25 Abs. 5⁩
    .hint = المغادرة غير ممكنة
value-paragraph-p25a = ⁨§ 25a⁩
    .hint = اندماج جيد، للشباب
value-paragraph-p25b = ⁨§ 25b⁩
    .hint = اندماج جيد، بعد مدة طويلة
value-paragraph-p104c = ⁨§ 104c⁩
    .hint = إقامة الفرصة (⁨Chancen-Aufenthalt⁩)
value-paragraph-p38a = ⁨§ 38a⁩
    .group = غير ذلك
    .hint = إقامة دائمة (⁨Dauer­aufenthalt⁩) من بلد آخر في الاتحاد الأوروبي
value-paragraph-p60a-2-1 = ⁨§ 60a Abs. 2 Satz 1⁩
value-paragraph-p60a-2-3 = ⁨§ 60a Abs. 2 Satz 3⁩
value-paragraph-p60b = ⁨§ 60b⁩، أو مكتوب ⁦«für Personen mit ungeklärter Identität»⁩ (الهوية غير موضَّحة)
value-paragraph-p60c = ⁨§ 60c⁩
    .hint = من أجل تدريب مهني (⁨{ -ausbildung }⁩)
value-paragraph-p60d = ⁨§ 60d⁩
    .hint = من أجل عمل
value-paragraph-p60-not_shown = ⁨§ 60a⁩ من دون رقم آخر، أو لا أجد رقمًا
value-paragraph-visa_work = من أجل العمل
value-paragraph-visa_family = من أجل العائلة
value-paragraph-visa_study_training = من أجل الدراسة الجامعية أو التدريب المهني (⁨{ -ausbildung }⁩)
value-paragraph-visa_recognition = من أجل معادلة شهادتي المهنية (⁨Anerkennung⁩)
value-paragraph-visa_job_search = من أجل البحث عن عمل أو عن مكان للتدريب المهني (⁨Ausbildung⁩)
value-paragraph-other = شيء آخر
    .hint = يمكن إخبار مركز الاستشارة بذلك. يسرّنا أن نكمل القائمة.
field-paragraph-paragraph = أي رقم مكتوب عليها؟
field-paragraph-paragraph_detail = ماذا يأتي بعد الرقم؟
value-paragraph_detail-abs1 = الفقرة 1 (⁨Abs. 1⁩)
value-paragraph_detail-abs2 = الفقرة 2 (⁨Abs. 2⁩)
value-paragraph_detail-abs3 = الفقرة 3 (⁨Abs. 3⁩)
value-paragraph_detail-abs4 = الفقرة 4 (⁨Abs. 4⁩)
value-paragraph_detail-abs5 = الفقرة 5 (⁨Abs. 5⁩)
value-paragraph_detail-satz1 = الجملة 1 (⁨Satz 1⁩)
value-paragraph_detail-satz2 = الجملة 2 (⁨Satz 2⁩)
value-paragraph_detail-alt1 = ⁨1. Alternative⁩: صفة اللاجئ (⁨Flüchtling⁩)
value-paragraph_detail-alt2 = ⁨2. Alternative⁩: حماية ثانوية (⁨subsidiärer Schutz⁩)

question-arrival = { $for ->
    [other] منذ متى هذا الشخص في ألمانيا؟
    [child] منذ متى طفلك في ألمانيا؟
   *[self] منذ متى وجودك في ألمانيا؟
}
    .help = يكفي تاريخ تقريبي.
    .why = بعض الأمور تختلف في أول ثلاثة أشهر، وبعضها يُفتح بعد سنوات.
    .decline = عندها لا يتضح ما يتوقف على مدة الوجود في ألمانيا.

question-paper_since = منذ متى لديك هذه الورقة؟
    .help = المقصود أول ورقة من هذا النوع. يكفي تاريخ تقريبي.
    .why = السنة الأولى مهمة لبعض الدورات.
    .decline = عندها لا يتضح هل ما زلت في السنة الأولى المهمة للدورة.
field-paper_since-title_term = كم مدة صلاحيتها؟
value-title_term-under_year = أقل من سنة
value-title_term-year_or_more = سنة أو أكثر

question-duldung_since = منذ متى لديك وقف الترحيل مؤقتًا (⁨{ -duldung }⁩)؟
    .help = المقصود أول ورقة من هذا النوع. يكفي تاريخ تقريبي.
    .why = بعد عدة أشهر مع هذه الورقة (⁨{ -duldung }⁩) تُفتح دورات وتدريب مهني (⁨{ -ausbildung }⁩) وعمل.
    .decline = عندها لا يتضح ما يتوقف على هذه المدة.

question-work_entry = ماذا تقول الورقة عن العمل؟
    .help = المهم كلمة «⁨Erwerbstätigkeit⁩» أو كلمة «⁨Beschäftigung⁩».
    .why = هكذا يظهر هل ورقتك تقول ما يقوله القانون.
    .decline = عندها لا نستطيع مقارنة الورقة بالقانون.
value-work_entry-any = ⁦«Erwerbstätigkeit erlaubt»⁩ (أو «⁨gestattet⁩»): كل عمل مسموح
value-work_entry-employment_only = ⁦«Beschäftigung erlaubt, selbstständige Tätigkeit nicht»⁩: العمل بعقد لدى شركة مسموح، والعمل المستقل غير مسموح
value-work_entry-permit = ⁦«nur mit Erlaubnis der Ausländerbehörde»⁩: العمل فقط بتصريح من دائرة الأجانب
value-work_entry-named_job = هذه الوظيفة فقط
    .hint = اسم الشركة مكتوب معها.
value-work_entry-no = ⁦«Erwerbstätigkeit nicht gestattet»⁩: العمل غير مسموح
value-work_entry-silent = لا شيء مكتوب هناك عن العمل.

question-lodging = { $for ->
    [other] أين ينام هذا الشخص ويعيش؟
    [child] أين ينام طفلك ويعيش؟
   *[self] ما نوع سكنك؟
}
    .help = لا نحتاج إلى العنوان.
    .why = في مركز الاستقبال (⁨{ -aufnahmeeinrichtung }⁩) قواعد أخرى للعمل وللانتقال.
    .decline = عندها لا يتضح متى يصبح العمل ممكنًا.
value-lodging-reception = في مركز استقبال (⁨{ -aufnahmeeinrichtung }⁩)
    .hint = في ⁨Saarland⁩: مركز ⁨Landes­aufnahme­stelle Lebach⁩
value-lodging-municipal = في سكن تابع للمدينة أو البلدية
value-lodging-flat = في شقة
value-lodging-with_others = عند أشخاص آخرين
value-lodging-nowhere = ليس لديّ مكان ثابت.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] هل لدى هذا الشخص جواز سفر من أحد هذه البلدان؟
    [child] هل لدى طفلك جواز سفر من أحد هذه البلدان؟
   *[self] هل لديك جواز سفر من أحد هذه البلدان؟
}
    .help = ألبانيا، البوسنة والهرسك، جورجيا، غانا، كوسوفو، مولدوفا، الجبل الأسود، مقدونيا الشمالية، السنغال، صربيا
    .why = هذه البلدان في قائمة في القانون. للقادمين منها قواعد أخرى في العمل. لا نسأل أبدًا عن الأسباب.
    .decline = عندها لا يتضح هل العمل والتدريب المهني (⁨{ -ausbildung }⁩) ممكنان.
value-origin_listed-true = نعم
value-origin_listed-false = لا
field-origin-origin_country = أي بلد؟
value-origin_country-MD = مولدوفا
value-origin_country-GE = جورجيا
value-origin_country-other = بلد آخر من القائمة
field-origin-asylum_filed = متى كان طلب اللجوء؟
