### Why a door is open, perhaps open or closed, who decides, and what is still missing.
### yes = "для вас открыто" (nothing is promised); conditional = "возможно"; no = "сейчас нет", with the reason.
### Names of offices and laws are printed on paper people hold: keep the German word beside the Russian.
### Numbers stand in the genitive plural (до 20 часов, после 15 месяцев): right for every number but 1, 21, 31 …

## Open

# $to: everyone = without any condition; any-paper = the residence status plays no role; your-paper = the general "yes" that
# follows from the status; purpose = the paper was issued for exactly this; no-employment = volunteering, watching, school.
reason-open = { $to ->
    [everyone] Это открыто для всех.
    [any-paper] Это для вас открыто. Какой у вас документ, здесь не важно.
    [your-paper] С вашим документом это для вас открыто.
    [purpose] Для этого вы получили ваш документ. Это для вас открыто.
    [no-employment] Это для вас открыто. Это не считается работой по найму (Beschäftigung), разрешение на работу вам не нужно.
    [five-years-work] Это для вас открыто, потому что вы работали в Германии не менее пяти лет.
   *[other] Это для вас открыто.
    }
# $group: whom the offer is made for; the reader belongs to it.
reason-for-your-group = { $group ->
    [asylum] Это для вас открыто. Это для людей, которые ищут защиту, имеют Duldung или находятся здесь без документов.
    [refugees] Это для вас открыто. Это для беженцев.
    [third-country] Это для вас открыто. Это для людей из стран вне ЕС.
    [eu] Это для вас открыто. Это для людей из стран ЕС.
    [border] Это для вас открыто. Это для людей, которые работают или ищут работу по ту сторону границы.
    [from-27] Это для вас открыто. Это для взрослых от 27 лет.
    [from-12-to-26] Это для вас открыто. Это для молодых людей от 12 до 26 лет.
    [saxony] Это для вас открыто. Это для людей, которые живут в Саксонии и ищут работу.
    [degree] Это для вас открыто. Это для дипломов зарубежных вузов.
    [employed] Это для вас открыто, потому что у вас есть работа. Предприятие планирует это вместе с вами.
    [school-age] Это для вас открыто. Дети от 6 до 17 лет ходят в школу с любым документом. Школы ничего не сообщают ведомству по делам иностранцев ({ -auslaenderbehoerde }).
    [small-children] Это для вас открыто. Это для детей от одного года до школы.
    [baby] Это для вас открыто, в том числе для ребёнка младше одного года: потому что вы работаете, ищете работу или учитесь.
   *[other] Это для вас открыто. Это для людей в вашем положении.
    }
# Money for a living; presumes that the own money is not enough. $money: its name, or who pays it.
reason-money-if-in-need = { $money ->
    [grundsicherung] Это для вас открыто, если ваших собственных денег не хватает. Эти деньги называются Grundsicherungsgeld (раньше Bürgergeld).
    [buergergeld] Это для вас открыто, если ваших собственных денег не хватает. Эти деньги называются Bürgergeld.
    [jobcenter] Это для вас открыто, если ваших собственных денег не хватает. Деньги платит Jobcenter (Grundsicherungsgeld, раньше Bürgergeld).
    [asylblg] Это для вас открыто, если ваших собственных денег не хватает. Деньги платит социальное ведомство ({ -sozialamt }).
    [sgb12] Это для вас открыто, если ваших собственных денег не хватает. Деньги платит социальное ведомство ({ -sozialamt }).
   *[other] Это для вас открыто, если ваших собственных денег не хватает.
    }
# A German course. $why: claim = within so many $months after the paper was issued; admitted = the letter is there, or the
# course has begun; spaetaussiedler = free for them; job = the Berufssprachkurs.
reason-course-open = { $why ->
    [claim] В течение первых { $months } месяцев с вашим документом курс для вас открыт.
    [admitted] У вас уже есть допуск. Курс по-прежнему для вас открыт.
    [spaetaussiedler] Курс для вас открыт. Он ничего не стоит.
    [job] Это для вас открыто. Вы достаточно знаете немецкий, и курс поможет вам с работой, Ausbildung или признанием ({ -anerkennung }).
   *[other] Курс для вас открыт.
    }
