### Questions, their fields and options: plain Turkish, "siz", no exclamation marks, no blame. Turkish has no grammatical gender.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense; they stay so when somebody answers for another person.
### "Belge" is the everyday word for "Papier"; do not turn it into "statü". "Denklik" is the recognition of certificates and occupations.
### German words that people see on paper stay beside the Turkish words.

block-wishes = Ne istiyorsunuz
block-abilities = Yanınızda neler getiriyorsunuz
block-people = İnsanlar ve para
block-papers = Belgeleriniz
    .announce = Belgelerinizle ilgili en fazla yedi soru daha. Hiçbiri telefonunuzdan dışarı çıkmaz. Hepsini atlayabilirsiniz.

## A

question-wishes = { $for ->
    [other] Hangi cümle yardım ettiğiniz kişiye uyuyor? Birden fazla seçebilirsiniz.
    [child] Hangi cümle çocuğunuza uyuyor? Birden fazla seçebilirsiniz.
   *[self] Hangi cümle size uyuyor? Birden fazla seçebilirsiniz.
}
    .help = Yanlış cevap yoktur. Daha sonra her şeyi değiştirebilirsiniz.
    .why = Önce ne göreceğinizi istekleriniz belirler.
    .decline = O zaman önce insanlarla konuşabileceğiniz yerleri gösteririz.
field-wishes-goals = Tam olarak ne?
field-wishes-first_goal = Önce hangisi?
value-phase_wish-p1 = Başlangıçtayım ve yolumu arıyorum.
value-phase_wish-p2 = Becerilerimin burada ne kadar değerli olduğunu bilmek istiyorum.
value-phase_wish-p3 = Öğrenmek istiyorum.
value-phase_wish-p4 = İş arıyorum veya kendi işimi kurmak istiyorum.
value-phase_wish-p5 = Çalışıyorum ve her şey iyi devam etsin istiyorum.
value-goals-orientierung = Nereden başlamalıyım?
value-goals-aufenthalt = Belgeler ve oturum (Aufenthalt)
value-goals-wohnen = Konut, günlük hayat
value-goals-familie = Aile
value-goals-umzug = Başka yere taşınmak
value-goals-ehrenamt = İnsanlarla tanışmak, yardım etmek
value-goals-anerkennung = Diplomama denklik almak (Anerkennung)
value-goals-im_beruf_arbeiten = Kendi mesleğimde çalışmak
value-goals-berufswahl = Bana hangi meslek uyuyor?
value-goals-deutsch = Almanca
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = Ausbildung (iş yerinde ve okulda bir meslek öğrenmek)
value-goals-schule = Okul
value-goals-studium = Üniversite (Studium)
value-goals-weiterbildung = İleri eğitim (Weiterbildung)
value-goals-arbeit = İş
value-goals-praktikum = Staj ({ -praktikum })
value-goals-gruendung = Kendi işim
value-goals-fsj = Gönüllü hizmet (Freiwilligen­dienst)
value-goals-aufstieg = İşte ilerlemek
value-goals-arbeitgeberwechsel = Başka bir iş yeri
value-goals-teamkommunikation = Ekipte konuşmalara katılmak
value-goals-betrieb_retten = İşletmemi korumak
value-goals-einbuergerung = Alman pasaportu ({ -einbuergerung })
value-first_goal-orientierung = { value-goals-orientierung }
value-first_goal-aufenthalt = { value-goals-aufenthalt }
value-first_goal-wohnen = { value-goals-wohnen }
value-first_goal-familie = { value-goals-familie }
value-first_goal-umzug = { value-goals-umzug }
value-first_goal-ehrenamt = { value-goals-ehrenamt }
value-first_goal-anerkennung = { value-goals-anerkennung }
value-first_goal-im_beruf_arbeiten = { value-goals-im_beruf_arbeiten }
value-first_goal-berufswahl = { value-goals-berufswahl }
value-first_goal-deutsch = { value-goals-deutsch }
value-first_goal-ausbildung = { value-goals-ausbildung }
value-first_goal-schule = { value-goals-schule }
value-first_goal-studium = { value-goals-studium }
value-first_goal-weiterbildung = { value-goals-weiterbildung }
value-first_goal-arbeit = { value-goals-arbeit }
value-first_goal-praktikum = { value-goals-praktikum }
value-first_goal-gruendung = { value-goals-gruendung }
value-first_goal-fsj = { value-goals-fsj }
value-first_goal-aufstieg = { value-goals-aufstieg }
value-first_goal-arbeitgeberwechsel = { value-goals-arbeitgeberwechsel }
value-first_goal-teamkommunikation = { value-goals-teamkommunikation }
value-first_goal-betrieb_retten = { value-goals-betrieb_retten }
value-first_goal-einbuergerung = { value-goals-einbuergerung }

