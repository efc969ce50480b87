### Why a door is open, perhaps open or closed, who decides, and what is still missing.
### yes = "برای شما باز است" (nothing is promised); conditional = "شاید"; no = "در حال حاضر ممکن نیست", with the reason.
### Names of offices and laws are printed on paper people hold: the German word stays beside the Persian one.
### Arguments: numbers, or codes for a select; CEFR levels (A2, B1) are used as they are. A noun after a number stays singular.

## Open

# $to: everyone = without any condition; any-paper = the residence status plays no role; your-paper = the general "yes" that
# follows from the status; purpose = the paper was issued for exactly this; no-employment = volunteering, watching, school.
reason-open = { $to ->
    [everyone] این راه برای همه باز است.
    [any-paper] این راه برای شما باز است. اینکه چه برگه‌ای دارید اینجا مهم نیست.
    [your-paper] با برگه‌ای که دارید این راه برای شما باز است.
    [purpose] برگه خود را برای همین گرفته‌اید. این راه برای شما باز است.
    [no-employment] این راه برای شما باز است. این اشتغال (Beschäftigung) به حساب نمی‌آید و اجازه کار لازم نیست.
    [five-years-work] این راه برای شما باز است، چون دست‌کم پنج سال در آلمان کار کرده‌اید.
   *[other] این راه برای شما باز است.
    }
# $group: whom the offer is made for; the reader belongs to it.
reason-for-your-group = { $group ->
    [asylum] این راه برای شما باز است. برای کسانی است که دنبال حفاظت هستند، توقف موقت اخراج ({ -duldung }) دارند یا بدون برگه اقامت اینجا هستند.
    [refugees] این راه برای شما باز است. برای پناهندگان و پناه‌جویان است.
    [third-country] این راه برای شما باز است. برای کسانی است که از کشورهای خارج از اتحادیه اروپا (EU) هستند.
    [eu] این راه برای شما باز است. برای کسانی است که از کشورهای اتحادیه اروپا (EU) هستند.
    [border] این راه برای شما باز است. برای کسانی است که در آن سوی مرز کار می‌کنند یا دنبال کار هستند.
    [from-27] این راه برای شما باز است. برای بزرگسالان از 27 سال به بالا است.
    [from-12-to-26] این راه برای شما باز است. برای جوانان 12 تا 26 سال است.
    [saxony] این راه برای شما باز است. برای کسانی است که در Sachsen زندگی می‌کنند و دنبال کار هستند.
    [degree] این راه برای شما باز است. برای مدرک‌های دانشگاهی خارج از آلمان است.
    [employed] این راه برای شما باز است، چون کار دارید. شرکت آن را با شما برنامه‌ریزی می‌کند.
    [school-age] این راه برای شما باز است. کودکان 6 تا 17 سال با هر برگه‌ای به مدرسه می‌روند. مدرسه‌ها چیزی به اداره امور خارجیان ({ -auslaenderbehoerde }) گزارش نمی‌دهند.
    [small-children] این راه برای شما باز است. برای کودکان از یک‌سالگی تا مدرسه است.
    [baby] این راه برای شما باز است، برای کودک زیر یک سال هم: چون کار می‌کنید، دنبال کار هستید یا درس می‌خوانید.
   *[other] این راه برای شما باز است. برای کسانی است که در وضعیت شما هستند.
    }
# Money for a living; presumes that the own money is not enough. $money: its name, or who pays it.
reason-money-if-in-need = { $money ->
    [grundsicherung] این راه برای شما باز است، اگر پول خودتان کافی نیست. نام این پول Grundsicherungsgeld است (قبلاً Bürgergeld).
    [buergergeld] این راه برای شما باز است، اگر پول خودتان کافی نیست. نام این پول Bürgergeld است.
    [jobcenter] این راه برای شما باز است، اگر پول خودتان کافی نیست. این پول از مرکز کار ({ -jobcenter }) می‌آید (Grundsicherungsgeld، قبلاً Bürgergeld).
    [asylblg] این راه برای شما باز است، اگر پول خودتان کافی نیست. این پول از اداره امور اجتماعی ({ -sozialamt }) می‌آید.
    [sgb12] این راه برای شما باز است، اگر پول خودتان کافی نیست. این پول از اداره امور اجتماعی ({ -sozialamt }) می‌آید.
   *[other] این راه برای شما باز است، اگر پول خودتان کافی نیست.
    }
# A German course. $why: claim = within so many $months after the paper was issued; admitted = the letter is there, or the
# course has begun; spaetaussiedler = free for them; job = the Berufssprachkurs.
reason-course-open = { $why ->
    [claim] در { $months } ماه اول با این برگه، دوره برای شما باز است.
    [admitted] شما پذیرفته شده‌اید. دوره همچنان برای شما باز است.
    [spaetaussiedler] دوره برای شما باز است. هزینه‌ای ندارد.
    [job] این راه برای شما باز است. آلمانی شما کافی است و دوره در کار، آموزش حرفه‌ای ({ -ausbildung }) یا معادل‌سازی مدرک ({ -anerkennung }) به شما کمک می‌کند.
   *[other] دوره برای شما باز است.
    }
