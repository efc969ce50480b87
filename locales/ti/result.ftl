# The page of the result; it loads with the reasons, behind the first question.

result-title = ማዕጾታትኩም
result-lead = እዚ ምስቲ ዝበልኩምዎ ይሰማማዕ። ሕጋዊ ምኽሪ ኣይኮነን።
to-result = ናብ ማዕጾታተይ
my-answers = መልስታተይ ርኣዩ