question-urgent = Bekleyemeyecek bir şey var mı?
    .help = Hiçbir şey anlatmanız gerekmez. Bir dokunuş yeter.
    .why = Acil olan o zaman en üstte durur.
    .decline = O zaman menüdeki “Hemen yardım” altında her şey hazır durmaya devam eder.
value-urgent-no = Hayır
value-urgent-frist = Son tarihi ({ -frist }) olan bir mektubum var.
value-urgent-geld = Param ya da sağlık sigortam yok.
value-urgent-unterkunft = Evim yok.
value-urgent-lohn = Maaşımı alamıyorum.
value-urgent-arbeitszeit = Çok fazla saat çalışıyorum.
value-urgent-kuendigung = Elimde bir fesih yazısı ({ -kuendigung }) var.
value-urgent-handyvertrag = Bir sözleşmeyle sorunum var, örneğin cep telefonu sözleşmesi.
value-urgent-schulden = Borçlarım var.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = Çok korkuyorum ya da uyuyamıyorum.
value-urgent-gesundheit = Hastayım.
value-urgent-schwangerschaft = Hamileyim.
value-urgent-behinderung = Bir engelle yaşıyorum.
value-urgent-gewalt = Biri beni tehdit ediyor ya da bana zarar veriyor.
value-urgent-diskriminierung = Yabancı olduğum için bana kötü davranıyorlar.

question-place = { $for ->
    [other] Yardım ettiğiniz kişi nerede oturuyor?
    [child] Çocuğunuz nerede oturuyor?
   *[self] Nerede oturuyorsunuz?
}
    .help = Yalnızca yerin adı. Sokağı bilmemiz gerekmez.
    .why = Birçok hizmet yalnızca bir yerde vardır. Fransa’da ya da Lüksemburg’da oturanlar için ise başka kurallar geçerlidir.
    .decline = O zaman bütün bölgedeki hizmetleri görürsünüz.
field-place-region = Hangi yerde?
field-place-works_in = Nerede çalışıyor ya da iş arıyorsunuz?
value-home-here = Bu bölgede
value-home-elsewhere = Almanya’da başka bir yerde
value-home-fr = Fransa’da
value-home-lu = Lüksemburg’da

question-age = { $for ->
    [other] Yardım ettiğiniz kişi kaç yaşında?
    [child] Çocuğunuz kaç yaşında?
   *[self] Kaç yaşındasınız?
}
    .help = Yıl olarak. Çocuklar anne babaları için cevap veriyorsa: Çeviride yetişkinler de yardım eder.
    .why = Gençler için ayrı danışmanlık vardır. Bazı kursların ve yardımların yaş sınırı vardır.
    .decline = O zaman yaş sınırı olan hizmetler belirsiz kalır.
field-age-with_guardian = { $for ->
    [other] Annesi ya da babası burada mı?
    [child] Annesi ya da babası burada mı?
   *[self] Anneniz ya da babanız burada mı?
}
value-with_guardian-true = Evet
value-with_guardian-false = Hayır

## B

question-german = { $for ->
    [other] Kişi ne kadar Almanca konuşuyor?
    [child] Çocuğunuz ne kadar Almanca konuşuyor?
   *[self] Almancanız nasıl?
}
    .help = En çok uyan cümleyi seçin. Sertifika gerekmez.
    .why = Her kurs belli bir düzeyde başlar.
    .decline = O zaman hangi kursun uyduğunu söyleyemeyiz.
