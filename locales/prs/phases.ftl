### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "چون".
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = رسیدن و پیدا کردن راه
    .voice = من در آغاز راه هستم و راه را جستجو می‌کنم.
    .name = Zugang, Ansprache und Information
phase-2 = نشان دادن مهارت‌ها و پلان ساختن
    .voice = می‌خواهم بدانم که مهارت‌های من اینجا چه ارزش دارد.
    .name = Berufliche Orientierung und Planung
phase-3 = آموختن
    .voice = می‌خواهم بیاموزم: زبان آلمانی، یک بخش که کم است، یا برای یک شهادتنامه.
    .name = Umsetzung und Qualifizierung
phase-4 = پیدا کردن کار
    .voice = من کار یا جای آموزش مسلکی (Ausbildung) جستجو می‌کنم، یا کاروبار خودم را می‌خواهم.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = خوب ادامه دادن کار
    .voice = من کار می‌کنم، و می‌خواهم که خوب پیش برود.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = چون شما انتخاب کرده‌اید: من در آغاز راه هستم
line-W2 = چون شما انتخاب کرده‌اید: می‌خواهم بدانم که مهارت‌های من چه ارزش دارد
line-W3 = چون شما انتخاب کرده‌اید: می‌خواهم بیاموزم
line-W4 = چون شما انتخاب کرده‌اید: من کار جستجو می‌کنم، یا کاروبار خودم را می‌خواهم
line-W4-ausbildung = چون شما جای آموزش مسلکی (Ausbildung) جستجو می‌کنید
line-W5 = چون شما انتخاب کرده‌اید: می‌خواهم که خوب پیش برود
line-1a = چون چیزی است که نمی‌تواند منتظر بماند
line-1b = چون با یک قرارداد یا با قرض مشکل وجود دارد
line-1c = چون اول باید موضوع اسناد روشن شود
line-1d = چون شما زبان آلمانی را شروع می‌کنید
line-1d-later = چون زبان آلمانی حالا می‌تواند یک هدف باشد
line-1e = چون شما تازه رسیده‌اید
line-2a = چون شما چیزی آموخته‌اید که اینجا می‌تواند حساب شود
line-2a-below = چون کار شما با آنچه آموخته‌اید برابر نیست
line-2b = چون شما آموزش مسلکی ({ -ausbildung }) جستجو می‌کنید و کمتر از 27 سال دارید
line-3a = چون شما همین حالا می‌آموزید
line-3b = چون مسلک شما قسماً به رسمیت شناخته شده است و یک بخش کم است
line-3c = چون آلمانی بهتر در جستجو کمک می‌کند
line-4a = چون سند شما برای جستجو است، یا چون شما آن طرف سرحد کار جستجو می‌کنید
line-4b = چون یک کار به پایان رسید
line-5a = چون در کار مشکل وجود دارد
line-5b = چون شما کار می‌کنید
line-F = چون این برای بسیاری از مردم یک شروع خوب است

theme-residence = اقامت و قانون
theme-german = آموختن آلمانی
theme-living = خانه و زندگی روزمره
theme-family = فامیل، کودکستان ({ -kita })، مکتب
# Health and mind: everyday words, no word for mental illness.
theme-health = صحت و آرامش روان
theme-money = پول و تأمین زندگی
theme-consumer = حمایت از مشتریان
theme-recognition = به رسمیت شناختن شهادتنامه ({ -anerkennung }) و مهارت‌ها
theme-training = آموزش مسلکی ({ -ausbildung }) و پوهنتون
theme-further = آموزش بیشتر مسلکی (Weiterbildung)
theme-work = کار و درخواست کار
theme-business = کاروبار شخصی
theme-rights = حقوق در کار و پیشرفت
theme-citizen = تابعیت آلمان ({ -einbuergerung }) و کار رضاکارانه
