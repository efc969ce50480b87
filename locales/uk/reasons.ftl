### Why a door is open, perhaps open or closed, who decides, and what is still missing.
### yes = "для Вас відкрито" (nothing is promised); no = "наразі ні", with the reason.
### Names of offices and laws are printed on paper people hold: the German word stays beside the translation.
### Arguments: numbers, or codes for a select; CEFR levels (A2, B1) are used as they are. Numbers with a noun need all four
### plural forms, although the German has one; after "після", "перших", "до" the noun stands in the genitive.

## Open

# $to: everyone = without any condition; any-paper = the residence status plays no role; your-paper = the general "yes" that
# follows from the status; purpose = the paper was issued for exactly this; no-employment = volunteering, watching, school.
reason-open = { $to ->
    [everyone] Це відкрито для всіх.
    [any-paper] Це для Вас відкрито. Який документ Ви маєте, для цього не важливо.
    [your-paper] З Вашим документом це для Вас відкрито.
    [purpose] Саме для цього Ви отримали свій документ. Це для Вас відкрито.
    [no-employment] Це для Вас відкрито. Це не робота за наймом (Beschäftigung), дозвіл на роботу Вам не потрібен.
    [five-years-work] Це для Вас відкрито, бо Ви пропрацювали в Німеччині щонайменше п’ять років.
   *[other] Це для Вас відкрито.
    }
# $group: whom the offer is made for; the reader belongs to it.
reason-for-your-group = { $group ->
    [asylum] Це для Вас відкрито. Це для людей, які шукають захисту, мають Duldung або перебувають тут без документів.
    [refugees] Це для Вас відкрито. Це для людей, які втекли зі своєї країни.
    [third-country] Це для Вас відкрито. Це для людей із країн за межами ЄС.
    [eu] Це для Вас відкрито. Це для людей із країн ЄС.
    [border] Це для Вас відкрито. Це для людей, які працюють або шукають роботу по той бік кордону.
    [from-27] Це для Вас відкрито. Це для дорослих від 27 років.
    [from-12-to-26] Це для Вас відкрито. Це для молодих людей від 12 до 26 років.
    [saxony] Це для Вас відкрито. Це для людей, які живуть у Саксонії та шукають роботу.
    [degree] Це для Вас відкрито. Це для дипломів закордонних вишів.
    [employed] Це для Вас відкрито, бо Ви маєте роботу. Підприємство планує це разом із Вами.
    [school-age] Це для Вас відкрито. Діти від 6 до 17 років ходять до школи з будь-яким документом. Школи нічого не повідомляють відомству у справах іноземців ({ -auslaenderbehoerde }).
    [small-children] Це для Вас відкрито. Це для дітей від одного року до школи.
    [baby] Це для Вас відкрито, також для дитини до одного року: бо Ви працюєте, шукаєте роботу або навчаєтеся.
   *[other] Це для Вас відкрито. Це для людей у Вашій ситуації.
    }
# Money for a living; presumes that the own money is not enough. $money: its name, or who pays it.
reason-money-if-in-need = { $money ->
    [grundsicherung] Це для Вас відкрито, якщо Вам не вистачає власних грошей. Ці гроші називаються Grundsicherungsgeld (раніше Bürgergeld).
    [buergergeld] Це для Вас відкрито, якщо Вам не вистачає власних грошей. Ці гроші називаються Bürgergeld.
    [jobcenter] Це для Вас відкрито, якщо Вам не вистачає власних грошей. Гроші надходять від Jobcenter (Grundsicherungsgeld, раніше Bürgergeld).
    [asylblg] Це для Вас відкрито, якщо Вам не вистачає власних грошей. Гроші надходять від соціального відомства ({ -sozialamt }).
    [sgb12] Це для Вас відкрито, якщо Вам не вистачає власних грошей. Гроші надходять від соціального відомства ({ -sozialamt }).
   *[other] Це для Вас відкрито, якщо Вам не вистачає власних грошей.
    }
# A German course. $why: claim = within so many $months after the paper was issued; admitted = the letter is there, or the
# course has begun; spaetaussiedler = free for them; job = the Berufssprachkurs.
reason-course-open = { $why ->
    [claim] Протягом { $months ->
            [one] першого { $months } місяця
            [few] перших { $months } місяців
            [many] перших { $months } місяців
           *[other] перших { $months } місяця
        } з Вашим документом курс для Вас відкрито.
    [admitted] Ви вже маєте допуск. Курс і далі для Вас відкрито.
    [spaetaussiedler] Курс для Вас відкрито. Він нічого не коштує.
    [job] Це для Вас відкрито. Вашої німецької досить, і курс допомагає Вам із роботою, професійним навчанням ({ -ausbildung }) або визнанням ({ -anerkennung }).
   *[other] Курс для Вас відкрито.
    }
