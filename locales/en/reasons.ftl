### Why a door is open, perhaps open or closed, who decides, and what is still missing.
### yes = "open to you" (nothing is promised); conditional = "perhaps"; no = "not at present", with the reason.
### Names of offices and laws are printed on paper people hold: keep the German word beside the English.
### Arguments: numbers, or codes for a select; CEFR levels (A2, B1) are used as they are.

## Open

# For everyone, without any condition.
reason-open-to-all = This is open to everyone.
# The residence status plays no role.
reason-any-paper = This is open to you. It does not matter which paper you have.
# General "yes" that follows from the residence status.
reason-your-paper-opens = With your paper, this is open to you.
# The paper was issued for exactly this job or training.
reason-purpose-of-paper = You got your paper for this. It is open to you.
# Volunteering, watching at work, school: counts as no employment, so no work permit.
reason-not-employment = This is open to you. It does not count as a job (Beschäftigung), so you do not need a work permit.
# $group: whom the offer is made for; the reader belongs to it.
reason-for-your-group = { $group ->
    [asylum] This is open to you. It is for people in the asylum procedure, with a Duldung or without papers.
    [refugees] This is open to you. It is for people who have fled.
    [third-country] This is open to you. It is for people from countries outside the EU.
    [eu] This is open to you. It is for people from EU countries.
    [border] This is open to you. It is for people who work or look for work across the border.
    [from-27] This is open to you. It is for adults aged 27 or over.
    [from-12-to-26] This is open to you. It is for young people from 12 to 26.
    [saxony] This is open to you. It is for people who live in Saxony and look for work.
    [degree] This is open to you. It is for university degrees from another country.
    [employed] This is open to you because you have work. The company plans it with you.
    [school-age] This is open to you. Children from 6 to 17 go to school, with any paper. Schools report nothing to the immigration office (Ausländerbehörde).
    [small-children] This is open to you. It is for children from the age of one until they start school.
   *[other] This is open to you. It is for people in your situation.
    }
# Money for a living; presumes that the own money is not enough.
reason-money-if-in-need = This is open to you if your own money is not enough.
# $months: the course is open within so many months after the paper was issued.
reason-course-claim = In the first { $months } months with your paper, the course is open to you.
# Admission letter is there, or the course has begun.
reason-already-admitted = You are already admitted. The course stays open to you.
reason-job-course-open = This is open to you. Your German is good enough, and the course helps you with work, Ausbildung or recognition (Anerkennung).
# Ausbildung = vocational training in a firm and at school.
reason-training-right = With your Ausbildung, this paper is open to you. Go to an adviser before you apply.
# For people with an Ausbildungsduldung (§ 60c): the residence permit of § 16g is better.
reason-better-paper = This is open to you. It is the better paper for your Ausbildung.
# Regulated profession: it may only be practised with recognition.
reason-recognition-required = This is open to you. In this occupation people may work only with recognition (Anerkennung).
reason-papers-lost = This is open to you even without all certificates. Then someone checks what you can do (Qualifikationsanalyse).

## Perhaps

