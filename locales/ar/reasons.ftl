### Why a door is open, perhaps open or closed, who decides, and what is still missing.
### yes = "مفتوح لك" (nothing is promised); no = "غير ممكن حاليًا", with the reason.
### Names of offices and laws are printed on paper people hold: the German word stays beside the translation.
### Arguments: numbers, or codes for a select; CEFR levels (A2, B1) are used as they are. Numbers with a noun need all six
### plural forms, although the German has one form: the noun stands after a preposition, so the dual is the oblique one.

## Open

# $to: everyone = without any condition; any-paper = the residence status plays no role; your-paper = the general "yes" that
# follows from the status; purpose = the paper was issued for exactly this; no-employment = volunteering, watching, school.
reason-open = { $to ->
    [everyone] هذا مفتوح للجميع.
    [any-paper] هذا مفتوح لك. نوع ورقتك ليس مهمًا هنا.
    [your-paper] مع ورقتك هذا مفتوح لك.
    [purpose] ورقتك أُعطيت لهذا الغرض. هذا مفتوح لك.
    [no-employment] هذا مفتوح لك. وهو لا يُعتبر عملًا بأجر (⁨Beschäftigung⁩)، ولا يلزم تصريح عمل (⁨Arbeitserlaubnis⁩).
    [five-years-work] هذا مفتوح لك، لأن مدة عملك في ألمانيا خمس سنوات على الأقل.
   *[other] هذا مفتوح لك.
    }
# $group: whom the offer is made for; the reader belongs to it.
reason-for-your-group = { $group ->
    [asylum] هذا متاح لك. هو لمن يطلب الحماية، أو لديه وقف الترحيل (⁨{ -duldung }⁩)، أو يعيش هنا دون أوراق.
    [refugees] هذا مفتوح لك. وهو لمن لجأ إلى ألمانيا.
    [third-country] هذا مفتوح لك. وهو للقادمين من بلدان خارج الاتحاد الأوروبي (⁨EU⁩).
    [eu] هذا مفتوح لك. وهو للقادمين من بلدان الاتحاد الأوروبي (⁨EU⁩).
    [border] هذا مفتوح لك. وهو لمن يعمل أو يبحث عن عمل عبر الحدود.
    [from-27] هذا مفتوح لك. وهو للكبار من عمر 27 سنة.
    [from-12-to-26] هذا مفتوح لك. وهو للشباب من عمر 12 إلى 26 سنة.
    [saxony] هذا مفتوح لك. وهو لمن يعيش في ⁨Sachsen⁩ ويبحث عن عمل.
    [degree] هذا مفتوح لك. وهو لشهادات جامعية من خارج ألمانيا.
    [employed] هذا مفتوح لك، لأن لديك عملًا. الشركة تخطط لذلك معك.
    [school-age] هذا مفتوح لك. الأطفال من عمر 6 إلى 17 سنة يذهبون إلى المدرسة، مع أي ورقة. المدارس لا تبلّغ دائرة الأجانب (⁨{ -auslaenderbehoerde }⁩) بشيء.
    [small-children] هذا مفتوح لك. وهو للأطفال من عمر سنة واحدة حتى المدرسة.
    [baby] هذا مفتوح لك، حتى لطفل قبل عمر السنة: لأن لديك عملًا أو بحثًا عن عمل أو دراسة.
   *[other] هذا مفتوح لك. وهو لأشخاص في وضع مثل وضعك.
    }
# Money for a living; presumes that the own money is not enough. $money: its name, or who pays it.
reason-money-if-in-need = { $money ->
    [grundsicherung] هذا مفتوح لك، إذا كان مالك لا يكفي. اسم هذا المال ⁨Grundsicherungsgeld⁩ (سابقًا ⁨Bürgergeld⁩).
    [buergergeld] هذا مفتوح لك، إذا كان مالك لا يكفي. اسم هذا المال ⁨Bürgergeld⁩.
    [jobcenter] هذا متاح لك إذا كان مالك لا يكفي. المال من مركز العمل (⁨{ -jobcenter }⁩) واسمه ⁨Grundsicherungsgeld⁩ (سابقًا ⁨Bürgergeld⁩).
    [asylblg] هذا مفتوح لك، إذا كان مالك لا يكفي. هذا المال من مكتب الشؤون الاجتماعية (⁨{ -sozialamt }⁩).
    [sgb12] هذا مفتوح لك، إذا كان مالك لا يكفي. هذا المال من مكتب الشؤون الاجتماعية (⁨{ -sozialamt }⁩).
   *[other] هذا مفتوح لك، إذا كان مالك لا يكفي.
    }
# A German course. $why: claim = within so many $months after the paper was issued; admitted = the letter is there, or the
# course has begun; spaetaussiedler = free for them; job = the Berufssprachkurs.
reason-course-open = { $why ->
    [claim] خلال أول { $months ->
            [zero] { $months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $months } أشهر
            [many] { $months } شهرًا
           *[other] { $months } شهر
         } مع ورقتك، الدورة مفتوحة لك.
    [admitted] لديك قبول في الدورة. وهي تبقى مفتوحة لك.
    [spaetaussiedler] الدورة مفتوحة لك. وهي مجانية.
    [job] هذا مفتوح لك. مستواك في الألمانية كافٍ، والدورة تساعدك في العمل أو التدريب المهني (⁨{ -ausbildung }⁩) أو معادلة الشهادة (⁨{ -anerkennung }⁩).
   *[other] الدورة مفتوحة لك.
    }