# Ausbildung = vocational training in a firm and at school. $which: better = they have § 60c, and § 16g is the better paper.
reason-training-title = { $which ->
    [right] З Вашим професійним навчанням ({ -ausbildung }) цей документ для Вас відкрито. Заяву можна подати за сім місяців до початку. Перед тим сходіть на консультацію.
   *[better] Це для Вас відкрито. Це кращий документ для Вашого професійного навчання ({ -ausbildung }).
    }
# $what: required = the profession may only be practised with recognition; papers-lost = certificates are missing;
# supplement = another office decides, the evaluation of the degree helps in addition.
reason-recognition = { $what ->
    [required] Це для Вас відкрито. За цією професією можна працювати лише з визнанням ({ -anerkennung }).
    [papers-lost] Це для Вас відкрито й тоді, коли є не всі дипломи та свідоцтва. Тоді перевіряють, що Ви вмієте (Qualifikationsanalyse).
   *[supplement] Щодо цієї професії вирішує інша установа. Оцінка диплома (Zeugnisbewertung) може допомогти додатково.
    }
# Stands beside another reason and says one thing more. $what: course-duty = one may be obliged to take the course;
# analog = more money after $months; child-work = from this age in $months the office expects work or a course.
reason-good-to-know = { $what ->
    [course-duty] Корисно знати: відомство у справах іноземців ({ -auslaenderbehoerde }) може вимагати, щоб Ви пройшли курс.
    [course-free] Корисно знати: курс нічого Вам не коштує, бо Ви отримуєте гроші від відомства.
    [course-child-care] Корисно знати: на деяких курсах німецької є догляд за дітьми, а також є курси для батьків і для жінок.
    [job-course-half] Корисно знати: хто отримує зарплату, здебільшого платить половину вартості курсу. Хто заробляє мало, не платить нічого.
    [analog] Корисно знати: після { $months ->
            [one] { $months } місяця
            [few] { $months } місяців
            [many] { $months } місяців
           *[other] { $months } місяця
        } здебільшого грошей більше, подібно до соціальної допомоги (Sozialhilfe).
    [child-work] Корисно знати: коли Вашій дитині вже { $months ->
            [one] { $months } місяць
            [few] { $months } місяці
            [many] { $months } місяців
           *[other] { $months } місяця
        } і за нею є догляд, Jobcenter очікує роботи або курсу.
    [blue-card] Корисно знати: протягом { $months ->
            [one] першого { $months } місяця
            [few] перших { $months } місяців
            [many] перших { $months } місяців
           *[other] перших { $months } місяця
        } відомство у справах іноземців ({ -auslaenderbehoerde }) може затримати зміну роботи й перевіряти її { $days ->
            [one] { $days } день
            [few] { $days } дні
            [many] { $days } днів
           *[other] { $days } дня
        }.
   *[recognition-months] Корисно знати: коли всі документи є, установа здебільшого вирішує протягом { $months ->
            [one] { $months } місяця
            [few] { $months } місяців
            [many] { $months } місяців
           *[other] { $months } місяця
        }.
    }

## Perhaps

# $what: paper = no residence status was named (neutral, no pressure to tell); duldung = the sentence is not printed;
# law-changed = a draft law may have come into force after our date; not-settled = nobody has written it down clearly;
# second-list = countries on a list of the EU that could not be read, beside the list in our law.
reason-clarify = { $what ->
    [paper] Це залежить від Вашого документа. На незалежній консультації це з’ясують разом із Вами.
    [duldung] Це залежить від того, яку Duldung Ви маєте. На консультації документ прочитають разом із Вами.
    [residence-right] Це залежить від того, яке саме право на перебування (Aufenthaltsrecht) Ви маєте.
    [law-changed] За тим правом, яке ми прочитали, це для Вас відкрито. Відтоді закон міг змінитися.
    [second-list] Можливо, Ваша країна є у списку ЄС. Цього списку ми не читали. На консультації це перевірять разом із Вами.
   *[not-settled] Закон не каже про це нічого чіткого. На консультації про це запитають разом із Вами.
    }
# Admission to a course. $state: stop = since February 2026 the BAMF admits nobody new without a claim.
reason-places = { $state ->
    [stop] Наразі федеральне відомство ({ -bamf }) не допускає сюди нікого нового. Хто вже отримує гроші від Jobcenter або соціального відомства ({ -sozialamt }), може запитати про курс там.
    [priority] Коли є вільні місця, черга Вашої групи перша. Чи федеральне відомство ({ -bamf }) знову допускає людей, не перевірено.
    [until-course] Це можливо, якщо є вільні місця й доки інтеграційний курс ({ -integrationskurs }) ще неможливий.
   *[free] Це можливо, якщо є вільні місця.
    }
