### The doors: the result, one door, what the person's paper says about work, why, what it depends on, what can open it.
### Plain Turkish, "siz", no promise. Only changes that somebody can and should want: never nationality, age, marriage, a
### child, a passport, moving away. No suffix is put on a variable.

## The result and the page of a door. They are loaded behind the first question; what every page needs is in app.ftl.

chain-title = Neredesiniz
# Badge on the ring of the phase to begin with.
start-here = Buradan başlayın
phase-possible = bu da mümkün
phase-open = şu anda konu değil, her zaman mümkün
# $count: number of cards on the short list.
cards-title = { $count ->
    [one] Önce bir kapı
   *[other] Önce { $count } kapı
 }
card-why = Neden sizin için:
card-todo = Şimdi ne yapabilirsiniz:
why-urgent = Bu bekleyemez. Burada yardım alırsınız.
why-adviser = Burada bağımsız danışmanlık veren biri sizinle konuşur.
why-conditional = Belki bu kapı açıktır. Birinin buna karar vermesi gerekir.
# $wish: what the person wants, e.g. "Almanca".
why-wish = Şöyle dediniz: { $wish }.
# $phase: name of a phase of the chain.
why-phase = Şuna aittir: { $phase }.
permit-first = Önce izin, sonra ilk iş günü.
no-local-offer = Bunun için burada henüz bir adres bilmiyoruz. Bir danışma merkezinde sorun.
# Shown when a verdict leans on an assumption.
presumed = Söylemediğiniz bir şeyi varsayıyoruz. Bir danışma merkezi bunu inceleyebilir.
# $facts: short names of what nobody said, separated by dots.
presumed-about = Şu konuda bir şey varsayıyoruz: { $facts }. Bir danışma merkezi bunu inceleyebilir.
more-about = Daha fazlası: { $door }

verdict-yes = açık
verdict-conditional = belki
verdict-no = şu anda olmuyor
verdict-unknown = henüz belirsiz
# $who: one or more offices, separated by commas.
decided-by = Karar veren: { $who }.
# $facts: names of missing facts, separated by dots.
depends-on = Şuna bağlı: { $facts }.
depends-adviser = Bunu bir danışma merkezi sizinle birlikte netleştirir.
rule-checked = inceleme tarihi: { $date }
rule-unverified = onaylanmadı

rights-title = Neler yapabilirsiniz
# $doors: offers that are still undecided. $questions: questions still open.
more-answers = { $doors ->
    [0] Başka cevaplar sonucu daha kesin yapar.
    [one] Bir kapı henüz net değil. Başka cevaplar yardımcı olur.
   *[other] { $doors } kapı henüz net değil. Başka cevaplar yardımcı olur.
 }
other-doors = Diğer kapılar ({ $count })
not-now = Şu anda olmayanlar ({ $count })
all-offers = Tüm hizmetlerin listesi
not-covered = Bu yol göstericide yok: sürücü belgesi, vergiler, radyo ve televizyon ücreti (Rundfunkbeitrag), doktor arama, mahkeme süreçleri. Bunları bir danışma merkezinde sorun.
rules-checked = Kuralların tarihi: { $date }. Hiçbir avukat kontrol etmedi.
advice-first = önce bağımsız danışmanlık
advice-first-text = Önce bağımsız bir danışma merkeziyle konuşun. Resmî daireler bazı şeyleri yabancılar dairesine ({ -auslaenderbehoerde }) bildirmek zorundadır.
door-todo = Şimdi ne yapabilirsiniz
door-bring = Neler getirirsiniz
door-why = Neden
door-offers = Nerede bulunur
plan-title = Planım
my-plan = Planım ({ $count })
take-along = Planıma ekle
take-off = Plandan çıkar

## Notices: the entry about work on the paper. One sentence beside the verdict, which it never changes.

notice-paper-agrees = Belgeniz de bunu söylüyor.
notice-paper-first-changed = Yasa bu kapıyı açıyor, belgeniz henüz açmıyor. Önce kaydı değiştirtin, sonra başlayın. Bir danışma merkezi bunda yardım eder.
notice-paper-closed = Belgenizde çalışmaya izin olmadığı yazıyor. Önce izin, sonra başlamak.
notice-paper-says-more = Belgenizde, kurallarımızın söylediğinden fazlası yazıyor. Bir danışma merkezi belgeyi sizinle birlikte okur. Önce sorun, sonra başlayın.

## What can open a door. One or two phrases, each ends with a full stop; opening-then-… follows as the last sentence.

door-openings = Bu kapıyı ne açabilir
openings-title = Sonraki kapıyı ne açar
opening-then-yes = O zaman bu size açık.
opening-then-conditional = O zaman bu belki mümkün.
opening-then-unknown = O zaman bu kapı artık kapalı değil. Netleşmesi gereken başka şeyler var.
opening-registration = İş ajansına ({ -agentur-fuer-arbeit }) kayıtla.
# A length of time, as it stands in the sentences below. $months: a number
opening-months = { $months ->
    [one] bir ay
   *[other] { $months } ay
 }
