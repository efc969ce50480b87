### Why a door is open, perhaps open or closed, who decides, and what is still missing.
### yes = "size açık" (never "hakkınız var", nothing is promised); conditional = "belki"; no = "şu anda olmuyor", with the reason.
### Names of offices and laws are printed on paper people hold: the German word stays beside the translation.
### Arguments: numbers, or codes for a select; CEFR levels (A2, B1) are used as they are. After a number the noun stays singular
### ("3 ay"), and no suffix is put on a variable: its vowel would depend on the number.

## Open

# $to: everyone = without any condition; any-paper = the residence status plays no role; your-paper = the general "yes" that
# follows from the status; purpose = the paper was issued for exactly this; no-employment = volunteering, watching, school.
reason-open = { $to ->
    [everyone] Bu herkese açık.
    [any-paper] Bu size açık. Hangi belgeniz olduğu bunun için önemli değil.
    [your-paper] Belgenizle bu size açık.
    [purpose] Belgenizi bunun için aldınız. Bu size açık.
    [no-employment] Bu size açık. Bu bir istihdam (Beschäftigung) sayılmaz, çalışma iznine ihtiyacınız yok.
    [five-years-work] Bu size açık, çünkü Almanya’da en az beş yıl çalıştınız.
   *[other] Bu size açık.
    }
# $group: whom the offer is made for; the reader belongs to it.
reason-for-your-group = { $group ->
    [asylum] Bu size açık. Koruma arayan, Duldung belgesi olan ya da burada belgesiz yaşayan kişiler içindir.
    [refugees] Bu size açık. Mülteciler içindir.
    [third-country] Bu size açık. AB dışındaki ülkelerden gelen kişiler içindir.
    [eu] Bu size açık. AB ülkelerinden gelen kişiler içindir.
    [border] Bu size açık. Sınırın ötesinde çalışan ya da iş arayan kişiler içindir.
    [from-27] Bu size açık. 27 yaş ve üzeri yetişkinler içindir.
    [from-12-to-26] Bu size açık. 12 ile 26 yaş arası gençler içindir.
    [saxony] Bu size açık. Sachsen eyaletinde yaşayan ve iş arayan kişiler içindir.
    [degree] Bu size açık. Yurt dışından üniversite diplomaları içindir.
    [employed] Bu size açık, çünkü işiniz var. İş yeri bunu sizinle birlikte planlar.
    [school-age] Bu size açık. 6 ile 17 yaş arası çocuklar, belgeleri ne olursa olsun okula gider. Okullar yabancılar dairesine ({ -auslaenderbehoerde }) hiçbir şey bildirmez.
    [small-children] Bu size açık. Bir yaşından okula kadar olan çocuklar içindir.
    [baby] Bu size açık, bir yaşından küçük çocuk için de: çünkü çalışıyor, iş arıyor ya da öğreniyorsunuz.
   *[other] Bu size açık. Sizin durumunuzdaki kişiler içindir.
    }
# Money for a living; presumes that the own money is not enough. $money: its name, or who pays it.
reason-money-if-in-need = { $money ->
    [grundsicherung] Kendi paranız yetmiyorsa bu size açık. Bu paranın adı Grundsicherungsgeld (eski adı Bürgergeld).
    [buergergeld] Kendi paranız yetmiyorsa bu size açık. Bu paranın adı Bürgergeld.
    [jobcenter] Kendi paranız yetmiyorsa bu size açık. Para Jobcenter’den gelir (Grundsicherungsgeld, eski adı Bürgergeld).
    [asylblg] Kendi paranız yetmiyorsa bu size açık. Para sosyal yardım dairesinden ({ -sozialamt }) gelir.
    [sgb12] Kendi paranız yetmiyorsa bu size açık. Para sosyal yardım dairesinden ({ -sozialamt }) gelir.
   *[other] Kendi paranız yetmiyorsa bu size açık.
    }
# A German course. $why: claim = within so many $months after the paper was issued; admitted = the letter is there, or the
# course has begun; spaetaussiedler = free for them; job = the Berufssprachkurs.
reason-course-open = { $why ->
    [claim] Belgenizi aldıktan sonraki ilk { $months } ay içinde kurs size açık.
    [admitted] Kursa zaten kabul edildiniz. Kurs size açık kalıyor.
    [spaetaussiedler] Kurs size açık. Ücretsizdir.
    [job] Bu size açık. Almancanız yeterli ve kurs size iş, meslek eğitimi ({ -ausbildung }) ya da denklik ({ -anerkennung }) için yardımcı olur.
   *[other] Kurs size açık.
    }
