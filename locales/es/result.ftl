# The page of the result; it loads with the reasons, behind the first question.

result-title = Sus puertas
result-lead = Esto va con lo que usted ha dicho. No es asesoramiento jurídico.
to-result = A mis puertas
my-answers = Ver mis respuestas
