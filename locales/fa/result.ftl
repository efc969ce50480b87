# The page of the result; it loads with the reasons, behind the first question.

result-title = درهای شما
result-lead = این‌ها با آنچه گفته‌اید جور هستند. این مشاوره حقوقی نیست.
to-result = رفتن به درهای من
my-answers = دیدن پاسخ‌های من