# Ausbildung = vocational training in a firm and at school. $which: better = they have § 60c, and § 16g is the better paper.
reason-training-title = { $which ->
    [right] Meslek eğitiminizle ({ -ausbildung }) bu belge size açık. Başvuru, başlangıçtan yedi ay öncesinden itibaren yapılabilir. Daha önce bir danışma merkezine gidin.
   *[better] Bu size açık. Meslek eğitiminiz ({ -ausbildung }) için daha iyi olan belge budur.
    }
# $what: required = the profession may only be practised with recognition; papers-lost = certificates are missing;
# supplement = another office decides, the evaluation of the degree helps in addition.
reason-recognition = { $what ->
    [required] Bu size açık. Bu meslekte yalnızca denklikle ({ -anerkennung }) çalışılabilir.
    [papers-lost] Bu, bütün diplomalar olmadan da size açık. O zaman ne yapabildiğiniz incelenir (Qualifikationsanalyse).
   *[supplement] Bu meslekte başka bir kurum karar verir. Diploma değerlendirmesi (Zeugnisbewertung) ek olarak yardımcı olabilir.
    }
# Stands beside another reason and says one thing more. $what: course-duty = one may be obliged to take the course;
# analog = more money after $months; child-work = from this age in $months the office expects work or a course.
reason-good-to-know = { $what ->
    [course-duty] Bilmekte fayda var: Yabancılar dairesi ({ -auslaenderbehoerde }) kursa gitmenizi isteyebilir.
    [course-free] Bilmekte fayda var: Bir daireden para aldığınız için kurs size ücretsizdir.
    [course-child-care] Bilmekte fayda var: Bazı Almanca kurslarında çocuk bakımı vardır, anne babalar için ve kadınlar için kurslar da vardır.
    [job-course-half] Bilmekte fayda var: Maaş alan kişi genellikle kursun yarısını öder. Az kazanan hiçbir şey ödemez.
    [analog] Bilmekte fayda var: { $months } ay sonra genellikle daha fazla para verilir, sosyal yardıma (Sozialhilfe) benzer şekilde.
    [child-work] Bilmekte fayda var: Çocuğunuz { $months } aylık olunca ve bakımı sağlanınca Jobcenter iş ya da kurs bekler.
    [blue-card] Bilmekte fayda var: İlk { $months } ay içinde yabancılar dairesi ({ -auslaenderbehoerde }) bir iş değişikliğini { $days } gün bekletip inceleyebilir.
   *[recognition-months] Bilmekte fayda var: Bütün belgeler tamamsa kurum genellikle { $months } ay içinde karar verir.
    }

## Perhaps

# $what: paper = no residence status was named (neutral, no pressure to tell); duldung = the sentence is not printed;
# law-changed = a draft law may have come into force after our date; not-settled = nobody has written it down clearly;
# second-list = countries on a list of the EU that could not be read, beside the list in our law.
reason-clarify = { $what ->
    [paper] Bu, belgenize bağlı. Bağımsız bir danışma merkezi bunu sizinle birlikte netleştirir.
    [duldung] Bu, hangi Duldung belgesine sahip olduğunuza bağlı. Bir danışma merkezi belgeyi sizinle birlikte okur.
    [residence-right] Bu, tam olarak hangi oturum hakkına (Aufenthaltsrecht) sahip olduğunuza bağlı.
    [law-changed] Okuduğumuz yasaya göre bu size açık. Yasa o zamandan beri değişmiş olabilir.
    [second-list] Belki ülkeniz AB’nin bir listesinde yer alıyor. Bu listeyi okumadık. Bir danışma merkezi bunu sizinle birlikte inceler.
   *[not-settled] Yasa bu konuda açık bir şey söylemiyor. Bir danışma merkezi sizinle birlikte sorar.
    }
# Admission to a course. $state: stop = since February 2026 the BAMF admits nobody new without a claim.
reason-places = { $state ->
    [stop] Şu anda federal daire ({ -bamf }) burada yeni kimseyi kabul etmiyor. Jobcenter’den ya da sosyal yardım dairesinden ({ -sozialamt }) zaten para alanlar kursu orada sorabilir.
    [priority] Boş yer olduğunda sizin grubunuz önce gelir. Federal dairenin ({ -bamf }) yeniden kişi kabul edip etmediği incelenmedi.
    [until-course] Bu, boş yer varsa ve henüz bir Integrationskurs mümkün değilse olur.
   *[free] Boş yer varsa bu mümkün.
    }