# Ausbildung = vocational training in a firm and at school. $which: better = they have § 60c, and § 16g is the better paper.
reason-training-title = { $which ->
    [right] با آموزش حرفه‌ای ({ -ausbildung }) شما این برگه برایتان باز است. درخواست از هفت ماه پیش از شروع ممکن است. پیش از آن به مشاوره بروید.
   *[better] این راه برای شما باز است. این برگه برای آموزش حرفه‌ای ({ -ausbildung }) شما بهتر است.
    }
# $what: required = the profession may only be practised with recognition; papers-lost = certificates are missing;
# supplement = another office decides, the evaluation of the degree helps in addition.
reason-recognition = { $what ->
    [required] این راه برای شما باز است. در این شغل فقط با معادل‌سازی مدرک ({ -anerkennung }) اجازه کار هست.
    [papers-lost] این راه حتی بدون همه مدرک‌ها برای شما باز است. در این صورت بررسی می‌شود که چه بلد هستید (Qualifikationsanalyse).
   *[supplement] درباره این شغل نهاد دیگری تصمیم می‌گیرد. ارزیابی مدرک (Zeugnisbewertung) می‌تواند در کنار آن کمک کند.
    }
# Stands beside another reason and says one thing more. $what: course-duty = one may be obliged to take the course;
# analog = more money after $months; child-work = from this age in $months the office expects work or a course.
reason-good-to-know = { $what ->
    [course-duty] خوب است بدانید: اداره امور خارجیان ({ -auslaenderbehoerde }) می‌تواند از شما بخواهد که به دوره بروید.
    [course-free] خوب است بدانید: دوره برای شما هزینه‌ای ندارد، چون از یک اداره پول می‌گیرید.
    [course-child-care] خوب است بدانید: بعضی دوره‌های آلمانی نگهداری از کودک دارند، و دوره‌هایی برای پدر و مادرها و برای زنان هست.
    [job-course-half] خوب است بدانید: کسی که دستمزد می‌گیرد، بیشتر وقت‌ها نیمی از هزینه دوره را می‌پردازد. کسی که درآمد کمی دارد، چیزی نمی‌پردازد.
    [analog] خوب است بدانید: بعد از { $months } ماه این پول بیشتر وقت‌ها زیادتر است، مانند کمک اجتماعی (Sozialhilfe).
    [child-work] خوب است بدانید: از { $months } ماهگی فرزند شما و اگر کسی از او نگهداری می‌کند، مرکز کار ({ -jobcenter }) انتظار کار یا دوره دارد.
    [blue-card] خوب است بدانید: در { $months } ماه اول، اداره امور خارجیان ({ -auslaenderbehoerde }) می‌تواند عوض کردن کار را { $days } روز نگه دارد و بررسی کند.
   *[recognition-months] خوب است بدانید: وقتی همه مدارک آماده است، آن نهاد بیشتر وقت‌ها در { $months } ماه تصمیم می‌گیرد.
    }

## Perhaps

# $what: paper = no residence status was named (neutral, no pressure to tell); duldung = the sentence is not printed;
# law-changed = a draft law may have come into force after our date; not-settled = nobody has written it down clearly;
# second-list = countries on a list of the EU that could not be read, beside the list in our law.
reason-clarify = { $what ->
    [paper] این به برگه شما بستگی دارد. یک مرکز مشاوره مستقل آن را با شما روشن می‌کند.
    [duldung] این بستگی دارد به اینکه کدام Duldung را دارید. یک مرکز مشاوره برگه را با شما می‌خواند.
    [residence-right] این به حق اقامت (Aufenthaltsrecht) دقیق شما بستگی دارد.
    [law-changed] بر پایه قانونی که ما خوانده‌ایم، این راه برای شما باز است. ممکن است قانون از آن زمان تغییر کرده باشد.
    [second-list] شاید کشور شما در فهرستی از اتحادیه اروپا (EU) باشد. ما این فهرست را نخوانده‌ایم. یک مرکز مشاوره آن را با شما بررسی می‌کند.
   *[not-settled] قانون در این باره چیز روشنی نمی‌گوید. یک مرکز مشاوره همراه شما می‌پرسد.
    }
# Admission to a course. $state: stop = since February 2026 the BAMF admits nobody new without a claim.
reason-places = { $state ->
    [stop] در حال حاضر BAMF اینجا شخص تازه‌ای را نمی‌پذیرد. کسی که از مرکز کار ({ -jobcenter }) یا اداره امور اجتماعی ({ -sozialamt }) پول می‌گیرد، می‌تواند آنجا درباره دوره بپرسد.
    [priority] وقتی جای خالی هست، نوبت گروه شما اول است. بررسی نشده است که آیا BAMF دوباره کسی را می‌پذیرد.
    [until-course] این ممکن است، اگر جای خالی باشد و تا وقتی که دوره همگرایی ({ -integrationskurs }) هنوز ممکن نیست.
   *[free] این ممکن است، اگر جای خالی باشد.
    }
