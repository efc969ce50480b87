# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = من أين أبدأ؟
# One sentence: what this is. Also shown by search engines.
start-lead = ⁨Wegkette⁩ دليل يعرض لك بلغتك الأبواب المناسبة في منطقة ⁨Saarbrücken⁩ ويقول السبب.
# Question above three choices
start-for-legend = لمن هذا البحث؟
start-for-self = لي
# "Someone I help": first person, free of gender.
start-for-other = لشخص أساعده
start-for-child = لطفلي
# The button that starts the questions
start-go = البدء
start-privacy = إجاباتك تبقى على جهازك. لا يراها أحد غيرك، ولا نحن.

# Title of the browser's window while the questions load
guide-title = الأسئلة والأبواب
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = لا يستطيع متصفحك عرض الأسئلة. قائمة كل العروض تعمل من دون ذلك.
# Shown when JavaScript is off
no-script = تحتاج الأسئلة إلى ⁨JavaScript⁩ في متصفحك. قائمة كل العروض تعمل من دون ذلك.

## List of all offers

offers-title = كل العروض
offers-lead = استشارة ودورات ومساعدة ودوائر رسمية في منطقة ⁨Saarbrücken⁩ وفي كل ألمانيا. الجهات المستقلة تأتي أولًا.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = فيما يلي جهات رسمية. وهي ملزمة بإبلاغ دائرة الأجانب (⁨{ -auslaenderbehoerde }⁩) ببعض الأمور. عند الشك: الأفضل الحديث أولًا مع مركز استشارة مستقل.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = نوع العرض

## Opening hours, day by day

weekday-0 = الاثنين
weekday-1 = الثلاثاء
weekday-2 = الأربعاء
weekday-3 = الخميس
weekday-4 = الجمعة
weekday-5 = السبت
weekday-6 = الأحد

## Help that cannot wait

help-title = المساعدة الآن
# Calm words, no advice, no promise
help-lead = عند وجود خطر على الحياة: ⁨112⁩. هنا شخص يستمع إليك. معظم المكالمات مجانية، وفي كثير من الأحيان لا حاجة إلى ذكر اسمك.

## An address that leads nowhere

not-found-title = هذه الصفحة غير موجودة
not-found-text = ربما العنوان قديم أو غير كامل.
not-found-start = إلى البداية

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = المعلومات بتاريخ:
# A quiet line. The person does nothing.
update-ready = نسخة جديدة جاهزة. يبدأ استخدامها عند زيارتكم القادمة.
# When the server has more than this version of the app understands.
update-needed = توجد معلومات أحدث لا تستطيع هذه النسخة قراءتها. أغلقوا كل نوافذ Wegkette وافتحوه من جديد عندما يتوفر لديكم الإنترنت.
# Stands before the button below.
install-hint = يعمل Wegkette من دون إنترنت أيضًا. يمكنكم وضعه على الشاشة الرئيسية.
# A button.
install-do = وضعه على الشاشة الرئيسية
# A page shown without internet, in place of one that the phone does not have.
offline-title = لا يوجد إنترنت الآن
# Phone numbers follow below.
offline-text = هذه الصفحة ليست على جهازكم بعد. الأسئلة وأرقام المساعدة تعمل مع ذلك.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros. The isolate around the whole keeps day, month, year from left to right.
page-date = ⁨{ $day }.{ $month }.{ $year }⁩
# A month without a day
page-month = ⁨{ $month }/{ $year }⁩

## Names of languages in which places give advice

language-ar = العربية
language-bg = البلغارية
language-bs = البوسنية
language-ckb = الكردية (السورانية)
language-cs = التشيكية
language-de = الألمانية
language-en = الإنجليزية
language-es = الإسبانية
language-fa = الفارسية
language-fr = الفرنسية
language-hr = الكرواتية
language-hu = المجرية
language-it = الإيطالية
language-kmr = الكردية (الكرمانجية)
language-ku = الكردية
language-pl = البولندية
language-prs = الدرية
language-ps = البشتوية
language-pt = البرتغالية
language-ro = الرومانية
language-ru = الروسية
language-so = الصومالية
language-sq = الألبانية
language-sr = الصربية
language-ti = التغرينية
language-tr = التركية
language-uk = الأوكرانية
language-ur = الأردية
language-vi = الفيتنامية
language-zh = الصينية

exit-page = مغادرة الصفحة بسرعة
footer-privacy = حماية البيانات
footer-accessibility = سهولة الوصول
delete-everything = حذف كل شيء هنا
idle-soon = هل ما زلت هنا؟ ستُحذف إجاباتك بعد دقيقة واحدة.
idle-soon-kiosk = هل ما زلت هنا؟ بعد 20 ثانية تبدأ الصفحة من جديد وتُحذف كل الإجابات.
idle-here = ما زلت هنا
idle-delete = الحذف الآن
deleted-all = حُذف كل شيء.
deleted-idle = لم تكن هنا منذ 10 دقائق، لذلك حُذفت إجاباتك. ما أردت الاحتفاظ به على الجهاز ما زال موجودًا.

calendar-months = يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
calendar-weekdays = ن ث ر خ ج س ح