value-german_level-A0 = Tek tek kelimeler biliyorum.
    .hint = Başlangıç (A0)
value-german_level-A1 = Kendimi tanıtabiliyor ve alışveriş yapabiliyorum.
    .hint = A1 düzeyi
value-german_level-A2 = Günümü anlatabiliyor ve kısa mektupları okuyabiliyorum.
    .hint = A2 düzeyi
value-german_level-B1 = Telefonla görüşebiliyor ve iş hakkında konuşabiliyorum.
    .hint = B1 düzeyi
value-german_level-B2 = İşte konuşmalara katılabiliyor ve mektup yazabiliyorum.
    .hint = B2 düzeyi
value-german_level-C1 = Neredeyse her şeyi anlıyorum ve söyleyebiliyorum.
    .hint = C1 düzeyi
field-german-german_certificate = Bu düzey için bir sertifikam var.
field-german-literacy = Okuma ve yazma nasıl?
value-literacy-latin = Latin harfleriyle okuyup yazıyorum.
value-literacy-other_script = Başka bir alfabeyle yazıyorum.
value-literacy-learning = Okuma yazmayı henüz öğreniyorum.

question-german_course = { $for ->
    [other] Kişi daha önce bir Almanca kursuna gitti mi?
    [child] Çocuğunuz daha önce bir Almanca kursuna gitti mi?
   *[self] Daha önce bir Almanca kursuna gittiniz mi?
}
    .help = Integrationskurs (B1 düzeyine kadar Almanca kursu) ya da Almanya’daki benzer bir kurs kastediliyor.
    .why = Bundan sonra hangi kursun mümkün olduğu buna bağlıdır.
    .decline = O zaman iş için Almanca kursunun ({ -berufssprachkurs }) size açık olup olmadığı belirsiz kalır.
value-integrationskurs_state-never = Hayır, henüz değil.
value-integrationskurs_state-admitted_no_place = Bunun için bir mektubum var, ama henüz yerim yok.
value-integrationskurs_state-running = Şu anda kurstayım.
value-integrationskurs_state-done_b1 = Kurs bitti ve B1’im var.
value-integrationskurs_state-done_below_b1 = Kurs bitti, ama B1’im henüz yok.
value-integrationskurs_state-stopped = Artık kursta değilim.

question-learned = { $for ->
    [other] Kişi ne öğrendi ya da hangi işte çalıştı?
    [child] Çocuğunuz ne öğrendi ya da hangi işte çalıştı?
   *[self] Ne öğrendiniz ya da hangi işte çalıştınız?
}
    .help = Sizin için en önemli olanı seçin. Diploma kaybolmuş olsa da sayılır.
    .why = Yapabildikleriniz için ayrı yollar vardır.
    .decline = O zaman yurt dışından diplomalarla ilgili hiçbir şey görmezsiniz.
value-qualification_kind-academic = Üniversite (Studium)
value-qualification_kind-vocational = Diplomalı bir meslek
value-qualification_kind-experience = Diplomasız çalışma
value-qualification_kind-school = Okul
value-qualification_kind-none = Henüz hiçbiri
field-learned-qualification_country = Bu neredeydi?
value-qualification_country-abroad = Yurt dışında
value-qualification_country-de = Almanya’da
field-learned-occupation_group = Hangi alanda?
value-occupation_group-medicine = Tıp, diş hekimliği, eczane
value-occupation_group-nursing = Bakım, ebelik, terapi
value-occupation_group-school_teaching = Okulda öğretmenlik
value-occupation_group-law = Hukuk
value-occupation_group-childcare_social = Kreş ({ -kita }), sosyal hizmet
value-occupation_group-craft = Zanaat (Handwerk), atölye, elektrik
value-occupation_group-construction = İnşaat
value-occupation_group-food_hotel = Mutfak, restoran, otel, fırın
value-occupation_group-transport = Sürücülük, depo
value-occupation_group-office = Büro, banka, yönetim
value-occupation_group-it = Bilgisayar, bilişim (IT)
value-occupation_group-engineering = Teknik, mühendislik, mimarlık
value-occupation_group-agriculture = Tarım, bahçe, hayvanlar
value-occupation_group-cleaning = Temizlik, ev işleri
value-occupation_group-sales = Satış
value-occupation_group-other = Başka bir şey

