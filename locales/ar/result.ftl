# The page of the result; it loads with the reasons, behind the first question.

result-title = أبوابك
result-lead = هذا ما يناسب إجاباتك. وهو ليس استشارة قانونية.
to-result = إلى أبوابي
my-answers = عرض إجاباتي
