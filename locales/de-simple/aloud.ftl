# same-as-source
aloud-listen = Vorlesen
aloud-stop = Stopp
# same-as-source
aloud-show = Jemandem zeigen
aloud-close = Zumachen
