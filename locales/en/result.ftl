# The page of the result; it loads with the reasons, behind the first question.

result-title = Your doors
result-lead = This fits what you told us. It is not legal advice.
to-result = To my doors
my-answers = See my answers
plan-title = My plan
my-plan = My plan ({ $count })
take-along = Add to my plan
take-off = Take off my plan