# $through: the office that pays the reader's living can send them to the course.
reason-way-to-course = { $through ->
    [jobcenter] مرکز کار ({ -jobcenter }) می‌تواند شما را به دوره بفرستد. آنجا درباره آن بپرسید.
   *[sozialamt] اداره امور اجتماعی ({ -sozialamt }) می‌تواند شما را به دوره بفرستد. آنجا درباره آن بپرسید.
    }
# $why: expired = the claim ended one year after the first paper; low-need = a degree and work that fits it;
# orientation = the German is good enough already.
reason-course-limited = { $why ->
    [expired] سال اول با این برگه گذشته است. حالا فقط با پذیرش (Zulassung) ممکن است.
    [low-need] درباره کسانی که تحصیل دانشگاهی و کار مناسب با آن دارند، قانون فرض می‌کند که به دوره نیاز ندارند. پرسیدن هزینه‌ای ندارد.
   *[orientation] آلمانی شما کافی است. شاید هنوز دوره آشنایی با زندگی در آلمان (Orientierungskurs) باز باشد.
    }
# The Berufssprachkurs. $how: register = registering or work opens it; abroad = lives in France or Luxembourg.
reason-job-course = { $how ->
    [abroad] برای کسانی که خارج از آلمان زندگی می‌کنند، این فقط در موارد خاص ممکن است، برای نمونه با قرارداد کار.
    [rare] با برگه شما این دوره به‌ندرت در نظر گرفته شده است. پیش از درخواست در مرکز مشاوره بپرسید.
    [agentur] دوره باز می‌شود، اگر در اداره کار ({ -agentur-fuer-arbeit }) ثبت‌نام باشید، کار داشته باشید یا قرارداد آموزش حرفه‌ای ({ -ausbildungsvertrag }) داشته باشید.
   *[register] دوره باز می‌شود، اگر در اداره کار ({ -agentur-fuer-arbeit }) ثبت‌نام باشید، از مرکز کار ({ -jobcenter }) پول بگیرید یا کار داشته باشید.
    }
# $level: CEFR level, for example B1. $for: what begins there.
reason-below-level = { $for ->
    [mentors] این مشاوره بیشتر برای کسانی است که آلمانی‌شان از { $level } به بالا است. با آلمانی کمتر هم می‌توانید بپرسید.
    [training] برای این بیشتر وقت‌ها آلمانی { $level } لازم است. با آلمانی کمتر، اداره کار (Agentur für Arbeit) بررسی می‌کند که آیا ممکن است.
   *[course] دوره بیشتر وقت‌ها از { $level } شروع می‌شود. پایین‌تر از آن فقط چند جای خاص هست.
    }
# Every provider or advice centre decides on its own.
reason-provider-decides = این در هر محل فرق دارد.
# Pupils of vocational schools, and students who live with their parents: the Jobcenter looks whether BAföG comes first.
reason-student-exception = در مورد مدرسه و دانشگاه، مرکز کار ({ -jobcenter }) اول بررسی می‌کند که آیا BAföG یا BAB هست. گاهی با این حال پول می‌دهد.
# $when: first = always talk to an independent adviser before going there; if-needed = the MBE after the first years.
reason-advice = { $when ->
    [first] اول با یک مرکز مشاوره مستقل صحبت کنید.
   *[if-needed] این مشاوره بیش از همه برای سال‌های اول است. بعد از آن وقتی کمک می‌کند که پرسش شما به شروع زندگی در اینجا مربوط باشد.
    }
# The office must tell the Ausländerbehörde. Serious, not frightening.
reason-office-reports = این اداره باید به اداره امور خارجیان ({ -auslaenderbehoerde }) خبر بدهد، اگر درخواست پول کنید. اول به یک مرکز مشاوره مستقل بروید.
# With need the Jobcenter places people; the Agentur does it for the others.
reason-jobcenter-or-agentur = اداره کار (Agentur für Arbeit) وقتی به شما کمک می‌کند که مقرری بیکاری ({ -arbeitslosengeld }) می‌گیرید یا پول شما کافی است. در غیر این صورت مرکز کار ({ -jobcenter }) برای شماست.
# First the permit, then the first day. Zustimmung = consent of the Agentur, asked for by the Ausländerbehörde itself.
reason-permit = { $from ->
    [office-and-agentur] برای این به اجازه نیاز دارید. بیشتر وقت‌ها اداره کار ({ -agentur-fuer-arbeit }) هم باید موافقت کند. اول اجازه، بعد اولین روز کار.
    [claim] برای این به اجازه نیاز دارید. بر پایه قانون، بیشتر وقت‌ها این اجازه داده می‌شود، اگر اداره کار ({ -agentur-fuer-arbeit }) هم موافقت کند. اول اجازه، بعد اولین روز کار.
   *[office] برای این به اجازه نیاز دارید. اول اجازه، بعد شروع.
    }
