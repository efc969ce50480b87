# The page of the result; it loads with the reasons, behind the first question.

result-title = Ваші двері
result-lead = Це підходить до того, що Ви сказали. Це не юридична консультація.
to-result = До моїх дверей
my-answers = Переглянути мої відповіді