# Always say what is recognised (the occupation, the certificate): "mesleğimin denkliği", "diploma denkliği".
question-recognition = Almanya’daki bir kurum diplomayı daha önce inceledi mi?
    .help = Bu şu demektir: Mesleğinizin Almanya’da eş değer sayılıp sayılmadığını söyleyen bir mektubunuz var.
    .why = İncelemeden önce, inceleme sırasında ve sonra farklı yardımlar vardır.
    .decline = O zaman henüz hiçbir şeyin incelenmediğini varsayarız.
value-recognition_stage-not_started = Hayır
value-recognition_stage-running = İnceleme sürüyor.
value-recognition_stage-partial = Mesleğimin denkliği kısmen var (teilweise anerkannt).
value-recognition_stage-full = Mesleğimin denkliği var (anerkannt).
value-recognition_stage-refused = Kurumun kararı olumsuz.
field-recognition-qualification_documents = Diplomalar sizde mi?
value-qualification_documents-all = Evet, hepsi
value-qualification_documents-some = Bir kısmı
value-qualification_documents-lost = Diplomalar kayıp.

question-doing_now = { $for ->
    [other] Kişi şu anda ne yapıyor?
    [child] Çocuğunuz şu anda ne yapıyor?
   *[self] Şu anda ne yapıyorsunuz?
}
    .help = Birden fazla seçebilirsiniz.
    .why = İş, meslek eğitimi ({ -ausbildung }) ve okul farklı kursların ve yardımların yolunu açar.
    .decline = O zaman birçok kursta kimin karar verdiği belirsiz kalır.
value-doing_now-work_to_15 = Haftada 15 saatten az çalışıyorum.
value-doing_now-work_15_30 = Haftada 15 ile 30 saat arası çalışıyorum.
value-doing_now-work_over_30 = Haftada 30 saatten fazla çalışıyorum.
value-doing_now-own_business = Kendi işim var.
value-doing_now-training = Meslek eğitimi ({ -ausbildung }) yapıyorum.
value-doing_now-contract_signed = İmzalı bir meslek eğitimi sözleşmem ({ -ausbildungsvertrag }) var.
value-doing_now-eq = Einstiegs­qualifizierung (EQ, meslek eğitiminden önce uzun staj) yapıyorum.
value-doing_now-school = Okula gidiyorum.
value-doing_now-vocational_school = Meslek okuluna (Berufsfachschule) gidiyorum.
value-doing_now-university = Üniversitede okuyorum.
value-doing_now-home_children = Çocuklarla evdeyim.
value-doing_now-looking = İş ya da meslek eğitimi ({ -ausbildung }) arıyorum.
value-doing_now-cannot_work = Şu anda çalışamıyorum.
value-doing_now-nothing_listed = Hiçbiri
field-doing_now-registered_agentur = İş ajansına ({ -agentur-fuer-arbeit }) kayıtlıyım.

question-work_history = Almanya’da iş: Hangi cümle uyuyor?
    .help = Kısa işler de sayılır.
    .why = Almanya’daki eski işler bazı kapıları açar. Mesleğe uymayan bir iş de çoğu zaman değiştirilebilir.
    .decline = O zaman eski işlerin size yardımcı olup olmadığı belirsiz kalır.
value-work_story-never = Almanya’da henüz hiç işim olmadı.
value-work_story-before = Burada eskiden işim vardı, şimdi yok.
value-work_story-fits = İşim öğrendiğim şeye uyuyor.
value-work_story-below = İşim öğrendiğim şeyin altında.
field-work_history-work_story = Hangi cümle uyuyor?
field-work_history-job_ended = Ne zamana kadar?
field-work_history-worked_in_germany_months = Toplam kaç ay?
field-work_history-involuntary_unemployed = İşi kim sona erdirdi?
value-involuntary_unemployed-true = İş yeri
value-involuntary_unemployed-false = Ben
field-work_history-job_started = Orada ne zamandan beri çalışıyorsunuz?

