# The page of the result; it loads with the reasons, behind the first question.

result-title = Vos portes
result-lead = Voilà ce qui correspond à ce que vous avez dit. Ce n’est pas un conseil juridique.
to-result = Vers mes portes
my-answers = Voir mes réponses
