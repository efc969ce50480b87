# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = İçeriğe geç
# Name of the header's navigation, read aloud only.
app-nav = Yol gösterici
# Link to help lines, on every page. As short as a button.
app-help-now = Hemen yardım
# Name of the language menu.
app-language = Dil seçin

# One line at the end of every page.
footer-about = Saarbrücken çevresinde çalışmak, öğrenmek ve yeni hayata başlamak için ücretsiz bir yol gösterici. Hukuki danışmanlık değildir.
# Link to the plain list of all offers.
footer-offers = Tüm hizmetlerin listesi

# Shown while the questions load.
guide-loading = Sorular yükleniyor …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = Bu metinleri, anadili Türkçe olan biri henüz kontrol etmedi. Hukuk açısından da bir avukat kontrol etmedi.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = Bir hata bildirin
# Beside it, where the language has not translated everything.
language-partial = Bir bölüm henüz çevrilmedi ve burada Almanca olarak duruyor.
# Link to the page that explains German words.
footer-glossary = Belgelerdeki kelimeler
