# The page that explains German words: the German word (it is in terms.ftl), then what it is called in Turkish, then what it means.
# Explanations are general: no promise, no advice, nobody's case. Use the same Turkish words as in all other files.
# Whether a lawyer and a native speaker have read these words is said in meta.ftl.

glossary-title = Belgelerdeki ve mektuplardaki kelimeler
glossary-lead = Bu kelimeler Alman belgelerinde, mektuplarında ve kapılarında yazar. Burada ne anlama geldikleri yazıyor. Bu, hukuki danışmanlık değildir.
# Said of all explanations on the page.
glossary-lawyer = Açıklamaları bir avukat okudu.
glossary-no-lawyer = Açıklamaları hiçbir avukat okumadı.
glossary-native = Anadili Türkçe olan biri okudu.
glossary-no-native = Anadili Türkçe olan hiç kimse okumadı.

glossary-agentur-fuer-arbeit = İş ajansı
    .meaning = İş ve meslek eğitimi (Ausbildung) dairesi. Danışmanlık verir, aramada yardım eder ve işsizlik parası (Arbeitslosengeld) öder.
# "Denklik" is for certificates and occupations only; for an asylum application Turkish says "kabul".
glossary-anerkennung = Denklik
    .meaning = Bir kurum, yurt dışından bir mesleğin ya da diplomanın burada eş değer sayılıp sayılmadığını inceler. Bir iltica başvurusu da kabul edilebilir (yine Anerkennung denir): Bu başka bir şeydir.
glossary-arbeitslosengeld = İşsizlik parası
    .meaning = İşi olmuş ve yeni iş arayan kişiler için para. İş ajansından (Agentur für Arbeit) gelir.
glossary-aufenthaltserlaubnis = Oturma izni
    .meaning = Bir kişinin belli bir süre ve belli bir nedenle Almanya’da yaşayabildiği belge.
glossary-aufenthaltsgestattung = İltica süreci belgesi
    .meaning = Bir iltica başvurusu hakkında karar verildiği süre için belge.
glossary-aufenthaltstitel = Oturum belgesi
    .meaning = Almanya’da yaşamaya izin veren bütün belgeler için yasadaki kelime: vize, oturma izni, Mavi Kart, süresiz oturma izni ve başkaları.
glossary-aufnahmeeinrichtung = İlk kabul merkezi
    .meaning = İltica sürecinin başında kişilerin oturduğu ev.
glossary-ausbildung = Meslek eğitimi
    .meaning = Bir meslek öğrenmek: bir iş yerinde ve bir okulda. Sonunda bir sınav vardır.
glossary-ausbildungsvertrag = Meslek eğitimi sözleşmesi
    .meaning = Meslek eğitimi için bir iş yeriyle yapılan sözleşme.
glossary-auslaenderbehoerde = Yabancılar dairesi
    .meaning = Oturuma ve çoğu zaman çalışma iznine de karar veren daire.
glossary-bamf = Federal Göç ve Mülteciler Dairesi
    .meaning = Federal Göç ve Mülteciler Dairesi (Bundesamt für Migration und Flüchtlinge). İltica başvurularına ve kimin bir Integrationskurs’a gidebileceğine karar verir.
glossary-berufssprachkurs = İş için Almanca kursu
    .meaning = İş ve meslek eğitimi (Ausbildung) için bir Almanca kursu.
glossary-bescheid = Karar yazısı
    .meaning = Bir dairenin neye karar verdiğini söylediği mektup. İçinde, ne zamana kadar itiraz edilebileceği de yazar.
# Never "izin", never "geçici oturma izni": it is neither a permit nor "illegal".
glossary-duldung = Sınır dışı etmenin geçici olarak durdurulması
    .meaning = Sınır dışı etmenin bir süre yapılmayacağını gösteren belge. Bu bir Aufenthaltstitel (oturum belgesi) değildir.
glossary-einbuergerung = Alman vatandaşlığına geçiş
    .meaning = Bir kişinin Alman vatandaşlığını aldığı süreç.
glossary-eq = Meslek eğitimine giriş stajı ({ -eq })
    .meaning = Meslek eğitimine hazırlık olarak bir iş yerinde birkaç ay.
glossary-fiktionsbescheinigung = Karar verilene kadar geçerli belge
    .meaning = Dairenin bir başvuruya karar verdiği süre için ön belge.
glossary-frist = Son tarih
    .meaning = Bir şeyin yapılmış olması gereken son gün. Ondan sonra çoğu zaman geç olur.
glossary-gewerbe = Kayıtlı işletme
    .meaning = Kendine ait bir iş. İşletme dairesine (Gewerbeamt) kaydettirilir.
glossary-grundsicherungsgeld = Temel geçim parası
    .meaning = Kendi parası yetmeyince Jobcenter’den gelen geçim parası. Eskiden adı Bürgergeld’di.
glossary-integrationskurs = Uyum kursu
    .meaning = Almanca ve Almanya’daki hayat bilgisi içeren bir kurs.
glossary-jobcenter = İş merkezi
    .meaning = Temel geçim parasını (Grundsicherungsgeld) ödeyen ve iş aramada yardım eden daire.
glossary-jugendamt = Gençlik dairesi
    .meaning = Çocuklar, gençler ve aileleri için daire.
glossary-jugendmigrationsdienst = Gençlik göç servisi (JMD)
    .meaning = Almanya’ya yeni gelmiş 12 ile 26 yaş arası gençler için danışmanlık. Ücretsizdir.
glossary-kita = Kreş
    .meaning = Küçük çocukların okula gitmeden önce gündüz bakıldığı ve öğrendiği yer.
glossary-kuendigung = Fesih yazısı
    .meaning = Birinin bir sözleşmeyi sona erdirdiği mektup, örneğin iş ya da ev sözleşmesini.
glossary-lebenslauf = Özgeçmiş
    .meaning = Okulların, kursların ve işlerin tarihleriyle listesi. İş başvuruları için gerekir.
glossary-migrationsberatung = Göç danışmanlığı (MBE)
    .meaning = Almanya’ya yeni gelmiş 27 yaş ve üzeri yetişkinler için danışmanlık. Ücretsizdir.
glossary-mietvertrag = Kira sözleşmesi
    .meaning = Bir ev için sözleşme: ne kadar tuttuğu ve hangi kuralların geçerli olduğu.
glossary-minijob = Küçük iş
    .meaning = Ayda en fazla belli bir tutar kazanılan küçük bir iş.
glossary-niederlassungserlaubnis = Süresiz oturma izni
    .meaning = Bir kişinin Almanya’da sürekli yaşayabildiği belge.
glossary-praktikum = Staj
    .meaning = Bir mesleği tanımak için bir iş yerinde kısa süre.
glossary-sozialamt = Sosyal yardım dairesi
    .meaning = Jobcenter sorumlu olmadığında geçim parası ödeyen daire: örneğin iltica sürecinde ya da yaşlılıkta.
glossary-sprechstunde = Görüşme saati
    .meaning = Birinin orada olduğu ve soruları cevapladığı saat.
glossary-wohnsitzauflage = Belli bir yerde oturma kuralı
    .meaning = Belgede yazan bir kural: Belli bir yerde oturmak gerekir. Taşınmadan önce başvuru yapmak gerekir.
glossary-zusatzblatt = Ek kâğıt
    .meaning = Belgeye ait bir kâğıt. Üzerinde çoğu zaman çalışmaya izin olup olmadığı yazar.
