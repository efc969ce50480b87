### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it follows "here, " and begins with "because" (چون).
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = رسیدن و پیدا کردن راه
    .voice = در آغاز هستم و دنبال راه می‌گردم.
    .name = Zugang, Ansprache und Information
phase-2 = نشان دادن توانایی‌ها و برنامه‌ریزی
    .voice = می‌خواهم بدانم توانایی‌هایم اینجا چه ارزشی دارد.
    .name = Berufliche Orientierung und Planung
phase-3 = یادگیری
    .voice = می‌خواهم یاد بگیرم: زبان آلمانی، بخشی که کم دارم، یا برای گرفتن یک مدرک.
    .name = Umsetzung und Qualifizierung
phase-4 = پیدا کردن کار
    .voice = دنبال کار یا جایی برای آموزش حرفه‌ای (Ausbildung) هستم، یا می‌خواهم کسب‌وکار خودم را داشته باشم.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = ادامه خوب در کار
    .voice = کار می‌کنم و می‌خواهم همه‌چیز خوب پیش برود.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = چون این را انتخاب کرده‌اید: در آغاز هستم
line-W2 = چون این را انتخاب کرده‌اید: می‌خواهم بدانم توانایی‌هایم چه ارزشی دارد
line-W3 = چون این را انتخاب کرده‌اید: می‌خواهم یاد بگیرم
line-W4 = چون این را انتخاب کرده‌اید: دنبال کار هستم، یا می‌خواهم کسب‌وکار خودم را داشته باشم
line-W4-ausbildung = چون دنبال جایی برای آموزش حرفه‌ای (Ausbildung) هستید
line-W5 = چون این را انتخاب کرده‌اید: می‌خواهم همه‌چیز خوب پیش برود
line-1a = چون چیزی هست که نمی‌تواند صبر کند
line-1b = چون با یک قرارداد یا با بدهی مشکل دارید
line-1c = چون اول باید وضع برگه‌ها روشن شود
line-1d = چون یادگیری آلمانی را شروع می‌کنید
line-1d-later = چون آلمانی اکنون می‌تواند یک هدف یادگیری باشد
line-1e = چون به‌تازگی رسیده‌اید
line-2a = چون چیزی یاد گرفته‌اید که می‌تواند اینجا به حساب بیاید
line-2a-below = چون کار شما با آنچه یاد گرفته‌اید جور نیست
line-2b = چون دنبال آموزش حرفه‌ای ({ -ausbildung }) هستید و کمتر از 27 سال دارید
line-3a = چون اکنون در حال یادگیری هستید
line-3b = چون مدرک شغلی شما به‌طور جزئی معادل‌سازی شده است و یک بخش کم است
line-3c = چون آلمانی بیشتر به جست‌وجو کمک می‌کند
line-4a = چون برگه شما برای جست‌وجوی کار است، یا چون در آن سوی مرز دنبال کار هستید
line-4b = چون یک کار به پایان رسید
line-5a = چون در کار مشکلی هست
line-5b = چون کار می‌کنید
line-F = چون این برای خیلی‌ها شروع خوبی است

theme-residence = اقامت (Aufenthalt) و حقوق
theme-german = یادگیری آلمانی
theme-living = مسکن و زندگی روزمره
theme-family = خانواده، مهدکودک ({ -kita })، مدرسه
# Health and mind: everyday words, no word for illness.
theme-health = سلامتی و آرامش روان
theme-money = پول و هزینه زندگی
theme-consumer = حمایت از مصرف‌کننده
theme-recognition = معادل‌سازی مدرک ({ -anerkennung }) و توانایی‌ها
theme-training = آموزش حرفه‌ای ({ -ausbildung }) و دانشگاه
theme-further = آموزش تکمیلی (Weiterbildung)
theme-work = کار و درخواست کار
theme-business = کار آزاد و کسب‌وکار خود
theme-rights = حقوق در کار و پیشرفت شغلی
theme-citizen = گرفتن تابعیت آلمان ({ -einbuergerung }) و کار داوطلبانه
