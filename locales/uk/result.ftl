# The page of the result; it loads with the reasons, behind the first question.

result-title = Ваші двері
result-lead = Це підходить до того, що Ви сказали. Це не юридична консультація.
to-result = До моїх дверей
my-answers = Переглянути мої відповіді
plan-title = Мій план
my-plan = Мій план ({ $count })
take-along = Додати до плану
take-off = Прибрати з плану
