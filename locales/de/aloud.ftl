# The round button beside the heading: read aloud, or show to someone. Fetched after the first question.

# Names of the button: reads the page aloud with the phone's own voice
aloud-listen = Vorlesen
# while it reads
aloud-stop = Anhalten
# where the phone has no voice of the language: the page in large type, the German beside it
aloud-show = Jemandem zeigen
# closes that view
aloud-close = Schließen
