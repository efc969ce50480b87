# The page of the result; it loads with the reasons, behind the first question.

result-title = Ihre Türen
result-lead = Das passt zu dem, was Sie gesagt haben. Es ist keine Rechtsberatung.
to-result = Zu meinen Türen
my-answers = Meine Antworten ansehen
plan-title = Mein Plan
# $count: number of offers on the plan.
my-plan = Mein Plan ({ $count })
# Buttons at each offer.
take-along = Auf meinen Plan
take-off = Vom Plan nehmen