# $through: the office that pays the reader's living can send them to the course.
reason-way-to-course = { $through ->
    [jobcenter] Jobcenter може направити Вас на курс. Запитайте про це там.
   *[sozialamt] Соціальне відомство ({ -sozialamt }) може направити Вас на курс. Запитайте про це там.
    }
# $why: expired = the claim ended one year after the first paper; low-need = a degree and work that fits it;
# orientation = the German is good enough already.
reason-course-limited = { $why ->
    [expired] Перший рік із Вашим документом минув. Тепер це можливо лише з допуском.
    [low-need] Про людей із вищою освітою та відповідною роботою закон вважає, що курс їм не потрібен. Запитати нічого не коштує.
   *[orientation] Вашої німецької вже досить. Можливо, ще відкрито орієнтаційний курс про життя в Німеччині (Orientierungskurs).
    }
# The Berufssprachkurs. $how: register = registering or work opens it; abroad = lives in France or Luxembourg.
reason-job-course = { $how ->
    [abroad] Для людей, які живуть за кордоном, це можливо лише в особливих випадках, наприклад із трудовим договором.
    [rare] З Вашим документом цей курс рідко передбачено. Запитайте на консультації, перш ніж подавати заяву.
    [agentur] Курс відкривається, якщо Ви на обліку в агентстві зайнятості ({ -agentur-fuer-arbeit }), маєте роботу або договір про професійне навчання ({ -ausbildungsvertrag }).
   *[register] Курс відкривається, якщо Ви на обліку в агентстві зайнятості ({ -agentur-fuer-arbeit }), отримуєте гроші від Jobcenter або маєте роботу.
    }
# $level: CEFR level, for example B1. $for: what begins there.
reason-below-level = { $for ->
    [mentors] Консультація здебільшого для людей із німецькою від рівня { $level }. Запитати можна й із нижчим рівнем.
    [training] Для цього здебільшого потрібна німецька { $level }. Якщо рівень нижчий, агентство зайнятості (Agentur für Arbeit) перевіряє, чи це можливо.
   *[course] Курс здебільшого починається з { $level }. Для нижчого рівня є лише небагато особливих місць.
    }
# Every provider or advice centre decides on its own.
reason-provider-decides = У різних місцях це по-різному.
# Pupils of vocational schools, and students who live with their parents: the Jobcenter looks whether BAföG comes first.
reason-student-exception = Під час навчання у школі чи виші Jobcenter спочатку перевіряє, чи є BAföG або BAB. Іноді він усе-таки платить.
# $when: first = always talk to an independent adviser before going there; if-needed = the MBE after the first years.
reason-advice = { $when ->
    [first] Зверніться спочатку до незалежної консультації.
   *[if-needed] Консультація — насамперед для перших років. Пізніше вона допомагає, якщо Ваше запитання пов’язане з початком життя в Німеччині.
    }
# The office must tell the Ausländerbehörde. Serious, not frightening.
reason-office-reports = Це відомство мусить повідомити відомство у справах іноземців ({ -auslaenderbehoerde }), якщо Ви подаєте заяву на гроші. Зверніться спочатку до незалежної консультації.
# With need the Jobcenter places people; the Agentur does it for the others.
reason-jobcenter-or-agentur = Агентство зайнятості (Agentur für Arbeit) допомагає Вам, якщо Ви отримуєте допомогу з безробіття ({ -arbeitslosengeld }) або Вам вистачає грошей. Інакше для Вас є Jobcenter.
# First the permit, then the first day. Zustimmung = consent of the Agentur, asked for by the Ausländerbehörde itself.
reason-permit = { $from ->
    [office-and-agentur] Для цього Вам потрібен дозвіл. Здебільшого має погодитися й агентство зайнятості ({ -agentur-fuer-arbeit }). Спочатку дозвіл, потім перший день.
    [claim] Для цього Вам потрібен дозвіл. За законом його здебільшого дають, якщо погоджується й агентство зайнятості ({ -agentur-fuer-arbeit }). Спочатку дозвіл, потім перший день.
   *[office] Для цього Вам потрібен дозвіл. Спочатку дозвіл, потім початок.
    }
