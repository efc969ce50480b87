# The language itself. lang-review becomes "reviewed" only after a named person has read everything.
# This is "einfache Sprache". It is not the rule set "Leichte Sprache"; never name it so.
lang-name = Einfaches Deutsch
lang-direction = ltr
lang-fallback = de
lang-review = unreviewed
lang-complete = all
lang-lawyer = unreviewed