# Ausbildung = vocational training in a firm and at school. $which: better = they have § 60c, and § 16g is the better paper.
reason-training-title = { $which ->
    [right] С вашей Ausbildung этот документ для вас открыт. Заявление можно подать с семи месяцев до начала. Перед этим сходите на консультацию.
   *[better] Это для вас открыто. Это лучший документ для вашей Ausbildung.
    }
# $what: required = the profession may only be practised with recognition; papers-lost = certificates are missing;
# supplement = another office decides, the evaluation of the degree helps in addition.
reason-recognition = { $what ->
    [required] Это для вас открыто. По этой профессии можно работать только с признанием ({ -anerkennung }).
    [papers-lost] Это для вас открыто, даже если есть не все дипломы. Тогда проверяют, что вы умеете (Qualifikationsanalyse).
   *[supplement] По этой профессии решает другое учреждение. Оценка диплома (Zeugnisbewertung) может дополнительно помочь.
    }
# Stands beside another reason and says one thing more. $what: course-duty = one may be obliged to take the course;
# analog = more money after $months; child-work = from this age in $months the office expects work or a course.
reason-good-to-know = { $what ->
    [course-duty] Полезно знать: ведомство по делам иностранцев ({ -auslaenderbehoerde }) может потребовать, чтобы вы прошли курс.
    [course-free] Полезно знать: курс для вас ничего не стоит, потому что вы получаете деньги от ведомства.
    [course-child-care] Полезно знать: на некоторых курсах немецкого есть присмотр за детьми, есть курсы для родителей и для женщин.
    [job-course-half] Полезно знать: кто получает зарплату, обычно платит половину стоимости курса. Кто мало зарабатывает, не платит ничего.
    [analog] Полезно знать: после { $months } месяцев денег обычно больше, примерно как социальная помощь (Sozialhilfe).
    [child-work] Полезно знать: если ребёнку не меньше { $months } месяцев и за ним есть присмотр, Jobcenter ожидает от вас работу или курс.
    [blue-card] Полезно знать: в течение первых { $months } месяцев ведомство по делам иностранцев ({ -auslaenderbehoerde }) может задержать смену работы на { $days } дней и проверить её.
   *[recognition-months] Полезно знать: когда все бумаги собраны, решение обычно принимают в течение { $months } месяцев.
    }

## Perhaps

# $what: paper = no residence status was named (neutral, no pressure to tell); duldung = the sentence is not printed;
# law-changed = a draft law may have come into force after our date; not-settled = nobody has written it down clearly;
# second-list = countries on a list of the EU that could not be read, beside the list in our law.
reason-clarify = { $what ->
    [paper] Это зависит от вашего документа. Независимая консультация выяснит это вместе с вами.
    [duldung] Это зависит от того, какая у вас Duldung. В консультации документ прочитают вместе с вами.
    [residence-right] Это зависит от вашего точного права на пребывание (Aufenthaltsrecht).
    [law-changed] По закону, который мы читали, это для вас открыто. С тех пор закон мог измениться.
    [second-list] Возможно, ваша страна стоит в списке ЕС. Этот список мы не читали. В консультации это проверят вместе с вами.
   *[not-settled] Закон не говорит об этом ничего ясного. В консультации это узнают вместе с вами.
    }
# Admission to a course. $state: stop = since February 2026 the BAMF admits nobody new without a claim.
reason-places = { $state ->
    [stop] Сейчас BAMF никого нового сюда не допускает. Кто уже получает деньги от Jobcenter или социального ведомства ({ -sozialamt }), может спросить о курсе там.
    [priority] Ваша группа идёт первой, когда есть свободные места. Допускает ли BAMF людей снова, не проверено.
    [until-course] Это возможно, если есть свободные места и пока ещё невозможен интеграционный курс ({ -integrationskurs }).
   *[free] Это возможно, если есть свободные места.
    }