# Work that the paper allows. $kind: named = the job is named on the paper; related = belongs to the profession that is being
# recognised; side = $hours a week beside the purpose; student = $days a year or $hours a week; trial = also $weeks on trial.
reason-limited-work = { $kind ->
    [named] Роботу, названу у Вашому документі, дозволено. Для іншого місця роботи спочатку потрібен дозвіл.
    [related] Робота, пов’язана з Вашою професією, можлива й довше: з дозволом і за згоди агентства зайнятості ({ -agentur-fuer-arbeit }).
    [student] Поряд із навчанням у виші можна працювати { $days ->
            [one] { $days } день
            [few] { $days } дні
            [many] { $days } днів
           *[other] { $days } дня
        } на рік або { $hours ->
            [one] { $hours } годину
            [few] { $hours } години
            [many] { $hours } годин
           *[other] { $hours } години
        } на тиждень під час лекційного періоду.
    [trial] Можлива робота до { $hours ->
            [one] { $hours } години
            [few] { $hours } годин
            [many] { $hours } годин
           *[other] { $hours } години
        } на тиждень і пробна робота, разом щонайбільше { $weeks ->
            [one] { $weeks } тиждень
            [few] { $weeks } тижні
            [many] { $weeks } тижнів
           *[other] { $weeks } тижня
        }.
    [average] Можлива робота в середньому { $hours ->
            [one] { $hours } годину
            [few] { $hours } години
            [many] { $hours } годин
           *[other] { $hours } години
        } на тиждень і пробна робота до { $weeks ->
            [one] { $weeks } тижня
            [few] { $weeks } тижнів
            [many] { $weeks } тижнів
           *[other] { $weeks } тижня
        } на одному підприємстві.
    [follow-up] Якщо у Вашому документі названо певну роботу (Folge-Chancenkarte), цю роботу дозволено.
   *[side] Поряд із тим, для чого Ви маєте документ, можлива робота до { $hours ->
            [one] { $hours } години
            [few] { $hours } годин
            [many] { $hours } годин
           *[other] { $hours } години
        } на тиждень.
    }
# § 60d: $months of Duldung and of work, $hours a week, German A2.
reason-job-duldung = { $state ->
    [perhaps] Це, можливо, вийде після { $months ->
            [one] { $months } місяця
            [few] { $months } місяців
            [many] { $months } місяців
           *[other] { $months } місяця
        } з Duldung і { $months ->
            [one] { $months } місяця
            [few] { $months } місяців
            [many] { $months } місяців
           *[other] { $months } місяця
        } роботи щонайменше { $hours ->
            [one] { $hours } годину
            [few] { $hours } години
            [many] { $hours } годин
           *[other] { $hours } години
        } на тиждень.
   *[not-yet] Для цього треба { $months ->
            [one] { $months } місяць
            [few] { $months } місяці
            [many] { $months } місяців
           *[other] { $months } місяця
        } з Duldung, { $months ->
            [one] { $months } місяць
            [few] { $months } місяці
            [many] { $months } місяців
           *[other] { $months } місяця
        } роботи щонайменше { $hours ->
            [one] { $hours } годину
            [few] { $hours } години
            [many] { $hours } годин
           *[other] { $hours } години
        } на тиждень і німецька A2. Чогось із цього ще бракує.
    }
# $years: age limit at the start.
reason-age-limit = На початку людині має бути менше { $years ->
        [one] { $years } року
        [few] { $years } років
        [many] { $years } років
       *[other] { $years } року
    }.
# Money that is only paid to whoever applies before beginning. $what: business = ALG I for $days more; recognition = $euro at most.
reason-apply-first = { $what ->
    [business] Це можливо, доки Ви ще можете отримувати допомогу з безробіття ({ -arbeitslosengeld }) щонайменше { $days ->
            [one] { $days } день
            [few] { $days } дні
            [many] { $days } днів
           *[other] { $days } дня
        }. Спочатку заява, потім початок справи.
    [too-late] Заяву на ці гроші треба подати перед початком.
   *[recognition] Можливо, є до { $euro } євро. Спочатку подайте заяву на гроші, потім починайте. Чи є ці гроші наразі, не перевірено.
    }
# $age: first-class = all-day care, introduced class by class from summer 2026.
reason-child-care = { $age ->
    [first-class] У першому класі із серпня 2026 року є догляд на весь день.
   *[under-one] До одного року є місце, якщо Ви працюєте, шукаєте роботу або проходите курс. Від одного року воно для Вас відкрите.
    }
