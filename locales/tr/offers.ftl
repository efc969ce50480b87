# What can be said of any offer with one sentence, on the cards and on the plain pages.

# Label before these sentences
offer-good-to-know = Bilmekte fayda var
offer-nationwide = Nerede oturursanız oturun, bütün Almanya’da yardım eder.
offer-walk-in = Randevusuz gelebilirsiniz.
offer-appointment = Randevu almanız gerekir.
offer-anonymous = Adınızı söylemeniz gerekmez.
offer-women-only = Yalnızca kadınlar için.
offer-interpreter = Biri çeviri yapabilir. Bunu önceden sorun.
offer-child-care = Orada biri çocuklarınıza bakar.
offer-free = Ücretsizdir.
offer-step-free = İçeriye basamaksız girilir.
# Label before the mail address of whoever keeps the data; the letter says which offer it is about and nothing else.
offer-wrong = Bir şey yanlış ya da kapalı mı? Şuraya yazın:

## Contact, age and source of an offer

offer-address = Adres
# same-as-source
offer-phone = Telefon
# Opening hours
offer-hours = Açık olduğu saatler
# Languages in which the place gives advice
offer-languages = Diller
# $title: name of the publication; $date: its date, or "tarihsiz"
offer-source = Kaynak: { $title }, { $date }
# $date: the day on which somebody compared our data with the source. No suffix on the date.
offer-checked = okunduğu tarih: { $date }
offer-call-first = Bu bilgiler eski ya da tarihsiz. Önce sorun.
# As above, for help lines, which have no place to go to
offer-old = Bu bilgiler eski ya da tarihsiz.
offer-unverified = Bu bilgileri henüz kimse kontrol etmedi.
# $date: the last day of the funding
offer-ended = Bu hizmet { $date } tarihinde sona erdi. Devam edip etmediğini sorun.
# Said of authorities; a fact, no accusation. § 87 AufenthG
offer-public-body = Bu bir resmî dairedir. Bazı şeyleri yabancılar dairesine ({ -auslaenderbehoerde }) bildirmek zorundadır.
offer-mail = E-posta
offer-web = İnternet
# Shown instead of a date when the source carries none.
undated = tarihsiz
