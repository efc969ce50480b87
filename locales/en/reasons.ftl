### Why a door is open, perhaps open or closed, who decides, and what is still missing.
### yes = "open to you" (nothing is promised); conditional = "perhaps"; no = "not at present", with the reason.
### Names of offices and laws are printed on paper people hold: keep the German word beside the English.
### Arguments: numbers, or codes for a select; CEFR levels (A2, B1) are used as they are.

## Open

# $to: everyone = without any condition; any-paper = the residence status plays no role; your-paper = the general "yes" that
# follows from the status; purpose = the paper was issued for exactly this; no-employment = volunteering, watching, school.
reason-open = { $to ->
    [everyone] This is open to everyone.
    [any-paper] This is open to you. It does not matter which paper you have.
    [your-paper] With your paper, this is open to you.
    [purpose] You got your paper for this. It is open to you.
    [no-employment] This is open to you. It does not count as a job (Beschäftigung), so you do not need a work permit.
    [five-years-work] This is open to you because you have worked in Germany for at least five years.
   *[other] This is open to you.
    }
# $group: whom the offer is made for; the reader belongs to it.
reason-for-your-group = { $group ->
    [asylum] This is open to you. It is for people who seek protection, have a Duldung or are here without papers.
    [refugees] This is open to you. It is for people who have fled.
    [third-country] This is open to you. It is for people from countries outside the EU.
    [eu] This is open to you. It is for people from EU countries.
    [border] This is open to you. It is for people who work or look for work across the border.
    [from-27] This is open to you. It is for adults aged 27 or over.
    [from-12-to-26] This is open to you. It is for young people from 12 to 26.
    [saxony] This is open to you. It is for people who live in Saxony and look for work.
    [degree] This is open to you. It is for university degrees from another country.
    [employed] This is open to you because you have work. The company plans it with you.
    [school-age] This is open to you. Children from 6 to 17 go to school, with any paper. Schools report nothing to the immigration office ({ -auslaenderbehoerde }).
    [small-children] This is open to you. It is for children from the age of one until they start school.
    [baby] This is open to you, also for a child under the age of one: because you work, look for work or learn.
   *[other] This is open to you. It is for people in your situation.
    }
# Money for a living; presumes that the own money is not enough. $money: its name, or who pays it.
reason-money-if-in-need = { $money ->
    [grundsicherung] This is open to you if your own money is not enough. The money is called Grundsicherungsgeld (before: Bürgergeld).
    [buergergeld] This is open to you if your own money is not enough. The money is called Bürgergeld.
    [jobcenter] This is open to you if your own money is not enough. The money comes from the Jobcenter (Grundsicherungsgeld, formerly Bürgergeld).
    [asylblg] This is open to you if your own money is not enough. The money comes from the social welfare office ({ -sozialamt }).
    [sgb12] This is open to you if your own money is not enough. The money comes from the social welfare office ({ -sozialamt }).
   *[other] This is open to you if your own money is not enough.
    }
# A German course. $why: claim = within so many $months after the paper was issued; admitted = the letter is there, or the
# course has begun; spaetaussiedler = free for them; job = the Berufssprachkurs.
reason-course-open = { $why ->
    [claim] In the first { $months } months with your paper, the course is open to you.
    [admitted] You are already admitted. The course stays open to you.
    [spaetaussiedler] The course is open to you. It costs nothing.
    [job] This is open to you. Your German is good enough, and the course helps you with work, Ausbildung or recognition ({ -anerkennung }).
   *[other] The course is open to you.
    }
# Ausbildung = vocational training in a firm and at school. $which: better = they have § 60c, and § 16g is the better paper.
reason-training-title = { $which ->
    [right] With your Ausbildung, this paper is open to you. You can apply from seven months before it starts. Go to an adviser before you apply.
   *[better] This is open to you. It is the better paper for your Ausbildung.
    }
# $what: required = the profession may only be practised with recognition; papers-lost = certificates are missing;
# supplement = another office decides, the evaluation of the degree helps in addition.
reason-recognition = { $what ->
    [required] This is open to you. In this occupation people may work only with recognition ({ -anerkennung }).
    [papers-lost] This is open to you even without all certificates. Then someone checks what you can do (Qualifikationsanalyse).
   *[supplement] A different office decides about this occupation. The statement on your degree (Zeugnisbewertung) can help in addition.
    }
