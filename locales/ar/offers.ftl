# What can be said of any offer with one sentence, on the cards and on the plain pages.

# Label before these sentences
offer-good-to-know = معلومات مفيدة
offer-walk-in = يمكن الحضور من دون موعد.
offer-appointment = يلزم موعد.
offer-anonymous = لا حاجة إلى ذكر اسمك.
# GENDERED on purpose.
offer-women-only = للنساء فقط.
offer-interpreter = يوجد من يترجم. من الأفضل السؤال عن ذلك قبل الزيارة.
offer-child-care = يوجد هناك من يعتني بالأطفال.
offer-free = الخدمة مجانية.
offer-step-free = الدخول من دون درج.
# A link that opens a letter to whoever keeps the data; the letter says which offer it is about and nothing else.
offer-wrong = هل من خطأ، أو هل أُغلق المكان؟ الكتابة إلينا من هنا.