# Work that the paper allows. $kind: named = the job is named on the paper; related = belongs to the profession that is being
# recognised; side = $hours a week beside the purpose; student = $days a year or $hours a week; trial = also $weeks on trial.
reason-limited-work = { $kind ->
    [named] کاری که روی برگه شما نوشته شده مجاز است. برای کار دیگر پیش از آن اجازه لازم است.
    [related] کاری که به شغل شما مربوط است، طولانی‌تر هم ممکن است: با اجازه و با موافقت اداره کار ({ -agentur-fuer-arbeit }).
    [student] در کنار دانشگاه { $days } روز کاری در سال ممکن است، یا { $hours } ساعت در هفته در زمان برگزاری کلاس‌های دانشگاه.
    [trial] تا { $hours } ساعت کار در هفته و کار آزمایشی ممکن است، روی هم حداکثر { $weeks } هفته.
    [average] به‌طور میانگین { $hours } ساعت کار در هفته ممکن است، و کار آزمایشی تا { $weeks } هفته در یک شرکت.
    [follow-up] اگر یک کار مشخص روی برگه شما نوشته شده است (Folge-Chancenkarte)، همین کار مجاز است.
   *[side] در کنار آنچه برگه را برایش دارید، تا { $hours } ساعت کار در هفته ممکن است.
    }
# § 60d: $months of Duldung and of work, $hours a week, German A2.
reason-job-duldung = { $state ->
    [perhaps] این شاید بعد از { $months } ماه Duldung و { $months } ماه کار با دست‌کم { $hours } ساعت در هفته ممکن باشد.
   *[not-yet] برای این { $months } ماه Duldung، { $months } ماه کار با دست‌کم { $hours } ساعت در هفته و آلمانی A2 لازم است. بخشی از آن هنوز کم است.
    }
# $years: age limit at the start.
reason-age-limit = هنگام شروع، سن باید کمتر از { $years } سال باشد.
# Money that is only paid to whoever applies before beginning. $what: business = ALG I for $days more; recognition = $euro at most.
reason-apply-first = { $what ->
    [business] این ممکن است تا وقتی که هنوز دست‌کم { $days } روز می‌توانید مقرری بیکاری ({ -arbeitslosengeld }) بگیرید. اول درخواست، بعد شروع کسب‌وکار.
    [too-late] این پول را باید پیش از شروع درخواست کرد.
   *[recognition] شاید تا { $euro } یورو پول باشد. اول درخواست پول، بعد شروع. بررسی نشده است که آیا این پول در حال حاضر هست.
    }
# $age: first-class = all-day care, introduced class by class from summer 2026.
reason-child-care = { $age ->
    [first-class] در کلاس اول از اوت 2026 نگهداری از کودک در تمام روز هست.
   *[under-one] زیر یک سال وقتی جا هست که کار می‌کنید، دنبال کار هستید یا به دوره می‌روید. از یک‌سالگی این جا برای شما باز است.
    }
# § 12a: $years in the same Land after recognition. $state: ground = a reason that the law counts; no-ground = one it does not
# count; lapsed = work, training or university end the rule.
reason-residence-rule = { $state ->
    [ground] دلیل شما برای جابه‌جایی به حساب می‌آید. اول درخواست، بعد جابه‌جایی.
    [no-ground] در { $years } سال اول باید در همان ایالت (Bundesland) زندگی کنید. این دلیل برای جابه‌جایی به حساب نمی‌آید.
    [lapsed] با کار، آموزش حرفه‌ای ({ -ausbildung }) یا دانشگاه شما، قاعده زندگی در همان ایالت (Bundesland) برقرار نیست. پیش از جابه‌جایی تأیید کتبی آن را بگیرید.
    [ask] برای جابه‌جایی از پیش به اجازه نیاز دارید. اول درخواست، بعد جابه‌جایی.
    [over] { $years } سال زندگی در همان ایالت (Bundesland) گذشته است. جابه‌جایی برای شما باز است.
   *[apply] در { $years } سال اول باید در همان ایالت (Bundesland) زندگی کنید. با کار، آموزش حرفه‌ای ({ -ausbildung })، دوره یا خانواده در محل دیگر، جابه‌جایی ممکن است. اول درخواست، بعد جابه‌جایی.
    }
reason-naturalisation = این با پنج سال زندگی در آلمان، آلمانی B1، درآمد خود، هویت روشن و آزمون ممکن است. برای بعضی‌ها مدت دیگری هست.

## Not at present

