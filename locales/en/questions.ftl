### Questions, their fields and options: plain international English, no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense; they stay so when somebody answers for another person.
### "Paper" is the everyday word here; do not turn it into "status" or "title".
### German words that people see on paper stay beside the English words.

block-wishes = What you want
block-abilities = What you bring with you
block-people = People and money
block-papers = Your papers
    .announce = Up to seven more questions, about your papers. None of this leaves your phone. You can skip all of them.

## A

question-wishes = { $for ->
    [other] Which sentence fits the person you help? You can choose more than one.
    [child] Which sentence fits your child? You can choose more than one.
   *[self] Which sentence fits you? You can choose more than one.
}
    .help = There is no wrong answer. You can change everything later.
    .why = Your wishes decide what you see first.
    .decline = Then we first show you places where you can talk to people.
field-wishes-goals = What exactly?
field-wishes-first_goal = What first?
value-phase_wish-p1 = I am at the start and I am looking for the way.
value-phase_wish-p2 = I want to know what my skills are worth here.
value-phase_wish-p3 = I want to learn.
value-phase_wish-p4 = I am looking for work, or I want my own business.
value-phase_wish-p5 = I work, and I want things to go on well.
value-goals-orientierung = Where do I start?
value-goals-aufenthalt = Papers and residence (Aufenthalt)
value-goals-wohnen = Housing, daily life
value-goals-familie = Family
value-goals-umzug = Moving to another place
value-goals-ehrenamt = Meeting people, helping
value-goals-anerkennung = Having my certificate recognised (Anerkennung)
value-goals-im_beruf_arbeiten = Working in my own occupation
value-goals-berufswahl = Which occupation fits me?
value-goals-deutsch = German
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = Ausbildung (learning an occupation in a company and at school)
value-goals-schule = School
value-goals-studium = University (Studium)
value-goals-weiterbildung = Further training (Weiterbildung)
value-goals-arbeit = Work
value-goals-praktikum = Work placement ({ -praktikum })
value-goals-gruendung = My own business
value-goals-fsj = Voluntary service (Freiwilligen­dienst)
value-goals-aufstieg = Moving up at work
value-goals-arbeitgeberwechsel = A different job
value-goals-teamkommunikation = Joining in conversations at work
value-goals-betrieb_retten = Keeping my business safe
value-goals-einbuergerung = German passport ({ -einbuergerung })
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

question-urgent = Is there something that cannot wait?
    .help = You do not need to tell us anything. One tap is enough.
    .why = What is urgent then stands at the top.
    .decline = Then everything stays ready for you under “Help now” in the menu.
value-urgent-no = No
value-urgent-frist = I have a letter with a deadline ({ -frist }).
value-urgent-geld = I have no money or no health insurance.
value-urgent-unterkunft = I have no place to live.
value-urgent-lohn = My wages are missing.
value-urgent-arbeitszeit = I work too many hours.
value-urgent-kuendigung = I have a letter that ends my job ({ -kuendigung }).
value-urgent-handyvertrag = I have trouble with a contract, for example for my phone.
value-urgent-schulden = I have debts.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = I am very afraid or I cannot sleep.
value-urgent-gesundheit = I am ill.
value-urgent-schwangerschaft = I am pregnant.
value-urgent-behinderung = I live with a disability.
value-urgent-gewalt = Someone threatens me or hurts me.
value-urgent-diskriminierung = People treat me badly because they see me as foreign.

question-place = { $for ->
    [other] Where does the person you help live?
    [child] Where does your child live?
   *[self] Where do you live?
}
    .help = Only the town. We do not need the street.
    .why = Many offers exist in one place only. And people who live in France or Luxembourg have other rules.
    .decline = Then you see offers from the whole region.
field-place-region = In which town?
field-place-works_in = Where do you work or look for work?
value-home-here = In this region
value-home-elsewhere = In another place in Germany
value-home-fr = In France
value-home-lu = In Luxembourg

question-age = { $for ->
    [other] How old is the person you help?
    [child] How old is your child?
   *[self] How old are you?
}
    .help = In years. If children answer for their parents: adults can also help with translating.
    .why = There is special advice for young people. Some courses and some help have an age limit.
    .decline = Then it stays unclear which offers with an age limit fit.
field-age-with_guardian = { $for ->
    [other] Is the mother or the father here?
    [child] Is the mother or the father here?
   *[self] Is your mother or your father here?
}
value-with_guardian-true = Yes
value-with_guardian-false = No

## B