# Ausbildung = vocational training in a firm and at school. $which: better = they have § 60c, and § 16g is the better paper.
reason-training-title = { $which ->
    [right] مع تدريبك المهني (⁨{ -ausbildung }⁩) هذه الورقة مفتوحة لك. تقديم الطلب ممكن ابتداءً من سبعة أشهر قبل البداية. الأفضل الذهاب إلى مركز استشارة قبل تقديم الطلب.
   *[better] هذا مفتوح لك. وهو الورقة الأفضل لتدريبك المهني (⁨{ -ausbildung }⁩).
    }
# $what: required = the profession may only be practised with recognition; papers-lost = certificates are missing;
# supplement = another office decides, the evaluation of the degree helps in addition.
reason-recognition = { $what ->
    [required] هذا مفتوح لك. في هذه المهنة لا يُسمح بالعمل إلا مع معادلة الشهادة (⁨{ -anerkennung }⁩).
    [papers-lost] هذا مفتوح لك حتى من دون كل الشهادات. عندها يتم فحص خبراتك (⁨Qualifikationsanalyse⁩).
   *[supplement] في هذه المهنة تقرّر جهة أخرى. تقييم الشهادة (⁨Zeugnisbewertung⁩) قد يساعد إضافة إلى ذلك.
    }
# Stands beside another reason and says one thing more. $what: course-duty = one may be obliged to take the course;
# analog = more money after $months; child-work = from this age in $months the office expects work or a course.
reason-good-to-know = { $what ->
    [course-duty] للعلم: يمكن لدائرة الأجانب (⁨{ -auslaenderbehoerde }⁩) أن تطلب منك حضور الدورة.
    [course-free] للعلم: الدورة مجانية لك، لأن لديك مالًا من دائرة رسمية.
    [course-child-care] للعلم: في بعض دورات الألمانية توجد رعاية للأطفال، وتوجد دورات للوالدين وللنساء.
    [job-course-half] للعلم: مع أجر من العمل يكون الدفع غالبًا نصف ثمن الدورة. مع أجر قليل تكون الدورة مجانية.
    [analog] للعلم: بعد { $months ->
            [zero] { $months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $months } أشهر
            [many] { $months } شهرًا
           *[other] { $months } شهر
         } يكون المال غالبًا أكثر، مثل المساعدة الاجتماعية (⁨Sozialhilfe⁩) تقريبًا.
    [child-work] للعلم: من عمر { $months ->
            [zero] { $months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $months } أشهر
            [many] { $months } شهرًا
           *[other] { $months } شهر
         } لطفلك ومع رعاية له، ينتظر مركز العمل (⁨{ -jobcenter }⁩) عملًا أو دورة.
    [blue-card] للعلم: في أول { $months ->
            [zero] { $months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $months } أشهر
            [many] { $months } شهرًا
           *[other] { $months } شهر
         } يمكن لدائرة الأجانب (⁨{ -auslaenderbehoerde }⁩) إيقاف تغيير العمل لمدة { $days ->
            [zero] { $days } يوم
            [one] يوم واحد
            [two] يومين
            [few] { $days } أيام
            [many] { $days } يومًا
           *[other] { $days } يوم
         } وفحصه.
   *[recognition-months] للعلم: عندما تكون كل الأوراق موجودة، تقرّر الجهة غالبًا خلال { $months ->
            [zero] { $months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $months } أشهر
            [many] { $months } شهرًا
           *[other] { $months } شهر
         }.
    }

## Perhaps

# $what: paper = no residence status was named (neutral, no pressure to tell); duldung = the sentence is not printed;
# law-changed = a draft law may have come into force after our date; not-settled = nobody has written it down clearly;
# second-list = countries on a list of the EU that could not be read, beside the list in our law.
reason-clarify = { $what ->
    [paper] هذا يتوقف على ورقتك. مركز استشارة مستقل يوضح ذلك معك.
    [duldung] هذا يتوقف على نوع وقف الترحيل (⁨{ -duldung }⁩) لديك. مركز استشارة يقرأ الورقة معك.
    [residence-right] هذا يتوقف بالتحديد على حقك في الإقامة (⁨Aufenthaltsrecht⁩).
    [law-changed] بحسب القانون الذي قرأناه، هذا مفتوح لك. ربما تغيّر القانون بعد ذلك.
    [second-list] ربما يكون بلدك في قائمة للاتحاد الأوروبي (⁨EU⁩). لم نقرأ هذه القائمة. مركز استشارة يتحقق من ذلك معك.
   *[not-settled] القانون لا يقول شيئًا واضحًا عن ذلك. مركز استشارة يسأل معك.
    }