# Stands beside another reason and says one thing more. $what: course-duty = one may be obliged to take the course;
# analog = more money after $months; child-work = from this age in $months the office expects work or a course.
reason-good-to-know = { $what ->
    [course-duty] Good to know: the immigration office ({ -auslaenderbehoerde }) can require you to take the course.
    [course-free] Good to know: the course costs you nothing, because you get money from an office.
    [course-child-care] Good to know: some German courses have child care, and there are courses for parents and for women.
    [job-course-half] Good to know: people who earn a wage mostly pay half of the course. People who earn little pay nothing.
    [analog] Good to know: after { $months } months it is mostly more money, similar to social assistance (Sozialhilfe).
    [child-work] Good to know: once your child is { $months } months old and cared for, the Jobcenter expects work or a course.
    [blue-card] Good to know: in the first { $months } months the Ausländerbehörde can hold up a change for { $days } days to check it.
   *[recognition-months] Good to know: when all documents are there, the office mostly decides within { $months } months.
    }

## Perhaps

# $what: paper = no residence status was named (neutral, no pressure to tell); duldung = the sentence is not printed;
# law-changed = a draft law may have come into force after our date; not-settled = nobody has written it down clearly;
# second-list = countries on a list of the EU that could not be read, beside the list in our law.
reason-clarify = { $what ->
    [paper] This depends on your paper. An independent adviser clarifies this with you.
    [duldung] This depends on which Duldung you have. An adviser reads the paper with you.
    [residence-right] This depends on your exact right of residence (Aufenthaltsrecht).
    [law-changed] Under the law that we have read, this is open to you. The law may have changed since then.
    [second-list] Perhaps your country is on a list of the EU. We have not read this list. An adviser checks this with you.
   *[not-settled] The law says nothing clear about this. An adviser asks together with you.
    }
# Admission to a course. $state: stop = since February 2026 the BAMF admits nobody new without a claim.
reason-places = { $state ->
    [stop] At the moment the BAMF admits nobody new here. Anyone who already gets money from the Jobcenter or the Sozialamt can ask there about the course.
    [priority] When places are free, your group comes first. We have not checked if the Federal Office ({ -bamf }) admits people again.
    [until-course] This is possible if places are free and as long as no Integrationskurs is possible yet.
   *[free] This is possible if places are free.
    }
# $through: the office that pays the reader's living can send them to the course.
reason-way-to-course = { $through ->
    [jobcenter] The Jobcenter can send you to the course. Ask there about it.
   *[sozialamt] The social welfare office ({ -sozialamt }) can send you to the course. Ask there about it.
    }
# $why: expired = the claim ended one year after the first paper; low-need = a degree and work that fits it;
# orientation = the German is good enough already.
reason-course-limited = { $why ->
    [expired] The first year with your paper is over. Now it needs an admission.
    [low-need] For people with a university degree and work that fits it, the law assumes that they do not need the course. It costs nothing to ask.
   *[orientation] Your German is already good enough. Perhaps the course about life in Germany (Orientierungskurs) is still open.
    }
# The Berufssprachkurs. $how: register = registering or work opens it; abroad = lives in France or Luxembourg.
reason-job-course = { $how ->
    [abroad] For people who live outside Germany, this is possible only in special cases, for example with a work contract.
    [rare] With your paper this course is rarely provided for. Ask at an advice centre before you apply.
    [agentur] The course opens when you are registered with the Agentur für Arbeit, have work or a training contract.
   *[register] The course opens in three cases: you are registered with the employment agency ({ -agentur-fuer-arbeit }), you get money from the Jobcenter, or you have work.
    }
# $level: CEFR level, for example B1. $for: what begins there.
reason-below-level = { $for ->
    [mentors] This advice is mostly for people with German from { $level }. You can also ask with less German.
    [training] For this, German { $level } is mostly needed. With less German, the employment agency (Agentur für Arbeit) checks if it is possible.
   *[course] The course mostly starts at { $level }. Below that, there are only a few special places.
    }
# Every provider or advice centre decides on its own.
reason-provider-decides = This is different from place to place.
# Pupils of vocational schools, and students who live with their parents: the Jobcenter looks whether BAföG comes first.
reason-student-exception = For school and university the Jobcenter first checks whether there is BAföG or BAB. Sometimes it pays all the same.
# $when: first = always talk to an independent adviser before going there; if-needed = the MBE after the first years.
reason-advice = { $when ->
    [first] First talk to an independent adviser.
   *[if-needed] This advice is above all for the first years. Later it helps if your question has to do with arriving.
    }