question-german = { $for ->
    [other] How well does the person speak German?
    [child] How well does your child speak German?
   *[self] How well do you speak German?
}
    .help = Choose the sentence that fits best. You do not need a certificate.
    .why = Every course starts at a certain level.
    .decline = Then we cannot say which course fits.
value-german_level-A0 = I know a few words.
    .hint = Beginning (A0)
value-german_level-A1 = I can say who I am and go shopping.
    .hint = Level A1
value-german_level-A2 = I can talk about my day and read short letters.
    .hint = Level A2
value-german_level-B1 = I can make phone calls and talk about work.
    .hint = Level B1
value-german_level-B2 = I can join in conversations at work and write letters.
    .hint = Level B2
value-german_level-C1 = I understand and say almost everything.
    .hint = Level C1
field-german-german_certificate = I have a certificate for this level.
field-german-literacy = How do you read and write?
value-literacy-latin = I read and write Latin letters.
value-literacy-other_script = I write in another script.
value-literacy-learning = I am still learning to read and write.

question-german_course = { $for ->
    [other] Has the person been in a German course?
    [child] Has your child been in a German course?
   *[self] Have you been in a German course?
}
    .help = We mean the Integrationskurs (German course up to B1) or a similar course in Germany.
    .why = It decides which course is possible next.
    .decline = Then it stays unclear if a German course for work ({ -berufssprachkurs }) is open to you.
value-integrationskurs_state-never = No, not yet.
value-integrationskurs_state-admitted_no_place = I have a letter for it, but no place yet.
value-integrationskurs_state-running = I am in the course at the moment.
value-integrationskurs_state-done_b1 = I am finished and I have B1.
value-integrationskurs_state-done_below_b1 = I am finished, but I do not have B1 yet.
value-integrationskurs_state-stopped = I am no longer in the course.

question-learned = { $for ->
    [other] What did the person learn, or what work did they do?
    [child] What did your child learn, or what work did they do?
   *[self] What did you learn, or what work did you do?
}
    .help = Choose what is most important to you. It also counts if the certificate is lost.
    .why = There are special ways for what you can do.
    .decline = Then you see nothing about certificates from abroad.
value-qualification_kind-academic = A university degree (Studium)
value-qualification_kind-vocational = An occupation, with a certificate
value-qualification_kind-experience = Work, without a certificate
value-qualification_kind-school = School
value-qualification_kind-none = None of these yet
field-learned-qualification_country = Where was that?
value-qualification_country-abroad = In another country
value-qualification_country-de = In Germany
field-learned-occupation_group = In which field?
value-occupation_group-medicine = Medicine, dentistry, pharmacy
value-occupation_group-nursing = Nursing, midwifery, therapy
value-occupation_group-school_teaching = Teaching at schools
value-occupation_group-law = Law
value-occupation_group-childcare_social = Day care for children ({ -kita }), social work
value-occupation_group-craft = Skilled trades (Handwerk), workshop, electrical work
value-occupation_group-construction = Construction
value-occupation_group-food_hotel = Kitchen, restaurant, hotel, bakery
value-occupation_group-transport = Driving, warehouse
value-occupation_group-office = Office, bank, administration
value-occupation_group-it = Computers, IT
value-occupation_group-engineering = Technology, engineering, architecture
value-occupation_group-agriculture = Farming, gardening, animals
value-occupation_group-cleaning = Cleaning, household
value-occupation_group-sales = Sales
value-occupation_group-other = Something else

# Always say what is recognised (the occupation, the certificate), never only "recognised".
question-recognition = Has an office in Germany already checked the certificate?
    .help = This means: you have a letter that says if your occupation counts the same in Germany.
    .why = Before, during and after the check there is different help.
    .decline = Then we assume that nothing is checked yet.
value-recognition_stage-not_started = No
value-recognition_stage-running = The check is under way.
value-recognition_stage-partial = My occupation is partly recognised (teilweise anerkannt).
value-recognition_stage-full = My occupation is recognised (anerkannt).
value-recognition_stage-refused = The office said no.
field-recognition-qualification_documents = Do you have the certificates?
value-qualification_documents-all = Yes, all of them
value-qualification_documents-some = Some of them
value-qualification_documents-lost = They are lost.

question-doing_now = { $for ->
    [other] What does the person do at the moment?
    [child] What does your child do at the moment?
   *[self] What do you do at the moment?
}
    .help = You can choose more than one.
    .why = Work, Ausbildung and school open different courses and help.
    .decline = Then for many courses it stays unclear who decides.
