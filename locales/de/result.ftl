# The page of the result; it loads with the reasons, behind the first question.

result-title = Ihre Türen
result-lead = Das passt zu dem, was Sie gesagt haben. Es ist keine Rechtsberatung.
to-result = Zu meinen Türen
my-answers = Meine Antworten ansehen
