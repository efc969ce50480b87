# The page of the result; it loads with the reasons, behind the first question.

result-title = Ihre Türen
result-lead = Diese Türen passen zu Ihren Antworten. Das ist keine Rechtsberatung.
to-result = Zu meinen Türen
my-answers = Meine Antworten ansehen