# § 12a: $years in the same Land after recognition. $state: ground = a reason that the law counts; no-ground = one it does not
# count; lapsed = work, training or university end the rule.
reason-residence-rule = { $state ->
    [ground] Ваша причина для переїзду зараховується. Спочатку заява, потім переїзд.
    [no-ground] Протягом { $years ->
            [one] першого { $years } року
            [few] перших { $years } років
            [many] перших { $years } років
           *[other] перших { $years } року
        } Ви мусите жити в тій самій федеральній землі (Bundesland). Для переїзду ця причина не зараховується.
    [lapsed] З Вашою роботою, Вашим професійним навчанням ({ -ausbildung }) або навчанням у виші правило жити в тій самій федеральній землі (Bundesland) не діє. Попросіть письмово підтвердити це перед переїздом.
    [ask] Для переїзду Вам спочатку потрібен дозвіл. Спочатку заява, потім переїзд.
    [over] Час, протягом якого треба жити в тій самій федеральній землі (Bundesland), минув: { $years ->
            [one] { $years } рік
            [few] { $years } роки
            [many] { $years } років
           *[other] { $years } року
        }. Переїзд для Вас відкрито.
   *[apply] Протягом { $years ->
            [one] першого { $years } року
            [few] перших { $years } років
            [many] перших { $years } років
           *[other] перших { $years } року
        } Ви мусите жити в тій самій федеральній землі (Bundesland). Якщо в іншому місці є робота, професійне навчання ({ -ausbildung }), курс або сім’я, переїзд можливий. Спочатку заява, потім переїзд.
    }
reason-naturalisation = Це можливо, якщо є п’ять років у Німеччині, німецька B1, власний дохід, встановлена особа і тест. Для декого діють інші строки.

## Not at present

# General "no" that follows from the residence status.
reason-not-with-this-paper = З Вашим документом це наразі неможливо.
# The same for people without papers: no word about a paper they do not have.
reason-without-papers = Без документів це наразі неможливо. Далі допоможе незалежна консультація.
# $group: whom the offer is made for. Beside a "no" the reader does not belong to it, beside a "perhaps" it is open.
reason-meant-for = { $group ->
    [asylum] Це для людей, які шукають захисту, мають Duldung або перебувають тут без документів.
    [refugees] Це для людей, які втекли зі своєї країни.
    [border] Це для людей, які працюють по той бік кордону.
    [duldung] Це для людей із певними видами Duldung.
    [saxony] Це є лише в Саксонії.
    [saarland] Це для людей, які живуть у Саарланді.
    [degree] Це для дипломів вишів.
    [learned-abroad] Це для дипломів і свідоцтв з-за кордону.
    [wants-to-work] Це для людей, які хочуть працювати в Німеччині.
    [alg1] Це для людей, які отримують допомогу з безробіття (Arbeitslosengeld, ALG I) і починають власну справу.
    [searching] Це для людей, які працюють за наймом або шукають роботу.
    [likely-to-stay] Це для людей, яким ще не можна працювати і які, ймовірно, залишаться.
    [members] Це здебільшого лише для членів. Членом можна стати.
    [little-german] Курс для людей, які ще мало говорять німецькою.
    [small-children] Це для сімей із маленькими дітьми.
    [in-germany] Це для людей, які живуть у Німеччині.
    [in-need] Це для людей, яким не вистачає грошей.
    [own-household] Це для людей, які не живуть із батьками.
    [came-by-2022] Це для людей, які прибули до 31 грудня 2022 року включно.
    [from-15] Це починається з 15 років. До того діти входять у заяву батьків.
    [from-12-to-26] Це для молодих людей від 12 до 26 років.
    [pension-or-ill] Це для людей пенсійного віку або тоді, коли людина довгостроково не може працювати.
    [asylblg] Ці гроші для людей у процедурі притулку, з Duldung або з деякими особливими документами.
    [third-country] Це для людей із країн за межами ЄС.
    [eu] Це для людей із країн ЄС.
    [working-age] Це для людей, які можуть працювати й ще не досягли пенсійного віку.
    [from-27] Це для дорослих від 27 років.
    [before-course] Це для людей, які ще не були на інтеграційному курсі ({ -integrationskurs }).
   *[other] Це для іншої групи.
    }
# $office: who does it instead.
reason-other-office = { $office ->
    [refugee-advice] Для Вас є соціальна консультація для біженців (Flüchtlingssozialberatung).
    [migration-advice] Для Вас є міграційна консультація: до 26 років молодіжна міграційна служба (Jugendmigrationsdienst, JMD), від 27 років MBE.
    [youth-advice] До 26 років для Вас є молодіжна міграційна служба (Jugendmigrationsdienst, JMD).
    [eu-advice] Для людей із країн ЄС є консультація Faire Mobilität.
    [third-country-advice] Для людей із країн за межами ЄС є консультація Faire Integration.
    [jobcenter] Щодо грошей на життя для Вас є Jobcenter або інша установа.
    [sozialamt] Для Вас є соціальне відомство ({ -sozialamt }).
    [agentur] Для Вас тепер є агентство зайнятості ({ -agentur-fuer-arbeit }).
    [recognition] Для цієї професії визнанням ({ -anerkennung }) займається інша установа. На консультації з визнання (Anerkennungsberatung) її назвуть.
    [training-support] Для професійного навчання ({ -ausbildung }) і вишу є інші гроші, наприклад BAföG або BAB.
    [einstiegsgeld] Якщо Ви отримуєте гроші від Jobcenter, для цього є Einstiegsgeld. Запитайте про це в Jobcenter, перш ніж починати.
    [asylblg] Для Вас є соціальне відомство ({ -sozialamt }) з іншими грошима: виплатами для шукачів притулку.
   *[other] Для цього є інша установа.
    }