# No residence status was named. Neutral, no pressure to tell.
reason-status-unclear = This depends on your paper. An independent adviser clarifies this with you.
# A Duldung whose sentence number is not printed.
reason-which-duldung = This depends on which Duldung you have. An adviser reads the paper with you.
reason-if-places-free = This is possible if places are free.
# Since February 2026 the BAMF admits nobody new to the Integrationskurs without a claim.
reason-admission-stop = At present the Federal Office (BAMF) admits nobody new here. The Jobcenter or the social welfare office (Sozialamt) can send you to the course.
reason-admission-priority = When places are free, your group comes first. We have not checked if the Federal Office (BAMF) admits people again.
# The claim to the course ended one year after the first paper.
reason-claim-expired = The first year with your paper is over. Now it is possible only with an admission (Zulassung) or through the Jobcenter.
# Blue Card: the law assumes little need of the course.
reason-low-need = With a Blue Card (Blaue Karte EU), the law assumes that you do not need the course. It costs nothing to ask.
reason-only-orientation-course = Your German is already good enough. Perhaps the course about life in Germany (Orientierungskurs) is still open.
# Registering at the Agentur für Arbeit (or getting money from the Jobcenter) opens the course.
reason-job-course-register = The course opens in three cases: you are registered with the employment agency (Agentur für Arbeit), you get money from the Jobcenter, or you have work.
# $level: CEFR level, for example B1.
reason-below-level = The course mostly starts at { $level }. Below that, there are only a few special places.
# Lives in France or Luxembourg.
reason-lives-abroad-course = For people who live outside Germany, this is possible only in special cases, for example with a work contract.
# Every provider or advice centre decides on its own.
reason-provider-decides = This is different from place to place.
reason-advice-if-needed = This advice is above all for the first years. Later it helps if your question has to do with arriving.
# Always talk to an independent adviser before going to the office.
reason-advice-first = First talk to an independent adviser.
# The office must tell the Ausländerbehörde. Serious, not frightening.
reason-office-reports = This office must tell the immigration office (Ausländerbehörde) if you apply for money. First go to an independent adviser.
reason-right-of-residence-decides = This depends on your exact right of residence (Aufenthaltsrecht).
# § 24: a draft law may have come into force after our date.
reason-law-may-have-changed = Under the law that we have read, this is open to you. The law may have changed since then.
# With need the Jobcenter places people; the Agentur does it for the others.
reason-jobcenter-if-benefits = The employment agency (Agentur für Arbeit) helps you if you get unemployment benefit (Arbeitslosengeld) or if your money is enough. If not, the Jobcenter is there for you.
# First the permit, then the first day.
reason-permit-needed = You need permission for this. First the permission, then start.
# Zustimmung = consent of the Agentur für Arbeit, asked for by the Ausländerbehörde itself.
reason-permit-and-consent = You need permission for this. Mostly the employment agency (Agentur für Arbeit) must agree too. First the permission, then the first day.
# §§ 18a, 18b and others: the job is named on the paper.
reason-named-job = The work that is named on your paper is allowed. A different job needs permission first.
# $hours: hours a week beside training, studies or the named job.
reason-side-job = In addition to what your paper is for, up to { $hours } hours of work a week are possible.
# $days: full working days a year; $hours: hours a week while lectures are held.
reason-student-job = While you study, { $days } working days a year are possible, or { $hours } hours a week during the lecture period.
# $hours: hours a week on average; $weeks: length of a trial job.
reason-trial-and-side-job = About { $hours } hours of work a week are possible, and trial work (Probearbeit) for up to { $weeks } weeks.
# Nobody has written it down clearly.
reason-not-settled = The law says nothing clear about this. An adviser asks together with you.
# § 60d: $months of Duldung and of work, $hours a week.
reason-job-duldung = Perhaps this is possible after { $months } months of Duldung and { $months } months of work with at least { $hours } hours a week.
# $months: waiting time that family of some people do not have.
reason-wait-months-or-family = Mostly this is possible only after { $months } months in Germany. For the family of some people it is possible at once.
# $years: age limit at the start.
reason-age-limit = You must be younger than { $years } when you start.
reason-founders-grant = This is possible while you can still get unemployment benefit (Arbeitslosengeld) for at least { $days } days. First apply, then start the business.
# $euro: usual highest amount.
reason-grant-before-start = Perhaps there are up to { $euro } euros. First apply for the money, then start. We have not checked if this money is available at present.
reason-only-supplement = A different office decides about this occupation. The statement on your degree (Zeugnisbewertung) can help in addition.
# Trade union.
reason-members-only = This is mostly for members only. You can become a member.
reason-school-for-adults = Adults can also get a school certificate, for example in the evening.
# Help to work early in the asylum procedure (§ 39a SGB III).
reason-early-support = This is for people who may not work yet and who will probably stay.
reason-child-under-one = Under the age of one, there is a place if you work, look for work or do a course. From the age of one it is open to you.
# All-day care, introduced class by class from summer 2026.
reason-all-day-first-class = In the first class there has been all-day care since August 2026.
# § 12a: $years in the same Land after recognition.
reason-three-years-in-land = In the first { $years } years you must live in the same federal state (Bundesland). With work, Ausbildung, a course or family in the other place, a move is possible. First the application, then the move.
reason-naturalisation = This is possible with five years in Germany, German B1, your own income, clear identity and the test. For some people other times apply.