# $through: the office that pays the reader's living can send them to the course.
reason-way-to-course = { $through ->
    [jobcenter] Jobcenter может направить вас на курс. Спросите об этом там.
   *[sozialamt] Социальное ведомство ({ -sozialamt }) может направить вас на курс. Спросите об этом там.
    }
# $why: expired = the claim ended one year after the first paper; low-need = a degree and work that fits it;
# orientation = the German is good enough already.
reason-course-limited = { $why ->
    [expired] Первый год с вашим документом прошёл. Теперь это возможно только с допуском.
    [low-need] Если у человека есть высшее образование и подходящая работа, закон считает, что курс ему не нужен. Спросить ничего не стоит.
   *[orientation] Вашего немецкого уже достаточно. Возможно, ещё открыт курс о жизни в Германии (Orientierungskurs).
    }
# The Berufssprachkurs. $how: register = registering or work opens it; abroad = lives in France or Luxembourg.
reason-job-course = { $how ->
    [abroad] Для людей, которые живут за границей, это возможно только в особых случаях, например с трудовым договором.
    [rare] С вашим документом этот курс предусмотрен редко. Спросите в консультации, прежде чем подать заявление.
    [agentur] Курс открывается, если вы стоите на учёте в агентстве по труду ({ -agentur-fuer-arbeit }), имеете работу или договор об обучении ({ -ausbildungsvertrag }).
   *[register] Курс открывается, если вы стоите на учёте в агентстве по труду ({ -agentur-fuer-arbeit }), получаете деньги от Jobcenter или имеете работу.
    }
# $level: CEFR level, for example B1. $for: what begins there.
reason-below-level = { $for ->
    [mentors] Эта консультация обычно для людей с немецким от { $level }. Спросить можно и с меньшим знанием немецкого.
    [training] Для этого обычно нужен немецкий { $level }. Если знаний меньше, агентство по труду (Agentur für Arbeit) проверяет, возможно ли это.
   *[course] Курс обычно начинается с { $level }. Ниже этого уровня есть лишь немного особых мест.
    }
# Every provider or advice centre decides on its own.
reason-provider-decides = В разных местах это по-разному.
# Pupils of vocational schools, and students who live with their parents: the Jobcenter looks whether BAföG comes first.
reason-student-exception = При учёбе в школе и вузе Jobcenter сначала проверяет, есть ли BAföG или BAB. Иногда он всё равно платит.
# $when: first = always talk to an independent adviser before going there; if-needed = the MBE after the first years.
reason-advice = { $when ->
    [first] Сначала обратитесь в независимую консультацию.
   *[if-needed] Консультация прежде всего для первых лет. Позже она помогает, если ваш вопрос связан с началом жизни здесь.
    }
# The office must tell the Ausländerbehörde. Serious, not frightening.
reason-office-reports = Это ведомство должно сообщить ведомству по делам иностранцев ({ -auslaenderbehoerde }), если вы просите деньги. Сначала сходите в независимую консультацию.
# With need the Jobcenter places people; the Agentur does it for the others.
reason-jobcenter-or-agentur = Агентство по труду (Agentur für Arbeit) помогает, если вы получаете пособие по безработице ({ -arbeitslosengeld }) или если ваших денег хватает. Иначе для вас есть Jobcenter.
# First the permit, then the first day. Zustimmung = consent of the Agentur, asked for by the Ausländerbehörde itself.
reason-permit = { $from ->
    [office-and-agentur] Для этого вам нужно разрешение. Обычно нужно и согласие агентства по труду ({ -agentur-fuer-arbeit }). Сначала разрешение, потом первый день.
    [claim] Для этого вам нужно разрешение. По закону его обычно дают, если агентство по труду ({ -agentur-fuer-arbeit }) тоже согласно. Сначала разрешение, потом первый день.
   *[office] Для этого вам нужно разрешение. Сначала разрешение, потом начало.
    }