# How long it takes. $of: stay = $months in Germany; duldung = with a Duldung; reception = in a reception centre;
# family = in Germany, but not for the family of some people.
reason-wait = { $of ->
    [duldung] Це можливо лише після { $months ->
            [one] { $months } місяця
            [few] { $months } місяців
            [many] { $months } місяців
           *[other] { $months } місяця
        } з Duldung.
    [reception] Хто живе в закладі первинного прийому ({ -aufnahmeeinrichtung }), може працювати лише після { $months ->
            [one] { $months } місяця
            [few] { $months } місяців
            [many] { $months } місяців
           *[other] { $months } місяця
        }.
    [family] Здебільшого це можливо лише після { $months ->
            [one] { $months } місяця
            [few] { $months } місяців
            [many] { $months } місяців
           *[other] { $months } місяця
        } в Німеччині. Для сімей деяких людей це можливо відразу.
    [reception-at-least] Хто живе в закладі первинного прийому ({ -aufnahmeeinrichtung }), може працювати найраніше після { $months ->
            [one] { $months } місяця
            [few] { $months } місяців
            [many] { $months } місяців
           *[other] { $months } місяця
        }, а без дійсного паспорта здебільшого лише після { $others ->
            [one] { $others } місяця
            [few] { $others } місяців
            [many] { $others } місяців
           *[other] { $others } місяця
        }.
   *[stay] Це можливо лише після { $months ->
            [one] { $months } місяця
            [few] { $months } місяців
            [many] { $months } місяців
           *[other] { $months } місяця
        } в Німеччині.
    }
# $years: years in Germany that are needed.
reason-wait-years = Це можливо лише після { $years ->
        [one] { $years } року
        [few] { $years } років
        [many] { $years } років
       *[other] { $years } року
    } в Німеччині.
# What stands in the way. $by: list = countries on a list in the law (never say that a country is safe); office = § 60a Abs. 6,
# the law's reason, no blame, neutral words; departure = steps of the Ausländerbehörde; fast-procedure = a special asylum
# procedure; search = the paper is for looking for work.
reason-barred = { $by ->
    [list] Ваш паспорт — з країни, яка є у списку в законі. Тому наразі це неможливо.
    [office] Відомство у справах іноземців ({ -auslaenderbehoerde }) бачить причину з Вашого боку. На консультації перевірять, чи це так і що можна змінити.
    [departure] Відомство у справах іноземців ({ -auslaenderbehoerde }) готує виїзд. Негайно зверніться до незалежної юридичної консультації.
    [fast-procedure] У прискореній процедурі притулку (beschleunigtes Asylverfahren) працювати не дозволено.
    [search] Ваш документ — для пошуку роботи. З ним цих грошей не дають.
   *[reception] Доки Ви мусите жити в закладі первинного прийому ({ -aufnahmeeinrichtung }), це неможливо.
    }
# What has to come before. $what: level = a CEFR $level; identity = who someone is, shown by papers (never advise to contact an
# embassy); contract-not-eq = a paid year before training (EQ) does not count; title-25 = § 25a or § 25b first.
reason-need-first = { $what ->
    [level] Для цього Вам потрібна німецька { $level }.
    [identity] Для цього Вашу особу має бути встановлено. Обговоріть цей шлях на консультації.
    [contract] Для цього Вам спочатку потрібен договір про професійне навчання ({ -ausbildungsvertrag }).
    [contract-not-eq] Einstiegsqualifizierung ({ -eq }) тут не зараховується як професійне навчання ({ -ausbildung }).
    [title-25] Спочатку йде інший документ: § 25a або § 25b. На консультації знають цей шлях. Ваш документ продовжити не можна.
    [living] Для цього Вашої зарплати має вистачати на життя.
   *[other-title] Для цього Вам спочатку потрібен інший документ. На консультації знають цей шлях.
    }
reason-you-have-it = Це Ви вже маєте.
# A project has an end; it has passed.
reason-programme-over = Ця програма закінчилася.
# $single, $married: the highest yearly income in euros.
reason-income-limit = Це для людей із доходом щонайбільше { $single } євро на рік, для пар — { $married } євро.
# School takes the place of courses for adults. $for: adults = adults can finish school as well.
reason-school = { $for ->
    [adults] Дорослі теж можуть отримати шкільне свідоцтво, наприклад навчаючись увечері.
   *[pupils] Хто ходить до школи, вивчає німецьку в школі.
    }
