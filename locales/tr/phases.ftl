### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "çünkü".
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = Gelmek ve yolu bulmak
    .voice = Başlangıçtayım ve yolumu arıyorum.
    .name = Zugang, Ansprache und Information
phase-2 = Becerileri göstermek ve plan yapmak
    .voice = Becerilerimin burada ne kadar değerli olduğunu bilmek istiyorum.
    .name = Berufliche Orientierung und Planung
phase-3 = Öğrenmek
    .voice = Öğrenmek istiyorum: Almanca, eksik bir parça, bir diploma.
    .name = Umsetzung und Qualifizierung
phase-4 = İş bulmak
    .voice = İş ya da meslek eğitimi yeri (Ausbildung) arıyorum veya kendi işimi kurmak istiyorum.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = İyi çalışmaya devam etmek
    .voice = Çalışıyorum ve her şey iyi devam etsin istiyorum.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = çünkü şunu seçtiniz: Başlangıçtayım
line-W2 = çünkü şunu seçtiniz: Becerilerimin ne kadar değerli olduğunu bilmek istiyorum
line-W3 = çünkü şunu seçtiniz: Öğrenmek istiyorum
line-W4 = çünkü şunu seçtiniz: İş arıyorum veya kendi işimi kurmak istiyorum
line-W4-ausbildung = çünkü meslek eğitimi yeri (Ausbildung) arıyorsunuz
line-W5 = çünkü şunu seçtiniz: Her şey iyi devam etsin istiyorum
line-1a = çünkü bekleyemeyecek bir şey var
line-1b = çünkü bir sözleşmeyle ya da borçlarla ilgili sorun var
line-1c = çünkü önce belgelerin netleşmesi gerekiyor
line-1d = çünkü Almancaya başlıyorsunuz
line-1d-later = çünkü Almanca şimdi bir öğrenme hedefi olabilir
line-1e = çünkü kısa süre önce geldiniz
line-2a = çünkü burada sayılabilecek bir şey öğrendiniz
line-2a-below = çünkü işiniz öğrendiğiniz şeye uymuyor
line-2b = çünkü meslek eğitimi ({ -ausbildung }) arıyorsunuz ve 27 yaşından küçüksünüz
line-3a = çünkü şu anda öğreniyorsunuz
line-3b = çünkü mesleğinizin denkliği kısmen var ve bir parça eksik
line-3c = çünkü daha iyi Almanca aramada yardımcı olur
line-4a = çünkü belgeniz aramak için verilmiş ya da sınırın ötesinde iş arıyorsunuz
line-4b = çünkü bir iş sona erdi
line-5a = çünkü iş yerinde sorun var
line-5b = çünkü çalışıyorsunuz
line-F = çünkü bu, birçok insan için iyi bir başlangıç

theme-residence = Oturum ve hukuk
theme-german = Almanca öğrenmek
theme-living = Konut ve günlük hayat
theme-family = Aile, kreş ({ -kita }), okul
theme-health = Sağlık ve ruhsal iyilik
theme-money = Para ve geçim
theme-consumer = Tüketicinin korunması
theme-recognition = Denklik ve beceriler
theme-training = Meslek eğitimi ({ -ausbildung }) ve üniversite
theme-further = İleri eğitim (Weiterbildung)
theme-work = İş ve iş başvurusu
theme-business = Kendi işini yapmak
theme-rights = Çalışma hakları ve ilerleme
theme-citizen = Vatandaşlık ({ -einbuergerung }) ve gönüllülük
