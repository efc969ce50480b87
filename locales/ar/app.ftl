### The guide's own interface. Plain Modern Standard Arabic, short sentences, no exclamation marks.
### Free of gender: no imperatives (verbal nouns instead), no second person present verbs, "your" as the suffix that is
### written the same for everybody. Six plural forms. Latin and number runs are isolated with U+2068 and U+2069.

title-question = السؤال { $number }
title-review = إجاباتي
title-result = أبوابي
title-door = باب

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [zero] السؤال { $number }، وقد يكون الأخير
    [one] السؤال { $number }، وبعده نحو سؤال واحد
    [two] السؤال { $number }، وبعده نحو سؤالين
    [few] السؤال { $number }، وبعده نحو { $left } أسئلة
    [many] السؤال { $number }، وبعده نحو { $left } سؤالًا
   *[other] السؤال { $number }، وبعده نحو { $left } سؤال
 }
why-we-ask = لماذا هذا السؤال؟
next = متابعة
back = رجوع
dont-know = لا أعرف
rather-not = أفضّل عدم الإجابة
show-doors = عرض أبوابي الآن
doors-loading = جارٍ تحميل أبوابك …
doors-failed = تعذّر تحميل الأسباب والعروض. هل أنت متصل بالإنترنت؟ إجاباتك تبقى هنا.
try-again = حاول مرة أخرى
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [zero] من دون هذه الإجابة لا يضيع شيء.
    [one] يتوقف على هذه الإجابة باب واحد.
    [two] يتوقف على هذه الإجابة بابان.
    [few] تتوقف على هذه الإجابة { $doors } أبواب.
    [many] يتوقف على هذه الإجابة { $doors } بابًا.
   *[other] يتوقف على هذه الإجابة { $doors } باب.
 }
answer-yes = نعم
answer-no = لا
choose-place = اختيار المكان
month = الشهر
year = السنة
# Two sets of names: كانون الثاني/يناير.
month-names = ar-SY ar-EG
rough-exact = أو بدقة أكثر، إن أمكن:
rough-0 = أقل من 3 أشهر
rough-3 = من 3 إلى 6 أشهر
rough-6 = من 6 أشهر إلى 15 شهرًا
rough-15 = من 15 شهرًا إلى 3 سنوات
rough-36 = من 3 إلى 4 سنوات
rough-48 = من 4 إلى 5 سنوات
rough-60 = أكثر من 5 سنوات
before = قبل { $date }
between = بين { $from } و{ $to }
no-children = لا يعيش أطفال عندي
add-child = إضافة طفل
add-child-age = اختيار العمر
age-months = { $number ->
    [zero] أقل من شهر واحد
    [one] شهر واحد
    [two] شهران
    [few] { $number } أشهر
    [many] { $number } شهرًا
   *[other] { $number } شهر
 }
age-years = { $number ->
    [zero] أقل من سنة واحدة
    [one] سنة واحدة
    [two] سنتان
    [few] { $number } سنوات
    [many] { $number } سنة
   *[other] { $number } سنة
 }
remove = حذف

review-title = إجاباتي
review-lead = يمكن تغيير كل إجابة. الإجابات الأخرى تبقى كما هي.
change = تغيير
go-on-asking = الإجابة عن أسئلة أخرى

own-data = إجاباتي على هذا الجهاز
keep-answers = حفظ الإجابات على هذا الجهاز (وإلا فإنها تضيع عند إغلاق المتصفح)

panic-title = حدث خطأ
panic-text = هذا الخطأ منا وليس منك. إجاباتك ما زالت على هذا الجهاز.
panic-again = البدء من جديد

# Stands between the items of a list, a space follows.
list-separator = ،
