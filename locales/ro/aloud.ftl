aloud-listen = Citește cu voce tare
aloud-stop = Oprește citirea
aloud-show = Arată cuiva
aloud-close = Închide