# General "no" that follows from the residence status.
reason-not-with-this-paper = با برگه شما این در حال حاضر ممکن نیست.
# The same for people without papers: no word about a paper they do not have.
reason-without-papers = بدون برگه اقامت این در حال حاضر ممکن نیست. یک مرکز مشاوره مستقل کمک می‌کند.
# $group: whom the offer is made for. Beside a "no" the reader does not belong to it, beside a "perhaps" it is open.
reason-meant-for = { $group ->
    [asylum] این برای کسانی است که دنبال حفاظت هستند، توقف موقت اخراج ({ -duldung }) دارند یا بدون برگه اقامت اینجا هستند.
    [refugees] این برای پناهندگان و پناه‌جویان است.
    [border] این برای کسانی است که در آن سوی مرز کار می‌کنند.
    [duldung] این برای کسانی است که نوع مشخصی از توقف موقت اخراج ({ -duldung }) دارند.
    [saxony] این فقط در Sachsen هست.
    [saarland] این برای کسانی است که در Saarland زندگی می‌کنند.
    [degree] این برای مدرک‌های دانشگاهی است.
    [learned-abroad] این برای مدرک‌های خارج از آلمان است.
    [wants-to-work] این برای کسانی است که می‌خواهند در آلمان کار کنند.
    [alg1] این برای کسانی است که مقرری بیکاری (Arbeitslosengeld, ALG I) می‌گیرند و کسب‌وکاری را شروع می‌کنند.
    [searching] این برای کسانی است که نزد کارفرما کار می‌کنند یا دنبال کار هستند.
    [likely-to-stay] این برای کسانی است که هنوز اجازه کار ندارند و احتمالاً در آلمان می‌مانند.
    [members] این بیشتر وقت‌ها فقط برای اعضا است. می‌توان عضو شد.
    [little-german] این دوره برای کسانی است که هنوز کم آلمانی صحبت می‌کنند.
    [small-children] این برای خانواده‌هایی است که کودک کوچک دارند.
    [in-germany] این برای کسانی است که در آلمان زندگی می‌کنند.
    [in-need] این برای کسانی است که پولشان کافی نیست.
    [own-household] این برای کسانی است که پیش پدر و مادرشان زندگی نمی‌کنند.
    [came-by-2022] این برای کسانی است که تا 31 دسامبر 2022 آمده‌اند.
    [from-15] این از 15 سالگی شروع می‌شود. پیش از آن، کودکان در درخواست پدر و مادر هستند.
    [from-12-to-26] این برای جوانان 12 تا 26 سال است.
    [pension-or-ill] این برای کسانی است که در سن بازنشستگی هستند، یا برای کسی که برای همیشه نمی‌تواند کار کند.
    [asylblg] این پول برای کسانی است که در روند پناهندگی هستند، توقف موقت اخراج ({ -duldung }) دارند یا چند برگه خاص دارند.
    [third-country] این برای کسانی است که از کشورهای خارج از اتحادیه اروپا (EU) هستند.
    [eu] این برای کسانی است که از کشورهای اتحادیه اروپا (EU) هستند.
    [working-age] این برای کسانی است که می‌توانند کار کنند و هنوز در سن بازنشستگی نیستند.
    [from-27] این برای بزرگسالان از 27 سال به بالا است.
    [before-course] این برای کسانی است که هنوز در هیچ دوره همگرایی ({ -integrationskurs }) نبوده‌اند.
   *[other] این برای گروه دیگری است.
    }
# $office: who does it instead.
reason-other-office = { $office ->
    [refugee-advice] برای شما مشاوره اجتماعی پناهندگان و پناه‌جویان (Flüchtlingssozialberatung) هست.
    [migration-advice] برای شما مشاوره مهاجرت هست: تا 26 سال خدمات مهاجرت جوانان (Jugendmigrationsdienst, JMD)، از 27 سال MBE.
    [youth-advice] تا 26 سال، خدمات مهاجرت جوانان (Jugendmigrationsdienst, JMD) برای شماست.
    [eu-advice] برای کسانی که از کشورهای اتحادیه اروپا (EU) هستند، مشاوره Faire Mobilität هست.
    [third-country-advice] برای کسانی که از کشورهای خارج از اتحادیه اروپا (EU) هستند، مشاوره Faire Integration هست.
    [jobcenter] برای پول زندگی، مرکز کار ({ -jobcenter }) یا یک نهاد دیگر برای شماست.
    [sozialamt] برای شما اداره امور اجتماعی ({ -sozialamt }) هست.
    [agentur] برای شما حالا اداره کار ({ -agentur-fuer-arbeit }) هست.
    [recognition] در این شغل نهاد دیگری برای معادل‌سازی مدرک ({ -anerkennung }) هست. مشاوره معادل‌سازی (Anerkennungsberatung) نام آن را می‌گوید.
    [training-support] برای آموزش حرفه‌ای ({ -ausbildung }) و دانشگاه پول دیگری هست، برای نمونه BAföG یا BAB.
    [einstiegsgeld] با پول مرکز کار ({ -jobcenter })، برای این کمک‌هزینه شروع (Einstiegsgeld) هست. پیش از شروع در مرکز کار درباره آن بپرسید.
    [asylblg] برای شما اداره امور اجتماعی ({ -sozialamt }) با پول دیگری هست: کمک به پناه‌جویان.
   *[other] برای این نهاد دیگری هست.
    }
