find-open = Tüm hizmetlerde ara
find-label = Ne arıyorsunuz?
find-hint = Bir kelime yeter, yazım hatası olsa da. Arama cihazınızda kalır.
find-from = Uzaklık: nereden
find-filter = Yalnızca bazı hizmetleri göster
find-phone = telefonla
find-on-site = yerinde
find-online = e-postayla
find-walk-in = randevusuz
find-anonymous = isim vermeden
find-child-care = çocuk bakımı var
find-open-now = şimdi açık
find-my-language = benim dilimde
find-count = { $count ->
    [0] Hizmet yok
    [one] Bir hizmet
   *[other] { $count } hizmet
}
find-silent = { $count ->
    [one] Bir hizmette bu konuda bilgi yok
   *[other] { $count } hizmette bu konuda bilgi yok
}
find-nothing = Sonuç bulunamadı. Aramayı değiştirin veya daha az seçim yapın.
find-more = Daha fazla göster
now-always = Gece gündüz açık
now-open = Açık, kapanış: { $time }
now-opens = Kapalı. Açılış: { $day }, { $time }
now-today = bugün
now-holiday = Bu bir resmî tatil. Saatler farklı olabilir. Önce arayın.
order-why = Listenin sırası: önce size ve aşamanıza uyanlar, sonra sizin dilinizde danışmanlık, sonra son kontrol edilenler, sonra daha yakın olanlar. Aynı derecede uyanlar her gün yer değiştirir.
near-why = Uzaklık burada yer merkezleri arasındaki düz çizgidir: aynı yer, 10 km’ye kadar, 25 km’ye kadar, daha uzak.
near-same = aynı yerde
near-about = yaklaşık { $km } km
news-title = Son cevabınızdan beri yeni
news-opened = Şimdi açık:
news-closed = Artık açık değil:
end-nothing = Cevaplarınıza göre şu anda hizmetlerimizden hiçbiri uymuyor. Bu, yardım olmadığı anlamına gelmez.
end-advice = Bağımsız danışmanlık daha yakından bakar:
end-help = Bu yardım gece gündüz var:
