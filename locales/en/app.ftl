### The guide's own interface: buttons, titles, sentences around questions and doors.
### Plain international English, "you", short sentences, no exclamation marks. An offer or a possibility is a "door".

title-question = Question { $number }
title-review = My answers
title-result = My doors
title-door = A door

# $number: which question this is. $left: how many more would be asked as things stand.
progress = { $left ->
    [0] Question { $number }, the last one
    [one] Question { $number }, then one more
   *[other] Question { $number }, then about { $left } more
 }
why-we-ask = Why do we ask this?
next = Next
back = Back
dont-know = I don’t know
rather-not = I’d rather not say
show-doors = Show my doors now
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] You lose nothing without this answer.
    [one] One door still depends on this answer.
   *[other] { $doors } doors still depend on this answer.
 }
answer-yes = Yes
answer-no = No
choose-place = Choose a place
month = Month
year = Year
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
month-names = en
rough-exact = Or more exactly, if you know:
rough-0 = less than 3 months
rough-3 = 3 to 6 months
rough-6 = 6 to 15 months
rough-15 = 15 months to 3 years
rough-36 = 3 to 4 years
rough-48 = 4 to 5 years
rough-60 = more than 5 years
before = before { $date }
between = between { $from } and { $to }
no-children = No children live with me
add-child = Add a child
add-child-age = Choose an age
age-months = { $number ->
    [0] under 1 month
    [one] 1 month
   *[other] { $number } months
 }
age-years = { $number ->
    [one] 1 year
   *[other] { $number } years
 }
remove = Remove

review-title = My answers
review-lead = You can change every answer. The others stay.
change = Change
go-on-asking = Answer more questions
my-answers = See my answers

result-title = Your doors
result-lead = This fits what you told us. It is not legal advice.
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
advice-first-text = First talk to an independent adviser. Public offices must report some things to the immigration office (Ausländerbehörde).
door-todo = What you can do now
door-bring = What to bring
door-why = Why
door-offers = Where to find it
to-result = To my doors

offer-mail = E-mail
offer-web = Website
# Shown instead of a date when the source carries none.
undated = no date

own-data = My answers on this device
keep-answers = Keep the answers on this device (otherwise they are gone when you close the browser)
delete-answers = Delete my answers

panic-title = Something went wrong
panic-text = This is our mistake, not yours. Your answers are still on this device.
panic-again = Start again

# Stands between the items of a list, a space follows.
list-separator = ,
