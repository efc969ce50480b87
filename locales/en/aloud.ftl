aloud-listen = Read aloud
aloud-stop = Stop reading
aloud-show = Show to someone
aloud-close = Close
