aloud-listen = ብድምጺ ኣንብብ
aloud-stop = ምንባብ ኣቋርጽ
aloud-show = ንሰብ ኣርኢ
aloud-close = ዕጸ