# $through: the office that pays the reader's living can send them to the course.
reason-way-to-course = { $through ->
    [jobcenter] Jobcenter sizi kursa gönderebilir. Bunu orada sorun.
   *[sozialamt] Sosyal yardım dairesi ({ -sozialamt }) sizi kursa gönderebilir. Bunu orada sorun.
    }
# $why: expired = the claim ended one year after the first paper; low-need = a degree and work that fits it;
# orientation = the German is good enough already.
reason-course-limited = { $why ->
    [expired] Belgenizle geçen ilk yıl bitti. Artık yalnızca bir kabul (Zulassung) ile olur.
    [low-need] Üniversite okumuş ve buna uygun işi olan kişilerde yasa, kursa ihtiyaç olmadığını varsayar. Sormak ücretsizdir.
   *[orientation] Almancanız zaten yeterli. Belki Almanya’daki hayat hakkındaki kurs (Orientierungskurs) hâlâ açıktır.
    }
# The Berufssprachkurs. $how: register = registering or work opens it; abroad = lives in France or Luxembourg.
reason-job-course = { $how ->
    [abroad] Yurt dışında oturanlar için bu yalnızca özel durumlarda olur, örneğin bir iş sözleşmesiyle.
    [rare] Bu kurs, sizin belgenizle nadiren öngörülür. Başvurmadan önce danışma merkezine sorun.
    [agentur] İş ajansına ({ -agentur-fuer-arbeit }) kayıtlıysanız, işiniz ya da meslek eğitimi sözleşmeniz ({ -ausbildungsvertrag }) varsa kursun yolu açılır.
   *[register] İş ajansına ({ -agentur-fuer-arbeit }) kayıtlıysanız, Jobcenter’den para alıyorsanız ya da işiniz varsa kursun yolu açılır.
    }
# $level: CEFR level, for example B1. $for: what begins there.
reason-below-level = { $for ->
    [mentors] Danışmanlık genellikle en az { $level } düzeyinde Almanca bilen kişiler içindir. Almancanız daha az olsa da sorabilirsiniz.
    [training] Bunun için genellikle { $level } düzeyinde Almanca gerekir. Daha az Almancayla iş ajansı (Agentur für Arbeit) bunun olup olmadığını inceler.
   *[course] Kurs genellikle { $level } düzeyinde başlar. Bunun altında yalnızca az sayıda özel yer vardır.
    }
# Every provider or advice centre decides on its own.
reason-provider-decides = Bu, yerden yere değişir.
# Pupils of vocational schools, and students who live with their parents: the Jobcenter looks whether BAföG comes first.
reason-student-exception = Okul ve üniversitede Jobcenter önce BAföG ya da BAB olup olmadığını inceler. Bazen yine de para verir.
# $when: first = always talk to an independent adviser before going there; if-needed = the MBE after the first years.
reason-advice = { $when ->
    [first] Önce bağımsız bir danışma merkeziyle konuşun.
   *[if-needed] Danışmanlık özellikle ilk yıllar içindir. Daha sonra, sorunuz Almanya’ya yerleşmeyle ilgiliyse yardım eder.
    }
# The office must tell the Ausländerbehörde. Serious, not frightening.
reason-office-reports = Para için başvurursanız bu daire yabancılar dairesine ({ -auslaenderbehoerde }) haber vermek zorundadır. Önce bağımsız bir danışma merkezine gidin.
# With need the Jobcenter places people; the Agentur does it for the others.
reason-jobcenter-or-agentur = İş ajansı (Agentur für Arbeit), işsizlik parası ({ -arbeitslosengeld }) alıyorsanız ya da paranız yetiyorsa size yardım eder. Yoksa sizin için Jobcenter vardır.
# First the permit, then the first day. Zustimmung = consent of the Agentur, asked for by the Ausländerbehörde itself.
reason-permit = { $from ->
    [office-and-agentur] Bunun için izne ihtiyacınız var. Genellikle iş ajansının ({ -agentur-fuer-arbeit }) da onay vermesi gerekir. Önce izin, sonra ilk iş günü.
    [claim] Bunun için izne ihtiyacınız var. Yasaya göre, iş ajansı ({ -agentur-fuer-arbeit }) da onay verirse izin genellikle verilir. Önce izin, sonra ilk iş günü.
   *[office] Bunun için izne ihtiyacınız var. Önce izin, sonra başlamak.
    }
