aloud-listen = Kor u akhri
aloud-stop = Jooji akhrinta
aloud-show = Qof tus
aloud-close = Xir
