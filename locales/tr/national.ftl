# Texts of the country-wide offers. German in plain language is the source: short sentences, "siz". "gizli" (confidential) and
# "anonim" only where the carrier says so. Help lines: calm words, no advice to separate, no promise of what happens next.
# What a text does not say was not in the source: please do not add it. Names of organisations and menu words stay German.
# `.todo` = what to do now, `.bring` = what to bring.

## Emergency, crisis, violence

offer-telefonseelsorge = Kaygılar çok büyüdüğünde burada telefonda biri sizi dinler. Gece gündüz, ücretsiz ve anonim. Bir kiliseye bağlı olmanız gerekmez.
    .todo = Arayın. İnternette sohbet ve e-posta da vardır. Hat meşgul mü? Bir kez daha deneyin.
offer-mutes = Kaygılar çok büyüdüğünde burada telefonda biri sizi dinler. Gece gündüz, anonim. Telefon her dinden bütün insanlara açıktır.
    .todo = Arayın. Herkes Almanca konuşur. Salı günleri Türkçe de konuşulur. Arapça, Urduca ve başka diller için bir görüşme kararlaştırırsınız.
offer-helpline-ukraine = Ukrayna’dan gelen çocuklar, gençler ve anne babalar için telefon. Ücretsiz ve gizli, Ukraynaca ve Rusça. Bu bilgi 2022 yılından.
    .todo = Arayın. Artık kimse cevap vermiyorsa TelefonSeelsorge yardım eder.
# Addressed to a child or a young person, still with "siz" as everywhere in the guide.
offer-nummer-gegen-kummer = Bir şey üzdüğünde çocuklar ve gençler için telefon: okulda, evde, arkadaşlarla. Ücretsiz ve anonim.
    .todo = Arayın. İnternette sohbet ve e-posta da vardır.
offer-hilfetelefon-frauen = Birinin tehdit ettiği, dövdüğü, takip ettiği ya da zorladığı kadınlar için yardım. Gece gündüz, ücretsiz, anonim ve gizli. Arkadaşlar ve akrabalar da arayabilir.
    .todo = Yalnızken arayın. Dilinizi söyleyin: Bir kadın tercüman görüşmeye katılır. Adınızı söylemeniz gerekmez.
offer-opfer-telefon = Birinin şiddet uyguladığı kişiler için yardım. Dernek sizi dinler ve yakınınızdaki yerleri söyler. Ücretsiz, isterseniz anonim.
    .todo = Yalnızken arayın. Adınızı söylemeniz gerekmez.
offer-frauenhaus-suche = Kadın sığınma evi (Frauenhaus), kadınların ve çocuklarının oturabileceği güvenli bir yerdir. İnternet sayfası Almanya’da nerede boş yer olduğunu gösterir.
    .todo = Sayfada bir ev arayın ve oraya telefon edin. Boş yer gösterilmese de arayın. Sonra telefonunuzdaki geçmişi silin.
offer-hilfetelefon-maenner = Birinin tehdit ettiği, dövdüğü, takip ettiği ya da zorladığı erkekler için gizli yardım.
    .todo = Yalnızken arayın ya da yazın.
offer-notruf-112 = Ambulans ve itfaiye. Hayati tehlike, ağır kazalar ve yangın için. Arama ücretsizdir.
    .todo = 112’yi arayın. Şunları söyleyin: Nerede? Ne oldu? Kaç kişinin yardıma ihtiyacı var? Soruları bekleyin.
# The third and fourth sentence of .todo must stay together: the duty to report, and that life comes first.
offer-notruf-110 = Polis. Şu anda tehlikedeyseniz. Arama ücretsizdir.
    .todo = 110’u arayın. Nerede olduğunuzu söyleyin. Biri burada belgesiz yaşıyorsa polis bunu yabancılar dairesine ({ -auslaenderbehoerde }) bildirmek zorundadır. Hayati tehlike varsa yine de arayın.
