aloud-listen = Czytaj na głos
aloud-stop = Zatrzymaj czytanie
aloud-show = Pokaż komuś
aloud-close = Zamknij