## Not at present

# General "no" that follows from the residence status.
reason-not-with-this-paper = With your paper, this is not possible at present.
# $group: whom the offer is made for; the reader does not belong to it.
reason-for-other-group = { $group ->
    [asylum] This is for people in the asylum procedure.
    [refugees] This is for people who have fled.
    [border] This is for people who work across the border.
    [duldung] This is for people with a Duldung.
    [saxony] This exists only in Saxony.
    [degree] This is for university degrees.
    [alg1] This is for people who get unemployment benefit (Arbeitslosengeld, ALG I) and start a business.
    [searching] This is for people who have work or look for work.
    [small-children] This is for families with small children.
    [in-germany] This is for people who live in Germany.
    [from-15] This starts at the age of 15. Before that, children belong to their parents’ application.
    [from-12-to-26] This is for young people from 12 to 26.
    [pension-or-ill] This is for people of pension age, or for people who cannot work for a very long time.
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
    [sozialamt] For you there is the social welfare office (Sozialamt).
    [agentur] For you there is now the employment agency (Agentur für Arbeit).
    [recognition] In this occupation a different office is there for recognition (Anerkennung). The recognition advice (Anerkennungsberatung) tells you which one.
    [training-support] For Ausbildung and university there is other money, for example BAföG or BAB.
   *[other] A different office is there for this.
    }
# $months: months in Germany that are needed.
reason-wait-months = This is possible only after { $months } months in Germany.
# $years: years in Germany that are needed.
reason-wait-years = This is possible only after { $years } years in Germany.
# $months: months with a Duldung that are needed.
reason-wait-months-duldung = This is possible only after { $months } months with a Duldung.
# Aufnahmeeinrichtung = reception centre; $months: months that are needed there.
reason-reception-wait = People who live in a reception centre (Aufnahmeeinrichtung) may work only after { $months } months.
reason-reception-centre = While you must live in the reception centre (Aufnahmeeinrichtung), this is not possible.
# A special fast asylum procedure.
reason-accelerated-procedure = In the fast asylum procedure (beschleunigtes Asylverfahren), work is not allowed.
# Countries on a list in the law. Never say that a country is safe.
reason-listed-country = Your passport is from a country on a list in the law. So this is not possible at present.
# § 60a Abs. 6: the law's reason, no blame. Neutral words.
reason-own-fault = The immigration office (Ausländerbehörde) sees a reason on your side. An adviser checks if this is right and what can be changed.
reason-measures-pending = The immigration office (Ausländerbehörde) is preparing for you to leave Germany. Go to an independent legal adviser at once.
# Identity = who someone is, shown by papers. Never advise to contact an embassy.
reason-identity-first = For this, your identity must be clear. Talk about the way with an adviser.
reason-contract-first = For this, you first need a training contract (Ausbildungsvertrag).
# EQ = Einstiegsqualifizierung, a paid year before training.
reason-eq-is-no-training = An Einstiegsqualifizierung (EQ) does not count as an Ausbildung here.
reason-entered-too-late = This is for people who came by 31 December 2022.
# § 60d: $months of Duldung and of work, $hours a week, German A2.
reason-job-duldung-not-yet = This needs { $months } months of Duldung, { $months } months of work with at least { $hours } hours a week, and German A2. A part of this is still missing.
reason-you-have-it = You already have this.
# $level: CEFR level, for example B1.
reason-level-first = For this, you need German { $level }.
reason-enough-german = This course is for people who do not speak much German yet.
# School takes the place of courses for adults.
reason-school-first = People who go to school learn German at school.
reason-enough-income = This is for people whose money is not enough.
reason-only-for-search = Your paper is for looking for work. With it, this money is not available.
# EU citizens: $months after a short job the right to this money ends.
reason-worker-right-ended = After less than one year of work, this is possible for only { $months } months. An adviser can check if something is still possible.
reason-own-household = This is for people who do not live with their parents.
# BAföG; $own: years of own work, $parent: years of a parent's work in Germany.
reason-bafoeg-work-years = With your paper, this needs { $own } years of your own work in Germany, or { $parent } years of your parents’ work in Germany.
# § 12a: $years in the same Land; the wish is no reason the law counts.
reason-no-ground-to-move = In the first { $years } years you must live in the same federal state (Bundesland). This reason does not count for the move.
reason-other-title-first = For this, you first need a different paper. An adviser knows the way.

