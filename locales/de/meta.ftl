# The language itself. lang-review becomes "reviewed" only after a named person has read everything.
lang-name = Deutsch
lang-direction = ltr
lang-fallback = { "" }
lang-review = unreviewed
lang-complete = all
lang-lawyer = unreviewed
