# The page of the result; it loads with the reasons, behind the first question.

result-title = Albaabbadaada
result-lead = Kuwani waxay ku habboon yihiin waxa aad sheegtay. Ma aha la-talin sharci.
to-result = Albaabbadayda u gudub
my-answers = Arag jawaabahayga
