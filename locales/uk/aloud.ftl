aloud-listen = Прочитати вголос
aloud-stop = Зупинити читання
aloud-show = Показати комусь
aloud-close = Закрити
