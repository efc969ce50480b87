# What can be said of any offer with one sentence, on the cards and on the plain pages.

# Label before these sentences
offer-good-to-know = خوب است بدانید
offer-nationwide = در سراسر آلمان کمک می‌کند، هر جا که زندگی می‌کنید.
offer-walk-in = می‌توانید بدون وقت قبلی بیایید.
offer-appointment = به وقت قبلی نیاز دارید.
offer-anonymous = لازم نیست نام خود را بگویید.
offer-women-only = فقط برای زنان.
offer-interpreter = کسی می‌تواند ترجمه کند. از پیش آن را بخواهید.
offer-child-care = آنجا کسی از کودکان شما مراقبت می‌کند.
offer-free = هزینه‌ای ندارد.
offer-step-free = ورود بدون پله ممکن است.
# Label before the mail address of whoever keeps the data; the letter says which offer it is about and nothing else.
offer-wrong = چیزی اشتباه است یا بسته شده است؟ بنویسید به:

## Contact, age and source of an offer

offer-address = نشانی
offer-phone = تلفن
# Opening hours
offer-hours = ساعت‌های باز بودن
# Languages in which the place gives advice
offer-languages = زبان‌ها
# $title: name of the publication; $date: its date, or "بدون تاریخ"
offer-source = منبع: { $title }، { $date }
# $date: the day on which somebody compared our data with the source
offer-checked = خوانده شده در { $date }
offer-call-first = این اطلاعات قدیمی یا بدون تاریخ است. از پیش بپرسید.
# As above, for help lines, which have no place to go to
offer-old = این اطلاعات قدیمی یا بدون تاریخ است.
offer-unverified = این اطلاعات را هنوز کسی بررسی نکرده است.
# $date: the last day of the funding
offer-ended = این پیشنهاد در { $date } به پایان رسید. بپرسید که آیا ادامه دارد.
# Said of authorities; a fact, no accusation. § 87 AufenthG
offer-public-body = این یک نهاد دولتی است. باید بعضی چیزها را به اداره امور خارجیان ({ -auslaenderbehoerde }) گزارش دهد.
offer-mail = ایمیل
offer-web = اینترنت
# Shown instead of a date when the source carries none.
undated = بدون تاریخ