## Who decides. Follows "Who decides: …".

who-bamf = the Federal Office (BAMF)
who-jobcenter = the Jobcenter
who-agentur = the employment agency (Agentur für Arbeit)
who-auslaenderbehoerde = the immigration office (Ausländerbehörde)
who-sozialamt = the social welfare office (Sozialamt)
who-provider = the organisation that runs the offer (Träger)
who-adviser = the advice centre
who-employer = the company
who-union = the trade union (Gewerkschaft)
who-school = the school
who-bafoeg-office = the BAföG office (BAföG-Amt)
who-recognition-office = the office for recognition (Anerkennung)
who-grant-office = the office that gives this money (Zuschuss)
who-youth-office = the youth welfare office (Jugendamt)
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
missing-lives_in = what kind of place you live in
missing-german_level = your German
missing-first_language = your first language
missing-integrationskurs_state = your German course so far
missing-course_admitted = admission to the Integrationskurs (Zulassung)
missing-course_ground = work, Ausbildung, or being registered with the employment agency (Agentur für Arbeit) or the Jobcenter
missing-course_ground_duldung = work, Ausbildung, or being registered with the employment agency (Agentur für Arbeit)
missing-months_in_germany = since when you have been in Germany
missing-newly_arrived = since when you have been in Germany
missing-five_years_here = since when you have been in Germany
missing-entry_by_2022_12_31 = since when you have been in Germany
missing-months_in_status = since when you have had your paper
missing-months_since_title = since when you have had your paper
missing-late_section_24 = since when you have had your paper
missing-short_title = how long your paper is valid
missing-months_since_asylum_registration = when you applied for asylum
missing-origin_work_ban = if your country is on the list in the law
missing-employed = work
missing-self_employed = own business
missing-jobless = if you have work now
missing-hours_per_week = your hours a week
missing-months_employed = since when you have had the job
missing-worker_right_lost = when your last job ended
missing-worker_right_surely_lost = when your last job ended
missing-benefits = what you live on
missing-in_need = if your money is enough
missing-can_work = if you can work
missing-children_ages = the ages of your children
missing-in_training = Ausbildung
missing-training_running = Ausbildung
missing-training_contract = training contract (Ausbildungsvertrag)
missing-eq_contract = Einstiegsqualifizierung (EQ)
missing-pupil = if you go to school
missing-university_student = university (Studium)
missing-at_parents = if you live with your parents
missing-academic_degree = university degree
missing-regulated = your occupation
missing-qualification_documents = your certificates

## Missing facts that an adviser clarifies at the desk.

missing-identity_clarified = clear identity
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
missing-alg1_too_short = how long you can still get unemployment benefit (Arbeitslosengeld)
missing-grant_income_too_high = your income in a year
missing-move_without_ground = the reason for the move
