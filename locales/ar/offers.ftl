# What can be said of any offer with one sentence, on the cards and on the plain pages.

# Label before these sentences
offer-good-to-know = معلومات مفيدة
offer-nationwide = المساعدة متاحة في كل ألمانيا، أيًّا كان مكان السكن.
offer-walk-in = يمكن الحضور من دون موعد.
offer-appointment = يلزم موعد.
offer-anonymous = لا حاجة إلى ذكر اسمك.
# GENDERED on purpose.
offer-women-only = للنساء فقط.
offer-interpreter = يوجد من يترجم. من الأفضل السؤال عن ذلك قبل الزيارة.
offer-child-care = يوجد هناك من يعتني بالأطفال.
offer-free = الخدمة مجانية.
offer-step-free = الدخول من دون درج.
# Label before the mail address of whoever keeps the data; the letter says which offer it is about and nothing else.
offer-wrong = هل من خطأ، أو هل أُغلق المكان؟ الكتابة إلى:

## Contact, age and source of an offer

offer-address = العنوان
offer-phone = الهاتف
# Opening hours
offer-hours = أوقات الدوام
# Languages in which the place gives advice
offer-languages = اللغات
# $title: name of the publication; $date: its date, or "ohne Datum"
offer-source = المصدر: { $title }، { $date }
# $date: the day on which somebody compared our data with the source
offer-checked = تاريخ القراءة: { $date }
offer-call-first = هذه المعلومات قديمة أو من دون تاريخ. الأفضل السؤال أولًا.
# As above, for help lines, which have no place to go to
offer-old = هذه المعلومات قديمة أو من دون تاريخ.
offer-unverified = لم يتحقق أحد بعد من هذه المعلومات.
# $date: the last day of the funding
offer-ended = انتهى هذا العرض في { $date }. الأفضل السؤال هل يستمر.
# Said of authorities; a fact, no accusation. § 87 AufenthG
offer-public-body = هذه جهة رسمية. وهي ملزمة بإبلاغ دائرة الأجانب (⁨{ -auslaenderbehoerde }⁩) ببعض الأمور.
offer-mail = البريد الإلكتروني
offer-web = الإنترنت
# Shown instead of a date when the source carries none.
undated = من دون تاريخ
