# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = از کجا شروع کنم؟
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette به زبان شما دروازه‌های مناسب را در منطقهٔ Saarbrücken نشان می‌دهد و می‌گوید چرا.
# Question above three choices
start-for-legend = برای کی جستجو می‌کنید؟
start-for-self = برای خودم
start-for-other = برای کسی که به او کمک می‌کنم
start-for-child = برای طفل خودم
# The button that starts the questions
start-go = شروع
start-privacy = جواب‌های شما در دستگاه شما می‌مانند. هیچ کس دیگر آن‌ها را نمی‌بیند، ما هم نمی‌بینیم.

# Title of the browser's window while the questions load
guide-title = سوال‌ها و دروازه‌ها
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = مرورگر شما نمی‌تواند سوال‌ها را نشان بدهد. لست همهٔ پیشنهادها بدون آن هم کار می‌کند.
# Shown when JavaScript is off
no-script = برای سوال‌ها مرورگر شما به JavaScript ضرورت دارد. لست همهٔ پیشنهادها بدون آن هم کار می‌کند.

## List of all offers

offers-title = همهٔ پیشنهادها
offers-lead = مشوره، کورس، کمک و اداره‌ها در منطقهٔ Saarbrücken و در تمام آلمان. مراکز مستقل اول می‌آیند.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = حالا اداره‌های دولتی می‌آیند. آن‌ها باید بعضی چیزها را به ادارهٔ امور خارجی‌ها ({ -auslaenderbehoerde }) خبر بدهند. اگر مطمئن نیستید، اول با یک مرکز مشورهٔ مستقل صحبت کنید.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = نوع پیشنهاد

## Opening hours, day by day

weekday-0 = دوشنبه
weekday-1 = سه‌شنبه
weekday-2 = چهارشنبه
weekday-3 = پنجشنبه
weekday-4 = جمعه
weekday-5 = شنبه
weekday-6 = یکشنبه

## Help that cannot wait

help-title = کمک فوری
# Calm words, no advice, no promise
help-lead = اگر زندگی کسی در خطر است: 112. اینجا کسی به شما گوش می‌دهد. بیشتر تماس‌های تیلفونی رایگان است، و در بسیاری موارد لازم نیست نام خود را بگویید.

## An address that leads nowhere

not-found-title = این صفحه وجود ندارد
not-found-text = شاید آدرس کهنه باشد یا کامل نباشد.
not-found-start = به شروع

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = تاریخ معلومات:
# A quiet line. The person does nothing.
update-ready = نسخهٔ نو آماده است. از بازدید بعدی شما استفاده می‌شود.
# When the server has more than this version of the app understands.
update-needed = معلومات نوتر موجود است که این نسخه خوانده نمی‌تواند. همه پنجره‌های Wegkette را بسته کنید و وقتی انترنت دارید دوباره باز کنید.
# Stands before the button below.
install-hint = Wegkette بدون انترنت هم کار می‌کند. می‌توانید آن را روی صفحهٔ اصلی بگذارید.
# A button.
install-do = ماندن روی صفحهٔ اصلی
# A page shown without internet, in place of one that the phone does not have.
offline-title = فعلاً انترنت نیست
# Phone numbers follow below.
offline-text = این صفحه هنوز در دستگاه شما نیست. سؤال‌ها و تلیفون‌های کمک با آن هم کار می‌کنند.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros
page-date = ⁨{ $day }.{ $month }.{ $year }⁩
# A month without a day
page-month = ⁨{ $month }/{ $year }⁩

## Names of languages in which places give advice

language-ar = عربی
language-bg = بلغاریایی
language-bs = بوسنیایی
language-ckb = کُردی (سورانی)
language-cs = چکی
language-de = آلمانی
language-en = انگلیسی
language-es = هسپانوی
language-fa = فارسی
language-fr = فرانسوی
language-hr = کرواسیایی
language-hu = هنگری
language-it = ایتالوی
language-kmr = کُردی (کرمانجی)
language-ku = کُردی
language-pl = پولندی
language-prs = دری
language-ps = پشتو
language-pt = پرتگالی
language-ro = رومانیایی
language-ru = روسی
language-so = سومالیایی
language-sq = البانیایی
language-sr = صربی
language-ti = تیگرینیا
language-tr = ترکی
language-uk = اوکراینی
language-ur = اردو
language-vi = ویتنامی
language-zh = چینی

exit-page = بیرون شدن فوری از صفحه
footer-privacy = حفاظت معلومات
footer-accessibility = دسترسی آسان
delete-everything = حذف همه چیز در اینجا
idle-soon = هنوز اینجا هستید؟ یک دقیقه بعد جواب‌های شما پاک می‌شوند.
idle-soon-kiosk = هنوز اینجا هستید؟ 20 ثانیه بعد صفحه از سر شروع می‌شود و همه جواب‌ها پاک می‌شوند.
idle-here = هنوز اینجا هستم
idle-delete = همین حالا پاک شود
deleted-all = همه چیز پاک شد.
deleted-idle = 10 دقیقه اینجا نبودید. به همین دلیل جواب‌های شما پاک شدند. آنچه می‌خواستید در دستگاه بماند، هنوز است.

calendar-months = جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر
calendar-weekdays = د س چ پ ج ش ی
