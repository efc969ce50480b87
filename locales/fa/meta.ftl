# The language itself. lang-review becomes "reviewed" only after a named person has read everything.
lang-name = فارسی
lang-direction = rtl
lang-fallback = de
lang-review = unreviewed
lang-complete = all
lang-lawyer = unreviewed
