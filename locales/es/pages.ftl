# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = ¿Por dónde empiezo?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette le muestra en su idioma las puertas adecuadas en la zona de Saarbrücken y dice por qué.
# Question above three choices
start-for-legend = ¿Para quién busca?
start-for-self = Para mí
start-for-other = Para una persona a la que ayudo
start-for-child = Para mi hijo o hija
# The button that starts the questions
start-go = Empezar
start-privacy = Sus respuestas se quedan en su dispositivo. Nadie más las ve, nosotros tampoco.

# Title of the browser's window while the questions load
guide-title = Preguntas y puertas
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Su navegador no puede mostrar las preguntas. La lista de todos los servicios funciona de todos modos.
# Shown when JavaScript is off
no-script = Para las preguntas, su navegador necesita JavaScript. La lista de todos los servicios funciona también sin él.

## List of all offers

offers-title = Todos los servicios
offers-lead = Asesoramiento, cursos, ayuda y oficinas públicas en la zona de Saarbrücken y en toda Alemania. Los lugares independientes están primero.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Ahora siguen las oficinas públicas. Tienen que comunicar algunas cosas a la oficina de extranjería (Ausländerbehörde). Si tiene dudas, hable primero con un asesoramiento independiente.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = Tipo de servicio

## Opening hours, day by day

weekday-0 = lunes
weekday-1 = martes
weekday-2 = miércoles
weekday-3 = jueves
weekday-4 = viernes
weekday-5 = sábado
weekday-6 = domingo

## Help that cannot wait

help-title = Ayuda ahora
# Calm words, no advice, no promise
help-lead = Si una vida está en peligro: 112. Aquí alguien le escucha. La mayoría de las llamadas no cuestan nada, y muchas veces no tiene que decir su nombre.

## An address that leads nowhere

not-found-title = Esta página no existe
not-found-text = Quizá la dirección es antigua o no está completa.
not-found-start = Al inicio

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Datos del:
# A quiet line. The person does nothing.
update-ready = Hay una versión nueva lista. Se usará desde su próxima visita.
# When the server has more than this version of the app understands.
update-needed = Hay datos más nuevos que esta versión no puede leer. Cierre todas las ventanas de Wegkette y ábralo de nuevo cuando tenga internet.
# Stands before the button below.
install-hint = Wegkette funciona también sin internet. Puede ponerlo en su pantalla de inicio.
# A button.
install-do = Poner en la pantalla de inicio
# A page shown without internet, in place of one that the phone does not have.
offline-title = Ahora no hay internet
# Phone numbers follow below.
offline-text = Esta página todavía no está en su dispositivo. Las preguntas y los teléfonos de ayuda funcionan igual.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros. Day first with dots, as on German letters.
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = árabe
language-bg = búlgaro
language-bs = bosnio
language-ckb = kurdo (sorani)
language-cs = checo
language-de = alemán
language-en = inglés
language-es = español
language-fa = persa (farsi)
language-fr = francés
language-hr = croata
language-hu = húngaro
language-it = italiano
language-kmr = kurdo (kurmanji)
language-ku = kurdo
language-pl = polaco
language-prs = dari
language-ps = pastún
language-pt = portugués
language-ro = rumano
language-ru = ruso
language-so = somalí
language-sq = albanés
language-sr = serbio
language-ti = tigriña
language-tr = turco
language-uk = ucraniano
language-ur = urdu
language-vi = vietnamita
language-zh = chino

exit-page = Salir rápido de esta página
footer-privacy = Protección de datos
footer-accessibility = Accesibilidad
delete-everything = Borrar todo aquí
idle-soon = ¿Sigue ahí? Sus respuestas se borrarán en un minuto.
idle-soon-kiosk = ¿Sigue ahí? En 20 segundos la página empieza de nuevo y se borran todas las respuestas.
idle-here = Sigo aquí
idle-delete = Borrar ahora
deleted-all = Todo está borrado.
deleted-idle = No ha estado aquí durante 10 minutos. Por eso se han borrado sus respuestas. Lo que quería guardar en el dispositivo sigue ahí.

calendar-months = enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
calendar-weekdays = lun mar mié jue vie sáb dom
