# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = Nereden başlamalıyım?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette size kendi dilinizde Saarbrücken çevresindeki doğru kapıları gösterir ve nedenini söyler.
# Question above three choices
start-for-legend = Kimin için arıyorsunuz?
start-for-self = Kendim için
start-for-other = Yardım ettiğim biri için
start-for-child = Çocuğum için
# The button that starts the questions
start-go = Başlayalım
start-privacy = Cevaplarınız cihazınızda kalır. Başka hiç kimse görmez, biz de görmeyiz.

# Title of the browser's window while the questions load
guide-title = Sorular ve kapılar
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Tarayıcınız soruları gösteremiyor. Tüm hizmetlerin listesi yine de çalışır.
# Shown when JavaScript is off
no-script = Sorular için tarayıcınızda JavaScript gerekir. Tüm hizmetlerin listesi onsuz da çalışır.

## List of all offers

offers-title = Tüm hizmetler
offers-lead = Saarbrücken çevresinde ve bütün Almanya’da danışmanlık, kurslar, yardım ve resmî daireler. Bağımsız yerler önce gelir.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Şimdi resmî daireler geliyor. Bunlar bazı şeyleri yabancılar dairesine ({ -auslaenderbehoerde }) bildirmek zorundadır. Emin değilseniz önce bağımsız bir danışma merkeziyle konuşun.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = Hizmetin türü

## Opening hours, day by day

weekday-0 = Pazartesi
weekday-1 = Salı
weekday-2 = Çarşamba
weekday-3 = Perşembe
weekday-4 = Cuma
weekday-5 = Cumartesi
weekday-6 = Pazar

## Help that cannot wait

help-title = Hemen yardım
# Calm words, no advice, no promise
help-lead = Bir hayat tehlikedeyse: 112. Burada sizi dinleyen biri var. Aramaların çoğu ücretsizdir ve çoğu zaman adınızı söylemeniz gerekmez.

## An address that leads nowhere

not-found-title = Böyle bir sayfa yok
not-found-text = Belki adres eski ya da eksik.
not-found-start = Başa dön

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Bilgilerin tarihi:
# A quiet line. The person does nothing.
update-ready = Yeni bir sürüm hazır. Bir sonraki ziyaretinizden itibaren kullanılır.
# When the server has more than this version of the app understands.
update-needed = Bu sürümün okuyamadığı daha yeni bilgiler var. İnternetiniz olduğunda bütün Wegkette pencerelerini kapatın ve yeniden açın.
# Stands before the button below.
install-hint = Wegkette internetsiz de çalışır. Onu ana ekranınıza ekleyebilirsiniz.
# A button.
install-do = Ana ekrana ekle
# A page shown without internet, in place of one that the phone does not have.
offline-title = Şu anda internet yok
# Phone numbers follow below.
offline-text = Bu sayfa henüz cihazınızda değil. Sorular ve yardım telefonları yine de çalışır.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros. Turkish writes day first with dots, as German does.
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = Arapça
language-bg = Bulgarca
language-bs = Boşnakça
language-ckb = Kürtçe (Sorani)
language-cs = Çekçe
language-de = Almanca
language-en = İngilizce
language-es = İspanyolca
language-fa = Farsça
language-fr = Fransızca
language-hr = Hırvatça
language-hu = Macarca
language-it = İtalyanca
language-kmr = Kürtçe (Kurmanci)
language-ku = Kürtçe
language-pl = Lehçe
language-prs = Darice
language-ps = Peştuca
language-pt = Portekizce
language-ro = Rumence
language-ru = Rusça
language-so = Somalice
language-sq = Arnavutça
language-sr = Sırpça
language-ti = Tigrinya
language-tr = Türkçe
language-uk = Ukraynaca
language-ur = Urduca
language-vi = Vietnamca
language-zh = Çince

exit-page = Sayfadan hızla çık
footer-privacy = Veri koruma
footer-accessibility = Erişilebilirlik
delete-everything = Buradaki her şeyi sil
idle-soon = Hâlâ burada mısınız? Cevaplarınız bir dakika sonra silinecek.
idle-soon-kiosk = Hâlâ burada mısınız? 20 saniye sonra sayfa yeniden başlar ve bütün cevaplar silinir.
idle-here = Hâlâ buradayım
idle-delete = Şimdi sil
deleted-all = Her şey silindi.
deleted-idle = 10 dakika burada değildiniz. Bu yüzden cevaplarınız silindi. Cihazda saklamak istedikleriniz duruyor.

calendar-months = Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık
calendar-weekdays = Pzt Sal Çar Per Cum Cmt Paz
