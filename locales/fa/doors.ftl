### The doors: the result, one door, what the person's paper says about work, why, what it depends on, what can open it.
### Plain everyday Persian, polite "شما", no promise. Only changes that somebody can and should want: never nationality, age,
### marriage, a child, a passport, moving away. Plural: [one] also matches 0, see app.ftl.

## The result and the page of a door. They are loaded behind the first question; what every page needs is in app.ftl.

chain-title = کجا هستید
# Badge on the ring of the phase to begin with.
start-here = شروع از اینجا
phase-possible = این هم ممکن است
phase-open = اکنون موضوع شما نیست، هر وقت بخواهید ممکن است
# $count: number of cards on the short list.
cards-title = { $count ->
    [one] اول این یک در
   *[other] اول این { $count } در
 }
card-why = چرا برای شما:
card-todo = آنچه اکنون می‌توانید انجام دهید:
why-urgent = این نمی‌تواند صبر کند. اینجا کمک می‌گیرید.
why-adviser = اینجا کسی با شما صحبت می‌کند که مشاوره مستقل می‌دهد.
why-conditional = شاید این در باز است. کسی باید درباره آن تصمیم بگیرد.
# $wish: what the person wants, e.g. "زبان آلمانی".
why-wish = گفته‌اید: { $wish }.
# $phase: name of a phase of the chain.
why-phase = این بخشی است از: { $phase }.
permit-first = اول اجازه، بعد اولین روز کار.
no-local-offer = برای این هنوز نشانی‌ای در اینجا نمی‌شناسیم. در یک مرکز مشاوره بپرسید.
# Shown when a verdict leans on an assumption.
presumed = چیزی را فرض می‌کنیم که شما نگفته‌اید. یک مرکز مشاوره می‌تواند آن را بررسی کند.
# $facts: short names of what nobody said, separated by dots.
presumed-about = چیزی را فرض می‌کنیم درباره: { $facts }. یک مرکز مشاوره می‌تواند آن را بررسی کند.
more-about = بیشتر: { $door }

# Four states of a door. "noch offen" means not clear yet: never the word of verdict-yes (باز).
verdict-yes = باز
verdict-conditional = شاید
verdict-no = در حال حاضر نه
verdict-unknown = هنوز روشن نیست
# $who: one or more offices, separated by commas.
decided-by = تصمیم با: { $who }.
# $facts: names of missing facts, separated by dots.
depends-on = این بستگی دارد به: { $facts }.
depends-adviser = این را یک مرکز مشاوره با شما روشن می‌کند.
rule-checked = بررسی شده در { $date }
rule-unverified = تأیید نشده

rights-title = آنچه اجازه دارید
# $doors: offers that are still undecided. $questions: questions still open.
more-answers = { $doors ->
    [0] پاسخ‌های بیشتر نتیجه را دقیق‌تر می‌کنند.
    [one] یک در هنوز روشن نیست. پاسخ‌های بیشتر کمک می‌کنند.
   *[other] { $doors } در هنوز روشن نیستند. پاسخ‌های بیشتر کمک می‌کنند.
 }
other-doors = درهای دیگر ({ $count })
not-now = در حال حاضر نه ({ $count })
all-offers = فهرست همه پیشنهادها
not-covered = در این راهنما نیست: گواهینامه رانندگی، مالیات، هزینه رادیو و تلویزیون (Rundfunkbeitrag)، پیدا کردن پزشک، دادگاه. درباره این‌ها از یک مرکز مشاوره بپرسید.
rules-checked = تاریخ قواعد: { $date }. هیچ وکیلی آن‌ها را بررسی نکرده است.
advice-first = اول مشاوره مستقل
advice-first-text = اول با یک مرکز مشاوره مستقل صحبت کنید. اداره‌های دولتی باید بعضی چیزها را به اداره امور خارجیان ({ -auslaenderbehoerde }) گزارش دهند.
door-todo = آنچه اکنون می‌توانید انجام دهید
door-bring = آنچه با خود می‌آورید
door-why = چرا
door-offers = کجا هست
plan-title = برنامه من
my-plan = برنامه من ({ $count })
take-along = افزودن به برنامه من
take-off = برداشتن از برنامه

## Notices: the entry about work on the paper. One sentence beside the verdict, which it never changes.

notice-paper-agrees = برگه شما هم همین را می‌گوید.
notice-paper-first-changed = قانون این در را باز می‌کند، برگه شما هنوز نه. اول نوشته روی برگه را تغییر دهند، بعد شروع کنید. یک مرکز مشاوره در این کار کمک می‌کند.
notice-paper-closed = روی برگه شما نوشته شده است که کار مجاز نیست. اول اجازه، بعد شروع.
notice-paper-says-more = روی برگه شما بیشتر از آن نوشته شده است که قواعد ما می‌گویند. یک مرکز مشاوره برگه را با شما می‌خواند. اول پرسیدن، بعد شروع.

## What can open a door. One or two phrases, each ends with a full stop; opening-then-… follows as the last sentence.

door-openings = چه چیزی می‌تواند این در را باز کند
openings-title = چه چیزی در بعدی را باز می‌کند
opening-then-yes = در این صورت این راه برای شما باز است.
opening-then-conditional = در این صورت شاید ممکن است.
opening-then-unknown = در این صورت این در دیگر بسته نیست. چیزهای دیگری هنوز باید روشن شوند.
opening-registration = با ثبت‌نام در اداره کار ({ -agentur-fuer-arbeit }).
# A length of time, as it stands in the sentences below. $months: a number
opening-months = { $months ->
    [one] { $months } ماه
   *[other] { $months } ماه
 }
# $from: month and year
opening-time-months_in_germany = از { $from }، وقتی { opening-months } است که در آلمان هستید.
opening-time-months_in_status = از { $from }، وقتی { opening-months } است که این برگه را دارید.
opening-time-months_since_title = از { $from }، وقتی { opening-months } است که برگه خود را دارید.
opening-time-months_since_asylum_registration = از { $from }، وقتی { opening-months } از درخواست پناهندگی شما گذشته است.
opening-time-months_since_deportation_suspension = از { $from }، وقتی { opening-months } است که اخراج از کشور متوقف است.
opening-time-months_employed = از { $from }، وقتی { opening-months } است که کار خود را دارید.
opening-time-registered_address_months = از { $from }، وقتی { opening-months } است که نشانی شما ثبت شده است.
# $value: A1 to C1
opening-german = با آلمانی در سطح { $value }.
opening-care = وقتی کسی از کودکان شما نگهداری می‌کند، در حالی که درس می‌خوانید یا کار می‌کنید.
opening-course = بعد از یک دوره همگرایی ({ -integrationskurs }) که تا پایان به آن می‌روید.
opening-training-contract = با قرارداد آموزش حرفه‌ای ({ -ausbildungsvertrag }).
opening-work = با یک کار. اول اجازه، اگر به آن نیاز دارید، بعد اولین روز کار.
# $value: hours a week
opening-hours = با دست‌کم { $value } ساعت کار در هفته.
opening-recognition = { $value ->
    [not_started] با مدرکی که یک نهاد می‌تواند بررسی کند.
    [running] وقتی معادل‌سازی مدرک ({ -anerkennung }) شما در جریان است.
    [partial] وقتی مدرک شما به‌طور جزئی معادل‌سازی شده است.
   *[full] وقتی مدرک شما معادل‌سازی شده است.
    }
opening-admission = با پذیرش در دوره از سوی اداره فدرال ({ -bamf }). یک مدرسه زبان در درخواست کمک می‌کند.
opening-permit = با اجازه اداره امور خارجیان ({ -auslaenderbehoerde }). یک مرکز مشاوره در درخواست کمک می‌کند. اول اجازه، بعد شروع.

## Why, why not, and what it depends on

# Before the answers that a reason rests on: "This counts: Age: 26 · German: …"
door-counts = این‌ها به حساب می‌آید:
# Folded: the law, its source, when somebody compared it
door-law = قانون و تاریخ
# $answer: a short name and the answer, "Paper: I have no paper."
door-excluding = دلیل آن این پاسخ است: { $answer }
door-change-answer = تغییر این پاسخ
door-depends = به چه چیزی بستگی دارد
door-answer-now = پاسخ به این پرسش
# Folded: the rules of a door that is not decided yet, each with its verdict
door-possible = چه قواعدی هست
nothing-changes = پرسش‌های بیشتر دیگر چیزی را در درهای شما تغییر نمی‌دهند.

## Short names of what was asked, a colon and the answer follow. Without "your": somebody may answer for another person.

said-phase_wish = خواسته
said-goals = خواسته
said-first_goal = اول
said-urgent = فوری
said-home = محل زندگی
said-region = شهر یا روستا
said-works_in = محل کار
said-age = سن
said-with_guardian = مادر یا پدر اینجا
said-german_level = آلمانی
said-german_certificate = گواهی زبان
said-literacy = خواندن و نوشتن
said-integrationskurs_state = دوره آلمانی
said-qualification_kind = آموخته‌ها
said-qualification_country = محل یادگیری
said-occupation_group = زمینه
said-recognition_stage = معادل‌سازی مدرک
said-qualification_documents = مدرک‌ها
said-doing_now = اکنون
said-registered_agentur = ثبت‌نام در اداره کار ({ -agentur-fuer-arbeit })
said-work_story = کار در آلمان
said-job_ended = کار تا
said-worked_in_germany_months = ماه‌های کار در آلمان
said-involuntary_unemployed = چه کسی کار را پایان داد
said-job_started = کار از
said-lives_with_parents = زندگی پیش پدر و مادر
said-training_contract = قرارداد آموزش حرفه‌ای
said-training_start = شروع آموزش حرفه‌ای
said-children_ages = کودکان
said-kita_place = جا در مهدکودک (Kita)
said-single_parent = بزرگ کردن کودکان به‌تنهایی
said-care_secured = نگهداری از کودکان
said-living_on = پول زندگی
said-income_secured = پول کافی است
said-paper = برگه
said-came_as = چگونگی آمدن
said-first_language = آلمانی به عنوان زبان اول
said-fiktion_kind = موضوع برگه
said-paragraph = شماره
said-paragraph_detail = بعد از شماره
said-entry = ورود
said-first_title = برگه از
said-title_term = اعتبار
said-status_since = Duldung از
said-work_entry = نوشته درباره کار
said-lodging = محل سکونت
said-origin_listed = کشور در فهرست
said-origin_country = کشور
said-asylum_filed = درخواست پناهندگی
