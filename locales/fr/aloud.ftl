aloud-listen = Lire à voix haute
aloud-stop = Arrêter la lecture
aloud-show = Montrer à quelqu’un
aloud-close = Fermer
