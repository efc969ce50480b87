# The page of the result; it loads with the reasons, behind the first question.

result-title = Deriyên we
result-lead = Ev li bersivên we tên. Ev ne şêwirmendiya hiqûqî ye.
to-result = Ber bi deriyên min
my-answers = Li bersivên min binêrin