value-doing_now-work_to_15 = I work less than 15 hours a week.
value-doing_now-work_15_30 = I work 15 to 30 hours a week.
value-doing_now-work_over_30 = I work more than 30 hours a week.
value-doing_now-own_business = I have my own business.
value-doing_now-training = I am doing an Ausbildung.
value-doing_now-contract_signed = I have a signed training contract ({ -ausbildungsvertrag }).
value-doing_now-eq = I am doing an Einstiegs­qualifizierung (EQ, a long placement before training).
value-doing_now-school = I go to school.
value-doing_now-vocational_school = I go to a vocational school (Berufsfachschule).
value-doing_now-university = I study at a university.
value-doing_now-home_children = I am at home with children.
value-doing_now-looking = I am looking for work or for an Ausbildung.
value-doing_now-cannot_work = I cannot work at present.
value-doing_now-nothing_listed = None of these
field-doing_now-registered_agentur = I am registered with the employment agency ({ -agentur-fuer-arbeit }).

question-work_history = Work in Germany: which sentence fits?
    .help = Short jobs count too.
    .why = Earlier work in Germany opens some doors. And if your work does not match your occupation, you can often change that.
    .decline = Then it stays unclear if earlier work helps you.
value-work_story-never = I have not worked in Germany yet.
value-work_story-before = I have worked here, but not now.
value-work_story-fits = My work matches what I learned.
value-work_story-below = My work is below what I learned.
field-work_history-work_story = Which sentence fits?
field-work_history-job_ended = Until when?
field-work_history-worked_in_germany_months = How many months in total?
field-work_history-involuntary_unemployed = Who ended the job?
value-involuntary_unemployed-true = The company
value-involuntary_unemployed-false = I did
field-work_history-job_started = Since when have you worked there?

question-training = More about the Ausbildung: do you live with your parents?
    .help = Living with only your mother or only your father counts too.
    .why = It decides which money there is during the Ausbildung.
    .decline = Then it stays unclear if there is money during the Ausbildung.
value-lives_with_parents-true = Yes
value-lives_with_parents-false = No
field-training-training_contract = Do you already have a training contract ({ -ausbildungsvertrag })?
value-training_contract-true = Yes
value-training_contract-false = Not yet
field-training-training_start = When does the Ausbildung start?

## C

question-children = { $for ->
    [other] Do children live with the person? How old are they?
    [child] Do children live with your child? How old are they?
   *[self] Do children live with you? How old are they?
}
    .help = One entry for each child. Under two years, please give months.
    .why = For children there is day care ({ -kita }) and school, and there are courses with child care.
    .decline = Then you see nothing about day care ({ -kita }) and school.
field-children-kita_place = Is there a place in day care (Kita)?
value-kita_place-true = Yes
value-kita_place-false = No
field-children-single_parent = I raise my children alone.
field-children-care_secured = Is someone with the children when you are in a course or at work?
value-care_secured-true = Yes
value-care_secured-false = No

question-living_on = { $for ->
    [other] What does the person live on at the moment?
    [child] What does your child live on at the moment?
   *[self] What do you live on at the moment?
}
    .help = No amounts. You can choose more than one.
    .why = The office that pays often also decides about courses.
    .decline = Then it stays unclear which office decides about courses and money.
value-living_on-wage = On my wages
value-living_on-family = On family or savings
value-living_on-jobcenter = On money from the Jobcenter
    .hint = basic income support: Grundsicherungs­geld (formerly Bürgergeld)
value-living_on-asylum_office = On money from the social welfare office ({ -sozialamt }) because of asylum, or a payment card (Bezahlkarte)
    .hint = Asyl­bewerber­leistungs­gesetz (law on support for asylum seekers)
value-living_on-social_office = On money from the social welfare office ({ -sozialamt }) because of age or illness
    .hint = Sozialhilfe or Grundsicherung im Alter
value-living_on-agentur = On money from the employment agency ({ -agentur-fuer-arbeit })
    .hint = unemployment benefit: Arbeitslosengeld (ALG I)
value-living_on-nothing = On none of these
field-living_on-income_secured = Is it enough?
value-income_secured-true = Yes
value-income_secured-false = No

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] Which paper does the person have? Look at the words.
    [child] Which paper does your child have? Look at the words.
   *[self] Which paper do you have? Look at the words.
}
    .help = The colour is not important, only the words. Please do not take a photo of it.
    .why = The paper helps to decide which courses, which money and which work are open.
    .decline = Then we are careful: we first show you advice that does not belong to a public office.
value-paper-de = “Personal­ausweis” or “Reisepass” with “Bundes­republik Deutschland” (German identity card or passport)
    .hint = I have a German passport.
