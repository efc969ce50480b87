# The page of the result; it loads with the reasons, behind the first question.

result-title = Your doors
result-lead = This fits what you told us. It is not legal advice.
to-result = To my doors
my-answers = See my answers
