aloud-listen = Прочитать вслух
aloud-stop = Остановить чтение
aloud-show = Показать кому-нибудь
aloud-close = Закрыть
