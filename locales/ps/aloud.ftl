aloud-listen = په لوړ غږ لوستل
aloud-stop = د لوستلو درول
aloud-show = چا ته ښودل
aloud-close = بندول
