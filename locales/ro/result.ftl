# The page of the result; it loads with the reasons, behind the first question.

result-title = Ușile dumneavoastră
result-lead = Acestea se potrivesc cu ce ați spus. Nu este consiliere juridică.
to-result = La ușile mele
my-answers = Vezi răspunsurile mele
