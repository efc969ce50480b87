### The guide's own interface: buttons, titles, sentences around questions and doors.
### Plain Turkish, "siz", short sentences, no exclamation marks. An offer (hizmet) or a possibility is a "kapı".
### After a number the noun stays in the singular: [one] and [other] often look the same. No suffix is ever put on a variable.

title-question = Soru { $number }
title-review = Cevaplarım
title-result = Kapılarım
title-door = Bir kapı

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] Soru { $number }, belki sonuncusu
    [one] Soru { $number }, sonra yaklaşık bir soru daha
   *[other] Soru { $number }, sonra yaklaşık { $left } soru daha
 }
why-we-ask = Bunu neden soruyoruz?
next = Devam
back = Geri
dont-know = Bilmiyorum
rather-not = Söylemek istemiyorum
show-doors = Kapılarımı şimdi göster
doors-loading = Kapılarınız yükleniyor …
doors-failed = Nedenler ve hizmetler yüklenemedi. İnternetiniz var mı? Cevaplarınız burada kalıyor.
try-again = Tekrar dene
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] Bu cevap olmadan hiçbir şey kaybolmaz.
    [one] Bu cevaba bağlı bir kapı daha var.
   *[other] Bu cevaba bağlı { $doors } kapı daha var.
 }
answer-yes = Evet
answer-no = Hayır
choose-place = Yer seçin
month = Ay
year = Yıl
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
month-names = tr
rough-exact = Biliyorsanız daha kesin olarak:
rough-0 = 3 aydan az
rough-3 = 3 ile 6 ay arası
rough-6 = 6 ile 15 ay arası
rough-15 = 15 ay ile 3 yıl arası
rough-36 = 3 ile 4 yıl arası
rough-48 = 4 ile 5 yıl arası
rough-60 = 5 yıldan uzun
before = { $date } öncesi
between = { $from } ile { $to } arası
no-children = Benimle yaşayan çocuk yok
add-child = Çocuk ekle
add-child-age = Yaş seçin
age-months = { $number ->
    [0] 1 aydan küçük
    [one] 1 aylık
   *[other] { $number } aylık
 }
age-years = { $number ->
    [one] 1 yaşında
   *[other] { $number } yaşında
 }
remove = Kaldır

review-title = Cevaplarım
review-lead = Her cevabı değiştirebilirsiniz. Diğerleri aynı kalır.
change = Değiştir
go-on-asking = Başka soruları cevapla

own-data = Bu cihazdaki cevaplarım
keep-answers = Cevapları bu cihazda sakla (yoksa tarayıcıyı kapattığınızda silinir)

panic-title = Bir şeyler yanlış gitti
panic-text = Bu bizim hatamız, sizin değil. Cevaplarınız hâlâ bu cihazda.
panic-again = Yeniden başla

# Stands between the items of a list, a space follows.
list-separator = ,