# The office must tell the Ausländerbehörde. Serious, not frightening.
reason-office-reports = This office must tell the immigration office ({ -auslaenderbehoerde }) if you apply for money. First go to an independent adviser.
# With need the Jobcenter places people; the Agentur does it for the others.
reason-jobcenter-or-agentur = The employment agency (Agentur für Arbeit) helps you if you get unemployment benefit ({ -arbeitslosengeld }) or if your money is enough. If not, the Jobcenter is there for you.
# First the permit, then the first day. Zustimmung = consent of the Agentur, asked for by the Ausländerbehörde itself.
reason-permit = { $from ->
    [office-and-agentur] You need permission for this. Mostly the employment agency ({ -agentur-fuer-arbeit }) must agree too. First the permission, then the first day.
    [claim] You need a permit for this. By law it is usually granted if the Agentur für Arbeit agrees too. First the permit, then the first day.
   *[office] You need permission for this. First the permission, then start.
    }
# Work that the paper allows. $kind: named = the job is named on the paper; related = belongs to the profession that is being
# recognised; side = $hours a week beside the purpose; student = $days a year or $hours a week; trial = also $weeks on trial.
reason-limited-work = { $kind ->
    [named] The work that is named on your paper is allowed. A different job needs permission first.
    [related] Work that belongs to your occupation is possible for longer: with permission, and if the employment agency ({ -agentur-fuer-arbeit }) agrees.
    [student] While you study, { $days } working days a year are possible, or { $hours } hours a week during the lecture period.
    [trial] Up to { $hours } hours of work a week are possible, and trial work of { $weeks } weeks in all at most.
    [average] On average { $hours } hours of work a week are possible, and trial work of up to { $weeks } weeks in one firm.
    [follow-up] If a certain job is named on your paper (Folge-Chancenkarte), that job is allowed.
   *[side] In addition to what your paper is for, up to { $hours } hours of work a week are possible.
    }
# § 60d: $months of Duldung and of work, $hours a week, German A2.
reason-job-duldung = { $state ->
    [perhaps] Perhaps this is possible after { $months } months of Duldung and { $months } months of work with at least { $hours } hours a week.
   *[not-yet] This needs { $months } months of Duldung, { $months } months of work with at least { $hours } hours a week, and German A2. A part of this is still missing.
    }
# $years: age limit at the start.
reason-age-limit = You must be younger than { $years } when you start.
# Money that is only paid to whoever applies before beginning. $what: business = ALG I for $days more; recognition = $euro at most.
reason-apply-first = { $what ->
    [business] This is possible while you can still get unemployment benefit ({ -arbeitslosengeld }) for at least { $days } days. First apply, then start the business.
    [too-late] This money has to be applied for before one begins.
   *[recognition] Perhaps there are up to { $euro } euros. First apply for the money, then start. We have not checked if this money is available at present.
    }
# $age: first-class = all-day care, introduced class by class from summer 2026.
reason-child-care = { $age ->
    [first-class] In the first class there has been all-day care since August 2026.
   *[under-one] Under the age of one, there is a place if you work, look for work or do a course. From the age of one it is open to you.
    }
# § 12a: $years in the same Land after recognition. $state: ground = a reason that the law counts; no-ground = one it does not
# count; lapsed = work, training or university end the rule.
reason-residence-rule = { $state ->
    [ground] Your reason for the move counts. First the application, then the move.
    [no-ground] In the first { $years } years you must live in the same federal state (Bundesland). This reason does not count for the move.
    [lapsed] With your work, your Ausbildung or your university studies, the rule to live in the same federal state (Bundesland) does not apply. Get this confirmed in writing before the move.
    [ask] You need a permit before you move. First the application, then the move.
    [over] The { $years } years in the same Land are over. Moving is open to you.
   *[apply] In the first { $years } years you must live in the same federal state (Bundesland). With work, Ausbildung, a course or family in the other place, a move is possible. First the application, then the move.
    }
reason-naturalisation = This is possible with five years in Germany, German B1, your own income, clear identity and the test. For some people other times apply.

## Not at present

