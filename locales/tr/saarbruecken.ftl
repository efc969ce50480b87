# Texts of the offers in the Saarbrücken pack. German in plain language is the source: short sentences, "siz", no jargon
# without an explanation. "gizli" (confidential) only where the carrier says so. Names of offices stay German in every language:
# people meet them on signs and letters. What a text does not say was not in the source: please do not add it.
# `.todo` = what to do now, `.bring` = what to bring.

## Arriving and advice

offer-haus-des-ankommens = Saarbrücken’de yeni olanlar için ilk başvurulacak yer. Zanaat odası (Handwerkskammer), ZBB ve Goethe-Institut da hizmetleriyle oradadır ya da oradaydı. Proje 30 Nisan 2026 tarihine kadar sürdü. Bu evin hâlâ var olup olmadığını bilmiyoruz.
    .todo = Evin hâlâ açık olup olmadığını önce Saarbrücken şehrine sorun. Nisan 2026’ya kadar randevu gerekmiyordu.
    .bring = Kimliğiniz ya da belgeniz ve hakkında sorunuz olan mektuplar.
offer-zib-saarbruecken = Saarbrücken şehrinin birlikte yaşam ve uyum soruları için bürosu. IMMIGRA fuarının düzenlenmesine de katılır.
    .todo = Önce arayın. Telefon numarası 2009 yılından ve yanlış olabilir.
offer-mib-regionalverband = Bölge birliğinin (Regionalverband) göç ve uyum bürosu. Bölgede hangi yardımların olduğunu toplar. Tek tek kişilere de danışmanlık verip vermediğini bilmiyoruz.
    .todo = Regionalverband Saarbrücken’e göç ve uyum bürosunu (Migrations- und Integrationsbüro) sorun.
# LAVA is the immigration office of the whole Land; people meet the short name on letters.
offer-lava = Bütün Saarland için yabancılar dairesi ({ -auslaenderbehoerde }). Oturum belgelerine ({ -aufenthaltstitel }) ve çalışma iznine karar verir.
    .todo = Randevusuz gelemezsiniz. Ondan önce bir danışma merkeziyle konuşun. Daireye nasıl ulaşıldığı internet sayfasında yazar.
    .bring = Varsa pasaportunuz, belgeniz ve dairenin mektupları.
offer-drk-lebach = Lebach’taki ilk kabul merkezinde (Landesaufnahmestelle) oturanlar için Alman Kızılhaçı’nın (DRK) danışmanlığı. Oraya iltica arayan kişiler gelir. DRK resmî bir daire değildir.
    .todo = Landesaufnahmestelle’de DRK danışmanlığını (DRK-Beratung) sorun. Üç adres biliyoruz ve danışmanlığın hangi binada olduğunu bilmiyoruz.
    .bring = Belgeniz ve üzerinde tarih olan bütün mektuplar.
offer-caritas-saarbruecken = Mülteciler ve göç etmiş kişiler için danışmanlık. Caritas resmî bir daire değildir.
    .todo = Randevusuz görüşme saatine (offene Sprechstunde) gidin. Saatler internet sayfasında yazar. Daha uzakta mı oturuyorsunuz? Bu yerin sizin bulunduğunuz yer için de olup olmadığını sorun.
    .bring = Belgeniz ve hakkında sorunuz olan mektuplar.
offer-caritas-dudweiler = Caritas’ın Dudweiler’de mülteciler ve göç etmiş kişiler için görüşme saati ({ -sprechstunde }). Bu bilgi eski.
    .todo = Bu görüşme saatinin hâlâ olup olmadığını önce Johannisstraße’deki Caritas göç servisine (Caritas-Migrationsdienst) sorun.
offer-diakonie-mbe = Göç etmiş 27 yaş ve üzeri kişiler için danışmanlık: belgeler, konut, para, aile, Almanca, iş. Diakonie resmî bir daire değildir.
    .todo = İnternet sayfasında yakınınızdaki yeri arayın. Bir telefon numarası bulamadık.
    .bring = Belgeniz ve hakkında sorunuz olan mektuplar.
offer-jmd-saarbruecken = Göç etmiş 12 ile 26 yaş arası gençler için danışmanlık: okul, meslek eğitimi ({ -ausbildung }), Almanca, günlük hayat. Diakonie resmî bir daire değildir.
    .todo = Gençlik göç servisine ({ -jugendmigrationsdienst }) nasıl ulaşıldığı internet sayfasında yazar. Bulunduğunuz yer için hangi büronun olduğunu orada sorun.
    .bring = Belgeniz, diplomalarınız ve mektuplar.
