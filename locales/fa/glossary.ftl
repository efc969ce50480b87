# The page that explains German words: the German word (it is in terms.ftl), then what it is called in Persian, then what it
# means. Explanations are general: no promise, no advice, nobody's case. The Persian word here is the one used in all files.
# Whether a lawyer and a native speaker have read these words is said in meta.ftl.

glossary-title = واژه‌های روی برگه‌ها و نامه‌ها
glossary-lead = این واژه‌ها روی برگه‌ها، نامه‌ها و درهای آلمانی نوشته شده‌اند. اینجا نوشته شده است که چه معنایی دارند. این مشاوره حقوقی نیست.
# Said of all explanations on the page.
glossary-lawyer = یک وکیل توضیح‌ها را خوانده است.
glossary-no-lawyer = هیچ وکیلی توضیح‌ها را نخوانده است.
glossary-native = کسی که زبان مادری‌اش فارسی است آن‌ها را خوانده است.
glossary-no-native = هیچ‌کس که زبان مادری‌اش فارسی است آن‌ها را نخوانده است.

glossary-agentur-fuer-arbeit = اداره کار
    .meaning = اداره‌ای برای کار و آموزش حرفه‌ای. مشاوره می‌دهد، در جست‌وجو کمک می‌کند و مقرری بیکاری می‌پردازد.
# Anerkennung has two meanings: معادل‌سازی of a certificate, پذیرش of an asylum application.
glossary-anerkennung = معادل‌سازی مدرک
    .meaning = یک نهاد بررسی می‌کند که آیا یک شغل یا مدرک از خارج، اینجا همان ارزش را دارد. برای پذیرفتن درخواست پناهندگی هم همین واژه آلمانی به کار می‌رود: آن چیز دیگری است.
glossary-arbeitslosengeld = مقرری بیکاری
    .meaning = پول برای کسانی که کار داشته‌اند و دنبال کار تازه هستند. از اداره کار می‌آید.
glossary-aufenthaltserlaubnis = اجازه اقامت موقت
    .meaning = برگه‌ای که با آن کسی برای مدتی مشخص و به دلیلی مشخص اجازه دارد در آلمان زندگی کند.
glossary-aufenthaltsgestattung = برگه زمان بررسی پناهندگی
    .meaning = برگه‌ای برای مدتی که درباره درخواست پناهندگی تصمیم گرفته می‌شود.
glossary-aufenthaltstitel = مجوز اقامت
    .meaning = واژه قانون برای همه برگه‌هایی که زندگی در آلمان را اجازه می‌دهند: ویزا، اجازه اقامت موقت، کارت آبی، اجازه اقامت دائم و برگه‌های دیگر.
glossary-aufnahmeeinrichtung = مرکز پذیرش
    .meaning = ساختمانی که افراد در آغاز روند پناهندگی در آن زندگی می‌کنند.
glossary-ausbildung = آموزش حرفه‌ای
    .meaning = یادگیری یک شغل: در یک شرکت و در یک مدرسه. در پایان یک امتحان هست.
glossary-ausbildungsvertrag = قرارداد آموزش حرفه‌ای
    .meaning = قرارداد با یک شرکت برای آموزش حرفه‌ای.
glossary-auslaenderbehoerde = اداره امور خارجیان
    .meaning = اداره‌ای که درباره اقامت تصمیم می‌گیرد و اغلب درباره اجازه کار هم.
glossary-bamf = اداره فدرال مهاجرت و پناهندگان
    .meaning = نام کامل آلمانی: Bundesamt für Migration und Flüchtlinge. درباره درخواست‌های پناهندگی تصمیم می‌گیرد و درباره اینکه چه کسی اجازه دارد به دوره همگرایی برود.
glossary-berufssprachkurs = دوره زبان شغلی
    .meaning = یک دوره آلمانی برای کار و آموزش حرفه‌ای.
glossary-bescheid = نامه تصمیم
    .meaning = نامه‌ای که در آن یک اداره می‌گوید چه تصمیمی گرفته است. در آن نوشته شده است که تا کی می‌توان اعتراض کرد.
# Never call it a permit or a residence paper.
glossary-duldung = توقف موقت اخراج
    .meaning = برگه‌ای که می‌گوید اخراج از کشور برای مدتی انجام نمی‌شود. مجوز اقامت نیست.