# Work that the paper allows. $kind: named = the job is named on the paper; related = belongs to the profession that is being
# recognised; side = $hours a week beside the purpose; student = $days a year or $hours a week; trial = also $weeks on trial.
reason-limited-work = { $kind ->
    [named] Belgenizde yazan iş serbesttir. Başka bir iş için önce izin gerekir.
    [related] Mesleğinize ait bir iş daha uzun da olabilir: izinle ve iş ajansının ({ -agentur-fuer-arbeit }) onayıyla.
    [student] Üniversitenin yanında yılda { $days } iş günü ya da ders döneminde haftada { $hours } saat çalışmak mümkündür.
    [trial] Haftada en fazla { $hours } saat iş ve deneme çalışması mümkündür, toplamda en çok { $weeks } hafta.
    [average] Haftada ortalama { $hours } saat iş ve aynı iş yerinde en çok { $weeks } hafta deneme çalışması mümkündür.
    [follow-up] Belgenizde belli bir iş yazıyorsa (Folge-Chancenkarte), bu iş serbesttir.
   *[side] Belgenizin verildiği amacın yanında haftada en fazla { $hours } saat çalışmak mümkündür.
    }
# § 60d: $months of Duldung and of work, $hours a week, German A2.
reason-job-duldung = { $state ->
    [perhaps] Bu, belki { $months } ay Duldung ve haftada en az { $hours } saatlik { $months } ay işten sonra olur.
   *[not-yet] Bunun için { $months } ay Duldung, haftada en az { $hours } saatlik { $months } ay iş ve A2 düzeyinde Almanca gerekir. Bunların bir kısmı henüz eksik.
    }
# $years: age limit at the start.
reason-age-limit = Başlayan kişi { $years } yaşından küçük olmalıdır.
# Money that is only paid to whoever applies before beginning. $what: business = ALG I for $days more; recognition = $euro at most.
reason-apply-first = { $what ->
    [business] Daha en az { $days } gün işsizlik parası ({ -arbeitslosengeld }) alabileceğiniz sürece bu mümkün. Önce başvurun, sonra işinizi kurun.
    [too-late] Bu para için başlamadan önce başvurmak gerekir.
   *[recognition] Belki en fazla { $euro } avro verilir. Önce para için başvurun, sonra başlayın. Bu paranın şu anda olup olmadığı incelenmedi.
    }
# $age: first-class = all-day care, introduced class by class from summer 2026.
reason-child-care = { $age ->
    [first-class] Birinci sınıfta Ağustos 2026’dan beri tam gün bakım vardır.
   *[under-one] Bir yaşın altında, çalışıyorsanız, iş arıyorsanız ya da kursa gidiyorsanız yer vardır. Bir yaşından itibaren size açıktır.
    }
# § 12a: $years in the same Land after recognition. $state: ground = a reason that the law counts; no-ground = one it does not
# count; lapsed = work, training or university end the rule.
reason-residence-rule = { $state ->
    [ground] Taşınma nedeniniz sayılıyor. Önce başvuru, sonra taşınma.
    [no-ground] İlk { $years } yıl aynı eyalette (Bundesland) oturmanız gerekir. Bu neden, taşınma için sayılmıyor.
    [lapsed] İşiniz, meslek eğitiminiz ({ -ausbildung }) ya da üniversite öğreniminiz varken aynı eyalette (Bundesland) oturma kuralı geçerli değildir. Taşınmadan önce bunu yazılı olarak onaylatın.
    [ask] Taşınmak için önceden izne ihtiyacınız var. Önce başvuru, sonra taşınma.
    [over] Aynı eyalette (Bundesland) oturulacak { $years } yıl bitti. Taşınmak size açık.
   *[apply] İlk { $years } yıl aynı eyalette (Bundesland) oturmanız gerekir. Diğer yerde iş, meslek eğitimi ({ -ausbildung }), kurs ya da aile varsa taşınmak mümkündür. Önce başvuru, sonra taşınma.
    }
reason-naturalisation = Bunun için Almanya’da beş yıl, B1 düzeyinde Almanca, kendi geliriniz, netleşmiş kimlik ve sınav gerekir. Bazı kişiler için başka süreler geçerlidir.

## Not at present

