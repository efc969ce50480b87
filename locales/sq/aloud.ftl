aloud-listen = Lexo me zë
aloud-stop = Ndalo leximin
aloud-show = Tregoja dikujt
aloud-close = Mbyll