# Work that the paper allows. $kind: named = the job is named on the paper; related = belongs to the profession that is being
# recognised; side = $hours a week beside the purpose; student = $days a year or $hours a week; trial = also $weeks on trial.
reason-limited-work = { $kind ->
    [named] Работа, которая указана в вашем документе, разрешена. Для другого места работы сначала нужно разрешение.
    [related] Работа, которая относится к вашей профессии, возможна и дольше: с разрешением и согласием агентства по труду ({ -agentur-fuer-arbeit }).
    [student] Во время учёбы в вузе можно работать до { $days } рабочих дней в год или до { $hours } часов в неделю, пока идут лекции.
    [trial] Можно работать до { $hours } часов в неделю и работать на пробу, в сумме не больше { $weeks } недель.
    [average] Можно работать в среднем до { $hours } часов в неделю и работать на пробу до { $weeks } недель на одном предприятии.
    [follow-up] Если в вашем документе указана определённая работа (Folge-Chancenkarte), эта работа разрешена.
   *[side] Кроме того, для чего дан ваш документ, можно работать до { $hours } часов в неделю.
    }
# § 60d: $months of Duldung and of work, $hours a week, German A2.
reason-job-duldung = { $state ->
    [perhaps] Может быть, это возможно после { $months } месяцев с Duldung и { $months } месяцев работы, не менее { $hours } часов в неделю.
   *[not-yet] Для этого нужно не менее { $months } месяцев с Duldung, { $months } месяцев работы, не менее { $hours } часов в неделю, и немецкий A2. Чего-то из этого ещё не хватает.
    }
# $years: age limit at the start.
reason-age-limit = При начале человек должен быть моложе { $years } лет.
# Money that is only paid to whoever applies before beginning. $what: business = ALG I for $days more; recognition = $euro at most.
reason-apply-first = { $what ->
    [business] Это возможно, пока вы можете получать пособие по безработице ({ -arbeitslosengeld }) ещё не менее { $days } дней. Сначала заявление, потом открытие дела.
    [too-late] Заявление на эти деньги нужно подать до начала.
   *[recognition] Возможно, дадут до { $euro } евро. Сначала заявление на деньги, потом начало. Есть ли эти деньги сейчас, не проверено.
    }
# $age: first-class = all-day care, introduced class by class from summer 2026.
reason-child-care = { $age ->
    [first-class] В первом классе с августа 2026 года есть присмотр на весь день.
   *[under-one] До одного года место есть, если вы работаете, ищете работу или проходите курс. С одного года оно для вас открыто.
    }
# § 12a: $years in the same Land after recognition. $state: ground = a reason that the law counts; no-ground = one it does not
# count; lapsed = work, training or university end the rule.
reason-residence-rule = { $state ->
    [ground] Ваша причина для переезда учитывается. Сначала заявление, потом переезд.
    [no-ground] В течение первых { $years } лет вы должны жить в той же федеральной земле (Bundesland). Эта причина для переезда не учитывается.
    [lapsed] С вашей работой, Ausbildung или учёбой в вузе правило жить в той же федеральной земле (Bundesland) не действует. Получите до переезда письменное подтверждение.
    [ask] Для переезда вам заранее нужно разрешение. Сначала заявление, потом переезд.
    [over] Срок { $years } лет в той же федеральной земле (Bundesland) прошёл. Переезд для вас открыт.
   *[apply] В течение первых { $years } лет вы должны жить в той же федеральной земле (Bundesland). Если в другом месте есть работа, Ausbildung, курс или семья, переезд возможен. Сначала заявление, потом переезд.
    }
reason-naturalisation = Это возможно, если есть пять лет в Германии, немецкий B1, собственный доход, установленная личность и тест. Для некоторых действуют другие сроки.

## Not at present

