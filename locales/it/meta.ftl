# The language itself. lang-review becomes "reviewed" only after a named person has read everything.
lang-name = Italiano
lang-direction = ltr
lang-fallback = de
lang-review = unreviewed
lang-complete = core
lang-lawyer = unreviewed
