# The language itself. lang-review becomes "reviewed" only after a named person has read everything.
lang-name = English
lang-direction = ltr
lang-fallback = de
lang-review = unreviewed
lang-complete = all
lang-lawyer = unreviewed
