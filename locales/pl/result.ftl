# The page of the result; it loads with the reasons, behind the first question.

result-title = Twoje drzwi
result-lead = To pasuje do Twoich odpowiedzi. To nie jest porada prawna.
to-result = Do moich drzwi
my-answers = Zobacz moje odpowiedzi
