# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = از کجا شروع کنم؟
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette به زبان شما درهای مناسب را در منطقه Saarbrücken نشان می‌دهد و می‌گوید چرا.
# Question above three choices
start-for-legend = برای چه کسی جست‌وجو می‌کنید؟
start-for-self = برای خودم
start-for-other = برای کسی که به او کمک می‌کنم
start-for-child = برای فرزندم
# The button that starts the questions
start-go = شروع کنیم
start-privacy = پاسخ‌های شما روی دستگاه خودتان می‌مانند. هیچ‌کس دیگری آن‌ها را نمی‌بیند، حتی ما.

# Title of the browser's window while the questions load
guide-title = پرسش‌ها و درها
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = مرورگر شما نمی‌تواند پرسش‌ها را نشان دهد. فهرست همه پیشنهادها با این حال کار می‌کند.
# Shown when JavaScript is off
no-script = مرورگر شما برای پرسش‌ها به JavaScript نیاز دارد. فهرست همه پیشنهادها بدون آن هم کار می‌کند.

## List of all offers

offers-title = همه پیشنهادها
offers-lead = مشاوره، دوره، کمک و اداره‌ها در منطقه Saarbrücken و در سراسر آلمان. نهادهای مستقل اول می‌آیند.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = حالا نهادهای دولتی می‌آیند. آن‌ها باید بعضی چیزها را به اداره امور خارجیان ({ -auslaenderbehoerde }) گزارش دهند. اگر مطمئن نیستید، اول با یک مرکز مشاوره مستقل صحبت کنید.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = نوع پیشنهاد

## Opening hours, day by day

weekday-0 = دوشنبه
weekday-1 = سه‌شنبه
weekday-2 = چهارشنبه
weekday-3 = پنج‌شنبه
weekday-4 = جمعه
weekday-5 = شنبه
weekday-6 = یکشنبه

## Help that cannot wait

help-title = کمک فوری
# Calm words, no advice, no promise
help-lead = اگر جان کسی در خطر است: 112. اینجا کسی به حرف شما گوش می‌دهد. بیشتر تماس‌ها رایگان هستند و اغلب لازم نیست نام خود را بگویید.

## An address that leads nowhere

not-found-title = این صفحه وجود ندارد
not-found-text = شاید نشانی قدیمی است یا کامل نیست.
not-found-start = رفتن به آغاز

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = تاریخ اطلاعات:
# A quiet line. The person does nothing.
update-ready = نسخهٔ تازه‌ای آماده است. از بازدید بعدی شما به کار می‌رود.
# When the server has more than this version of the app understands.
update-needed = اطلاعات تازه‌تری هست که این نسخه نمی‌تواند بخواند. همهٔ پنجره‌های Wegkette را ببندید و وقتی اینترنت دارید دوباره باز کنید.
# Stands before the button below.
install-hint = Wegkette بدون اینترنت هم کار می‌کند. می‌توانید آن را روی صفحهٔ اصلی بگذارید.
# A button.
install-do = گذاشتن روی صفحهٔ اصلی
# A page shown without internet, in place of one that the phone does not have.
offline-title = اکنون اینترنت نیست
# Phone numbers follow below.
offline-text = این صفحه هنوز روی دستگاه شما نیست. پرسش‌ها و تلفن‌های کمک با این حال کار می‌کنند.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros. Read from right to left: day, month, year.
page-date = ⁨{ $day }.{ $month }.{ $year }⁩
# A month without a day
page-month = ⁨{ $month }/{ $year }⁩

## Names of languages in which places give advice

language-ar = عربی
language-bg = بلغاری
language-bs = بوسنیایی
language-ckb = کردی (سورانی)
language-cs = چکی
language-de = آلمانی
language-en = انگلیسی
language-es = اسپانیایی
language-fa = فارسی
language-fr = فرانسوی
language-hr = کرواتی
language-hu = مجاری
language-it = ایتالیایی
language-kmr = کردی (کرمانجی)
language-ku = کردی
language-pl = لهستانی
language-prs = دری
language-ps = پشتو
language-pt = پرتغالی
language-ro = رومانیایی
language-ru = روسی
language-so = سومالیایی
language-sq = آلبانیایی
language-sr = صربی
language-ti = تیگرینیا
language-tr = ترکی
language-uk = اوکراینی
language-ur = اردو
language-vi = ویتنامی
language-zh = چینی

exit-page = خروج سریع از صفحه
footer-privacy = حفاظت از داده‌ها
footer-accessibility = دسترس‌پذیری
delete-everything = حذف همه‌چیز در اینجا
idle-soon = هنوز اینجا هستید؟ یک دقیقهٔ دیگر پاسخ‌های شما پاک می‌شوند.
idle-soon-kiosk = هنوز اینجا هستید؟ 20 ثانیهٔ دیگر صفحه از نو شروع می‌شود و همهٔ پاسخ‌ها پاک می‌شوند.
idle-here = هنوز اینجا هستم
idle-delete = همین حالا پاک شود
deleted-all = همه‌چیز پاک شد.
deleted-idle = 10 دقیقه اینجا نبودید. به همین دلیل پاسخ‌های شما پاک شدند. آنچه می‌خواستید روی دستگاه بماند، هنوز هست.

calendar-months = ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر
calendar-weekdays = د س چ پ ج ش ی
