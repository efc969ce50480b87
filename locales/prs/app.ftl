### The guide's own interface. Plain Dari as people from Afghanistan use it, "شما", short sentences, no exclamation marks.
### After a number the noun stays in the singular. An offer or a possibility is a "door" (دروازه).

title-question = سوال { $number }
title-review = جواب‌های من
title-result = دروازه‌های من
title-door = یک دروازه

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] سوال { $number }، شاید آخرین سوال
    [one] سوال { $number }، بعد از آن تقریباً یک سوال دیگر
   *[other] سوال { $number }، بعد از آن تقریباً { $left } سوال دیگر
 }
why-we-ask = چرا این را می‌پرسیم؟
next = ادامه
back = برگشت
dont-know = نمی‌دانم
rather-not = نمی‌خواهم بگویم
show-doors = حالا نشان دادن دروازه‌های من
doors-loading = دروازه‌های شما بار می‌شوند …
doors-failed = دلیل‌ها و پیشنهادها بار نشدند. آیا انترنت دارید؟ جواب‌های شما اینجا می‌مانند.
try-again = کوشش دوباره
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] بدون این جواب هیچ چیز از دست نمی‌رود.
    [one] یک دروازه هنوز به این جواب بستگی دارد.
   *[other] { $doors } دروازه هنوز به این جواب بستگی دارد.
 }
answer-yes = بلی
answer-no = نخیر
choose-place = انتخاب جای
month = ماه
year = سال
# Locales (BCP 47) whose names of months are shown: Gregorian months, because German papers and letters use them.
month-names = fa-AF-u-ca-gregory
rough-exact = یا دقیق‌تر، اگر می‌دانید:
rough-0 = کمتر از 3 ماه
rough-3 = از 3 تا 6 ماه
rough-6 = از 6 تا 15 ماه
rough-15 = از 15 ماه تا 3 سال
rough-36 = از 3 تا 4 سال
rough-48 = از 4 تا 5 سال
rough-60 = بیشتر از 5 سال
before = پیش از { $date }
between = بین { $from } و { $to }
no-children = پیش من طفل زندگی نمی‌کند
add-child = اضافه کردن طفل
add-child-age = انتخاب سن
age-months = { $number ->
    [0] کمتر از 1 ماه
    [one] 1 ماه
   *[other] { $number } ماه
 }
# [one] is also 0 in the Persian rules: the number is written, not "1".
age-years = { $number ->
    [one] { $number } سال
   *[other] { $number } سال
 }
remove = حذف

review-title = جواب‌های من
review-lead = شما می‌توانید هر جواب را تغییر بدهید. جواب‌های دیگر می‌مانند.
change = تغییر
go-on-asking = جواب دادن به سوال‌های دیگر

own-data = جواب‌های من در این دستگاه
keep-answers = جواب‌ها در این دستگاه نگه داشته شوند (در غیر آن، وقتی مرورگر را می‌بندید، از بین می‌روند)

panic-title = مشکلی پیش آمد
panic-text = این اشتباه از ما است، نه از شما. جواب‌های شما هنوز در این دستگاه هستند.
panic-again = شروع دوباره

# Stands between the items of a list, a space follows.
list-separator = ،