question-training = Meslek eğitimi ({ -ausbildung }) hakkında bir soru daha: Anne babanızın yanında mı oturuyorsunuz?
    .help = Yalnızca anne ya da yalnızca baba da sayılır.
    .why = Meslek eğitimi sırasında hangi paranın olduğu buna bağlıdır.
    .decline = O zaman meslek eğitimi sırasında para olup olmadığı belirsiz kalır.
value-lives_with_parents-true = Evet
value-lives_with_parents-false = Hayır
field-training-training_contract = Meslek eğitimi sözleşmeniz ({ -ausbildungsvertrag }) var mı?
value-training_contract-true = Evet
value-training_contract-false = Henüz yok
field-training-training_start = Meslek eğitimi ne zaman başlıyor?

## C

question-children = { $for ->
    [other] Kişinin yanında yaşayan çocuklar var mı? Kaç yaşındalar?
    [child] Çocuğunuzun yanında yaşayan çocuklar var mı? Kaç yaşındalar?
   *[self] Yanınızda yaşayan çocuklar var mı? Kaç yaşındalar?
}
    .help = Her çocuk için bir kayıt. İki yaşından küçükler için lütfen ay olarak.
    .why = Çocuklar için kreş ({ -kita }) ve okul, bir de çocuk bakımı olan kurslar vardır.
    .decline = O zaman kreş ({ -kita }) ve okul hakkında hiçbir şey görmezsiniz.
field-children-kita_place = Kreşte (Kita) yer var mı?
value-kita_place-true = Evet
value-kita_place-false = Hayır
field-children-single_parent = Çocuğumu tek başıma büyütüyorum.
field-children-care_secured = Siz kurstayken ya da işteyken çocukların yanında biri var mı?
value-care_secured-true = Evet
value-care_secured-false = Hayır

question-living_on = { $for ->
    [other] Kişi şu anda neyle geçiniyor?
    [child] Çocuğunuz şu anda neyle geçiniyor?
   *[self] Şu anda neyle geçiniyorsunuz?
}
    .help = Tutar sormuyoruz. Birden fazla seçebilirsiniz.
    .why = Parayı ödeyen daire çoğu zaman kurslara da karar verir.
    .decline = O zaman kurslara ve paraya hangi dairenin karar verdiği belirsiz kalır.
value-living_on-wage = Maaşımla
value-living_on-family = Ailemle ya da birikmiş parayla
value-living_on-jobcenter = Jobcenter’den gelen parayla
    .hint = temel geçim parası: Grundsicherungs­geld (eski adı Bürgergeld)
value-living_on-asylum_office = İltica nedeniyle sosyal yardım dairesinden ({ -sozialamt }) gelen parayla ya da ödeme kartıyla (Bezahlkarte)
    .hint = Asyl­bewerber­leistungs­gesetz (iltica edenlere yardım yasası)
value-living_on-social_office = Yaş ya da hastalık nedeniyle sosyal yardım dairesinden ({ -sozialamt }) gelen parayla
    .hint = Sozialhilfe ya da Grundsicherung im Alter
value-living_on-agentur = İş ajansından ({ -agentur-fuer-arbeit }) gelen parayla
    .hint = işsizlik parası: Arbeitslosengeld (ALG I)
value-living_on-nothing = Hiçbiriyle
field-living_on-income_secured = Yetiyor mu?
value-income_secured-true = Evet
value-income_secured-false = Hayır

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] Kişinin hangi belgesi var? Kelimelere bakın.
    [child] Çocuğunuzun hangi belgesi var? Kelimelere bakın.
   *[self] Hangi belgeniz var? Kelimelere bakın.
}
    .help = Renk önemli değil, yalnızca kelimeler önemli. Lütfen belgenin fotoğrafını çekmeyin.
    .why = Hangi kursların, hangi paranın ve hangi işin açık olduğunu belge de belirler.
    .decline = O zaman dikkatli davranırız: Size önce bir daireye bağlı olmayan danışma merkezlerini gösteririz.
