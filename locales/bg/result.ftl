# The page of the result; it loads with the reasons, behind the first question.

result-title = Вашите врати
result-lead = Това подхожда на Вашите отговори. Това не е правен съвет.
to-result = Към моите врати
my-answers = Вижте моите отговори
