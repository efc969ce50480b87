aloud-listen = Leer en voz alta
aloud-stop = Parar la lectura
aloud-show = Mostrar a alguien
aloud-close = Cerrar
