### The guide's own interface. Plain everyday Persian, polite "شما", short sentences, no exclamation marks.
### An offer or a possibility is a "door" (در). Plural: in Persian [one] also matches 0, so a number is shown there instead
### of "one" unless [0] stands above it; the noun after a number stays in the singular.

title-question = پرسش { $number }
title-review = پاسخ‌های من
title-result = درهای من
title-door = یک در

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] پرسش { $number }، شاید آخرین پرسش
    [one] پرسش { $number }، بعد از آن حدود یک پرسش دیگر
   *[other] پرسش { $number }، بعد از آن حدود { $left } پرسش دیگر
 }
why-we-ask = چرا این را می‌پرسیم؟
next = ادامه
back = برگشت
dont-know = نمی‌دانم
rather-not = نمی‌خواهم بگویم
show-doors = دیدن درهای من همین حالا
doors-loading = درهای شما بارگذاری می‌شوند …
doors-failed = دلیل‌ها و پیشنهادها بارگذاری نشدند. آیا به اینترنت وصل هستید؟ پاسخ‌های شما همین‌جا می‌مانند.
try-again = تلاش دوباره
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] بدون این پاسخ چیزی از دست نمی‌رود.
    [one] یک در هنوز به این پاسخ بستگی دارد.
   *[other] { $doors } در هنوز به این پاسخ بستگی دارند.
 }
answer-yes = بله
answer-no = نه
choose-place = انتخاب محل
month = ماه
year = سال
# Gregorian months: German papers use them.
month-names = fa-u-ca-gregory
rough-exact = یا دقیق‌تر، اگر می‌دانید:
rough-0 = کمتر از 3 ماه
rough-3 = 3 تا 6 ماه
rough-6 = 6 تا 15 ماه
rough-15 = 15 ماه تا 3 سال
rough-36 = 3 تا 4 سال
rough-48 = 4 تا 5 سال
rough-60 = بیشتر از 5 سال
before = پیش از { $date }
between = بین { $from } و { $to }
no-children = هیچ کودکی با من زندگی نمی‌کند
add-child = افزودن کودک
add-child-age = انتخاب سن
age-months = { $number ->
    [0] کمتر از 1 ماه
    [one] 1 ماه
   *[other] { $number } ماه
 }
age-years = { $number ->
    [one] { $number } سال
   *[other] { $number } سال
 }
remove = حذف

review-title = پاسخ‌های من
review-lead = می‌توانید هر پاسخ را تغییر دهید. پاسخ‌های دیگر می‌مانند.
change = تغییر
go-on-asking = پاسخ به پرسش‌های دیگر

own-data = پاسخ‌های من روی این دستگاه
keep-answers = پاسخ‌ها روی این دستگاه بمانند (وگرنه با بستن مرورگر از بین می‌روند)

panic-title = مشکلی پیش آمد
panic-text = این اشتباه از ماست، نه از شما. پاسخ‌های شما هنوز روی این دستگاه هستند.
panic-again = شروع دوباره

# Stands between the items of a list, a space follows.
list-separator = ،
