### The guide's own interface: buttons, titles, sentences around questions and doors.
### "usted", short sentences, no exclamation marks. An offer or a possibility is a "puerta".

title-question = Pregunta { $number }
title-review = Mis respuestas
title-result = Mis puertas
title-door = Una puerta

# $number: which question this is. $left: how many more are likely to come.
# Plural: many reads like other.
progress = { $left ->
    [0] Pregunta { $number }, quizá la última
    [one] Pregunta { $number }, después falta más o menos una
    [many] Pregunta { $number }, después faltan más o menos { $left }
   *[other] Pregunta { $number }, después faltan más o menos { $left }
 }
why-we-ask = ¿Por qué preguntamos esto?
next = Siguiente
back = Atrás
dont-know = No lo sé
rather-not = Prefiero no decirlo
show-doors = Mostrar mis puertas ahora
doors-loading = Se están cargando sus puertas …
doors-failed = No se han podido cargar los motivos y los servicios. ¿Tiene internet? Sus respuestas se quedan aquí.
try-again = Intentar otra vez
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] Sin esta respuesta no se pierde nada.
    [one] De esta respuesta depende todavía una puerta.
    [many] De esta respuesta dependen todavía { $doors } puertas.
   *[other] De esta respuesta dependen todavía { $doors } puertas.
 }
answer-yes = Sí
answer-no = No
choose-place = Elegir lugar
month = Mes
year = Año
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
month-names = es
rough-exact = O con más exactitud, si lo sabe:
rough-0 = menos de 3 meses
rough-3 = de 3 a 6 meses
rough-6 = de 6 a 15 meses
rough-15 = de 15 meses a 3 años
rough-36 = de 3 a 4 años
rough-48 = de 4 a 5 años
rough-60 = más de 5 años
before = antes de { $date }
between = entre { $from } y { $to }
no-children = Conmigo no viven niños
add-child = Añadir un niño o una niña
add-child-age = Elegir la edad
age-months = { $number ->
    [0] menos de 1 mes
    [one] 1 mes
    [many] { $number } meses
   *[other] { $number } meses
 }
age-years = { $number ->
    [one] 1 año
    [many] { $number } años
   *[other] { $number } años
 }
remove = Quitar

review-title = Mis respuestas
review-lead = Puede cambiar cada respuesta. Las demás se quedan.
change = Cambiar
go-on-asking = Responder más preguntas

own-data = Mis respuestas en este dispositivo
keep-answers = Guardar las respuestas en este dispositivo (si no, se borran cuando usted cierra el navegador)

panic-title = Algo ha salido mal
panic-text = Es un error nuestro, no suyo. Sus respuestas siguen en este dispositivo.
panic-again = Empezar otra vez

# Stands between the items of a list, a space follows.
list-separator = ,
