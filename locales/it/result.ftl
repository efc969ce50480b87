# The page of the result; it loads with the reasons, behind the first question.

result-title = Le Sue porte
result-lead = Questo corrisponde a ciò che ha detto. Non è una consulenza legale.
to-result = Alle mie porte
my-answers = Vedere le mie risposte