value-paper-de = “Bundes­republik Deutschland” yazan “Personal­ausweis” ya da “Reisepass” (Alman kimliği ya da pasaportu)
    .hint = Alman pasaportum var.
value-paper-eu = Başka bir AB ülkesinin pasaportu ya da kimliği
    .hint = örneğin Romanya, Bulgaristan, Polonya, İtalya
value-paper-eea_ch = İzlanda, Liechtenstein, Norveç ya da İsviçre pasaportu
value-paper-permanent = “Nieder­lassungs­erlaubnis” (süresiz oturma izni) ya da “Dauer­aufenthalt-EU” (AB sürekli oturma izni) kartı
    .hint = Kartta bu kelimelerden birini arayın.
value-paper-title = “Aufenthalts­titel” kartı: Aufenthalts­erlaubnis (süreli oturma izni), Blaue Karte EU (AB Mavi Kartı)
    .hint = “Aufenthalts­erlaubnis” ya da “Blaue Karte EU” yazısını arayın.
value-paper-eu_family = “Aufenthalts­karte” (oturum kartı)
    .hint = AB pasaportu olan kişilerin ailesi için
value-paper-gb = “Aufenthalts­dokument-GB” (Britanya vatandaşları ve aileleri için oturum belgesi)
value-paper-visum = Pasaportta “Visum” (vize) etiketi
value-paper-fiktion = “Fiktions­bescheinigung” (yabancılar dairesi karar verene kadar geçerli belge)
value-paper-schutzgesuch = § 24 için kaydım var, kartım henüz yok
    .hint = Ukrayna’dan geliyorum, ne kartım ne de Fiktions­bescheinigung belgem var.
value-paper-gestattung = “Ankunfts­nachweis” (geliş belgesi) ya da “Aufenthalts­gestattung” (iltica süreci belgesi)
    .hint = İltica başvurum hakkında henüz karar yok.
# A Duldung is neither a permit nor "illegal". Never write "oturma izni" for it.
value-paper-duldung = “Aussetzung der Abschiebung ({ -duldung })” (sınır dışı etme bir süre durduruldu)
    .hint = “Duldung” kelimesini arayın.