offer-bereitschaftsdienst-116117 = Muayenehanelerin kapalı olduğu saatler için bir doktor. Yarına kadar bekleyemeyen hastalıklar için. Hayati tehlikede doğru numara 112’dir.
    .todo = Arayın ve neyiniz olduğunu söyleyin. Sağlık sigortanız yoksa ücreti sorun.
    .bring = Varsa sigorta kartınız ya da sosyal yardım dairesinden ({ -sozialamt }) aldığınız kâğıt.

## Pregnancy, disability, debts, contracts

offer-schwangere-in-not = Ne yapacağını bilemeyen hamile kadınlar için yardım. Gece gündüz, ücretsiz, anonim ve gizli. Danışmanlık başka dillerde de vardır.
    .todo = Arayın ve dilinizi söyleyin. Adınızı söylemeniz gerekmez.
offer-caritas-online-schwangerschaft = Hamileler ve aileleri için internette danışmanlık. Ücretsiz ve anonim. Caritas resmî bir daire değildir.
    .todo = İnternet sayfasına gidin. “Hilfe und Beratung”, “Online-Beratung” ve sonra “Schwangerschaft” (hamilelik) seçin.
offer-caritas-online-schulden = Faturaları ödeyemediğinizde internette danışmanlık. Ücretsiz ve anonim. Caritas resmî bir daire değildir.
    .todo = İnternet sayfasına gidin. “Hilfe und Beratung”, “Online-Beratung” ve sonra “Schulden” (borçlar) seçin.
    .bring = Faturaları ve ödeme uyarılarını (Mahnungen) yanınıza koyun.
offer-verbraucherzentralen = Sözleşmeler, faturalar ve ödeme uyarıları (Mahnungen) konusunda, bazı yerlerde borçlar konusunda da danışmanlık. Tüketici merkezleri (Verbraucherzentralen) dernektir, resmî daire değildir. Danışmanlık çoğu zaman ücretlidir.
    .todo = İnternet sayfasında yakınınızdaki yeri arayın. Önce ücretini sorun.
    .bring = Sözleşme, fatura ve bununla ilgili bütün mektuplar.
offer-eutb = Engelli kişiler ve aileleri için danışmanlık. Danışmanlığı çoğu zaman kendileri de engelli olan kişiler verir. Danışmanlık ücretsizdir.
    .todo = İnternet sayfasında yakınınızdaki yeri arayın.

## Residence and arriving

offer-pro-asyl = Kaçış ve ilticayla ilgili hukuki sorularda yardım. PRO ASYL bir dernektir, resmî daire değildir. Yakınınızdaki danışma merkezlerini de söyler.
    .todo = Son tarihi ({ -frist }) olan bir mektubunuz mu var? Bugün onu okuyabilen birine gösterin. PRO ASYL’e nasıl ulaşıldığı internet sayfasında yazar.
    .bring = Mektup, üzerinde tarih olan zarf ve belgeniz.
offer-mbeon = Almanya’ya göç etmiş 27 yaş ve üzeri kişiler için telefonda sohbetle danışmanlık. Uygulama ücretsizdir. Yazabilir ve mektup gönderebilirsiniz.
    .todo = App Store’da “mbeon” uygulamasını arayın. Orada kendi dilinizde bir danışmanlık seçin.
offer-jmd4you = Almanya’ya göç etmiş gençler için internette danışmanlık, anonim. Birçok şehirde bulunan gençlik göç servislerine (Jugendmigrationsdienste) bağlıdır.
    .todo = İnternet sayfasına gidin ve sorunuzu yazın.
offer-vhs-lernportal = Almanca öğrenmek için internette kurslar, başlangıçtan B2 düzeyine kadar. Okuma ve yazma kursları da vardır. Her şey ücretsizdir ve telefonla çalışır.
    .todo = İnternet sayfasına gidin ve bir düzey seçin.

## Recognition and rights

offer-bamf-hotline = Yurt dışından diplomalar, iş ve Almanca öğrenme hakkındaki sorular için telefon. Almanca ve İngilizce. Federal Göç ve Mülteciler Dairesine (BAMF) bağlıdır.
    .todo = Arayın. Numara eski bir kaynaktan ve yanlış olabilir.
    .bring = Diplomalarınızı yanınıza koyun.