glossary-einbuergerung = گرفتن تابعیت
    .meaning = روندی که در آن کسی تابعیت آلمان را می‌گیرد.
glossary-eq = دوره ورود به آموزش حرفه‌ای ({ -eq })
    .meaning = چند ماه در یک شرکت، به عنوان آمادگی برای آموزش حرفه‌ای.
glossary-fiktionsbescheinigung = برگه موقت تا زمان تصمیم اداره
    .meaning = یک برگه موقت برای مدتی که اداره درباره یک درخواست تصمیم می‌گیرد.
glossary-frist = مهلت
    .meaning = آخرین روزی که تا آن باید کاری انجام شده باشد. بعد از آن اغلب دیر است.
glossary-gewerbe = کسب‌وکار ثبت‌شده
    .meaning = کسب‌وکار خود شخص. در اداره کسب‌وکار (Gewerbeamt) ثبت می‌شود.
glossary-grundsicherungsgeld = کمک‌هزینه پایه زندگی
    .meaning = پول زندگی از مرکز کار (Jobcenter)، اگر پول خود شخص کافی نیست. قبلاً نام آن Bürgergeld بود.
glossary-integrationskurs = دوره همگرایی
    .meaning = دوره‌ای برای زبان آلمانی و دانستن درباره زندگی در آلمان.
glossary-jobcenter = مرکز کار
    .meaning = اداره‌ای که کمک‌هزینه پایه زندگی (Grundsicherungsgeld) را می‌پردازد و در جست‌وجوی کار کمک می‌کند.
glossary-jugendamt = اداره جوانان
    .meaning = اداره‌ای برای کودکان، نوجوانان و خانواده‌هایشان.
glossary-jugendmigrationsdienst = خدمات مهاجرت جوانان (JMD)
    .meaning = مشاوره برای جوانان 12 تا 26 سال که تازه به آلمان آمده‌اند. هزینه‌ای ندارد.
glossary-kita = مهدکودک
    .meaning = جایی که کودکان کوچک، پیش از رفتن به مدرسه، در روز نگهداری می‌شوند و یاد می‌گیرند.
# Never اخراج, which is the word for deportation here.
glossary-kuendigung = نامه پایان قرارداد
    .meaning = نامه‌ای که با آن کسی به یک قرارداد پایان می‌دهد، برای نمونه قرارداد کار یا خانه.
glossary-lebenslauf = رزومه
    .meaning = فهرستی از مدرسه‌ها، دوره‌ها و کارها، با تاریخ. برای درخواست کار لازم است.
glossary-migrationsberatung = مشاوره مهاجرت (MBE)
    .meaning = مشاوره برای بزرگسالان از 27 سال که تازه به آلمان آمده‌اند. هزینه‌ای ندارد.
glossary-mietvertrag = قرارداد اجاره
    .meaning = قرارداد درباره یک خانه: چقدر هزینه دارد و چه قواعدی هست.
glossary-minijob = کار کوچک
    .meaning = یک کار کوچک که درآمد آن در ماه حداکثر مبلغ مشخصی است.
glossary-niederlassungserlaubnis = اجازه اقامت دائم
    .meaning = برگه‌ای که با آن کسی برای همیشه اجازه دارد در آلمان زندگی کند.
glossary-praktikum = کارآموزی
    .meaning = مدت کوتاهی در یک شرکت، برای آشنا شدن با یک شغل.
glossary-sozialamt = اداره امور اجتماعی
    .meaning = اداره‌ای که پول زندگی را می‌پردازد، وقتی مرکز کار (Jobcenter) مسئول نیست: برای نمونه در روند پناهندگی یا در سن بالا.
glossary-sprechstunde = ساعت مراجعه
    .meaning = زمانی که کسی آنجاست و به پرسش‌ها پاسخ می‌دهد.
glossary-wohnsitzauflage = تعیین محل زندگی
    .meaning = قاعده‌ای که در برگه نوشته شده است: باید در یک محل مشخص زندگی کرد. پیش از جابه‌جایی باید درخواست داد.
glossary-zusatzblatt = برگه ضمیمه
    .meaning = برگه‌ای که همراه برگه اصلی است. اغلب روی آن نوشته شده است که آیا کار مجاز است.