# General "no" that follows from the residence status.
reason-not-with-this-paper = С вашим документом сейчас это невозможно.
# The same for people without papers: no word about a paper they do not have.
reason-without-papers = Без документов сейчас это невозможно. Независимая консультация поможет дальше.
# $group: whom the offer is made for. Beside a "no" the reader does not belong to it, beside a "perhaps" it is open.
reason-meant-for = { $group ->
    [asylum] Это для людей, которые ищут защиту, имеют Duldung или находятся здесь без документов.
    [refugees] Это для беженцев.
    [border] Это для людей, которые работают по ту сторону границы.
    [duldung] Это для людей с определёнными видами Duldung.
    [saxony] Это есть только в Саксонии.
    [saarland] Это для людей, которые живут в земле Саар (Saarland).
    [degree] Это для дипломов вузов.
    [learned-abroad] Это для дипломов и свидетельств из-за границы.
    [wants-to-work] Это для людей, которые хотят работать в Германии.
    [alg1] Это для людей, которые получают пособие по безработице (Arbeitslosengeld, ALG I) и начинают своё дело.
    [searching] Это для людей, которые работают по найму или ищут работу.
    [likely-to-stay] Это для людей, которым ещё нельзя работать и которые, вероятно, останутся.
    [members] Обычно это только для членов организации. Можно стать её членом.
    [little-german] Курс для людей, которые ещё мало говорят по-немецки.
    [small-children] Это для семей с маленькими детьми.
    [in-germany] Это для людей, которые живут в Германии.
    [in-need] Это для людей, которым не хватает денег.
    [own-household] Это для людей, которые живут не с родителями.
    [came-by-2022] Это для людей, которые приехали до 31 декабря 2022 года включительно.
    [from-15] Это начинается с 15 лет. До этого дети входят в заявление родителей.
    [from-12-to-26] Это для молодых людей от 12 до 26 лет.
    [pension-or-ill] Это для людей пенсионного возраста или для тех, кто надолго не может работать.
    [asylblg] Эти деньги для людей в процедуре убежища, с Duldung или с некоторыми особыми документами.
    [third-country] Это для людей из стран вне ЕС.
    [eu] Это для людей из стран ЕС.
    [working-age] Это для людей, которые могут работать и ещё не достигли пенсионного возраста.
    [from-27] Это для взрослых от 27 лет.
    [before-course] Это для людей, которые ещё не были на интеграционном курсе ({ -integrationskurs }).
   *[other] Это для другой группы.
    }
# $office: who does it instead.
reason-other-office = { $office ->
    [refugee-advice] Для вас есть социальная консультация для беженцев (Flüchtlingssozialberatung).
    [migration-advice] Для вас есть миграционная консультация: до 26 лет молодёжная миграционная служба (Jugendmigrationsdienst, JMD), с 27 лет MBE.
    [youth-advice] До 26 лет для вас есть молодёжная миграционная служба (Jugendmigrationsdienst, JMD).
    [eu-advice] Для людей из стран ЕС есть консультация Faire Mobilität.
    [third-country-advice] Для людей из стран вне ЕС есть консультация Faire Integration.
    [jobcenter] За деньгами на жизнь для вас есть Jobcenter или другое ведомство.
    [sozialamt] Для вас есть социальное ведомство ({ -sozialamt }).
    [agentur] Для вас сейчас есть агентство по труду ({ -agentur-fuer-arbeit }).
    [recognition] Признанием ({ -anerkennung }) этой профессии занимается другое учреждение. Консультация по признанию (Anerkennungsberatung) назовёт его.
    [training-support] Для Ausbildung и учёбы в вузе есть другие деньги, например BAföG или BAB.
    [einstiegsgeld] Если вы получаете деньги от Jobcenter, для этого есть Einstiegsgeld. Спросите о нём в Jobcenter до начала.
    [asylblg] Для вас в социальном ведомстве ({ -sozialamt }) есть другие деньги: пособия для людей, которые ищут убежище.
   *[other] Для этого есть другое учреждение.
    }