# EU citizens. $why: months = so many $months after a short job the right to this money ends; choice = they ended the work.
reason-worker-right-ended = { $why ->
    [choice] Якщо роботу припинено з власного рішення, цих грошей здебільшого не дають. На консультації можуть перевірити, чи ще щось можливо.
   *[months] Якщо роботи було менше року, це можливо лише протягом { $months ->
            [one] { $months } місяця
            [few] { $months } місяців
            [many] { $months } місяців
           *[other] { $months } місяця
        }. На консультації можуть перевірити, чи ще щось можливо.
    }
# BAföG; $own: years of own work, $parent: years of a parent's work in Germany.
reason-bafoeg-work-years = З Вашим документом це можливо, лише якщо Ви пропрацювали в Німеччині { $own ->
        [one] { $own } рік
        [few] { $own } роки
        [many] { $own } років
       *[other] { $own } року
    } або Ваші батьки — { $parent ->
        [one] { $parent } рік
        [few] { $parent } роки
        [many] { $parent } років
       *[other] { $parent } року
    }.

## Who decides. Follows "Вирішує: …", nominative.

who-bamf = федеральне відомство ({ -bamf })
who-jobcenter = Jobcenter
who-agentur = агентство зайнятості ({ -agentur-fuer-arbeit })
who-auslaenderbehoerde = відомство у справах іноземців ({ -auslaenderbehoerde })
who-sozialamt = соціальне відомство ({ -sozialamt })
who-provider = організація, яка проводить пропозицію (Träger)
who-adviser = консультаційний центр
who-employer = підприємство
who-union = профспілка (Gewerkschaft)
who-school = школа
who-bafoeg-office = відомство BAföG (BAföG-Amt)
who-recognition-office = установа з визнання ({ -anerkennung })
who-grant-office = установа, яка дає ці гроші (Zuschuss)
who-youth-office = відомство у справах молоді ({ -jugendamt })
who-naturalisation-office = відомство з питань громадянства (Einbürgerungsbehörde)
# The entry on the person's own residence paper.
who-paper = те, що написано у Вашому документі

## What is missing. Follows "Від чого це залежить: …", also a label before "так" or "ні"; short noun phrases, nominative.