# General "no" that follows from the residence status.
reason-not-with-this-paper = Belgenizle bu şu anda mümkün değil.
# The same for people without papers: no word about a paper they do not have.
reason-without-papers = Belgesiz olarak bu şu anda mümkün değil. Bağımsız bir danışma merkezi yardım eder.
# $group: whom the offer is made for. Beside a "no" the reader does not belong to it, beside a "perhaps" it is open.
reason-meant-for = { $group ->
    [asylum] Bu, koruma arayan, Duldung belgesi olan ya da burada belgesiz yaşayan kişiler içindir.
    [refugees] Bu, mülteciler içindir.
    [border] Bu, sınırın ötesinde çalışan kişiler içindir.
    [duldung] Bu, belirli Duldung belgeleri olan kişiler içindir.
    [saxony] Bu yalnızca Sachsen eyaletinde vardır.
    [saarland] Bu, Saarland’da yaşayan kişiler içindir.
    [degree] Bu, üniversite diplomaları içindir.
    [learned-abroad] Bu, yurt dışından diplomalar içindir.
    [wants-to-work] Bu, Almanya’da çalışmak isteyen kişiler içindir.
    [alg1] Bu, işsizlik parası (Arbeitslosengeld, ALG I) alan ve kendi işine başlayan kişiler içindir.
    [searching] Bu, bir iş yerinde çalışan ya da iş arayan kişiler içindir.
    [likely-to-stay] Bu, henüz çalışma izni olmayan ve büyük olasılıkla kalacak kişiler içindir.
    [members] Bu genellikle yalnızca üyeler içindir. Üye olmak mümkündür.
    [little-german] Kurs, henüz az Almanca konuşan kişiler içindir.
    [small-children] Bu, küçük çocuklu aileler içindir.
    [in-germany] Bu, Almanya’da oturan kişiler içindir.
    [in-need] Bu, parası yetmeyen kişiler içindir.
    [own-household] Bu, anne babasının yanında oturmayan kişiler içindir.
    [came-by-2022] Bu, en geç 31 Aralık 2022’ye kadar gelmiş kişiler içindir.
    [from-15] Bu 15 yaşında başlar. Ondan önce çocuklar anne babanın başvurusuna dahildir.
    [from-12-to-26] Bu, 12 ile 26 yaş arası gençler içindir.
    [pension-or-ill] Bu, emeklilik yaşındaki kişiler için ya da kalıcı olarak çalışamama durumu içindir.
    [asylblg] Bu para, iltica sürecindeki, Duldung belgesi olan ya da bazı özel belgeleri olan kişiler içindir.
    [third-country] Bu, AB dışındaki ülkelerden gelen kişiler içindir.
    [eu] Bu, AB ülkelerinden gelen kişiler içindir.
    [working-age] Bu, çalışabilen ve henüz emeklilik yaşında olmayan kişiler içindir.
    [from-27] Bu, 27 yaş ve üzeri yetişkinler içindir.
    [before-course] Bu, daha önce hiç Integrationskurs’a gitmemiş kişiler içindir.
   *[other] Bu, başka bir grup içindir.
    }
# $office: who does it instead.
reason-other-office = { $office ->
    [refugee-advice] Sizin için mültecilere yönelik sosyal danışmanlık (Flüchtlingssozialberatung) vardır.
    [migration-advice] Sizin için göç danışmanlığı vardır: 26 yaşına kadar gençlik göç servisi (Jugendmigrationsdienst, JMD), 27 yaşından itibaren MBE.
    [youth-advice] 26 yaşına kadar sizin için gençlik göç servisi (Jugendmigrationsdienst, JMD) vardır.
    [eu-advice] AB ülkelerinden gelenler için Faire Mobilität danışmanlığı vardır.
    [third-country-advice] AB dışındaki ülkelerden gelenler için Faire Integration danışmanlığı vardır.
    [jobcenter] Geçim parası için Jobcenter ya da başka bir daire sizin içindir.
    [sozialamt] Sizin için sosyal yardım dairesi ({ -sozialamt }) vardır.
    [agentur] Sizin için şimdi iş ajansı ({ -agentur-fuer-arbeit }) vardır.
    [recognition] Bu meslekte denklik ({ -anerkennung }) için başka bir kurum vardır. Denklik danışmanlığı (Anerkennungsberatung) hangisi olduğunu söyler.
    [training-support] Meslek eğitimi ({ -ausbildung }) ve üniversite için başka para vardır, örneğin BAföG ya da BAB.
    [einstiegsgeld] Jobcenter’den para alıyorsanız bunun için Einstiegsgeld vardır. Başlamadan önce bunu Jobcenter’de sorun.
    [asylblg] Sizin için sosyal yardım dairesi ({ -sozialamt }) başka bir parayla vardır: iltica edenlere verilen yardım.
   *[other] Bunun için başka bir kurum vardır.
    }