# How long it takes. $of: stay = $months in Germany; duldung = with a Duldung; reception = in a reception centre;
# family = in Germany, but not for the family of some people.
reason-wait = { $of ->
    [duldung] Это возможно только после { $months } месяцев с Duldung.
    [reception] Кто живёт в центре приёма ({ -aufnahmeeinrichtung }), может работать только после { $months } месяцев.
    [family] Обычно это возможно только после { $months } месяцев в Германии. Для семей некоторых людей это возможно сразу.
    [reception-at-least] Кто живёт в центре приёма ({ -aufnahmeeinrichtung }), может работать самое раннее после { $months } месяцев, без действующего паспорта обычно только после { $others } месяцев.
   *[stay] Это возможно только после { $months } месяцев в Германии.
    }
# $years: years in Germany that are needed.
reason-wait-years = Это возможно только после { $years } лет в Германии.
# What stands in the way. $by: list = countries on a list in the law (never say that a country is safe); office = § 60a Abs. 6,
# the law's reason, no blame, neutral words; departure = steps of the Ausländerbehörde; fast-procedure = a special asylum
# procedure; search = the paper is for looking for work.
reason-barred = { $by ->
    [list] Ваш паспорт из страны, которая стоит в списке в законе. Поэтому сейчас это невозможно.
    [office] Ведомство по делам иностранцев ({ -auslaenderbehoerde }) видит причину с вашей стороны. В консультации проверят, верно ли это и что можно изменить.
    [departure] Ведомство по делам иностранцев ({ -auslaenderbehoerde }) готовит выезд. Сразу идите в независимую юридическую консультацию.
    [fast-procedure] В ускоренной процедуре убежища (beschleunigtes Asylverfahren) работа не разрешена.
    [search] Ваш документ дан для поиска работы. С ним этих денег нет.
   *[reception] Пока вы должны жить в центре приёма ({ -aufnahmeeinrichtung }), это невозможно.
    }
# What has to come before. $what: level = a CEFR $level; identity = who someone is, shown by papers (never advise to contact an
# embassy); contract-not-eq = a paid year before training (EQ) does not count; title-25 = § 25a or § 25b first.
reason-need-first = { $what ->
    [level] Для этого вам нужен немецкий { $level }.
    [identity] Для этого должна быть установлена ваша личность. Обсудите путь в консультации.
    [contract] Для этого вам сначала нужен договор об обучении ({ -ausbildungsvertrag }).
    [contract-not-eq] Einstiegsqualifizierung ({ -eq }) здесь не считается Ausbildung.
    [title-25] Сначала нужен другой документ: § 25a или § 25b. В консультации знают путь. Ваш документ нельзя продлить.
    [living] Для этого вашей зарплаты должно хватать на жизнь.
   *[other-title] Для этого вам сначала нужен другой документ. В консультации знают путь.
    }
reason-you-have-it = Это у вас уже есть.
# A project has an end; it has passed.
reason-programme-over = Эта программа закончилась.
# $single, $married: the highest yearly income in euros.
reason-income-limit = Это для людей с доходом не больше { $single } евро в год, для пар не больше { $married } евро.
# School takes the place of courses for adults. $for: adults = adults can finish school as well.
reason-school = { $for ->
    [adults] Взрослые тоже могут получить школьный аттестат, например вечером.
   *[pupils] Кто ходит в школу, учит немецкий в школе.
    }
# EU citizens. $why: months = so many $months after a short job the right to this money ends; choice = they ended the work.
reason-worker-right-ended = { $why ->
    [choice] Кто уходит с работы по своему решению, обычно не получает этих денег. В консультации могут проверить, возможно ли ещё что-то.
   *[months] Если работа длилась меньше года, это возможно только в течение { $months } месяцев. В консультации могут проверить, возможно ли ещё что-то.
    }