# How long it takes. $of: stay = $months in Germany; duldung = with a Duldung; reception = in a reception centre;
# family = in Germany, but not for the family of some people.
reason-wait = { $of ->
    [duldung] این فقط بعد از { $months } ماه با توقف موقت اخراج ({ -duldung }) ممکن است.
    [reception] کسی که در مرکز پذیرش ({ -aufnahmeeinrichtung }) زندگی می‌کند، فقط بعد از { $months } ماه اجازه کار دارد.
    [family] این بیشتر وقت‌ها فقط بعد از { $months } ماه در آلمان ممکن است. برای خانواده بعضی‌ها فوراً ممکن است.
    [reception-at-least] کسی که در مرکز پذیرش ({ -aufnahmeeinrichtung }) زندگی می‌کند، زودتر از { $months } ماه اجازه کار ندارد، و بدون پاسپورت معتبر بیشتر وقت‌ها فقط بعد از { $others } ماه.
   *[stay] این فقط بعد از { $months } ماه در آلمان ممکن است.
    }
# $years: years in Germany that are needed.
reason-wait-years = این فقط بعد از { $years } سال در آلمان ممکن است.
# What stands in the way. $by: list = countries on a list in the law (never say that a country is safe); office = § 60a Abs. 6,
# the law's reason, no blame, neutral words; departure = steps of the Ausländerbehörde; fast-procedure = a special asylum
# procedure; search = the paper is for looking for work.
reason-barred = { $by ->
    [list] پاسپورت شما از کشوری است که در فهرستی در قانون آمده است. برای همین در حال حاضر ممکن نیست.
    [office] اداره امور خارجیان ({ -auslaenderbehoerde }) دلیلی می‌بیند که به شما مربوط است. یک مرکز مشاوره بررسی می‌کند که آیا درست است و چه چیزی را می‌توان تغییر داد.
    [departure] اداره امور خارجیان ({ -auslaenderbehoerde }) خروج از آلمان را آماده می‌کند. فوراً به یک مرکز مشاوره حقوقی مستقل بروید.
    [fast-procedure] در روند سریع پناهندگی (beschleunigtes Asylverfahren) کار مجاز نیست.
    [search] برگه شما برای جست‌وجوی کار است. با آن این پول داده نمی‌شود.
   *[reception] تا وقتی که باید در مرکز پذیرش ({ -aufnahmeeinrichtung }) زندگی کنید، این ممکن نیست.
    }
# What has to come before. $what: level = a CEFR $level; identity = who someone is, shown by papers (never advise to contact an
# embassy); contract-not-eq = a paid year before training (EQ) does not count; title-25 = § 25a or § 25b first.
reason-need-first = { $what ->
    [level] برای این به آلمانی { $level } نیاز دارید.
    [identity] برای این باید هویت شما روشن باشد. درباره راه آن با یک مرکز مشاوره صحبت کنید.
    [contract] برای این اول به قرارداد آموزش حرفه‌ای ({ -ausbildungsvertrag }) نیاز دارید.
    [contract-not-eq] دوره ورود به آموزش حرفه‌ای (Einstiegsqualifizierung, EQ) اینجا آموزش حرفه‌ای ({ -ausbildung }) به حساب نمی‌آید.
    [title-25] اول برگه دیگری لازم است: ⁨§ 25a⁩ یا ⁨§ 25b⁩. یک مرکز مشاوره راه را می‌داند. برگه شما را نمی‌توان تمدید کرد.
    [living] برای این باید دستمزد شما برای زندگی کافی باشد.
   *[other-title] برای این اول به برگه دیگری نیاز دارید. یک مرکز مشاوره راه را می‌داند.
    }
reason-you-have-it = این را دارید.
# A project has an end; it has passed.
reason-programme-over = این برنامه به پایان رسیده است.
# $single, $married: the highest yearly income in euros.
reason-income-limit = این برای کسانی است که حداکثر { $single } یورو در سال درآمد دارند، برای زوج‌ها { $married } یورو.
# School takes the place of courses for adults. $for: adults = adults can finish school as well.
reason-school = { $for ->
    [adults] بزرگسالان هم می‌توانند مدرک مدرسه بگیرند، برای نمونه در کلاس‌های شب.
   *[pupils] کسی که به مدرسه می‌رود، آلمانی را در مدرسه یاد می‌گیرد.
    }
# EU citizens. $why: months = so many $months after a short job the right to this money ends; choice = they ended the work.
reason-worker-right-ended = { $why ->
    [choice] کسی که خودش کار را پایان داده است، بیشتر وقت‌ها این پول را نمی‌گیرد. یک مرکز مشاوره می‌تواند بررسی کند که آیا هنوز چیزی ممکن است.
   *[months] بعد از کمتر از یک سال کار، این فقط { $months } ماه ممکن است. یک مرکز مشاوره می‌تواند بررسی کند که آیا هنوز چیزی ممکن است.
    }
