# The page of the result; it loads with the reasons, behind the first question.

result-title = ستاسو دروازې
result-lead = دا له هغه څه سره سمون لري چې تاسو ویلي دي. دا حقوقي مشوره نه ده.
to-result = زما دروازو ته
my-answers = زما ځوابونه کتل