# How long it takes. $of: stay = $months in Germany; duldung = with a Duldung; reception = in a reception centre;
# family = in Germany, but not for the family of some people.
reason-wait = { $of ->
    [duldung] Bu ancak Duldung ile { $months } aydan sonra olur.
    [reception] İlk kabul merkezinde ({ -aufnahmeeinrichtung }) oturanlar ancak { $months } aydan sonra çalışabilir.
    [family] Bu genellikle ancak Almanya’da { $months } aydan sonra olur. Bazı kişilerin ailesi için hemen olur.
    [reception-at-least] İlk kabul merkezinde ({ -aufnahmeeinrichtung }) oturanlar en erken { $months } aydan sonra, geçerli pasaport olmadan ise genellikle ancak { $others } aydan sonra çalışabilir.
   *[stay] Bu ancak Almanya’da { $months } aydan sonra olur.
    }
# $years: years in Germany that are needed.
reason-wait-years = Bu ancak Almanya’da { $years } yıldan sonra olur.
# What stands in the way. $by: list = countries on a list in the law (never say that a country is safe); office = § 60a Abs. 6,
# the law's reason, no blame, neutral words; departure = steps of the Ausländerbehörde; fast-procedure = a special asylum
# procedure; search = the paper is for looking for work.
reason-barred = { $by ->
    [list] Pasaportunuz, yasadaki bir listede yer alan bir ülkeden. Bu yüzden şu anda mümkün değil.
    [office] Yabancılar dairesi ({ -auslaenderbehoerde }) sizinle ilgili bir neden görüyor. Bir danışma merkezi bunun doğru olup olmadığını ve neyin değiştirilebileceğini inceler.
    [departure] Yabancılar dairesi ({ -auslaenderbehoerde }) Almanya’dan çıkışınızı hazırlıyor. Hemen bağımsız bir hukuki danışmanlığa gidin.
    [fast-procedure] Hızlandırılmış iltica sürecinde (beschleunigtes Asylverfahren) çalışmaya izin yoktur.
    [search] Belgeniz iş aramak içindir. Bunun için bu para verilmez.
   *[reception] İlk kabul merkezinde ({ -aufnahmeeinrichtung }) oturmak zorunda olduğunuz sürece bu mümkün değil.
    }
# What has to come before. $what: level = a CEFR $level; identity = who someone is, shown by papers (never advise to contact an
# embassy); contract-not-eq = a paid year before training (EQ) does not count; title-25 = § 25a or § 25b first.
reason-need-first = { $what ->
    [level] Bunun için { $level } düzeyinde Almancaya ihtiyacınız var.
    [identity] Bunun için kimliğinizin netleşmiş olması gerekir. Yolu bir danışma merkeziyle konuşun.
    [contract] Bunun için önce bir meslek eğitimi sözleşmesine ({ -ausbildungsvertrag }) ihtiyacınız var.
    [contract-not-eq] Einstiegsqualifizierung ({ -eq }) burada meslek eğitimi ({ -ausbildung }) sayılmaz.
    [title-25] Önce başka bir belge gelir: § 25a ya da § 25b. Bir danışma merkezi yolu bilir. Belgeniz uzatılamaz.
    [living] Bunun için maaşınızın geçiminize yetmesi gerekir.
   *[other-title] Bunun için önce başka bir belgeye ihtiyacınız var. Bir danışma merkezi yolu bilir.
    }
reason-you-have-it = Bu sizde zaten var.
# A project has an end; it has passed.
reason-programme-over = Bu program sona erdi.
# $single, $married: the highest yearly income in euros.
reason-income-limit = Bu, yılda en fazla { $single } avro geliri olan kişiler, çiftlerde en fazla { $married } avro geliri olanlar içindir.
# School takes the place of courses for adults. $for: adults = adults can finish school as well.
reason-school = { $for ->
    [adults] Yetişkinler de okul diploması alabilir, örneğin akşamları.
   *[pupils] Okula giden kişi Almancayı okulda öğrenir.
    }
# EU citizens. $why: months = so many $months after a short job the right to this money ends; choice = they ended the work.
reason-worker-right-ended = { $why ->
    [choice] İşi kendisi sona erdiren kişi bu parayı genellikle almaz. Bir danışma merkezi yine de bir şeyin mümkün olup olmadığını inceleyebilir.
   *[months] Bir yıldan kısa bir işten sonra bu yalnızca { $months } ay boyunca mümkündür. Bir danışma merkezi yine de bir şeyin mümkün olup olmadığını inceleyebilir.
    }
