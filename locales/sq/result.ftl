# The page of the result; it loads with the reasons, behind the first question.

result-title = Dyert tuaja
result-lead = Kjo përputhet me atë që keni thënë. Nuk është këshillë juridike.
to-result = Te dyert e mia
my-answers = Shikoni përgjigjet e mia
