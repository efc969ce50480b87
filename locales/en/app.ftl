### The guide's own interface: buttons, titles, sentences around questions and doors.
### Plain international English, "you", short sentences, no exclamation marks. An offer or a possibility is a "door".

title-question = Question { $number }
title-review = My answers
title-result = My doors
title-door = A door

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] Question { $number }, maybe the last one
    [one] Question { $number }, then about one more
   *[other] Question { $number }, then about { $left } more
 }
why-we-ask = Why do we ask this?
next = Next
back = Back
dont-know = I don’t know
rather-not = I’d rather not say
show-doors = Show my doors now
doors-loading = Your doors are loading …
doors-failed = Reasons and offers could not be loaded. Are you online? Your answers stay here.
try-again = Try again
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

own-data = My answers on this device
keep-answers = Keep the answers on this device (otherwise they are gone when you close the browser)

panic-title = Something went wrong
panic-text = This is our mistake, not yours. Your answers are still on this device.
panic-again = Start again

# Stands between the items of a list, a space follows.
list-separator = ,
