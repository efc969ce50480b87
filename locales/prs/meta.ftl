# The language itself. lang-review becomes "reviewed" only after a named person has read everything.
lang-name = دری
lang-direction = rtl
lang-fallback = fa, de
lang-review = unreviewed
lang-complete = core
lang-lawyer = unreviewed
