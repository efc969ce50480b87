# The page of the result; it loads with the reasons, behind the first question.

result-title = Ваши двери
result-lead = Это подходит к тому, что вы сказали. Это не юридическая консультация.
to-result = К моим дверям
my-answers = Посмотреть мои ответы
