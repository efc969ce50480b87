### The guide's own interface: buttons, titles, sentences around questions and doors.
### Plain Tigrinya, polite plural (-ኩም) for everybody: the singular would carry gender. No exclamation marks.
### An offer or a possibility is a "door" (ማዕጾ). Plural: one is for 0 and 1, so it must not say "1" where 0 is possible.

title-question = ሕቶ { $number }
title-review = መልስታተይ
title-result = ማዕጾታተይ
title-door = ማዕጾ

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] ሕቶ { $number }፣ ምናልባት ናይ መወዳእታ
    [one] ሕቶ { $number }፣ ብድሕሪኡ ኣስታት ሓንቲ ሕቶ
   *[other] ሕቶ { $number }፣ ብድሕሪኡ ኣስታት { $left } ሕቶታት
 }
why-we-ask = ስለምንታይ ንሓትት?
next = ቀጻሊ
back = ንድሕሪት
dont-know = ኣይፈልጥን እየ
rather-not = ክነግር ኣይደልን እየ
show-doors = ማዕጾታተይ ሕጂ ኣርእዩኒ
doors-loading = ማዕጾታትኩም ይጽዓኑ ኣለዉ …
doors-failed = ምኽንያታትን ኣገልግሎታትን ክጽዓኑ ኣይከኣሉን። ኢንተርነት ኣለኩም ዶ? መልስታትኩም ኣብዚ ይጸንሑ።
try-again = እንደገና ፈትኑ
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] ብዘይ እዚ መልሲ ዝጠፍእ ነገር የለን።
    [one] ሓደ ማዕጾ ገና ኣብዚ መልሲ ይምርኮስ።
   *[other] { $doors } ማዕጾታት ገና ኣብዚ መልሲ ይምርኮሱ።
 }
answer-yes = እወ
answer-no = ኣይፋል
choose-place = ቦታ ምረጹ
month = ወርሒ
year = ዓመት
# Locales (BCP 47) whose names of months are shown: Tigrinya names, Gregorian calendar.
month-names = ti-u-ca-gregory
rough-exact = ወይ፣ እንተፈሊጥኩም፣ ብዝያዳ ልክዕ፦
rough-0 = ካብ 3 ኣዋርሕ ንታሕቲ
rough-3 = ካብ 3 ክሳብ 6 ኣዋርሕ
rough-6 = ካብ 6 ክሳብ 15 ኣዋርሕ
rough-15 = ካብ 15 ኣዋርሕ ክሳብ 3 ዓመት
rough-36 = ካብ 3 ክሳብ 4 ዓመት
rough-48 = ካብ 4 ክሳብ 5 ዓመት
rough-60 = ልዕሊ 5 ዓመት
before = ቅድሚ { $date }
# The word for "between" would need an ending on the dates; this says "in the time from … to …".
between = ካብ { $from } ክሳብ { $to } ኣብ ዘሎ ግዜ
no-children = ምሳይ ዝነብሩ ቆልዑ የለዉን
add-child = ቆልዓ ወስኹ
add-child-age = ዕድመ ምረጹ
age-months = { $number ->
    [0] ትሕቲ 1 ወርሒ
    [one] { $number } ወርሒ
   *[other] { $number } ኣዋርሕ
 }
age-years = { $number ->
    [one] { $number } ዓመት
   *[other] { $number } ዓመት
 }
remove = ኣውጽኡ

review-title = መልስታተይ
review-lead = ነፍሲ ወከፍ መልሲ ክትቅይሩ ትኽእሉ። እቶም ካልኦት ከም ዘለዉዎ ይጸንሑ።
change = ቀይሩ
go-on-asking = ተወሰኽቲ ሕቶታት መልሱ

own-data = መልስታተይ ኣብዚ መሳርሒ
keep-answers = መልስታት ኣብዚ መሳርሒ ኣቐምጡ (እንተዘይኮነ ብራውዘር ምስ ዓጸኹም ይጠፍኡ)

panic-title = ገለ ጌጋ ኣጋጢሙ
panic-text = እዚ ጌጋና እዩ፣ ጌጋኹም ኣይኮነን። መልስታትኩም ገና ኣብዚ መሳርሒ ኣለዉ።
panic-again = እንደገና ጀምሩ

# Stands between the items of a list, a space follows.
list-separator = ፣