offer-jmd-voelklingen = Völklingen’de göç etmiş 12 ile 26 yaş arası gençler için danışmanlık: okul, meslek eğitimi ({ -ausbildung }), Almanca, günlük hayat. Diakonie resmî bir daire değildir.
    .todo = Gençlik göç servisine ({ -jugendmigrationsdienst }) nasıl ulaşıldığı internet sayfasında yazar. Bina numarasını bilmiyoruz.
    .bring = Belgeniz, diplomalarınız ve mektuplar.
offer-jmd-neunkirchen = Neunkirchen’de göç etmiş 12 ile 26 yaş arası gençler için danışmanlık: okul, meslek eğitimi ({ -ausbildung }), Almanca, günlük hayat. Diakonie resmî bir daire değildir.
    .todo = Gençlik göç servisine ({ -jugendmigrationsdienst }) nasıl ulaşıldığı internet sayfasında yazar.
    .bring = Belgeniz, diplomalarınız ve mektuplar.
offer-ilo-lotsen = Diakonie’nin uyum rehberleri (Integrationslotsen). Rehberler yolunuzu bulmanıza yardım eder.
    .todo = Diakonie Saar’a ILO Integrationslotsen’i sorun.
offer-lib-biz = Göç etmiş kişiler için Diakonie Saar’ın hizmetleri. Tam olarak ne yaptıklarını henüz bilmiyoruz.
    .todo = Diakonie Saar’a “LIB” ve “BIZ” hakkında sorun.
offer-eule-pro = Diakonie Saar’ın diğer AB ülkelerinden gelenler için hizmeti. Tam olarak hangi konuda yardım ettiğini henüz bilmiyoruz.
    .todo = Diakonie Saar’a “EULE.pro” hakkında sorun.
offer-souls-drk = Ruh için yardım, örneğin korku, kaygı ya da kötü uyku durumunda. Merkez mülteciler içindir, özellikle oturum belgesi ({ -aufenthaltstitel }) olanlar için.
    .todo = Arayın ve bir görüşme isteyin. Aufenthaltsgestattung ya da Duldung belgeniz mi var? Boş yer olup olmadığını sorun.
offer-psz-merzig = Ruh için yardım, örneğin korku, kaygı ya da kötü uyku durumunda. Caritas’ın bu merkezi mülteciler içindir.
    .todo = Arayın ve bir görüşme isteyin.
offer-vz-saarland = Sözleşmeler, cep telefonu, internet, faturalar ve ödeme uyarıları (Mahnungen) konusunda danışmanlık. Tüketici merkezi (Verbraucherzentrale) bir dernektir, resmî daire değildir.
    .todo = Sormadan yeni hiçbir şey imzalamayın. Nasıl randevu alındığı internet sayfasında yazar. Danışmanlığın ücretli olup olmadığını sorun.
    .bring = Sözleşme, fatura ve bununla ilgili bütün mektuplar.
offer-vz-malstatt = Malstatt semtinde tüketici danışmanlığı. Bu proje 2018’den 2022’ye kadar sürdü.
    .todo = Önce Trierer Straße’deki tüketici merkezine (Verbraucherzentrale) sorun.
    .bring = Sözleşme, fatura ve bununla ilgili bütün mektuplar.

## Public offices

offer-jugendamt-rv = Aileler, çocuklar ve gençler için daire (Jugendamt). Burada anne babası olmayan 18 yaşından küçük gençlere de yardım eder.
    .todo = Arayın ve bulunduğunuz yer için kimin sorumlu olduğunu sorun. Bu bilgiler 2019 yılından.
offer-jugendamt-rv-kinder = Gençlik dairesi ({ -jugendamt }) çocukların bakımı için de vardır. Burada kreş ({ -kita }) yeri için kayıt yapıp yapamayacağınızı bilmiyoruz.
    .todo = Arayın ve çocuğunuzu kreşe ({ -kita }) nerede kaydettireceğinizi sorun.
    .bring = Varsa çocuğun doğum belgesi.
offer-sozialamt-rv = Sosyal yardım dairesi ({ -sozialamt }), iltica edenlere yardım yasasına (Asylbewerberleistungsgesetz) göre yardım öder. Yaşlı olan ya da çalışamayan kişilere sosyal yardım da (Sozialhilfe) öder.
    .todo = Arayın ve randevu isteyin. Bu bilgiler 2020 yılından.
    .bring = Belgeniz, hesap özetleriniz (Kontoauszüge), kira sözleşmesi ({ -mietvertrag }) ve başka dairelerden gelen mektuplar.
