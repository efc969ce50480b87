aloud-listen = Bi deng bixwîne
aloud-stop = Xwendinê rawestîne
aloud-show = Nîşanî kesekî bide
aloud-close = Bigire
