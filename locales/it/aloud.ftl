aloud-listen = Leggi ad alta voce
aloud-stop = Ferma la lettura
aloud-show = Mostra a qualcuno
aloud-close = Chiudi