missing-status = Ваш документ
missing-no_papers = Ваш документ
missing-advised_elsewhere = Ваш документ
missing-advised_if_needed = Ваш документ
missing-youth_advice_regional = Ваш документ
missing-lives_abroad = Ваше місце проживання
missing-age = Ваш вік
missing-pension_age = Ваш вік
missing-land = Ваше місце проживання
missing-in_saarland = Ваше місце проживання
missing-in_saxony_anhalt = Ваше місце проживання
missing-lives_in = де Ви живете
missing-outside_reception = де Ви живете
missing-german_level = Ваша німецька
missing-german_for_training = Ваша німецька
missing-first_language = Ваша перша мова
missing-citizen_of_another_language = Ваша перша мова
missing-integrationskurs_state = Ваш курс німецької дотепер
missing-in_course = Ваш курс німецької дотепер
missing-course_behind = Ваш курс німецької дотепер
missing-course_admitted = допуск до інтеграційного курсу (Zulassung, Integrationskurs)
missing-course_ground = робота, професійне навчання ({ -ausbildung }) або облік в агентстві зайнятості (Agentur für Arbeit) чи Jobcenter
missing-course_ground_duldung = робота, професійне навчання ({ -ausbildung }) або облік в агентстві зайнятості (Agentur für Arbeit)
missing-months_in_germany = відколи Ви в Німеччині
missing-asylum_wait = відколи Ви в Німеччині
missing-long_here = відколи Ви в Німеччині
missing-entry_after_2019_08_01 = відколи Ви в Німеччині
missing-newly_arrived = відколи Ви в Німеччині
missing-too_new_for_the_grant = відколи Ви в Німеччині
missing-five_years_here = відколи Ви в Німеччині
missing-entry_by_2022_12_31 = відколи Ви в Німеччині
missing-works_abroad = де Ви працюєте
missing-course_ended_with_b1 = Ваш курс німецької дотепер
missing-on_benefits = на які гроші Ви живете
missing-paid_by_sgb12 = на які гроші Ви живете
missing-paid_by_jobcenter = на які гроші Ви живете
missing-beyond_work = Ваш вік і чи можете Ви працювати
missing-work_barred_now = чи можна наразі дозволити роботу
missing-begun_in_procedure = коли почалося професійне навчання ({ -ausbildung })
missing-asylum_wait_2025 = відколи Ви в Німеччині
missing-listed_later = з якої країни Ваш паспорт
missing-child_under_one = вік Ваших дітей
missing-child_from_one = вік Ваших дітей
missing-child_in_class_1 = вік Ваших дітей
missing-child_in_class_2 = вік Ваших дітей
missing-child_of_school_age = вік Ваших дітей
missing-procedure_begun = на якому етапі визнання ({ -anerkennung })
missing-months_in_status = відколи Ви маєте свій документ
missing-months_since_title = відколи Ви маєте свій документ
missing-late_section_24 = відколи Ви маєте свій документ
missing-came_late_24 = відколи Ви в Німеччині
missing-short_title = як довго діє Ваш документ
missing-months_since_asylum_registration = коли Ви попросили про притулок
missing-origin_work_ban = чи є Ваша країна у списку в законі
missing-third_country_passport = Ваш паспорт
missing-eu_passport = Ваш паспорт
missing-employed = робота
missing-at_work = робота
missing-wants_to_work = чи хочете Ви працювати в Німеччині
missing-self_employed = власна справа
missing-runs_business = власна справа
missing-only_business = лише власна справа
missing-jobless = чи маєте Ви зараз роботу
missing-without_work = чи маєте Ви роботу
missing-hours_per_week = Ваші години на тиждень
missing-months_employed = відколи Ви маєте роботу
missing-five_years_worked = п’ять років роботи в Німеччині
missing-worker_right_lost = коли закінчилася Ваша остання робота
missing-worker_right_surely_lost = коли закінчилася Ваша остання робота
missing-left_by_choice = хто припинив роботу
missing-benefits = на які гроші Ви живете
missing-in_need = чи вистачає Вам грошей
missing-state_help = чи вистачає Вам грошей
missing-own_living = чи вистачає Вам грошей
missing-can_work = чи можете Ви працювати
missing-children_ages = вік Ваших дітей
missing-parent_busy = робота, професійне навчання ({ -ausbildung }) або курс
missing-young_parent = власні діти
missing-kita_place = місце в дитячому садку ({ -kita })
missing-care_secured = догляд за Вашими дітьми
missing-in_training = професійне навчання ({ -ausbildung })
missing-at_training = професійне навчання ({ -ausbildung })
missing-training_running = професійне навчання ({ -ausbildung })
missing-training_contract = договір про професійне навчання ({ -ausbildungsvertrag })
missing-training_agreed = професійне навчання або договір про нього (Ausbildung, Ausbildungsvertrag)
missing-eq_contract = Einstiegsqualifizierung ({ -eq })
missing-pupil = чи ходите Ви до школи
missing-university_student = навчання у виші (Studium)
missing-residence_rule_lapsed = робота, професійне навчання ({ -ausbildung }) або навчання у виші (Studium)
missing-school_student = професійна школа (Berufsfachschule)
missing-at_parents = чи живете Ви з батьками
missing-academic_degree = диплом вишу
missing-low_need = Ваш диплом чи свідоцтво і Ваша робота
missing-regulated = Ваша професія
missing-regulated_profession = Ваша професія
missing-qualification_documents = Ваші дипломи та свідоцтва
missing-learned_abroad = дипломи та свідоцтва з-за кордону
missing-recognition_stage = Ваше визнання ({ -anerkennung })

## Missing facts that an adviser clarifies at the desk.

missing-identity_clarified = встановлена особа
missing-nationality = Ваша країна
missing-nationality_group = Ваша країна
missing-identity_open = встановлена особа
missing-has_valid_passport = дійсний паспорт
missing-own_fault = причина з Вашого боку (§ 60a Abs. 6)
missing-deportation_measures_pending = підготовка виїзду
missing-dublin_case = Дублінська процедура (Dublin-Verfahren)
missing-accelerated_procedure = прискорена процедура притулку (beschleunigtes Asylverfahren)
missing-training_started_during_asylum = початок професійного навчання під час процедури притулку
missing-months_since_deportation_suspension = відколи депортацію призупинено (Abschiebung ausgesetzt)
missing-registered_address_months = як довго зареєстровано Ваше місце проживання
missing-five_years_registered = п’ять років зареєстрованого місця проживання
missing-war_order = прийняття через війну
missing-registered_for_24 = реєстрація з фотографією та відбитками пальців
missing-alg1_too_short = як довго Ви ще отримуєте допомогу з безробіття ({ -arbeitslosengeld })
missing-grant_income_too_high = Ваш дохід за рік
missing-move_without_ground = причина переїзду
missing-ground_to_move = причина переїзду