# BAföG; $own: years of own work, $parent: years of a parent's work in Germany.
reason-bafoeg-work-years = Belgenizle bu yalnızca, siz Almanya’da { $own } yıl ya da anne babanız { $parent } yıl çalıştıysa mümkündür.

## Who decides. Follows "Karar veren: …", nominative, lower case.

who-bamf = federal daire ({ -bamf })
who-jobcenter = Jobcenter
who-agentur = iş ajansı ({ -agentur-fuer-arbeit })
who-auslaenderbehoerde = yabancılar dairesi ({ -auslaenderbehoerde })
who-sozialamt = sosyal yardım dairesi ({ -sozialamt })
who-provider = hizmeti yürüten kuruluş (Träger)
who-adviser = danışma merkezi
who-employer = iş yeri
who-union = sendika (Gewerkschaft)
who-school = okul
who-bafoeg-office = BAföG dairesi (BAföG-Amt)
who-recognition-office = denklik kurumu ({ -anerkennung })
who-grant-office = bu parayı veren kurum (Zuschuss)
who-youth-office = gençlik dairesi ({ -jugendamt })
who-naturalisation-office = vatandaşlık dairesi (Einbürgerungsbehörde)
# The entry on the person's own residence paper.
who-paper = belgenizde yazanlar

## What is missing. Follows "Şuna bağlı: …", also a label before "evet" or "hayır"; short noun phrases, nominative, lower case.

missing-status = belgeniz
missing-no_papers = belgeniz
missing-advised_elsewhere = belgeniz
missing-advised_if_needed = belgeniz
missing-youth_advice_regional = belgeniz
missing-lives_abroad = oturduğunuz yer
missing-age = yaşınız
missing-pension_age = yaşınız
missing-land = oturduğunuz yer
missing-in_saarland = oturduğunuz yer
missing-in_saxony_anhalt = oturduğunuz yer
missing-lives_in = nerede oturduğunuz
missing-outside_reception = nerede oturduğunuz
missing-german_level = Almancanız
missing-german_for_training = Almancanız
missing-first_language = ilk diliniz
missing-citizen_of_another_language = ilk diliniz
missing-integrationskurs_state = şimdiye kadarki Almanca kursunuz
missing-in_course = şimdiye kadarki Almanca kursunuz
missing-course_behind = şimdiye kadarki Almanca kursunuz
missing-course_admitted = Integrationskurs için kabul (Zulassung)
missing-course_ground = iş, meslek eğitimi ({ -ausbildung }) ya da iş ajansında (Agentur für Arbeit) veya Jobcenter’de kayıt
missing-course_ground_duldung = iş, meslek eğitimi ({ -ausbildung }) ya da iş ajansında (Agentur für Arbeit) kayıt
missing-months_in_germany = ne zamandan beri Almanya’da olduğunuz
missing-asylum_wait = ne zamandan beri Almanya’da olduğunuz
missing-long_here = ne zamandan beri Almanya’da olduğunuz
missing-entry_after_2019_08_01 = ne zamandan beri Almanya’da olduğunuz
missing-newly_arrived = ne zamandan beri Almanya’da olduğunuz
missing-too_new_for_the_grant = ne zamandan beri Almanya’da olduğunuz
missing-five_years_here = ne zamandan beri Almanya’da olduğunuz
missing-entry_by_2022_12_31 = ne zamandan beri Almanya’da olduğunuz
missing-works_abroad = nerede çalıştığınız
missing-course_ended_with_b1 = şimdiye kadarki Almanca kursunuz
missing-on_benefits = neyle geçindiğiniz
missing-paid_by_sgb12 = neyle geçindiğiniz
missing-paid_by_jobcenter = neyle geçindiğiniz
missing-beyond_work = yaşınız ve çalışıp çalışamadığınız
missing-work_barred_now = işe şu anda izin verilip verilemeyeceği
missing-begun_in_procedure = meslek eğitiminin ({ -ausbildung }) ne zaman başladığı
missing-asylum_wait_2025 = ne zamandan beri Almanya’da olduğunuz
missing-listed_later = pasaportunuzun hangi ülkeden olduğu
missing-child_under_one = çocuklarınızın yaşı
missing-child_from_one = çocuklarınızın yaşı
missing-child_in_class_1 = çocuklarınızın yaşı
missing-child_in_class_2 = çocuklarınızın yaşı
missing-child_of_school_age = çocuklarınızın yaşı
missing-procedure_begun = denkliğin ne kadar ilerlediği
missing-months_in_status = belgenizin ne zamandan beri sizde olduğu
missing-months_since_title = belgenizin ne zamandan beri sizde olduğu
missing-late_section_24 = belgenizin ne zamandan beri sizde olduğu
missing-came_late_24 = ne zamandan beri Almanya’da olduğunuz
missing-short_title = belgenizin ne kadar süre geçerli olduğu
missing-months_since_asylum_registration = iltica başvurusunu ne zaman yaptığınız
missing-origin_work_ban = ülkenizin yasadaki listede olup olmadığı
missing-third_country_passport = pasaportunuz
missing-eu_passport = pasaportunuz
missing-employed = iş
missing-at_work = iş
missing-wants_to_work = Almanya’da çalışmak isteyip istemediğiniz
missing-self_employed = kendine ait bir iş
missing-runs_business = kendine ait bir iş
missing-only_business = yalnızca kendine ait bir iş
missing-jobless = şu anda işiniz olup olmadığı
missing-without_work = işiniz olup olmadığı
missing-hours_per_week = haftalık çalışma saatiniz
missing-months_employed = ne zamandan beri bu işte olduğunuz
missing-five_years_worked = Almanya’da beş yıl çalışma
missing-worker_right_lost = son işinizin ne zaman bittiği
missing-worker_right_surely_lost = son işinizin ne zaman bittiği
missing-left_by_choice = işi kimin sona erdirdiği
missing-benefits = neyle geçindiğiniz
missing-in_need = paranızın yetip yetmediği
missing-state_help = paranızın yetip yetmediği
missing-own_living = paranızın yetip yetmediği
missing-can_work = çalışıp çalışamadığınız
missing-children_ages = çocuklarınızın yaşı
missing-parent_busy = iş, meslek eğitimi ({ -ausbildung }) ya da kurs
missing-young_parent = kendi çocuklarınız
missing-kita_place = kreşte ({ -kita }) yer
missing-care_secured = çocuklarınızın bakımı
missing-in_training = meslek eğitimi ({ -ausbildung })
missing-at_training = meslek eğitimi ({ -ausbildung })
missing-training_running = meslek eğitimi ({ -ausbildung })
missing-training_contract = meslek eğitimi sözleşmesi ({ -ausbildungsvertrag })
missing-training_agreed = meslek eğitimi ({ -ausbildung }) ya da meslek eğitimi sözleşmesi ({ -ausbildungsvertrag })
missing-eq_contract = Einstiegsqualifizierung ({ -eq })
missing-pupil = okula gidip gitmediğiniz
missing-university_student = üniversite (Studium)
missing-residence_rule_lapsed = iş, meslek eğitimi ({ -ausbildung }) ya da üniversite (Studium)
missing-school_student = meslek okulu (Berufsfachschule)
missing-at_parents = anne babanızın yanında oturup oturmadığınız
missing-academic_degree = üniversite diploması
missing-low_need = diplomanız ve işiniz
missing-regulated = mesleğiniz
missing-regulated_profession = mesleğiniz
missing-qualification_documents = diplomalarınız
missing-learned_abroad = yurt dışından diplomalar
missing-recognition_stage = denkliğiniz ({ -anerkennung })

