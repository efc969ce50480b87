# The page of the result; it loads with the reasons, behind the first question.

result-title = دروازه‌های شما
result-lead = این‌ها با گفته‌های شما مناسب است. این مشورهٔ حقوقی نیست.
to-result = به دروازه‌های من
my-answers = دیدن جواب‌های من
