# The page of the result; it loads with the reasons, behind the first question.

result-title = Kapılarınız
result-lead = Bunlar söylediklerinize uyuyor. Bu, hukuki danışmanlık değildir.
to-result = Kapılarıma git
my-answers = Cevaplarıma bak