## Missing facts that an adviser clarifies at the desk.

missing-identity_clarified = netleşmiş kimlik
missing-nationality = ülkeniz
missing-nationality_group = ülkeniz
missing-identity_open = netleşmiş kimlik
missing-has_valid_passport = geçerli pasaport
missing-own_fault = sizinle ilgili bir neden (§ 60a Abs. 6)
missing-deportation_measures_pending = Almanya’dan çıkışın hazırlanması
missing-dublin_case = Dublin süreci (Dublin-Verfahren)
missing-accelerated_procedure = hızlandırılmış iltica süreci (beschleunigtes Asylverfahren)
missing-training_started_during_asylum = iltica sürecinde meslek eğitiminin ({ -ausbildung }) başlaması
missing-months_since_deportation_suspension = sınır dışı etmenin ne zamandan beri durdurulduğu (Abschiebung ausgesetzt)
missing-registered_address_months = adresinizin ne zamandan beri kayıtlı olduğu
missing-five_years_registered = beş yıl kayıtlı adres
missing-war_order = bir savaş nedeniyle kabul
missing-registered_for_24 = fotoğraf ve parmak iziyle kayıt
missing-alg1_too_short = daha ne kadar işsizlik parası ({ -arbeitslosengeld }) alacağınız
missing-grant_income_too_high = yıllık geliriniz
missing-move_without_ground = taşınma nedeni
missing-ground_to_move = taşınma nedeni