value-paper-leave = “Grenz­übertritts­bescheinigung” (sınırda teslim edilen belge) ya da Almanya’dan çıkmam gerektiğini söyleyen bir mektup
value-paper-expired = Belgemin süresi geçmiş.
value-paper-none = Belgem yok.
field-paper-came_as = Nasıl geldiniz?
value-came_as-spaetaussiedler = Alman kökenli göçmen olarak (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = Böyle bir kişinin ailesiyle
value-came_as-other = Başka şekilde ya da burada doğdum.
field-paper-first_language = Almanca ilk diliniz mi?
value-first_language-de = Evet
value-first_language-other = Hayır
field-paper-fiktion_kind = Belge ne hakkında?
value-fiktion_kind-s24 = § 24 hakkında (Ukrayna’dan gelenler için koruma)
value-fiktion_kind-extension = Kartımı uzatıyorum.
    .hint = Üzerinde “§ 81 Abs. 4” yazıyor.
value-fiktion_kind-first = Bu benim ilk başvurum.
    .hint = Üzerinde “§ 81 Abs. 3” yazıyor.

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = Üzerinde hangi numara var?
    .help = Kartın arkasında “Anmerkungen” (notlar) kısmında ya da ek kâğıtta ({ -zusatzblatt }). Duldung belgesinde genellikle metnin içindedir.
    .why = Numara, bu belge için hangi kuralların geçerli olduğunu tam olarak söyler.
    .decline = O zaman birkaç numara için aynı olan şeylerle hesap yaparız.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Koruma
    .hint = iltica
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = mülteci ya da ikincil koruma (subsidiärer Schutz)
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = sınır dışı yasağı (Abschiebungs­verbot)
value-paragraph-p22 = § 22
    .hint = yurt dışından kabul
value-paragraph-p23 = § 23
    .hint = bir grubun kabulü
value-paragraph-p24 = § 24
    .hint = Ukrayna
value-paragraph-p28 = § 28
    .group = Aile
    .hint = Alman bir kişinin yanına
value-paragraph-p30 = § 30
    .hint = eşin yanına
value-paragraph-p32 = § 32
    .hint = çocuk, anne babanın yanına
value-paragraph-p36 = § 36
    .hint = anne baba ve başkaları
value-paragraph-p36a = § 36a
    .hint = ikincil koruması olan kişilerin yanına
value-paragraph-p31 = § 31
    .hint = evlilikten sonra kendi oturum hakkı
value-paragraph-p18a = § 18a
    .group = İş
    .hint = meslek eğitimiyle
value-paragraph-p18b = § 18b
    .hint = üniversite diplomasıyla
value-paragraph-p18g = § 18g
    .hint = AB Mavi Kartı (Blaue Karte EU)
value-paragraph-p18d = § 18d
    .hint = araştırma
value-paragraph-p19c = § 19c
    .hint = başka iş
value-paragraph-p19d = § 19d
    .hint = Duldung ve Ausbildung sonrası
value-paragraph-p21 = § 21
    .hint = kendi işini yapmak
value-paragraph-p16a = § 16a
    .group = Öğrenim
    .hint = Ausbildung
value-paragraph-p16b = § 16b
    .hint = üniversite
value-paragraph-p16d = § 16d
    .hint = mesleğime denklik almak için
value-paragraph-p16g = § 16g
    .hint = Duldung sonrası Ausbildung
value-paragraph-p17 = § 17
    .hint = Ausbildung ya da üniversite yeri aramak
value-paragraph-p20 = § 20
    .group = Arayış
    .hint = iş
value-paragraph-p20a = § 20a
    .hint = Fırsat Kartı (Chancenkarte)
value-paragraph-p23a = § 23a
    .group = Duldung sonrası ya da özel nedenlerle
    .hint = zor durum (Härtefall)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = bir süre için
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = Almanya’dan çıkmak mümkün değil
value-paragraph-p25a = § 25a
    .hint = iyi uyum, genç
value-paragraph-p25b = § 25b
    .hint = iyi uyum, uzun süre sonra
value-paragraph-p104c = § 104c
    .hint = fırsat oturumu (Chancen-Aufenthalt)
value-paragraph-p38a = § 38a
    .group = Başka
    .hint = başka bir AB ülkesinden sürekli oturum
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b ya da “für Personen mit ungeklärter Identität” (kimlik netleşmemiş)
value-paragraph-p60c = § 60c
    .hint = Ausbildung için
value-paragraph-p60d = § 60d
    .hint = iş için
value-paragraph-p60-not_shown = § 60a, başka numara yok ya da numara bulamıyorum
value-paragraph-visa_work = Çalışmak için
value-paragraph-visa_family = Ailemin yanına gelmek için
value-paragraph-visa_study_training = Üniversite ya da Ausbildung için
value-paragraph-visa_recognition = Mesleğime denklik almak için
value-paragraph-visa_job_search = İş ya da meslek eğitimi yeri aramak için
value-paragraph-other = Başka bir şey
    .hint = Lütfen danışma merkezine söyleyin. Listeyi memnuniyetle tamamlarız.
field-paragraph-paragraph = Belgede ne yazıyor?
field-paragraph-paragraph_detail = Numaranın arkasında ne yazıyor?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (mülteci olarak)
value-paragraph_detail-alt2 = 2. Alternative (ikincil koruma, subsidiärer Schutz)

question-arrival = { $for ->
    [other] Kişi ne zamandan beri Almanya’da?
    [child] Çocuğunuz ne zamandan beri Almanya’da?
   *[self] Ne zamandan beri Almanya’dasınız?
}
    .help = Yaklaşık olarak yeter.
    .why = Bazı şeyler ilk üç ayda farklıdır, bazıları birkaç yıl sonra açılır.
    .decline = O zaman Almanya’daki süreye bağlı olan şeyler belirsiz kalır.

question-paper_since = Bu belge ne zamandan beri sizde?
    .help = Bu türden ilk belge kastediliyor. Yaklaşık olarak yeter.
    .why = Bazı kurslar için ilk yıl sayılır.
    .decline = O zaman bir kursun hâlâ ilk yıl içinde olup olmadığı belirsiz kalır.
field-paper_since-title_term = Ne kadar süre geçerli?
value-title_term-under_year = Bir yıldan az
value-title_term-year_or_more = Bir yıl ya da daha uzun

question-duldung_since = Ne zamandan beri Duldung belgeniz var?
    .help = İlk belge kastediliyor. Yaklaşık olarak yeter.
    .why = Duldung ile geçen birkaç aydan sonra kurslar, meslek eğitimi ({ -ausbildung }) ve iş yolu açılır.
    .decline = O zaman bu süreye bağlı olan şeyler belirsiz kalır.

# The German words are what people compare with their paper.
question-work_entry = Belgede iş hakkında ne yazıyor?
    .help = “Erwerbstätigkeit” (her türlü iş) ya da “Beschäftigung” (bir iş verenin yanında iş) kelimesini arayın.
    .why = Böylece yasanın söylediğini belgenizin de söyleyip söylemediğini görürsünüz.
    .decline = O zaman belge ile yasayı karşılaştıramayız.
value-work_entry-any = “Erwerbstätigkeit erlaubt” ya da “gestattet” (her türlü iş serbest)
value-work_entry-employment_only = “Beschäftigung erlaubt”, “selbstständige Tätigkeit” değil (bir iş yerinde çalışmak serbest, kendi işini yapmak serbest değil)
value-work_entry-permit = Yalnızca yabancılar dairesinin izniyle (nur mit Erlaubnis der Ausländerbehörde)
value-work_entry-named_job = Yalnızca bu iş
    .hint = İş yerinin adı da yazıyor.
value-work_entry-no = “Erwerbstätigkeit nicht gestattet” (çalışmaya izin yok)
value-work_entry-silent = Orada bir şey yazmıyor.

question-lodging = { $for ->
    [other] Kişi nerede yatıyor ve yaşıyor?
    [child] Çocuğunuz nerede yatıyor ve yaşıyor?
   *[self] Nasıl bir yerde oturuyorsunuz?
}
    .help = Adresi bilmemiz gerekmez.
    .why = İlk kabul merkezinde ({ -aufnahmeeinrichtung }) iş ve taşınma için başka kurallar geçerlidir.
    .decline = O zaman işin ne zamandan itibaren mümkün olduğu belirsiz kalır.
value-lodging-reception = İlk kabul merkezinde ({ -aufnahmeeinrichtung })
    .hint = Saarland’da: Landes­aufnahme­stelle Lebach
value-lodging-municipal = Şehrin ya da belediyenin konaklama yerinde (Unterkunft)
value-lodging-flat = Bir evde
value-lodging-with_others = Başkalarının yanında
value-lodging-nowhere = Sabit bir yerim yok.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] Kişinin bu ülkelerden birinin pasaportu var mı?
    [child] Çocuğunuzun bu ülkelerden birinin pasaportu var mı?
   *[self] Bu ülkelerden birinin pasaportu sizde var mı?
}
    .help = Arnavutluk, Bosna-Hersek, Gürcistan, Gana, Kosova, Moldova, Karadağ, Kuzey Makedonya, Senegal, Sırbistan
    .why = Bu ülkeler yasadaki bir listede yer alıyor. Oradan gelenler için işte başka kurallar geçerlidir. Nedenleri hiçbir zaman sormayız.
    .decline = O zaman iş ve meslek eğitiminin ({ -ausbildung }) mümkün olup olmadığı belirsiz kalır.
value-origin_listed-true = Evet
value-origin_listed-false = Hayır
field-origin-origin_country = Hangisi?
value-origin_country-MD = Moldova
value-origin_country-GE = Gürcistan
value-origin_country-other = Listeden başka bir ülke
field-origin-asylum_filed = İltica başvurusu ne zamandı?