offer-faire-integration = İşteki haklarınız için danışmanlık: maaş, çalışma süresi, izin günleri, fesih ({ -kuendigung }). AB dışındaki ülkelerden gelenler için. Danışmanlık ücretsizdir ve birkaç dilde verilir.
    .todo = İnternet sayfasında kendi eyaletinizdeki (Bundesland) yeri arayın. Sormadan hiçbir şey imzalamayın ve işten ayrılmayın.
    .bring = İş sözleşmeniz, maaş bordroları, not ettiğiniz çalışma saatleri ve iş yerinden gelen mektuplar.
offer-faire-mobilitaet = Orta ve Doğu Avrupa’dan gelenler için işteki haklar konusunda danışmanlık. Danışmanlık ücretsizdir.
    .todo = Arayın ya da yazın. Sormadan hiçbir şey imzalamayın ve işten ayrılmayın.
    .bring = İş sözleşmeniz, maaş bordroları, not ettiğiniz çalışma saatleri ve iş yerinden gelen mektuplar.
offer-faire-mobilitaet-ro = İşteki haklarınız için telefonda Rumence danışmanlık. Arama ve danışmanlık ücretsizdir.
    .todo = Arayın ya da yazın. Sormadan hiçbir şey imzalamayın ve işten ayrılmayın.
    .bring = İş sözleşmeniz, maaş bordroları, not ettiğiniz çalışma saatleri ve iş yerinden gelen mektuplar.
offer-faire-mobilitaet-bg = İşteki haklarınız için telefonda Bulgarca danışmanlık. Arama ve danışmanlık ücretsizdir.
    .todo = Arayın ya da yazın. Sormadan hiçbir şey imzalamayın ve işten ayrılmayın.
    .bring = İş sözleşmeniz, maaş bordroları, not ettiğiniz çalışma saatleri ve iş yerinden gelen mektuplar.
offer-faire-mobilitaet-pl = İşteki haklarınız için telefonda Lehçe danışmanlık. Arama ve danışmanlık ücretsizdir.
    .todo = Arayın ya da yazın. Sormadan hiçbir şey imzalamayın ve işten ayrılmayın.
    .bring = İş sözleşmeniz, maaş bordroları, not ettiğiniz çalışma saatleri ve iş yerinden gelen mektuplar.
offer-faire-mobilitaet-hu = İşteki haklarınız için telefonda Macarca danışmanlık. Arama ve danışmanlık ücretsizdir.
    .todo = Arayın ya da yazın. Sormadan hiçbir şey imzalamayın ve işten ayrılmayın.
    .bring = İş sözleşmeniz, maaş bordroları, not ettiğiniz çalışma saatleri ve iş yerinden gelen mektuplar.
offer-faire-mobilitaet-hr = İşteki haklarınız için telefonda Boşnakça, Hırvatça ve Sırpça danışmanlık. Arama ve danışmanlık ücretsizdir.
    .todo = Arayın ya da yazın. Sormadan hiçbir şey imzalamayın ve işten ayrılmayın.
    .bring = İş sözleşmeniz, maaş bordroları, not ettiğiniz çalışma saatleri ve iş yerinden gelen mektuplar.
offer-ads-bund = Size daha kötü davranıldığında danışmanlık, örneğin kökeniniz, dininiz, cinsiyetiniz ya da bir engel yüzünden. Bu kurum devlete bağlıdır.
    .todo = Arayın ya da yazın. Neyin ne zaman olduğunu ve kimlerin orada olduğunu önceden not edin.
    .bring = Bununla ilgili mektuplar, mesajlar ya da fotoğraflar.
offer-advd = Burada, örneğin kökenleri yüzünden daha kötü davranılan kişiler için danışma merkezleri bulursunuz. Birlik resmî bir daire değildir.
    .todo = İnternet sayfasında bir yer arayın. Neyin ne zaman olduğunu ve kimlerin orada olduğunu not edin.
    .bring = Bununla ilgili mektuplar, mesajlar ya da fotoğraflar.
