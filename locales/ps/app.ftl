### The guide's own interface. Plain Pashto, "تاسو", short sentences, no exclamation marks.
### Pashto adjectives and past forms show gender: present verbs, nouns and the polite plural avoid it.
### An offer or a possibility is a "door" (دروازه).

title-question = پوښتنه { $number }
title-review = زما ځوابونه
title-result = زما دروازې
title-door = یوه دروازه

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] پوښتنه { $number }، ښايي وروستۍ وي
    [one] پوښتنه { $number }، تر دې وروسته شاوخوا یوه بله
   *[other] پوښتنه { $number }، تر دې وروسته شاوخوا { $left } نورې
 }
why-we-ask = دا ولې پوښتو؟
next = دوام
back = شاته
dont-know = نه پوهېږم
rather-not = نه غواړم ووایم
show-doors = زما دروازې اوس ښودل
doors-loading = ستاسو دروازې راځي …
doors-failed = دلیلونه او وړاندیزونه رانغلل. انټرنېټ لرئ؟ ستاسو ځوابونه دلته پاتې کېږي.
try-again = بیا هڅه کول
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] له دې ځواب پرته هېڅ شی له لاسه نه ځي.
    [one] یوه دروازه لا هم په دې ځواب پورې اړه لري.
   *[other] { $doors } دروازې لا هم په دې ځواب پورې اړه لري.
 }
answer-yes = هو
answer-no = نه
choose-place = د ځای ټاکل
month = میاشت
year = کال
# Locales (BCP 47) whose names of months are shown: Gregorian months, because German papers and letters use them.
month-names = ps-u-ca-gregory
rough-exact = یا لا کره، که پوهېږئ:
rough-0 = له 3 میاشتو کم
rough-3 = له 3 تر 6 میاشتو
rough-6 = له 6 تر 15 میاشتو
rough-15 = له 15 میاشتو تر 3 کلونو
rough-36 = له 3 تر 4 کلونو
rough-48 = له 4 تر 5 کلونو
rough-60 = له 5 کلونو زیات
before = له { $date } مخکې
between = د { $from } او { $to } ترمنځ
no-children = له ما سره ماشومان ژوند نه کوي
add-child = د ماشوم زیاتول
add-child-age = د عمر ټاکل
age-months = { $number ->
    [0] له 1 میاشتې کم
    [one] 1 میاشت
   *[other] { $number } میاشتې
 }
age-years = { $number ->
    [one] 1 کال
   *[other] { $number } کاله
 }
remove = لرې کول

review-title = زما ځوابونه
review-lead = تاسو هر ځواب بدلولی شئ. نور ځوابونه پاتې کېږي.
change = بدلول
go-on-asking = نورو پوښتنو ته ځواب ورکول

own-data = په دې وسیله کې زما ځوابونه
keep-answers = ځوابونه دې په دې وسیله کې وساتل شي (که نه، کله چې براوزر وتړئ، ورک کېږي)

panic-title = یوه ستونزه پېښه شوه
panic-text = دا زموږ تېروتنه ده، ستاسو نه ده. ستاسو ځوابونه لا هم په دې وسیله کې دي.
panic-again = بیا پیل کول

# Stands between the items of a list, a space follows.
list-separator = ،