value-paper-eu = Passport or identity card of another EU country
    .hint = for example Romania, Bulgaria, Poland, Italy
value-paper-eea_ch = Passport of Iceland, Liechtenstein, Norway or Switzerland
value-paper-permanent = Card “Nieder­lassungs­erlaubnis” (permanent residence) or “Dauer­aufenthalt-EU” (permanent residence, EU)
    .hint = Look for one of these words on the card.
value-paper-title = Card “Aufenthalts­titel”: Aufenthalts­erlaubnis (residence permit for a time), Blaue Karte EU (EU Blue Card)
    .hint = Look for “Aufenthalts­erlaubnis” or “Blaue Karte EU”.
value-paper-eu_family = “Aufenthalts­karte” (residence card)
    .hint = for the family of people with an EU passport
value-paper-gb = “Aufenthalts­dokument-GB” (residence document for British citizens and their family)
value-paper-visum = Sticker “Visum” (visa) in the passport
value-paper-fiktion = “Fiktions­bescheinigung” (paper for the time until the immigration office decides)
value-paper-schutzgesuch = Registered for § 24, no card yet
    .hint = I come from Ukraine and have no card and no Fiktions­bescheinigung.
value-paper-gestattung = “Ankunfts­nachweis” (proof of arrival) or “Aufenthalts­gestattung” (paper during the asylum procedure)
    .hint = There is no decision on my asylum application yet.
# A Duldung is neither a permit nor "illegal".
value-paper-duldung = “Aussetzung der Abschiebung ({ -duldung })” (deportation is stopped for a time)
    .hint = Look for the word “Duldung”.