# General "no" that follows from the residence status.
reason-not-with-this-paper = With your paper, this is not possible at present.
# The same for people without papers: no word about a paper they do not have.
reason-without-papers = Without papers this is not possible at the moment. An independent advice centre can help.
# $group: whom the offer is made for. Beside a "no" the reader does not belong to it, beside a "perhaps" it is open.
reason-meant-for = { $group ->
    [asylum] This is for people who seek protection, have a Duldung or are here without papers.
    [refugees] This is for people who have fled.
    [border] This is for people who work across the border.
    [duldung] This is for people with certain kinds of Duldung.
    [saxony] This exists only in Saxony.
    [saarland] This is for people who live in the Saarland.
    [degree] This is for university degrees.
    [learned-abroad] This is for certificates from another country.
    [wants-to-work] This is for people who want to work in Germany.
    [alg1] This is for people who get unemployment benefit (Arbeitslosengeld, ALG I) and start a business.
    [searching] This is for people who are employed or look for work.
    [likely-to-stay] This is for people who may not work yet and who will probably stay.
    [members] This is mostly for members only. You can become a member.
    [little-german] This course is for people who do not speak much German yet.
    [small-children] This is for families with small children.
    [in-germany] This is for people who live in Germany.
    [in-need] This is for people whose money is not enough.
    [own-household] This is for people who do not live with their parents.
    [came-by-2022] This is for people who came by 31 December 2022.
    [from-15] This starts at the age of 15. Before that, children belong to their parents’ application.
    [from-12-to-26] This is for young people from 12 to 26.
    [pension-or-ill] This is for people of pension age, or for people who cannot work for a very long time.
    [asylblg] This money is for people in the asylum procedure, with a Duldung or with a few special papers.
    [third-country] This is for people from countries outside the EU.
    [eu] This is for people from EU countries.
    [working-age] This is for people who can work and are below pension age.
    [from-27] This is for adults from 27.
    [before-course] This is for people who have not been in an Integrationskurs yet.
   *[other] This is for another group.
    }
# $office: who does it instead.
reason-other-office = { $office ->
    [refugee-advice] For you there is the social advice for refugees (Flüchtlingssozialberatung).
    [migration-advice] For you there is the migration advice: up to 26 the youth migration service (Jugendmigrationsdienst, JMD), from 27 the MBE.
    [youth-advice] Up to 26, the youth migration service (Jugendmigrationsdienst, JMD) is there for you.
    [eu-advice] For people from EU countries there is the advice of Faire Mobilität.
    [third-country-advice] For people from countries outside the EU there is the advice of Faire Integration.
    [jobcenter] For money to live on, the Jobcenter is there for you, or a different office.
    [sozialamt] For you there is the social welfare office ({ -sozialamt }).
    [agentur] For you there is now the employment agency ({ -agentur-fuer-arbeit }).
    [recognition] In this occupation a different office is there for recognition ({ -anerkennung }). The recognition advice (Anerkennungsberatung) tells you which one.
    [training-support] For Ausbildung and university there is other money, for example BAföG or BAB.
    [einstiegsgeld] With money from the Jobcenter there is the Einstiegsgeld for this. Ask about it at the Jobcenter before you start.
    [asylblg] For you the Sozialamt has another kind of money: the benefits for asylum seekers.
   *[other] A different office is there for this.
    }
# How long it takes. $of: stay = $months in Germany; duldung = with a Duldung; reception = in a reception centre;
# family = in Germany, but not for the family of some people.
reason-wait = { $of ->
    [duldung] This is possible only after { $months } months with a Duldung.
    [reception] People who live in a reception centre ({ -aufnahmeeinrichtung }) may work only after { $months } months.
    [family] Mostly this is possible only after { $months } months in Germany. For the family of some people it is possible at once.
    [reception-at-least] Whoever lives in a reception centre may work after { $months } months at the earliest, without a valid passport mostly only after { $others }.
   *[stay] This is possible only after { $months } months in Germany.
    }
# $years: years in Germany that are needed.
reason-wait-years = This is possible only after { $years } years in Germany.
# What stands in the way. $by: list = countries on a list in the law (never say that a country is safe); office = § 60a Abs. 6,
# the law's reason, no blame, neutral words; departure = steps of the Ausländerbehörde; fast-procedure = a special asylum
# procedure; search = the paper is for looking for work.
reason-barred = { $by ->
    [list] Your passport is from a country on a list in the law. So this is not possible at present.
    [office] The immigration office ({ -auslaenderbehoerde }) sees a reason on your side. An adviser checks if this is right and what can be changed.
    [departure] The immigration office ({ -auslaenderbehoerde }) is preparing for you to leave Germany. Go to an independent legal adviser at once.
    [fast-procedure] In the fast asylum procedure (beschleunigtes Asylverfahren), work is not allowed.
    [search] Your paper is for looking for work. With it, this money is not available.
   *[reception] While you must live in the reception centre ({ -aufnahmeeinrichtung }), this is not possible.
    }
