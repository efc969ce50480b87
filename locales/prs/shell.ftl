# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = به محتوا
# Name of the header's navigation, read aloud only.
app-nav = رهنما
# Link to help lines, on every page. As short as a button.
app-help-now = کمک فوری
# Name of the language menu.
app-language = انتخاب زبان

# One line at the end of every page.
footer-about = یک رهنمای رایگان برای کار، آموزش و شروع زندگی در منطقهٔ Saarbrücken. مشورهٔ حقوقی نیست.
# Link to the plain list of all offers.
footer-offers = لست همهٔ پیشنهادها

# Shown while the questions load.
guide-loading = سوال‌ها بار می‌شوند …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = این متن‌ها را هنوز کسی بررسی نکرده است که زبان مادری‌اش دری باشد. از نگاه حقوقی هیچ وکیل آن را بررسی نکرده است.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = خبر دادن از یک اشتباه
# Beside it, where the language has not translated everything. Dari borrows from Persian first, then from German: both are named.
language-partial = یک بخش هنوز ترجمه نشده است و اینجا به فارسی یا به آلمانی آمده است.
# Link to the page that explains German words.
footer-glossary = کلمه‌های روی اسناد