value-paper-leave = “Grenz­übertritts­bescheinigung” (paper to hand in at the border), or a letter that says I must leave Germany
value-paper-expired = My paper has expired.
value-paper-none = I have no paper.
field-paper-came_as = How did you come?
value-came_as-spaetaussiedler = As a resettler of German origin (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = With the family of such a person
value-came_as-other = In another way, or I was born here.
field-paper-first_language = Is German your first language?
value-first_language-de = Yes
value-first_language-other = No
field-paper-fiktion_kind = What is the paper about?
value-fiktion_kind-s24 = About § 24 (protection for people from Ukraine)
value-fiktion_kind-extension = I am extending my card.
    .hint = It says “§ 81 Abs. 4”.
value-fiktion_kind-first = It is my first application.
    .hint = It says “§ 81 Abs. 3”.

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = Which number is on it?
    .help = On the back of the card at “Anmerkungen” (notes), or on the extra sheet ({ -zusatzblatt }). On a Duldung it is mostly in the text.
    .why = The number says exactly which rules apply to this paper.
    .decline = Then we work with everything that is the same for several numbers.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Protection
    .hint = asylum
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = refugee, or subsidiary protection (subsidiärer Schutz)
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = ban on deportation (Abschiebungs­verbot)
value-paragraph-p22 = § 22
    .hint = admission from abroad
value-paragraph-p23 = § 23
    .hint = admission of a group
value-paragraph-p24 = § 24
    .hint = Ukraine
value-paragraph-p28 = § 28
    .group = Family
    .hint = with a German
value-paragraph-p30 = § 30
    .hint = with husband or wife
value-paragraph-p32 = § 32
    .hint = child with parents
value-paragraph-p36 = § 36
    .hint = parents and others
value-paragraph-p36a = § 36a
    .hint = with people who have subsidiary protection
value-paragraph-p31 = § 31
    .hint = own right to stay after a marriage
value-paragraph-p18a = § 18a
    .group = Work
    .hint = with vocational training
value-paragraph-p18b = § 18b
    .hint = with a university degree
value-paragraph-p18g = § 18g
    .hint = EU Blue Card (Blaue Karte EU)
value-paragraph-p18d = § 18d
    .hint = research
value-paragraph-p19c = § 19c
    .hint = other work
value-paragraph-p19d = § 19d
    .hint = after a Duldung and Ausbildung
value-paragraph-p21 = § 21
    .hint = own business
value-paragraph-p16a = § 16a
    .group = Learning
    .hint = Ausbildung
value-paragraph-p16b = § 16b
    .hint = university
value-paragraph-p16d = § 16d
    .hint = to have my occupation recognised
value-paragraph-p16g = § 16g
    .hint = Ausbildung after a Duldung
value-paragraph-p17 = § 17
    .hint = looking for a training place or a place at a university
value-paragraph-p20 = § 20
    .group = Looking for something
    .hint = work
value-paragraph-p20a = § 20a
    .hint = Opportunity Card (Chancenkarte)
value-paragraph-p23a = § 23a
    .group = After a Duldung or for special reasons
    .hint = hardship case (Härtefall)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = for a time
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = leaving Germany is not possible
value-paragraph-p25a = § 25a
    .hint = well integrated, young
value-paragraph-p25b = § 25b
    .hint = well integrated, after a long time
value-paragraph-p104c = § 104c
    .hint = opportunity to stay (Chancen-Aufenthalt)
value-paragraph-p38a = § 38a
    .group = Other
    .hint = long-term residence from another EU country
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b or “für Personen mit ungeklärter Identität” (identity is not clear)
value-paragraph-p60c = § 60c
    .hint = for an Ausbildung
value-paragraph-p60d = § 60d
    .hint = for a job
value-paragraph-p60-not_shown = § 60a without another number, or I find none
value-paragraph-visa_work = To work
value-paragraph-visa_family = To join my family
value-paragraph-visa_study_training = For university or an Ausbildung
value-paragraph-visa_recognition = To have my occupation recognised
value-paragraph-visa_job_search = To look for work or for a training place
value-paragraph-other = Something else
    .hint = Please tell an adviser. We are happy to add to the list.
field-paragraph-paragraph = What is on the paper?
field-paragraph-paragraph_detail = What is behind the number?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (as a refugee)
value-paragraph_detail-alt2 = 2. Alternative (subsidiary protection, subsidiärer Schutz)

question-arrival = { $for ->
    [other] Since when has the person been in Germany?
    [child] Since when has your child been in Germany?
   *[self] Since when have you been in Germany?
}
    .help = A rough answer is enough.
    .why = Some things are different in the first three months. Some things open after a few years.
    .decline = Then everything that depends on the time in Germany stays unclear.

question-paper_since = Since when have you had this paper?
    .help = We mean the first one of this kind. A rough answer is enough.
    .why = For some courses the first year counts.
    .decline = Then it stays unclear if a course is still within the first year.
field-paper_since-title_term = How long is it valid?
value-title_term-under_year = Less than one year
value-title_term-year_or_more = One year or longer

question-duldung_since = Since when have you had a Duldung?
    .help = We mean the first one. A rough answer is enough.
    .why = After some months with a Duldung, courses, Ausbildung and work open.
    .decline = Then everything that depends on this time stays unclear.

# The German words are what people compare with their paper.
question-work_entry = What does the paper say about work?
    .help = Look for “Erwerbstätigkeit” (any work) or “Beschäftigung” (a job with an employer).
    .why = So you see if your paper already says what the law says.
    .decline = Then we cannot compare the paper with the law.
value-work_entry-any = “Erwerbstätigkeit erlaubt” or “gestattet” (any work is allowed)
value-work_entry-employment_only = “Beschäftigung erlaubt”, “selbstständige Tätigkeit” not (a job is allowed, an own business is not)
value-work_entry-permit = Only with permission of the immigration office (nur mit Erlaubnis der Ausländerbehörde)
value-work_entry-named_job = Only this one job
    .hint = The name of the company is there too.
value-work_entry-no = “Erwerbstätigkeit nicht gestattet” (no work is allowed)
value-work_entry-silent = It says nothing.

question-lodging = { $for ->
    [other] Where does the person sleep and live?
    [child] Where does your child sleep and live?
   *[self] What kind of place do you live in?
}
    .help = We do not need the address.
    .why = In a reception centre ({ -aufnahmeeinrichtung }) there are other rules for work and moving.
    .decline = Then it stays unclear from when work is possible.
value-lodging-reception = In a reception centre ({ -aufnahmeeinrichtung })
    .hint = in Saarland: Landes­aufnahme­stelle Lebach
value-lodging-municipal = In housing that belongs to the town (Unterkunft)
value-lodging-flat = In a flat
value-lodging-with_others = With other people
value-lodging-nowhere = I have no fixed place.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] Does the person have a passport from one of these countries?
    [child] Does your child have a passport from one of these countries?
   *[self] Do you have a passport from one of these countries?
}
    .help = Albania, Bosnia and Herzegovina, Georgia, Ghana, Kosovo, Moldova, Montenegro, North Macedonia, Senegal, Serbia
    .why = These countries are on a list in the law. For people from there, other rules apply to work. We never ask about reasons.
    .decline = Then it stays unclear if work and Ausbildung are possible.
value-origin_listed-true = Yes
value-origin_listed-false = No
field-origin-origin_country = Which one?
value-origin_country-MD = Moldova
value-origin_country-GE = Georgia
value-origin_country-other = Another one on the list
field-origin-asylum_filed = When was the asylum application?