# BAföG; $own: years of own work, $parent: years of a parent's work in Germany.
reason-bafoeg-work-years = با برگه شما این فقط وقتی ممکن است که خودتان { $own } سال یا پدر و مادرتان { $parent } سال در آلمان کار کرده باشند.

## Who decides. Follows "تصمیم با:" (doors.ftl, decided-by); noun phrases.

who-bamf = اداره فدرال ({ -bamf })
who-jobcenter = مرکز کار ({ -jobcenter })
who-agentur = اداره کار ({ -agentur-fuer-arbeit })
who-auslaenderbehoerde = اداره امور خارجیان ({ -auslaenderbehoerde })
who-sozialamt = اداره امور اجتماعی ({ -sozialamt })
who-provider = نهاد برگزارکننده (Träger)
who-adviser = مرکز مشاوره
who-employer = شرکت
who-union = اتحادیه کارگری (Gewerkschaft)
who-school = مدرسه
who-bafoeg-office = اداره BAföG (BAföG-Amt)
who-recognition-office = نهاد معادل‌سازی مدرک ({ -anerkennung })
who-grant-office = نهادی که این کمک‌هزینه (Zuschuss) را می‌دهد
who-youth-office = اداره جوانان ({ -jugendamt })
who-naturalisation-office = اداره تابعیت (Einbürgerungsbehörde)
# The entry on the person's own residence paper.
who-paper = آنچه روی برگه شما نوشته شده است

## What is missing. Follows "بستگی دارد به:", also a label before "بله" or "نه"; short noun phrases.