# Admission to a course. $state: stop = since February 2026 the BAMF admits nobody new without a claim.
reason-places = { $state ->
    [stop] حاليًا لا يقبل ⁨BAMF⁩ أحدًا جديدًا هنا. من لديه مال من مركز العمل (⁨{ -jobcenter }⁩) أو مكتب الشؤون الاجتماعية (⁨{ -sozialamt }⁩) يمكنه السؤال هناك عن الدورة.
    [priority] مجموعتك يأتي دورها أولًا عندما تكون هناك أماكن متاحة. لم نتحقق هل عاد ⁨BAMF⁩ إلى قبول الناس.
    [until-course] هذا ممكن إذا توفرت أماكن، وما دام ⁨Integrationskurs⁩ غير ممكن بعد.
   *[free] هذا ممكن إذا كانت هناك أماكن متاحة.
    }
# $through: the office that pays the reader's living can send them to the course.
reason-way-to-course = { $through ->
    [jobcenter] يمكن لمركز العمل (⁨{ -jobcenter }⁩) إرسالك إلى الدورة. السؤال عن ذلك ممكن هناك.
   *[sozialamt] يمكن لمكتب الشؤون الاجتماعية (⁨{ -sozialamt }⁩) إرسالك إلى الدورة. السؤال عن ذلك ممكن هناك.
    }
# $why: expired = the claim ended one year after the first paper; low-need = a degree and work that fits it;
# orientation = the German is good enough already.
reason-course-limited = { $why ->
    [expired] انتهت السنة الأولى مع ورقتك. الآن لا بد من قبول (⁨Zulassung⁩).
    [low-need] مع شهادة جامعية وعمل يناسبها يفترض القانون أن الدورة غير لازمة. السؤال لا يكلّف شيئًا.
   *[orientation] مستواك في الألمانية كافٍ. ربما تكون دورة التوجيه (⁨Orientierungskurs⁩) عن الحياة في ألمانيا مفتوحة لك.
    }
# The Berufssprachkurs. $how: register = registering or work opens it; abroad = lives in France or Luxembourg.
reason-job-course = { $how ->
    [abroad] لمن يسكن خارج ألمانيا، هذا ممكن فقط في حالات خاصة، مثلًا مع عقد عمل.
    [rare] مع ورقتك تكون هذه الدورة متاحة نادرًا. السؤال في مركز استشارة قبل الطلب أفضل.
    [agentur] تصبح الدورة متاحة عند التسجيل لدى وكالة العمل (⁨{ -agentur-fuer-arbeit }⁩)، أو عند وجود عمل أو عقد تدريب مهني (⁨Ausbildung⁩).
   *[register] تُفتح الدورة لك مع تسجيل لدى وكالة العمل (⁨{ -agentur-fuer-arbeit }⁩)، أو مع مال من مركز العمل (⁨{ -jobcenter }⁩)، أو مع عمل.
    }
# $level: CEFR level, for example B1. $for: what begins there.
reason-below-level = { $for ->
    [mentors] هذه الاستشارة غالبًا لمن مستواه في الألمانية { $level } أو أعلى. السؤال ممكن أيضًا مع مستوى أقل.
    [training] تلزم لذلك غالبًا الألمانية بمستوى { $level }. مع مستوى أقل تتحقق وكالة العمل (⁨Agentur für Arbeit⁩) هل هذا ممكن.
   *[course] تبدأ الدورة غالبًا من المستوى { $level }. تحت هذا المستوى توجد أماكن خاصة قليلة فقط.
    }
# Every provider or advice centre decides on its own.
reason-provider-decides = هذا يختلف من مكان إلى آخر.
# Pupils of vocational schools, and students who live with their parents: the Jobcenter looks whether BAföG comes first.
reason-student-exception = في حالة المدرسة أو الدراسة الجامعية يفحص مركز العمل (⁨{ -jobcenter }⁩) أولًا إمكانية ⁨BAföG⁩ أو ⁨BAB⁩. أحيانًا يدفع رغم ذلك.
# $when: first = always talk to an independent adviser before going there; if-needed = the MBE after the first years.
reason-advice = { $when ->
    [first] الأفضل الحديث أولًا مع مركز استشارة مستقل.
   *[if-needed] الاستشارة هي قبل كل شيء للسنوات الأولى. وهي تساعد لاحقًا إذا كان سؤالك مرتبطًا ببداية الحياة هنا.
    }
# The office must tell the Ausländerbehörde. Serious, not frightening.
reason-office-reports = هذه الدائرة ملزمة بإبلاغ دائرة الأجانب (⁨{ -auslaenderbehoerde }⁩) عند طلبك مالًا. الأفضل الذهاب أولًا إلى مركز استشارة مستقل.
# With need the Jobcenter places people; the Agentur does it for the others.
reason-jobcenter-or-agentur = وكالة العمل (⁨Agentur für Arbeit⁩) تساعدك مع إعانة البطالة (⁨{ -arbeitslosengeld }⁩) أو إذا كان مالك يكفي. وإلا فمركز العمل (⁨{ -jobcenter }⁩) مسؤول عنك.
# First the permit, then the first day. Zustimmung = consent of the Agentur, asked for by the Ausländerbehörde itself.
reason-permit = { $from ->
    [office-and-agentur] يلزم لذلك تصريح (⁨Erlaubnis⁩). وغالبًا تلزم أيضًا موافقة وكالة العمل (⁨{ -agentur-fuer-arbeit }⁩). أولًا التصريح، ثم اليوم الأول.
    [claim] هذا يحتاج إلى إذن. حسب القانون يُمنح الإذن غالبًا إذا وافقت وكالة العمل (⁨{ -agentur-fuer-arbeit }⁩) أيضًا. أولًا الإذن، ثم اليوم الأول.
   *[office] يلزم لذلك تصريح (⁨Erlaubnis⁩). أولًا التصريح، ثم البداية.
    }