# What has to come before. $what: level = a CEFR $level; identity = who someone is, shown by papers (never advise to contact an
# embassy); contract-not-eq = a paid year before training (EQ) does not count; title-25 = § 25a or § 25b first.
reason-need-first = { $what ->
    [level] For this, you need German { $level }.
    [identity] For this, your identity must be clear. Talk about the way with an adviser.
    [contract] For this, you first need a training contract ({ -ausbildungsvertrag }).
    [contract-not-eq] An Einstiegsqualifizierung ({ -eq }) does not count as an Ausbildung here.
    [title-25] A different paper comes first: § 25a or § 25b. An adviser knows the way. Your paper cannot be extended.
    [living] For this your wage has to be enough to live on.
   *[other-title] For this, you first need a different paper. An adviser knows the way.
    }
reason-you-have-it = You already have this.
# A project has an end; it has passed.
reason-programme-over = This programme has ended.
# $single, $married: the highest yearly income in euros.
reason-income-limit = This is for people with at most { $single } euros a year, couples with { $married } euros.
# School takes the place of courses for adults. $for: adults = adults can finish school as well.
reason-school = { $for ->
    [adults] Adults can also get a school certificate, for example in the evening.
   *[pupils] People who go to school learn German at school.
    }
# EU citizens. $why: months = so many $months after a short job the right to this money ends; choice = they ended the work.
reason-worker-right-ended = { $why ->
    [choice] People who have ended their work themselves mostly do not get this money. An adviser can check if something is still possible.
   *[months] After less than one year of work, this is possible for only { $months } months. An adviser can check if something is still possible.
    }
# BAföG; $own: years of own work, $parent: years of a parent's work in Germany.
reason-bafoeg-work-years = With your paper, this needs { $own } years of your own work in Germany, or { $parent } years of your parents’ work in Germany.

## Who decides. Follows "Who decides: …".

who-bamf = the Federal Office ({ -bamf })
who-jobcenter = the Jobcenter
who-agentur = the employment agency ({ -agentur-fuer-arbeit })
who-auslaenderbehoerde = the immigration office ({ -auslaenderbehoerde })
who-sozialamt = the social welfare office ({ -sozialamt })
who-provider = the organisation that runs the offer (Träger)
who-adviser = the advice centre
who-employer = the company
who-union = the trade union (Gewerkschaft)
who-school = the school
who-bafoeg-office = the BAföG office (BAföG-Amt)
who-recognition-office = the office for recognition ({ -anerkennung })
who-grant-office = the office that gives this money (Zuschuss)
who-youth-office = the youth welfare office ({ -jugendamt })
who-naturalisation-office = the naturalisation office (Einbürgerungsbehörde)
# The entry on the person's own residence paper.
who-paper = what your paper says

## What is missing. Follows "This depends on: …", also a label before "Yes" or "No"; short noun phrases.

