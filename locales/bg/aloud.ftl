aloud-listen = Прочети на глас
aloud-stop = Спри четенето
aloud-show = Покажи на някого
aloud-close = Затвори
