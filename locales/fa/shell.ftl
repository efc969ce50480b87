# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = رفتن به محتوا
# Name of the header's navigation, read aloud only.
app-nav = راهنما
# Link to help lines, on every page. As short as a button.
app-help-now = کمک فوری
# Name of the language menu.
app-language = انتخاب زبان

# One line at the end of every page.
footer-about = یک راهنمای رایگان برای کار، یادگیری و شروع زندگی در منطقه Saarbrücken. این راهنما مشاوره حقوقی نیست.
# Link to the plain list of all offers.
footer-offers = فهرست همه پیشنهادها

# Shown while the questions load.
guide-loading = پرسش‌ها بارگذاری می‌شوند …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = این متن‌ها را هنوز کسی که زبان مادری‌اش فارسی است بررسی نکرده است. مطالب حقوقی را هنوز هیچ وکیلی بررسی نکرده است.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = گزارش یک اشتباه
# Beside it, where the language has not translated everything.
language-partial = بخشی از متن هنوز ترجمه نشده است و اینجا به آلمانی آمده است.
# Link to the page that explains German words.
footer-glossary = واژه‌های روی برگه‌ها