# BAföG; $own: years of own work, $parent: years of a parent's work in Germany.
reason-bafoeg-work-years = С вашим документом это возможно, только если вы проработали в Германии не менее { $own } лет или ваши родители не менее { $parent } лет.

## Who decides. Follows "Кто решает: …", nominative.

who-bamf = федеральное ведомство ({ -bamf })
who-jobcenter = Jobcenter
who-agentur = агентство по труду ({ -agentur-fuer-arbeit })
who-auslaenderbehoerde = ведомство по делам иностранцев ({ -auslaenderbehoerde })
who-sozialamt = социальное ведомство ({ -sozialamt })
who-provider = организация, которая ведёт предложение (Träger)
who-adviser = консультационный центр
who-employer = предприятие
who-union = профсоюз (Gewerkschaft)
who-school = школа
who-bafoeg-office = ведомство BAföG (BAföG-Amt)
who-recognition-office = учреждение по признанию ({ -anerkennung })
who-grant-office = учреждение, которое даёт эти деньги (Zuschuss)
who-youth-office = ведомство по делам детей и молодёжи ({ -jugendamt })
who-naturalisation-office = ведомство по вопросам гражданства (Einbürgerungsbehörde)
# The entry on the person's own residence paper.
who-paper = то, что стоит в вашем документе

## What is missing. Follows "От чего это зависит: …", also a label before "Да" or "Нет"; short noun phrases, nominative.