offer-jobcenter-rv = Jobcenter temel geçim parası (Grundsicherungsgeld, eski adı Bürgergeld) öder ve iş aramada yardım eder. Heusweiler, Sulzbach, Völklingen, Brebach, Burbach ve Dudweiler’de de büroları vardır.
    .todo = Arayın ve sizin için hangi büronun olduğunu sorun. Bu bilgiler 2020 yılından.
    .bring = Belgeniz, hesap özetleriniz (Kontoauszüge), kira sözleşmesi ({ -mietvertrag }) ve başka dairelerden gelen mektuplar.
offer-agentur-saarland = İş ajansı ({ -agentur-fuer-arbeit }) meslek ve meslek eğitimi ({ -ausbildung }) konusunda danışmanlık verir. İş aramada yardım eder ve işsizlik parası ({ -arbeitslosengeld }) öder.
    .todo = İşiniz sona ererse hemen bildirin. Ajansa nasıl ulaşıldığı internet sayfasında yazar. Adres eski.
    .bring = Belgeniz, özgeçmişiniz ({ -lebenslauf }), diplomalar ve varsa fesih yazısı ({ -kuendigung }).

## Recognition and learning

offer-seaq = Yurt dışından diplomanızın burada denklik alıp almadığına dair sorular için ilk yer. Daha fazla nitelik kazanma konusunda da danışmanlık verir.
    .todo = Başvuru yapmadan ya da bir şey ödemeden önce burada sorun. Bir telefon numarası bulamadık: İnternette “SEAQ Saarland” diye arayın.
    .bring = Diplomalarınız, kopyalar ve fotoğraflar da, ve bir özgeçmiş ({ -lebenslauf }).
offer-welcome-center-saarland = SEAQ denklik danışmanlığının yakınında başvurulacak bir yer. Adı, nitelikli çalışanlara gelişlerinde yardım edildiğini düşündürüyor. Daha fazlasını henüz bilmiyoruz.
    .todo = İnternette “Welcome Center Saarland” diye arayın ve hangi konuda yardım ettiğini sorun.
offer-iq-saarland = Bu ağ, diplomalar ve meslek konusunda danışmanlık veren yerleri birbirine bağlar. 2025 yılından sonra nasıl devam ettiğini bilmiyoruz.
    .todo = Arayın ve diplomanız hakkında size kimin danışmanlık vereceğini sorun.
    .bring = Diplomalarınız, kopyalar ve fotoğraflar da.
offer-hwk-anerkennung = Zanaat odası (Handwerkskammer) zanaat mesleklerinin diplomalarını inceler, örneğin elektrik, kuaför ya da boyacı.
    .todo = Önce denklik danışmanlığına (Anerkennungsberatung) gidin. Orada bu kurumun mesleğiniz için olup olmadığını ve ne kadar tuttuğunu öğrenirsiniz.
    .bring = Kimliğiniz, çevirisiyle birlikte diplomalarınız ve çalıştığınızı gösteren belgeler.
offer-hwk-ausbildung = Zanaat odası (Handwerkskammer) zanaat alanındaki meslek eğitimiyle ilgilenir (Ausbildung: iş yerinde ve okulda bir meslek öğrenmek).
    .todo = Meslek eğitimi yeri ararken size kimin danışmanlık vereceğini sorun.
    .bring = Diplomalarınız ve bir özgeçmiş ({ -lebenslauf }).
# Einstufungstest: a test that shows which course level fits.
offer-vhs-landesverband = Burada merkezî seviye belirleme sınavı (Einstufungstest) yapılır. Sınav hangi kursun size uyduğunu gösterir.
    .todo = Sınav için nasıl randevu alındığı internet sayfasında yazar. Kursun ücretli olup olmadığını da sorun.
    .bring = Kimliğiniz ya da belgeniz ve varsa BAMF, Jobcenter ya da Sozialamt’tan gelen mektup.
offer-vhs-zentrum-saarbruecken = Saarbrücken’deki Volkshochschule’nin kursları. Volkshochschule yetişkinler için bir okuldur.
    .todo = Kurslar internet sayfasında yazar. Hangi Almanca kursunda boş yer olduğunu ve ne kadar tuttuğunu sorun.
    .bring = Kimliğiniz ya da belgeniz ve varsa BAMF, Jobcenter ya da Sozialamt’tan gelen mektup.