missing-status = your paper
missing-no_papers = your paper
missing-advised_elsewhere = your paper
missing-advised_if_needed = your paper
missing-youth_advice_regional = your paper
missing-lives_abroad = where you live
missing-age = your age
missing-pension_age = your age
missing-land = where you live
missing-in_saarland = where you live
missing-in_saxony_anhalt = where you live
missing-lives_in = what kind of place you live in
missing-outside_reception = what kind of place you live in
missing-german_level = your German
missing-german_for_training = your German
missing-first_language = your first language
missing-citizen_of_another_language = your first language
missing-integrationskurs_state = your German course so far
missing-in_course = your German course so far
missing-course_behind = your German course so far
missing-course_admitted = admission to the Integrationskurs (Zulassung)
missing-course_ground = work, Ausbildung, or being registered with the employment agency (Agentur für Arbeit) or the Jobcenter
missing-course_ground_duldung = work, Ausbildung, or being registered with the employment agency (Agentur für Arbeit)
missing-months_in_germany = since when you have been in Germany
missing-asylum_wait = since when you have been in Germany
missing-long_here = since when you have been in Germany
missing-entry_after_2019_08_01 = since when you have been in Germany
missing-newly_arrived = since when you have been in Germany
missing-too_new_for_the_grant = since when you have been in Germany
missing-five_years_here = since when you have been in Germany
missing-entry_by_2022_12_31 = since when you have been in Germany
missing-works_abroad = where you work
missing-course_ended_with_b1 = your German course so far
missing-on_benefits = what you live on
missing-paid_by_sgb12 = what you live on
missing-paid_by_jobcenter = what you live on
missing-beyond_work = your age and whether you can work
missing-work_barred_now = whether work can be allowed at present
missing-begun_in_procedure = when the training began
missing-asylum_wait_2025 = since when you have been in Germany
missing-listed_later = which country your passport is from
missing-child_under_one = the ages of your children
missing-child_from_one = the ages of your children
missing-child_in_class_1 = the ages of your children
missing-child_in_class_2 = the ages of your children
missing-child_of_school_age = the ages of your children
missing-procedure_begun = how far the recognition has come
missing-months_in_status = since when you have had your paper
missing-months_since_title = since when you have had your paper
missing-late_section_24 = since when you have had your paper
missing-came_late_24 = since when you have been in Germany
missing-short_title = how long your paper is valid
missing-months_since_asylum_registration = when you applied for asylum
missing-origin_work_ban = if your country is on the list in the law
missing-third_country_passport = your passport
missing-eu_passport = your passport
missing-employed = work
missing-at_work = work
missing-wants_to_work = if you want to work in Germany
missing-self_employed = own business
missing-runs_business = own business
missing-only_business = only your own business
missing-jobless = if you have work now
missing-without_work = if you have work
missing-hours_per_week = your hours a week
missing-months_employed = since when you have had the job
missing-five_years_worked = five years of work in Germany
missing-worker_right_lost = when your last job ended
missing-worker_right_surely_lost = when your last job ended
missing-left_by_choice = who ended the work
missing-benefits = what you live on
missing-in_need = if your money is enough
missing-state_help = if your money is enough
missing-own_living = if your money is enough
missing-can_work = if you can work
missing-children_ages = the ages of your children
missing-parent_busy = work, Ausbildung or a course
missing-young_parent = children of your own
missing-kita_place = a place at a day-care centre ({ -kita })
missing-care_secured = care for your children
missing-in_training = Ausbildung
missing-at_training = Ausbildung
missing-training_running = Ausbildung
missing-training_contract = training contract ({ -ausbildungsvertrag })
missing-training_agreed = Ausbildung or a training contract ({ -ausbildungsvertrag })
missing-eq_contract = Einstiegsqualifizierung ({ -eq })
missing-pupil = if you go to school
missing-university_student = university (Studium)
missing-residence_rule_lapsed = work, Ausbildung or university (Studium)
missing-school_student = vocational school (Berufsfachschule)
missing-at_parents = if you live with your parents
missing-academic_degree = university degree
missing-low_need = your degree and your work
missing-regulated = your occupation
missing-regulated_profession = your occupation
missing-qualification_documents = your certificates
missing-learned_abroad = certificates from another country
missing-recognition_stage = your recognition ({ -anerkennung })

## Missing facts that an adviser clarifies at the desk.

missing-identity_clarified = clear identity
missing-nationality = your country
missing-nationality_group = your country
missing-identity_open = clear identity
missing-has_valid_passport = valid passport
# No blame, as in reason-own-fault.
missing-own_fault = a reason on your side (§ 60a Abs. 6)
missing-deportation_measures_pending = preparation for leaving Germany
missing-dublin_case = Dublin procedure (Dublin-Verfahren)
missing-accelerated_procedure = fast asylum procedure (beschleunigtes Asylverfahren)
missing-training_started_during_asylum = start of the Ausbildung during the asylum procedure
missing-months_since_deportation_suspension = since when deportation has been stopped (Abschiebung ausgesetzt)
missing-registered_address_months = how long your address has been registered
missing-five_years_registered = five years of a registered address
missing-war_order = admission because of a war
missing-registered_for_24 = registration with photo and fingerprints
missing-alg1_too_short = how long you can still get unemployment benefit ({ -arbeitslosengeld })
missing-grant_income_too_high = your income in a year
missing-move_without_ground = the reason for the move
missing-ground_to_move = the reason for the move
