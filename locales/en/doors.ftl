### The doors: the result, one door, what the person's paper says about work, why, what it depends on, what can open it.
### Plain English, "you", no promise.

## The result and the page of a door. They are loaded behind the first question; what every page needs is in app.ftl.

chain-title = Where you are
# Badge on the ring of the phase to begin with.
start-here = Start here
phase-possible = also possible
phase-open = not a topic at present, possible at any time
# $count: number of cards on the short list.
cards-title = { $count ->
    [one] One door first
   *[other] { $count } doors first
 }
card-why = Why for you:
card-todo = What you can do now:
why-urgent = This cannot wait. Here you get help.
why-adviser = Here you can talk to someone who gives independent advice.
why-conditional = Perhaps this door is open. Someone has to decide about it.
# $wish: what the person wants, e.g. "German".
why-wish = You said: { $wish }.
# $phase: name of a phase of the chain.
why-phase = This belongs to: { $phase }.
permit-first = First the permission, then the first day.
no-local-offer = We do not know an address for this here yet. Ask at an advice centre.
# Shown when a verdict leans on an assumption.
presumed = We assume something that you did not say. An adviser can check it.
# $facts: short names of what nobody said, separated by dots.
presumed-about = We assume something about: { $facts }. An adviser can check it.
more-about = More: { $door }

# Four states of a door. "not clear yet" must not be mistaken for "open".
verdict-yes = open
verdict-conditional = perhaps
verdict-no = not at present
verdict-unknown = not clear yet
# $who: one or more offices, separated by commas.
decided-by = Who decides: { $who }.
# $facts: names of missing facts, separated by dots.
depends-on = This depends on: { $facts }.
depends-adviser = An adviser clarifies this with you.
rule-checked = checked on { $date }
rule-unverified = not confirmed

rights-title = What you may do
# $doors: offers that are still undecided. $questions: questions still open.
more-answers = { $doors ->
    [0] More answers make the result more exact.
    [one] One door is not clear yet. More answers help.
   *[other] { $doors } doors are not clear yet. More answers help.
 }
other-doors = More doors ({ $count })
not-now = Not at present ({ $count })
all-offers = All offers as a list
not-covered = Not in this guide: driving licence, taxes, radio and TV fee (Rundfunkbeitrag), finding a doctor, court cases. Ask an advice centre about these.
rules-checked = Rules as of { $date }. No lawyer has checked them.
advice-first = independent advice first
advice-first-text = First talk to an independent adviser. Public offices must report some things to the immigration office ({ -auslaenderbehoerde }).
door-todo = What you can do now
door-bring = What to bring
door-why = Why
door-offers = Where to find it
plan-title = My plan
my-plan = My plan ({ $count })
take-along = Add to my plan
take-off = Take off my plan

## Notices: the entry about work on the paper. One sentence beside the verdict, which it never changes.

notice-paper-agrees = Your paper says so too.
notice-paper-first-changed = The law opens this door, your paper does not yet. First have the entry changed, then start. An adviser helps you with this.
notice-paper-closed = Your paper says that work is not allowed. First the permission, then start.
notice-paper-says-more = Your paper says more than our rules do. An adviser reads the paper with you. First ask, then start.

## What can open a door. One or two phrases, each ends with a full stop; opening-then-… follows as the last sentence.

door-openings = What can open this door
openings-title = What opens the next door
opening-then-yes = Then this is open to you.
opening-then-conditional = Then it is perhaps possible.
opening-then-unknown = Then this door is no longer closed. Other things are still to be clarified.
opening-registration = With a registration at the employment agency ({ -agentur-fuer-arbeit }).
# A length of time, as it stands in the sentences below. $months: a number
opening-months = { $months ->
    [one] one month
   *[other] { $months } months
 }
# $from: month and year
opening-time-months_in_germany = From { $from }, when you have been in Germany for { opening-months }.
opening-time-months_in_status = From { $from }, when you have had this paper for { opening-months }.
opening-time-months_since_title = From { $from }, when you have had your paper for { opening-months }.
opening-time-months_since_asylum_registration = From { $from }, when your asylum application is { opening-months } old.
opening-time-months_since_deportation_suspension = From { $from }, when deportation has been suspended for { opening-months }.
opening-time-months_employed = From { $from }, when you have had your job for { opening-months }.
opening-time-registered_address_months = From { $from }, when your address has been registered for { opening-months }.
# $value: A1 to C1
opening-german = With German at level { $value }.
opening-care = When your children are looked after while you learn or work.
opening-course = After an integration course ({ -integrationskurs }) that you attend to the end.
opening-training-contract = With a contract for vocational training ({ -ausbildungsvertrag }).
opening-work = With a job. First the permission, if you need one, then the first day.
# $value: hours a week
opening-hours = With at least { $value } hours of work a week.
opening-recognition = { $value ->
    [not_started] With a certificate that an office can examine.
    [running] When the recognition ({ -anerkennung }) of your certificate is under way.
    [partial] When your certificate is recognised in part.
   *[full] When your certificate is recognised.
    }
opening-admission = With an admission to the course by the Federal Office ({ -bamf }). A language school helps with the application.
opening-permit = With permission from the immigration office ({ -auslaenderbehoerde }). An adviser helps with the application. First the permission, then start.

## Why, why not, and what it depends on

# Before the answers that a reason rests on: "This counts: Age: 26 · German: …"
door-counts = This counts:
# Folded: the law, its source, when somebody compared it
door-law = Law and date
# $answer: a short name and the answer, "Paper: I have no paper."
door-excluding = It is because of this answer: { $answer }
door-change-answer = Change this answer
door-depends = What it depends on
door-answer-now = Answer this question
# Folded: the rules of a door that is not decided yet, each with its verdict
door-possible = Which rules there are
nothing-changes = More questions change nothing about your doors.

## Short names of what was asked, a colon and the answer follow. Without "your": somebody may answer for another person.

said-phase_wish = Wish
said-goals = Wish
said-first_goal = First
said-urgent = Urgent
said-home = Place of living
said-region = Town
said-works_in = Place of work
said-age = Age
said-with_guardian = Mother or father here
said-german_level = German
said-german_certificate = Certificate
said-literacy = Reading and writing
said-integrationskurs_state = German course
said-qualification_kind = Learned
said-qualification_country = Where learned
said-occupation_group = Field
said-recognition_stage = Recognition of the certificate
said-qualification_documents = Certificates
said-doing_now = At present
said-registered_agentur = Registered with the Agentur für Arbeit
said-work_story = Work in Germany
said-job_ended = Work until
said-worked_in_germany_months = Months of work in Germany
said-involuntary_unemployed = Who ended the job
said-job_started = Job since
said-lives_with_parents = Living with the parents
said-training_contract = Contract for vocational training
said-training_start = Start of the training
said-children_ages = Children
said-kita_place = Place at a Kita
said-single_parent = Bringing up children alone
said-care_secured = Care for the children
said-living_on = Money to live on
said-income_secured = The money is enough
said-paper = Paper
said-came_as = Came
said-first_language = German as first language
said-fiktion_kind = What the paper is about
said-paragraph = Number
said-paragraph_detail = Behind the number
said-entry = Arrival
said-first_title = Paper since
said-title_term = Valid
said-status_since = Duldung since
said-work_entry = Entry about work
said-lodging = Lodging
said-origin_listed = Country on the list
said-origin_country = Country
said-asylum_filed = Asylum application