missing-status = ваш документ
missing-no_papers = ваш документ
missing-advised_elsewhere = ваш документ
missing-advised_if_needed = ваш документ
missing-youth_advice_regional = ваш документ
missing-lives_abroad = ваше место жительства
missing-age = ваш возраст
missing-pension_age = ваш возраст
missing-land = ваше место жительства
missing-in_saarland = ваше место жительства
missing-in_saxony_anhalt = ваше место жительства
missing-lives_in = где вы живёте
missing-outside_reception = где вы живёте
missing-german_level = ваш немецкий
missing-german_for_training = ваш немецкий
missing-first_language = ваш первый язык
missing-citizen_of_another_language = ваш первый язык
missing-integrationskurs_state = ваш курс немецкого до сих пор
missing-in_course = ваш курс немецкого до сих пор
missing-course_behind = ваш курс немецкого до сих пор
missing-course_admitted = допуск (Zulassung) к интеграционному курсу ({ -integrationskurs })
missing-course_ground = работа, Ausbildung или постановка на учёт в агентстве по труду (Agentur für Arbeit) или в Jobcenter
missing-course_ground_duldung = работа, Ausbildung или постановка на учёт в агентстве по труду (Agentur für Arbeit)
missing-months_in_germany = с какого времени вы в Германии
missing-asylum_wait = с какого времени вы в Германии
missing-long_here = с какого времени вы в Германии
missing-entry_after_2019_08_01 = с какого времени вы в Германии
missing-newly_arrived = с какого времени вы в Германии
missing-too_new_for_the_grant = с какого времени вы в Германии
missing-five_years_here = с какого времени вы в Германии
missing-entry_by_2022_12_31 = с какого времени вы в Германии
missing-works_abroad = где вы работаете
missing-course_ended_with_b1 = ваш курс немецкого до сих пор
missing-on_benefits = на что вы живёте
missing-paid_by_sgb12 = на что вы живёте
missing-paid_by_jobcenter = на что вы живёте
missing-beyond_work = ваш возраст и можете ли вы работать
missing-work_barred_now = могут ли сейчас разрешить работу
missing-begun_in_procedure = когда началась Ausbildung
missing-asylum_wait_2025 = с какого времени вы в Германии
missing-listed_later = из какой страны ваш паспорт
missing-child_under_one = возраст ваших детей
missing-child_from_one = возраст ваших детей
missing-child_in_class_1 = возраст ваших детей
missing-child_in_class_2 = возраст ваших детей
missing-child_of_school_age = возраст ваших детей
missing-procedure_begun = как далеко продвинулось признание
missing-months_in_status = с какого времени у вас ваш документ
missing-months_since_title = с какого времени у вас ваш документ
missing-late_section_24 = с какого времени у вас ваш документ
missing-came_late_24 = с какого времени вы в Германии
missing-short_title = на какой срок действует ваш документ
missing-months_since_asylum_registration = когда вы попросили убежище
missing-origin_work_ban = стоит ли ваша страна в списке в законе
missing-third_country_passport = ваш паспорт
missing-eu_passport = ваш паспорт
missing-employed = работа
missing-at_work = работа
missing-wants_to_work = хотите ли вы работать в Германии
missing-self_employed = своё дело
missing-runs_business = своё дело
missing-only_business = только своё дело
missing-jobless = есть ли у вас сейчас работа
missing-without_work = есть ли у вас работа
missing-hours_per_week = ваши часы в неделю
missing-months_employed = с какого времени у вас эта работа
missing-five_years_worked = пять лет работы в Германии
missing-worker_right_lost = когда закончилась ваша последняя работа
missing-worker_right_surely_lost = когда закончилась ваша последняя работа
missing-left_by_choice = по чьей воле закончилась работа
missing-benefits = на что вы живёте
missing-in_need = хватает ли ваших денег
missing-state_help = хватает ли ваших денег
missing-own_living = хватает ли ваших денег
missing-can_work = можете ли вы работать
missing-children_ages = возраст ваших детей
missing-parent_busy = работа, Ausbildung или курс
missing-young_parent = собственные дети
missing-kita_place = место в детском саду ({ -kita })
missing-care_secured = присмотр за вашими детьми
missing-in_training = Ausbildung
missing-at_training = Ausbildung
missing-training_running = Ausbildung
missing-training_contract = договор об обучении ({ -ausbildungsvertrag })
missing-training_agreed = Ausbildung или договор об обучении ({ -ausbildungsvertrag })
missing-eq_contract = Einstiegsqualifizierung ({ -eq })
missing-pupil = ходите ли вы в школу
missing-university_student = учёба в вузе (Studium)
missing-residence_rule_lapsed = работа, Ausbildung или учёба в вузе (Studium)
missing-school_student = профессиональная школа (Berufsfachschule)
missing-at_parents = живёте ли вы с родителями
missing-academic_degree = диплом вуза
missing-low_need = ваш диплом и ваша работа
missing-regulated = ваша профессия
missing-regulated_profession = ваша профессия
missing-qualification_documents = ваши дипломы и свидетельства
missing-learned_abroad = дипломы и свидетельства из-за границы
missing-recognition_stage = признание вашей профессии ({ -anerkennung })

## Missing facts that an adviser clarifies at the desk.

missing-identity_clarified = установленная личность
missing-nationality = ваша страна
missing-nationality_group = ваша страна
missing-identity_open = установленная личность
missing-has_valid_passport = действующий паспорт
# No blame, as in reason-barred.
missing-own_fault = причина с вашей стороны (§ 60a Abs. 6)
missing-deportation_measures_pending = подготовка выезда
missing-dublin_case = дублинская процедура (Dublin-Verfahren)
missing-accelerated_procedure = ускоренная процедура убежища (beschleunigtes Asylverfahren)
missing-training_started_during_asylum = начало Ausbildung во время процедуры убежища
missing-months_since_deportation_suspension = с какого времени приостановлена депортация (Abschiebung ausgesetzt)
missing-registered_address_months = сколько времени у вас есть регистрация по адресу
missing-five_years_registered = пять лет регистрации по месту жительства
missing-war_order = приём из-за войны
missing-registered_for_24 = регистрация с фото и отпечатками пальцев
missing-alg1_too_short = сколько времени вы ещё получаете пособие по безработице ({ -arbeitslosengeld })
missing-grant_income_too_high = ваш доход за год
missing-move_without_ground = причина переезда
missing-ground_to_move = причина переезда