missing-status = برگه شما
missing-no_papers = برگه شما
missing-advised_elsewhere = برگه شما
missing-advised_if_needed = برگه شما
missing-youth_advice_regional = برگه شما
missing-lives_abroad = محل زندگی شما
missing-age = سن شما
missing-pension_age = سن شما
missing-land = محل زندگی شما
missing-in_saarland = محل زندگی شما
missing-in_saxony_anhalt = محل زندگی شما
missing-lives_in = اینکه در چه جایی زندگی می‌کنید
missing-outside_reception = اینکه در چه جایی زندگی می‌کنید
missing-german_level = آلمانی شما
missing-german_for_training = آلمانی شما
missing-first_language = زبان اول شما
missing-citizen_of_another_language = زبان اول شما
missing-integrationskurs_state = دوره آلمانی شما تاکنون
missing-in_course = دوره آلمانی شما تاکنون
missing-course_behind = دوره آلمانی شما تاکنون
missing-course_admitted = پذیرش (Zulassung) در دوره همگرایی ({ -integrationskurs })
missing-course_ground = کار، آموزش حرفه‌ای ({ -ausbildung }) یا ثبت‌نام در اداره کار (Agentur für Arbeit) یا مرکز کار ({ -jobcenter })
missing-course_ground_duldung = کار، آموزش حرفه‌ای ({ -ausbildung }) یا ثبت‌نام در اداره کار (Agentur für Arbeit)
missing-months_in_germany = اینکه از کی در آلمان هستید
missing-asylum_wait = اینکه از کی در آلمان هستید
missing-long_here = اینکه از کی در آلمان هستید
missing-entry_after_2019_08_01 = اینکه از کی در آلمان هستید
missing-newly_arrived = اینکه از کی در آلمان هستید
missing-too_new_for_the_grant = اینکه از کی در آلمان هستید
missing-five_years_here = اینکه از کی در آلمان هستید
missing-entry_by_2022_12_31 = اینکه از کی در آلمان هستید
missing-works_abroad = اینکه کجا کار می‌کنید
missing-course_ended_with_b1 = دوره آلمانی شما تاکنون
missing-on_benefits = اینکه هزینه زندگی شما از کجا می‌آید
missing-paid_by_sgb12 = اینکه هزینه زندگی شما از کجا می‌آید
missing-paid_by_jobcenter = اینکه هزینه زندگی شما از کجا می‌آید
missing-beyond_work = سن شما و اینکه آیا می‌توانید کار کنید
missing-work_barred_now = اینکه آیا کار در حال حاضر می‌تواند مجاز شود
missing-begun_in_procedure = اینکه آموزش حرفه‌ای کی شروع شده است
missing-asylum_wait_2025 = اینکه از کی در آلمان هستید
missing-listed_later = اینکه پاسپورت شما از کدام کشور است
missing-child_under_one = سن کودکان شما
missing-child_from_one = سن کودکان شما
missing-child_in_class_1 = سن کودکان شما
missing-child_in_class_2 = سن کودکان شما
missing-child_of_school_age = سن کودکان شما
missing-procedure_begun = اینکه معادل‌سازی مدرک تا کجا پیش رفته است
missing-months_in_status = اینکه از کی برگه خود را دارید
missing-months_since_title = اینکه از کی برگه خود را دارید
missing-late_section_24 = اینکه از کی برگه خود را دارید
missing-came_late_24 = اینکه از کی در آلمان هستید
missing-short_title = اینکه برگه شما چه مدت اعتبار دارد
missing-months_since_asylum_registration = اینکه کی درخواست پناهندگی داده‌اید
missing-origin_work_ban = اینکه آیا کشور شما در فهرست قانون هست
missing-third_country_passport = پاسپورت شما
missing-eu_passport = پاسپورت شما
missing-employed = کار
missing-at_work = کار
missing-wants_to_work = اینکه آیا می‌خواهید در آلمان کار کنید
missing-self_employed = کسب‌وکار خود
missing-runs_business = کسب‌وکار خود
missing-only_business = فقط کسب‌وکار خود
missing-jobless = اینکه آیا اکنون کار دارید
missing-without_work = اینکه آیا کار دارید
missing-hours_per_week = ساعت‌های کار شما در هفته
missing-months_employed = اینکه از کی این کار را دارید
missing-five_years_worked = پنج سال کار در آلمان
missing-worker_right_lost = اینکه آخرین کار شما کی تمام شد
missing-worker_right_surely_lost = اینکه آخرین کار شما کی تمام شد
missing-left_by_choice = اینکه چه کسی کار را پایان داد
missing-benefits = اینکه هزینه زندگی شما از کجا می‌آید
missing-in_need = اینکه آیا پول شما کافی است
missing-state_help = اینکه آیا پول شما کافی است
missing-own_living = اینکه آیا پول شما کافی است
missing-can_work = اینکه آیا می‌توانید کار کنید
missing-children_ages = سن کودکان شما
missing-parent_busy = کار، آموزش حرفه‌ای ({ -ausbildung }) یا یک دوره
missing-young_parent = فرزند خود
missing-kita_place = جا در مهدکودک ({ -kita })
missing-care_secured = نگهداری از کودکان شما
missing-in_training = آموزش حرفه‌ای ({ -ausbildung })
missing-at_training = آموزش حرفه‌ای ({ -ausbildung })
missing-training_running = آموزش حرفه‌ای ({ -ausbildung })
missing-training_contract = قرارداد آموزش حرفه‌ای ({ -ausbildungsvertrag })
missing-training_agreed = آموزش حرفه‌ای ({ -ausbildung }) یا قرارداد آن ({ -ausbildungsvertrag })
missing-eq_contract = دوره ورود به آموزش حرفه‌ای (Einstiegsqualifizierung, EQ)
missing-pupil = اینکه آیا به مدرسه می‌روید
missing-university_student = دانشگاه (Studium)
missing-residence_rule_lapsed = کار، آموزش حرفه‌ای ({ -ausbildung }) یا دانشگاه (Studium)
missing-school_student = مدرسه حرفه‌ای (Berufsfachschule)
missing-at_parents = اینکه آیا پیش پدر و مادرتان زندگی می‌کنید
missing-academic_degree = مدرک دانشگاهی
missing-low_need = مدرک شما و کار شما
missing-regulated = شغل شما
missing-regulated_profession = شغل شما
missing-qualification_documents = مدرک‌های شما
missing-learned_abroad = مدرک‌های خارج از آلمان
missing-recognition_stage = معادل‌سازی مدرک شما ({ -anerkennung })

## Missing facts that an adviser clarifies at the desk.

missing-identity_clarified = هویت روشن
missing-nationality = کشور شما
missing-nationality_group = کشور شما
missing-identity_open = هویت روشن
missing-has_valid_passport = پاسپورت معتبر
# No blame, as in reason-barred [office].
missing-own_fault = دلیلی که به شما مربوط است (⁨§ 60a Abs. 6⁩)
missing-deportation_measures_pending = آماده‌سازی خروج از آلمان
missing-dublin_case = روند دوبلین (Dublin-Verfahren)
missing-accelerated_procedure = روند سریع پناهندگی (beschleunigtes Asylverfahren)
missing-training_started_during_asylum = شروع آموزش حرفه‌ای ({ -ausbildung }) در روند پناهندگی
missing-months_since_deportation_suspension = اینکه از کی اخراج از کشور متوقف است (Abschiebung ausgesetzt)
missing-registered_address_months = اینکه از کی نشانی شما ثبت شده است
missing-five_years_registered = پنج سال نشانی ثبت‌شده
missing-war_order = پذیرش به دلیل جنگ
missing-registered_for_24 = ثبت‌نام با عکس و اثر انگشت
missing-alg1_too_short = اینکه چه مدت دیگر مقرری بیکاری ({ -arbeitslosengeld }) می‌گیرید
missing-grant_income_too_high = درآمد شما در سال
missing-move_without_ground = دلیل جابه‌جایی
missing-ground_to_move = دلیل جابه‌جایی