# $from: month and year. "itibarıyla" follows the bare date, so that no suffix stands on a variable.
opening-time-months_in_germany = { $from } itibarıyla, Almanya’daki süreniz { opening-months } olduğunda.
opening-time-months_in_status = { $from } itibarıyla, bu belgeyle geçen süreniz { opening-months } olduğunda.
opening-time-months_since_title = { $from } itibarıyla, belgenizle geçen süreniz { opening-months } olduğunda.
opening-time-months_since_asylum_registration = { $from } itibarıyla, iltica başvurunuzun üzerinden { opening-months } geçtiğinde.
opening-time-months_since_deportation_suspension = { $from } itibarıyla, sınır dışı etmenin durdurulmasının üzerinden { opening-months } geçtiğinde.
opening-time-months_employed = { $from } itibarıyla, bu işteki süreniz { opening-months } olduğunda.
opening-time-registered_address_months = { $from } itibarıyla, adresinizin kaydının üzerinden { opening-months } geçtiğinde.
# $value: A1 to C1
opening-german = { $value } düzeyinde Almancayla.
opening-care = Siz öğrenirken ya da çalışırken çocuklarınızın bakımı sağlanırsa.
opening-course = Sonuna kadar gittiğiniz bir Integrationskurs’tan (uyum kursu) sonra.
opening-training-contract = Bir meslek eğitimi sözleşmesiyle ({ -ausbildungsvertrag }).
opening-work = Bir işle. İzne ihtiyacınız varsa önce izin, sonra ilk iş günü.
# $value: hours a week
opening-hours = Haftada en az { $value } saat işle.
opening-recognition = { $value ->
    [not_started] Bir kurumun inceleyebileceği bir diplomayla.
    [running] Diplomanızın denklik süreci ({ -anerkennung }) sürüyorsa.
    [partial] Diplomanızın denkliği kısmen varsa.
   *[full] Diplomanızın denkliği varsa.
    }
opening-admission = Federal dairenin ({ -bamf }) verdiği kurs kabulüyle. Bir dil okulu başvuruda yardım eder.
opening-permit = Yabancılar dairesinin ({ -auslaenderbehoerde }) izniyle. Bir danışma merkezi başvuruda yardım eder. Önce izin, sonra başlamak.

## Why, why not, and what it depends on

# Before the answers that a reason rests on: "Sayılan: Yaş: 26 · Almanca: …"
door-counts = Şunlar sayılıyor:
# Folded: the law, its source, when somebody compared it
door-law = Yasa ve tarih
# $answer: a short name and the answer, "Belge: Belgem yok."
door-excluding = Bunun nedeni şu cevap: { $answer }
door-change-answer = Bu cevabı değiştir
door-depends = Neye bağlı
door-answer-now = Bu soruyu cevapla
# Folded: the rules of a door that is not decided yet, each with its verdict
door-possible = Hangi kurallar var
nothing-changes = Başka sorular kapılarınızda artık hiçbir şeyi değiştirmez.

## Short names of what was asked, a colon and the answer follow. Without "your": somebody may answer for another person.

said-phase_wish = İstek
said-goals = İstek
said-first_goal = Önce
said-urgent = Acil olan
said-home = Oturulan yer
said-region = Yer
said-works_in = Çalışılan yer
said-age = Yaş
said-with_guardian = Anne ya da baba burada
said-german_level = Almanca
said-german_certificate = Sertifika
said-literacy = Okuma ve yazma
said-integrationskurs_state = Almanca kursu
said-qualification_kind = Öğrenilen
said-qualification_country = Öğrenilen yer
said-occupation_group = Alan
said-recognition_stage = Diploma denkliği
said-qualification_documents = Diplomalar
said-doing_now = Şu anda
said-registered_agentur = İş ajansına ({ -agentur-fuer-arbeit }) kayıt
said-work_story = Almanya’da iş
said-job_ended = İşin bitişi
said-worked_in_germany_months = Almanya’da çalışılan ay
said-involuntary_unemployed = İşi sona erdiren
said-job_started = İşin başlangıcı
said-lives_with_parents = Anne babanın yanında oturma
said-training_contract = Meslek eğitimi sözleşmesi ({ -ausbildungsvertrag })
said-training_start = Meslek eğitiminin ({ -ausbildung }) başlangıcı
said-children_ages = Çocuklar
said-kita_place = Kreşte (Kita) yer
said-single_parent = Çocukları tek başına büyütme
said-care_secured = Çocukların bakımı
said-living_on = Geçim parası
said-income_secured = Para yetiyor
said-paper = Belge
said-came_as = Geliş
said-first_language = İlk dil Almanca
said-fiktion_kind = Belgenin konusu
said-paragraph = Numara
said-paragraph_detail = Numaranın arkası
said-entry = Geliş tarihi
said-first_title = Belgenin başlangıcı
said-title_term = Geçerlilik
said-status_since = Duldung başlangıcı
said-work_entry = İşle ilgili kayıt
said-lodging = Kalınan yer
said-origin_listed = Listedeki ülke
said-origin_country = Ülke
said-asylum_filed = İltica başvurusu