offer-vhs-lebach = Lebach’taki Volkshochschule’nin kursları. Volkshochschule yetişkinler için bir okuldur.
    .todo = Kurslar internet sayfasında yazar. Hangi Almanca kursunda boş yer olduğunu ve ne kadar tuttuğunu sorun.
    .bring = Kimliğiniz ya da belgeniz ve varsa BAMF, Jobcenter ya da Sozialamt’tan gelen mektup.
offer-zbb-saar = Meslek için kurslar ve eğitimler.
    .todo = Kurslar internet sayfasında yazar. İmzalamadan önce kursun parasını kimin ödediğini sorun.
offer-kausa-saarland = Ausbildung (iş yerinde ve okulda bir meslek öğrenmek) konusunda danışmanlık. Bu bilgi 2016 yılından. Bu yerin hâlâ var olup olmadığını bilmiyoruz.
    .todo = İnternette “KAUSA Saarland” diye arayın ya da bir danışma merkezine sorun.
offer-minet-saar = Kadınlar için meslek konusunda hizmet. Bu bilgi 2019 yılından. Bu hizmetin hâlâ var olup olmadığını bilmiyoruz.
    .todo = İnternette “MiNET Saar” diye arayın ya da bir danışma merkezine sorun.
offer-frau-beruf-neunkirchen = Neunkirchen’de kadınlar için meslek konusunda hizmet.
    .todo = İnternette “Frau und Beruf Neunkirchen” diye arayın ya da bir danışma merkezine sorun.

## Work, own business, rights

offer-agentur-france-travail = İş ajansı ({ -agentur-fuer-arbeit }) ve France Travail birlikte sınırın iki yanında iş arar.
    .todo = İş ajansında ({ -agentur-fuer-arbeit }) sınırın ötesinde çalışanlar (Grenzgänger) için servisi sorun.
    .bring = Kimliğiniz ve özgeçmişiniz ({ -lebenslauf }).
# Grenzgänger: people who live in one country and work in another.
offer-task-force-grenzgaenger = Bir ülkede oturan ve başka bir ülkede çalışan kişilerin soruları üzerinde çalışır.
    .todo = İnternette “Task Force Grenzgänger” diye arayın.
    .bring = İş sözleşmeniz ve hakkında sorunuz olan mektuplar.
offer-frontaliers-forbach = Fransa’da oturan ve Almanya’da çalışan kişiler için Fransa’nın Forbach şehrinde danışmanlık.
    .todo = İnternette “Frontaliers Forbach” diye arayın.
    .bring = İş sözleşmeniz ve hakkında sorunuz olan mektuplar.
offer-migrisx = Kendi işini açmak isteyen ya da kendi işi olan göç etmiş kişiler için danışmanlık.
    .todo = Bir işletme ({ -gewerbe }) kaydettirmeden önce burada sorun. Bazı belgelerle önce izne ihtiyacınız vardır.
    .bring = Belgeniz ve fikirleriniz, henüz hazır olmasalar bile.
offer-saarland-offensive-gruendung = Saarland’da kendi işini kurmak isteyen kişiler için bir ağ.
    .todo = Bir işletme ({ -gewerbe }) kaydettirmeden önce burada sorun. Bazı belgelerle önce izne ihtiyacınız vardır.
offer-faire-integration-saarland = İşteki haklarınız için danışmanlık: maaş, çalışma süresi, izin günleri, fesih ({ -kuendigung }). AB dışındaki ülkelerden gelenler için. Danışmanlık ücretsizdir.
    .todo = Sormadan hiçbir şey imzalamayın ve işten ayrılmayın. Danışmanlığa nasıl ulaşıldığı internet sayfasında yazar.
    .bring = İş sözleşmeniz, maaş bordroları, not ettiğiniz çalışma saatleri ve iş yerinden gelen mektuplar.
offer-ak-wanderarbeit = Burada çalışan, diğer AB ülkelerinden gelen kişiler için işteki haklar konusunda danışmanlık.
    .todo = Sormadan hiçbir şey imzalamayın ve işten ayrılmayın. Danışmanlığa nasıl ulaşıldığı internet sayfasında yazar.
    .bring = İş sözleşmeniz, maaş bordroları, not ettiğiniz çalışma saatleri ve iş yerinden gelen mektuplar.

offer-diakonie-medizin = Sağlık sigortası olmayan kişiler için Diakonie’nin bir muayenehanesi.
    .todo = Çarşamba günü saat 9’dan itibaren gidin. Randevu gerekmez.