# Work that the paper allows. $kind: named = the job is named on the paper; related = belongs to the profession that is being
# recognised; side = $hours a week beside the purpose; student = $days a year or $hours a week; trial = also $weeks on trial.
reason-limited-work = { $kind ->
    [named] العمل المكتوب على ورقتك مسموح. لوظيفة أخرى يلزم قبل ذلك تصريح (⁨Erlaubnis⁩).
    [related] العمل المرتبط بمهنتك ممكن لمدة أطول: مع تصريح (⁨Erlaubnis⁩) وموافقة وكالة العمل (⁨{ -agentur-fuer-arbeit }⁩).
    [student] إلى جانب الدراسة الجامعية، العمل ممكن لمدة { $days ->
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
    [trial] العمل ممكن حتى { $hours ->
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
         } في المجموع.
    [average] العمل ممكن في المتوسط { $hours ->
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
         } في كل شركة.
    [follow-up] إذا كان عمل معيّن مذكورًا في ورقتك (⁨Folge-Chancenkarte⁩)، فهذا العمل مسموح.
   *[side] إلى جانب الغرض من ورقتك، العمل ممكن حتى { $hours ->
            [zero] { $hours } ساعة
            [one] ساعة واحدة
            [two] ساعتين
            [few] { $hours } ساعات
            [many] { $hours } ساعة
           *[other] { $hours } ساعة
         } في الأسبوع.
    }
# § 60d: $months of Duldung and of work, $hours a week, German A2.
reason-job-duldung = { $state ->
    [perhaps] هذا ممكن ربما بعد { $months ->
            [zero] { $months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $months } أشهر
            [many] { $months } شهرًا
           *[other] { $months } شهر
         } مع وقف الترحيل مؤقتًا (⁨{ -duldung }⁩) وبعد { $months ->
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
   *[not-yet] يلزم لذلك ما لا يقل عن { $months ->
            [zero] { $months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $months } أشهر
            [many] { $months } شهرًا
           *[other] { $months } شهر
         } مع وقف الترحيل مؤقتًا (⁨{ -duldung }⁩)، و{ $months ->
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
    }
# $years: age limit at the start.
reason-age-limit = عند البداية يجب أن يكون العمر أقل من { $years ->
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
 }.
# Money that is only paid to whoever applies before beginning. $what: business = ALG I for $days more; recognition = $euro at most.
reason-apply-first = { $what ->
    [business] هذا ممكن ما دامت إعانة البطالة (⁨{ -arbeitslosengeld }⁩) باقية لك لمدة { $days ->
            [zero] { $days } يوم
            [one] يوم واحد
            [two] يومين
            [few] { $days } أيام
            [many] { $days } يومًا
           *[other] { $days } يوم
         } على الأقل. أولًا الطلب، ثم بدء العمل الخاص.
    [too-late] يجب طلب هذا المال قبل البدء.
   *[recognition] ربما توجد مساعدة حتى { $euro } يورو. أولًا طلب المال، ثم البداية. لم نتحقق هل هذا المال موجود حاليًا.
    }
# $age: first-class = all-day care, introduced class by class from summer 2026.
reason-child-care = { $age ->
    [first-class] في الصف الأول توجد منذ آب/أغسطس 2026 رعاية طوال اليوم.
   *[under-one] قبل عمر السنة يوجد مكان، إذا كان لديك عمل أو دورة أو بحث عن عمل. من عمر سنة واحدة المكان مفتوح لك.
    }
# § 12a: $years in the same Land after recognition. $state: ground = a reason that the law counts; no-ground = one it does not
# count; lapsed = work, training or university end the rule.
reason-residence-rule = { $state ->
    [ground] سببك يُحسب من أجل الانتقال. أولًا الطلب، ثم الانتقال.
    [no-ground] خلال أول { $years ->
            [zero] { $years } سنة
            [one] سنة واحدة
            [two] سنتين
            [few] { $years } سنوات
            [many] { $years } سنة
           *[other] { $years } سنة
         } السكن واجب في الولاية نفسها (⁨Bundesland⁩). هذا السبب لا يُحسب من أجل الانتقال.
    [lapsed] مع عملك أو تدريبك المهني (⁨{ -ausbildung }⁩) أو دراستك الجامعية لا تسري قاعدة السكن في الولاية نفسها (⁨Bundesland⁩). الأفضل الحصول على تأكيد مكتوب قبل الانتقال.
    [ask] الانتقال إلى سكن آخر يحتاج إلى إذن مسبق. أولًا الطلب، ثم الانتقال.
    [over] انتهت مدة { $years ->
            [zero] { $years } سنة
            [one] سنة واحدة
            [two] سنتين
            [few] { $years } سنوات
            [many] { $years } سنة
           *[other] { $years } سنة
         } في الولاية نفسها. الانتقال متاح لك.
   *[apply] خلال أول { $years ->
            [zero] { $years } سنة
            [one] سنة واحدة
            [two] سنتين
            [few] { $years } سنوات
            [many] { $years } سنة
           *[other] { $years } سنة
         } السكن واجب في الولاية نفسها (⁨Bundesland⁩). الانتقال ممكن من أجل عمل أو تدريب مهني (⁨{ -ausbildung }⁩) أو دورة أو عائلة في المكان الآخر. أولًا الطلب، ثم الانتقال.
    }
reason-naturalisation = هذا ممكن مع خمس سنوات في ألمانيا، والألمانية بمستوى ⁨B1⁩، ودخل خاص بك، وهوية موضَّحة، والاختبار. لبعض الأشخاص مدة أخرى.

## Not at present

# General "no" that follows from the residence status.
reason-not-with-this-paper = مع ورقتك هذا غير ممكن حاليًا.
# The same for people without papers: no word about a paper they do not have.
reason-without-papers = دون أوراق هذا غير ممكن حاليًا. يوجد مركز استشارة مستقل يساعد.
# $group: whom the offer is made for. Beside a "no" the reader does not belong to it, beside a "perhaps" it is open.
reason-meant-for = { $group ->
    [asylum] هذا لمن يطلب الحماية، أو لديه وقف الترحيل (⁨{ -duldung }⁩)، أو يعيش هنا دون أوراق.
    [refugees] هذا لمن لجأ إلى ألمانيا.
    [border] هذا لمن يعمل عبر الحدود.
    [duldung] هذا لأنواع معيّنة من وقف الترحيل (⁨{ -duldung }⁩).
    [saxony] هذا موجود فقط في ⁨Sachsen⁩.
    [saarland] هذا لمن يعيش في ⁨Saarland⁩.
    [degree] هذا للشهادات الجامعية.
    [learned-abroad] هذا للشهادات من خارج ألمانيا.
    [wants-to-work] هذا لمن يريد العمل في ألمانيا.
    [alg1] هذا لمن لديه إعانة البطالة (⁨Arbeitslosengeld, ALG I⁩) ويبدأ عملًا خاصًا.
    [searching] هذا لمن يعمل لدى شركة أو يبحث عن عمل.
    [likely-to-stay] هذا لمن لا يُسمح له بالعمل بعد، ومن المحتمل أن يبقى في ألمانيا.
    [members] هذا غالبًا للأعضاء فقط. والعضوية ممكنة.
    [little-german] الدورة لمن يتكلم الألمانية قليلًا فقط حتى الآن.
    [small-children] هذا لعائلات لديها أطفال صغار.
    [in-germany] هذا لمن يسكن في ألمانيا.
    [in-need] هذا لمن لا يكفيه ماله.
    [own-household] هذا لمن لا يسكن مع والديه.
    [came-by-2022] هذا لمن كان وصوله حتى 31 كانون الأول/ديسمبر 2022.
    [from-15] هذا يبدأ من عمر 15 سنة. قبل ذلك يكون الأطفال ضمن طلب الوالدين.
    [from-12-to-26] هذا للشباب من عمر 12 إلى 26 سنة.
    [pension-or-ill] هذا لمن هو في عمر التقاعد، أو لمن لا يستطيع العمل بشكل دائم.
    [asylblg] هذا المال لمن هو في إجراءات اللجوء، أو لديه وقف الترحيل (⁨{ -duldung }⁩)، أو بعض الأوراق الخاصة.
    [third-country] هذا للقادمين من دول خارج الاتحاد الأوروبي.
    [eu] هذا للقادمين من دول الاتحاد الأوروبي.
    [working-age] هذا لمن يستطيع العمل ولم يبلغ سن التقاعد.
    [from-27] هذا للبالغين من عمر 27.
    [before-course] هذا لمن لم يحضر أي ⁨Integrationskurs⁩ بعد.
   *[other] هذا لمجموعة أخرى.
    }
# $office: who does it instead.
reason-other-office = { $office ->
    [refugee-advice] المكان المناسب لك هو الاستشارة الاجتماعية لمن لجأ إلى ألمانيا (⁨Flüchtlingssozialberatung⁩).
    [migration-advice] المكان المناسب لك هو استشارة القادمين: حتى عمر 26 سنة ⁨Jugendmigrationsdienst⁩ (⁨JMD⁩)، ومن عمر 27 سنة ⁨MBE⁩.
    [youth-advice] حتى عمر 26 سنة المكان المناسب لك هو مركز استشارة الشباب (⁨Jugendmigrationsdienst, JMD⁩).
    [eu-advice] للقادمين من بلدان الاتحاد الأوروبي توجد استشارة ⁨Faire Mobilität⁩.
    [third-country-advice] للقادمين من بلدان خارج الاتحاد الأوروبي توجد استشارة ⁨Faire Integration⁩.
    [jobcenter] من أجل مال المعيشة المكان المناسب لك هو مركز العمل (⁨{ -jobcenter }⁩) أو جهة أخرى.
    [sozialamt] المكان المناسب لك هو مكتب الشؤون الاجتماعية (⁨{ -sozialamt }⁩).
    [agentur] المكان المناسب لك الآن هو وكالة العمل (⁨{ -agentur-fuer-arbeit }⁩).
    [recognition] في هذه المهنة توجد جهة أخرى لمعادلة الشهادة (⁨{ -anerkennung }⁩). استشارة المعادلة (⁨Anerkennungsberatung⁩) تذكر اسمها.
    [training-support] للتدريب المهني (⁨{ -ausbildung }⁩) والدراسة الجامعية توجد مساعدات مالية أخرى، مثلًا ⁨BAföG⁩ أو ⁨BAB⁩.
    [einstiegsgeld] مع مال من مركز العمل (⁨{ -jobcenter }⁩) توجد لذلك مساعدة أخرى (⁨Einstiegsgeld⁩). الأفضل السؤال عنها في مركز العمل قبل البداية.
    [asylblg] لك في مكتب الشؤون الاجتماعية (⁨{ -sozialamt }⁩) مال آخر: المساعدات المخصصة لطالبي اللجوء.
   *[other] لهذا توجد جهة أخرى.
    }
# How long it takes. $of: stay = $months in Germany; duldung = with a Duldung; reception = in a reception centre;
# family = in Germany, but not for the family of some people.
reason-wait = { $of ->
    [duldung] هذا ممكن فقط بعد { $months ->
            [zero] { $months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $months } أشهر
            [many] { $months } شهرًا
           *[other] { $months } شهر
         } مع وقف الترحيل مؤقتًا (⁨{ -duldung }⁩).
    [reception] لمن يسكن في مركز استقبال (⁨{ -aufnahmeeinrichtung }⁩) العمل مسموح فقط بعد { $months ->
            [zero] { $months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $months } أشهر
            [many] { $months } شهرًا
           *[other] { $months } شهر
         }.
    [family] هذا ممكن غالبًا بعد { $months ->
            [zero] { $months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $months } أشهر
            [many] { $months } شهرًا
           *[other] { $months } شهر
         } في ألمانيا. ولعائلات بعض الأشخاص هو ممكن فورًا.
    [reception-at-least] لمن يسكن في مركز استقبال (⁨{ -aufnahmeeinrichtung }⁩) العمل ممكن على أقرب تقدير بعد { $months ->
            [zero] { $months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $months } أشهر
            [many] { $months } شهرًا
           *[other] { $months } شهر
         }، ومن دون جواز سفر صالح غالبًا بعد { $others ->
            [zero] { $others } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $others } أشهر
            [many] { $others } شهرًا
           *[other] { $others } شهر
         }.
   *[stay] هذا ممكن فقط بعد { $months ->
            [zero] { $months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $months } أشهر
            [many] { $months } شهرًا
           *[other] { $months } شهر
         } في ألمانيا.
    }
# $years: years in Germany that are needed.
reason-wait-years = هذا ممكن فقط بعد { $years ->
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
 } في ألمانيا.
# What stands in the way. $by: list = countries on a list in the law (never say that a country is safe); office = § 60a Abs. 6,
# the law's reason, no blame, neutral words; departure = steps of the Ausländerbehörde; fast-procedure = a special asylum
# procedure; search = the paper is for looking for work.
reason-barred = { $by ->
    [list] جواز سفرك من بلد موجود في قائمة في القانون. لذلك هذا غير ممكن حاليًا.
    [office] ترى دائرة الأجانب (⁨{ -auslaenderbehoerde }⁩) أن هناك سببًا يعود إليك. مركز استشارة يتحقق هل هذا صحيح، وما الذي يمكن تغييره.
    [departure] دائرة الأجانب (⁨{ -auslaenderbehoerde }⁩) تحضّر للمغادرة من ألمانيا. المهم الذهاب فورًا إلى استشارة قانونية مستقلة.
    [fast-procedure] في إجراء اللجوء السريع (⁨beschleunigtes Asylverfahren⁩) العمل غير مسموح.
    [search] ورقتك مخصصة للبحث عن عمل. معها لا يوجد هذا المال.
   *[reception] ما دام السكن في مركز الاستقبال (⁨{ -aufnahmeeinrichtung }⁩) واجبًا عليك، هذا غير ممكن.
    }
# What has to come before. $what: level = a CEFR $level; identity = who someone is, shown by papers (never advise to contact an
# embassy); contract-not-eq = a paid year before training (EQ) does not count; title-25 = § 25a or § 25b first.
reason-need-first = { $what ->
    [level] تلزم لذلك الألمانية بمستوى { $level }.
    [identity] يلزم لذلك أن تكون هويتك موضَّحة. الأفضل الحديث عن الطريق مع مركز استشارة.
    [contract] يلزم لذلك أولًا عقد تدريب مهني (⁨{ -ausbildungsvertrag }⁩).
    [contract-not-eq] التدريب التمهيدي (⁨Einstiegsqualifizierung, EQ⁩) لا يُحسب هنا تدريبًا مهنيًا (⁨{ -ausbildung }⁩).
    [title-25] أولًا تلزم ورقة أخرى: ⁨§ 25a⁩ أو ⁨§ 25b⁩. مركز استشارة يعرف الطريق. ورقتك لا يمكن تمديدها.
    [living] يجب أن يكفي الأجر للمعيشة.
   *[other-title] تلزم لذلك أولًا ورقة أخرى. مركز استشارة يعرف الطريق.
    }
reason-you-have-it = هذا موجود لديك.
# A project has an end; it has passed.
reason-programme-over = انتهى هذا البرنامج.
# $single, $married: the highest yearly income in euros.
reason-income-limit = هذا لمن دخله السنوي { $single } يورو كحد أقصى، وللزوجين { $married } يورو.
# School takes the place of courses for adults. $for: adults = adults can finish school as well.
reason-school = { $for ->
    [adults] الكبار أيضًا يمكنهم الحصول على شهادة مدرسية، مثلًا في المساء.
   *[pupils] من يذهب إلى المدرسة يتعلّم الألمانية في المدرسة.
    }
# EU citizens. $why: months = so many $months after a short job the right to this money ends; choice = they ended the work.
reason-worker-right-ended = { $why ->
    [choice] مع إنهاء العمل من جهتك لا يوجد هذا المال غالبًا. يمكن لمركز استشارة أن يتحقق هل ما زال شيء ممكنًا.
   *[months] بعد عمل لأقل من سنة، هذا ممكن لمدة { $months ->
            [zero] { $months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $months } أشهر
            [many] { $months } شهرًا
           *[other] { $months } شهر
         } فقط. يمكن لمركز استشارة أن يتحقق هل ما زال شيء ممكنًا.
    }
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

## Who decides. Follows "القرار عند: …".

who-bamf = المكتب الاتحادي (⁨{ -bamf }⁩)
who-jobcenter = مركز العمل (⁨{ -jobcenter }⁩)
who-agentur = وكالة العمل (⁨{ -agentur-fuer-arbeit }⁩)
who-auslaenderbehoerde = دائرة الأجانب (⁨{ -auslaenderbehoerde }⁩)
who-sozialamt = مكتب الشؤون الاجتماعية (⁨{ -sozialamt }⁩)
who-provider = الجهة المنظّمة للعرض
who-adviser = مركز الاستشارة
who-employer = الشركة
who-union = النقابة (⁨Gewerkschaft⁩)
who-school = المدرسة
who-bafoeg-office = مكتب ⁨BAföG⁩
who-recognition-office = الجهة المسؤولة عن معادلة الشهادة (⁨{ -anerkennung }⁩)
who-grant-office = الجهة المسؤولة عن المساعدة المالية
who-youth-office = مكتب الشباب (⁨{ -jugendamt }⁩)
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
missing-in_saarland = مكان سكنك
missing-in_saxony_anhalt = مكان سكنك
missing-lives_in = نوع سكنك
missing-outside_reception = نوع سكنك
missing-german_level = مستواك في الألمانية
missing-german_for_training = مستواك في الألمانية
missing-first_language = لغتك الأولى
missing-citizen_of_another_language = لغتك الأولى
missing-integrationskurs_state = دورة الألمانية حتى الآن
missing-in_course = دورة الألمانية حتى الآن
missing-course_behind = دورة الألمانية حتى الآن
missing-course_admitted = القبول في دورة الاندماج (⁨{ -integrationskurs }⁩)
missing-course_ground = عمل، أو تدريب مهني (⁨{ -ausbildung }⁩)، أو تسجيل لدى وكالة العمل (⁨Agentur für Arbeit⁩) أو مركز العمل (⁨{ -jobcenter }⁩)
missing-course_ground_duldung = عمل، أو تدريب مهني (⁨{ -ausbildung }⁩)، أو تسجيل لدى وكالة العمل (⁨Agentur für Arbeit⁩)
missing-months_in_germany = مدة وجودك في ألمانيا
missing-asylum_wait = مدة وجودك في ألمانيا
missing-long_here = مدة وجودك في ألمانيا
missing-entry_after_2019_08_01 = مدة وجودك في ألمانيا
missing-newly_arrived = مدة وجودك في ألمانيا
missing-too_new_for_the_grant = مدة وجودك في ألمانيا
missing-five_years_here = مدة وجودك في ألمانيا
missing-entry_by_2022_12_31 = مدة وجودك في ألمانيا
missing-works_abroad = مكان عملك
missing-course_ended_with_b1 = دورة الألمانية حتى الآن
missing-on_benefits = مصدر معيشتك
missing-paid_by_sgb12 = مصدر معيشتك
missing-paid_by_jobcenter = مصدر معيشتك
missing-beyond_work = عمرك وهل يمكنك العمل
missing-work_barred_now = هل يمكن السماح بالعمل حاليًا
missing-begun_in_procedure = متى بدأ التدريب المهني
missing-asylum_wait_2025 = مدة وجودك في ألمانيا
missing-listed_later = بلد جواز سفرك
missing-child_under_one = أعمار أطفالك
missing-child_from_one = أعمار أطفالك
missing-child_in_class_1 = أعمار أطفالك
missing-child_in_class_2 = أعمار أطفالك
missing-child_of_school_age = أعمار أطفالك
missing-procedure_begun = مرحلة معادلة الشهادة
missing-months_in_status = منذ متى لديك ورقتك
missing-months_since_title = منذ متى لديك ورقتك
missing-late_section_24 = منذ متى لديك ورقتك
missing-came_late_24 = مدة وجودك في ألمانيا
missing-short_title = مدة صلاحية ورقتك
missing-months_since_asylum_registration = تاريخ طلب اللجوء
missing-origin_work_ban = وجود بلدك في القائمة التي في القانون
missing-third_country_passport = جواز سفرك
missing-eu_passport = جواز سفرك
missing-employed = العمل
missing-at_work = العمل
missing-wants_to_work = هل العمل في ألمانيا رغبتك
missing-self_employed = العمل الخاص
missing-runs_business = العمل الخاص
missing-only_business = عمل خاص فقط
missing-jobless = هل لديك عمل حاليًا
missing-without_work = هل لديك عمل
missing-hours_per_week = ساعات عملك في الأسبوع
missing-months_employed = منذ متى لديك هذا العمل
missing-five_years_worked = خمس سنوات من العمل في ألمانيا
missing-worker_right_lost = تاريخ انتهاء آخر عمل لك
missing-worker_right_surely_lost = تاريخ انتهاء آخر عمل لك
missing-left_by_choice = من أنهى العمل
missing-benefits = مصدر معيشتك
missing-in_need = هل يكفي مالك
missing-state_help = هل يكفي مالك
missing-own_living = هل يكفي مالك
missing-can_work = قدرتك على العمل
missing-children_ages = أعمار أطفالك
missing-parent_busy = عمل أو تدريب مهني (⁨{ -ausbildung }⁩) أو دورة
missing-young_parent = أطفال لك
missing-kita_place = مكان في الروضة (⁨{ -kita }⁩)
missing-care_secured = رعاية لأطفالك
missing-in_training = التدريب المهني (⁨{ -ausbildung }⁩)
missing-at_training = التدريب المهني (⁨{ -ausbildung }⁩)
missing-training_running = التدريب المهني (⁨{ -ausbildung }⁩)
missing-training_contract = عقد التدريب المهني (⁨{ -ausbildungsvertrag }⁩)
missing-training_agreed = التدريب المهني (⁨{ -ausbildung }⁩) أو عقده (⁨{ -ausbildungsvertrag }⁩)
missing-eq_contract = التدريب التمهيدي (⁨Einstiegsqualifizierung, EQ⁩)
missing-pupil = الذهاب إلى المدرسة
missing-university_student = الدراسة الجامعية (⁨Studium⁩)
missing-residence_rule_lapsed = عمل أو تدريب مهني (⁨{ -ausbildung }⁩) أو دراسة جامعية (⁨Studium⁩)
missing-school_student = مدرسة مهنية (⁨Berufsfachschule⁩)
missing-at_parents = السكن مع والديك
missing-academic_degree = شهادة جامعية
missing-low_need = شهادتك وعملك
missing-regulated = مهنتك
missing-regulated_profession = مهنتك
missing-qualification_documents = شهاداتك
missing-learned_abroad = شهادات من خارج ألمانيا
missing-recognition_stage = معادلة شهادتك (⁨{ -anerkennung }⁩)

## Missing facts that an adviser clarifies at the desk.

missing-identity_clarified = هوية موضَّحة
missing-nationality = بلدك
missing-nationality_group = بلدك
missing-identity_open = هوية موضَّحة
missing-has_valid_passport = جواز سفر صالح
missing-own_fault = سبب يعود إليك (⁨§ 60a Abs. 6⁩)
missing-deportation_measures_pending = تحضير المغادرة من ألمانيا
missing-dublin_case = إجراء دبلن (⁨Dublin-Verfahren⁩)
missing-accelerated_procedure = إجراء اللجوء السريع (⁨beschleunigtes Asylverfahren⁩)
missing-training_started_during_asylum = بداية التدريب المهني (⁨{ -ausbildung }⁩) أثناء طلب اللجوء
missing-months_since_deportation_suspension = منذ متى وقف الترحيل مؤقتًا (⁨Duldung⁩)
missing-registered_address_months = مدة تسجيل عنوانك (⁨Meldung⁩)
missing-five_years_registered = خمس سنوات مع عنوان مسجَّل
missing-war_order = استقبال بسبب حرب
missing-registered_for_24 = تسجيل مع صورة وبصمات
missing-alg1_too_short = المدة الباقية لك من إعانة البطالة (⁨{ -arbeitslosengeld }⁩)
missing-grant_income_too_high = دخلك في السنة
missing-move_without_ground = سبب الانتقال
missing-ground_to_move = سبب الانتقال
