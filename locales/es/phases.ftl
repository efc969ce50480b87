### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "porque".
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = Llegar y encontrar el camino
    .voice = Estoy al principio y busco el camino.
    .name = Zugang, Ansprache und Information
phase-2 = Mostrar lo que sé hacer y planear
    .voice = Quiero saber qué valor tiene aquí lo que sé hacer.
    .name = Berufliche Orientierung und Planung
phase-3 = Aprender
    .voice = Quiero aprender: alemán, una parte que falta, un título.
    .name = Umsetzung und Qualifizierung
phase-4 = Encontrar trabajo
    .voice = Busco trabajo o una plaza de formación profesional (Ausbildung), o quiero tener mi propio negocio.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = Seguir bien en el trabajo
    .voice = Trabajo y quiero que las cosas sigan bien.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = porque usted ha elegido: Estoy al principio
line-W2 = porque usted ha elegido: Quiero saber qué valor tiene lo que sé hacer
line-W3 = porque usted ha elegido: Quiero aprender
line-W4 = porque usted ha elegido: Busco trabajo, o quiero tener mi propio negocio
line-W4-ausbildung = porque usted busca una plaza de formación profesional (Ausbildung)
line-W5 = porque usted ha elegido: Quiero que las cosas sigan bien
line-1a = porque hay algo que no puede esperar
line-1b = porque hay problemas con un contrato o con deudas
line-1c = porque primero hay que aclarar los papeles
line-1d = porque usted empieza con el alemán
line-1d-later = porque el alemán puede ser ahora una meta
line-1e = porque usted ha llegado hace poco
line-2a = porque usted ha aprendido algo que aquí puede contar
line-2a-below = porque su trabajo no corresponde a lo que usted ha aprendido
line-2b = porque usted busca una formación profesional (Ausbildung) y tiene menos de 27 años
line-3a = porque usted está aprendiendo ahora
line-3b = porque su profesión está reconocida en parte y falta una parte
line-3c = porque saber más alemán ayuda en la búsqueda
line-4a = porque su papel sirve para buscar, o porque usted busca trabajo al otro lado de la frontera
line-4b = porque se ha acabado un trabajo
line-5a = porque hay problemas en el trabajo
line-5b = porque usted trabaja
line-F = porque para muchas personas es un buen comienzo

theme-residence = Residencia y derecho
theme-german = Aprender alemán
theme-living = Vivienda y vida diaria
theme-family = Familia, guardería (Kita), escuela
theme-health = Salud y bienestar
theme-money = Dinero para vivir
theme-consumer = Contratos y protección al consumo
theme-recognition = Reconocimiento y capacidades
theme-training = Formación profesional (Ausbildung) y universidad
theme-further = Formación continua (Weiterbildung)
theme-work = Trabajo y solicitudes de empleo
theme-business = Negocio propio
theme-rights = Derechos en el trabajo y avanzar
theme-citizen = Pasaporte alemán (Einbürgerung) y voluntariado
