# The page of the result; it loads with the reasons, behind the first question.

result-title = Ihre Türen
result-lead = Diese Türen passen zu Ihren Antworten. Das ist keine Rechtsberatung.
to-result = Zu meinen Türen
my-answers = Meine Antworten ansehen
plan-title = Mein Plan
my-plan = Mein Plan ({ $count })
take-along = Auf meinen Plan
take-off = Vom Plan nehmen
