aloud-listen = Sesli oku
aloud-stop = Okumayı durdur
aloud-show = Birine göster
aloud-close = Kapat
