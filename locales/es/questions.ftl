### Questions, their fields and options: plain Spanish, "usted", no gendered forms, no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person; they stay so when somebody answers for another person. No adjectives that show gender.
### "Papel" is the everyday word here; do not turn it into "estatus". "Título" is only a certificate of an occupation (Zeugnis).
### Abschiebung = deportación (expulsión would be Ausweisung). German words that people see on paper stay beside the Spanish words.

block-wishes = Lo que usted quiere
block-abilities = Lo que usted trae
block-people = Personas y dinero
block-papers = Sus papeles
    .announce = Quedan como máximo siete preguntas, sobre sus papeles. Nada de esto sale de su teléfono. Puede saltarlas todas.

## A

question-wishes = { $for ->
    [other] ¿Qué frase va con la persona a la que ayuda? Puede elegir varias.
    [child] ¿Qué frase va con su hijo o hija? Puede elegir varias.
   *[self] ¿Qué frase va con usted? Puede elegir varias.
}
    .help = No hay respuestas equivocadas. Más tarde puede cambiarlo todo.
    .why = Sus deseos deciden lo que usted ve primero.
    .decline = Entonces mostramos primero lugares donde puede hablar con personas.
field-wishes-goals = ¿Qué exactamente?
field-wishes-first_goal = ¿Qué primero?
value-phase_wish-p1 = Estoy al principio y busco el camino.
value-phase_wish-p2 = Quiero saber qué valor tiene aquí lo que sé hacer.
value-phase_wish-p3 = Quiero aprender.
value-phase_wish-p4 = Busco trabajo, o quiero tener mi propio negocio.
value-phase_wish-p5 = Trabajo y quiero que las cosas sigan bien.
value-goals-orientierung = ¿Por dónde empiezo?
value-goals-aufenthalt = Papeles y residencia (Aufenthalt)
value-goals-wohnen = Vivienda, vida diaria
value-goals-familie = Familia
value-goals-umzug = Mudarme a otro lugar
value-goals-ehrenamt = Conocer gente, ayudar
value-goals-anerkennung = Reconocimiento de mi título (Anerkennung)
value-goals-im_beruf_arbeiten = Trabajar en mi profesión
value-goals-berufswahl = ¿Qué profesión va conmigo?
value-goals-deutsch = Alemán
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = Ausbildung (aprender una profesión en una empresa y en la escuela)
value-goals-schule = Escuela
value-goals-studium = Universidad (Studium)
value-goals-weiterbildung = Formación continua (Weiterbildung)
value-goals-arbeit = Trabajo
value-goals-praktikum = Prácticas (Praktikum)
value-goals-gruendung = Mi propio negocio
value-goals-fsj = Servicio voluntario (Freiwilligen­dienst)
value-goals-aufstieg = Avanzar en el trabajo
value-goals-arbeitgeberwechsel = Otro puesto de trabajo
value-goals-teamkommunikation = Participar en las conversaciones del equipo
value-goals-betrieb_retten = Proteger mi negocio
value-goals-einbuergerung = Pasaporte alemán (Einbürgerung)
value-first_goal-orientierung = { value-goals-orientierung }
value-first_goal-aufenthalt = { value-goals-aufenthalt }
value-first_goal-wohnen = { value-goals-wohnen }
value-first_goal-familie = { value-goals-familie }
value-first_goal-umzug = { value-goals-umzug }
value-first_goal-ehrenamt = { value-goals-ehrenamt }
value-first_goal-anerkennung = { value-goals-anerkennung }
value-first_goal-im_beruf_arbeiten = { value-goals-im_beruf_arbeiten }
value-first_goal-berufswahl = { value-goals-berufswahl }
value-first_goal-deutsch = { value-goals-deutsch }
value-first_goal-ausbildung = { value-goals-ausbildung }
value-first_goal-schule = { value-goals-schule }
value-first_goal-studium = { value-goals-studium }
value-first_goal-weiterbildung = { value-goals-weiterbildung }
value-first_goal-arbeit = { value-goals-arbeit }
value-first_goal-praktikum = { value-goals-praktikum }
value-first_goal-gruendung = { value-goals-gruendung }
value-first_goal-fsj = { value-goals-fsj }
value-first_goal-aufstieg = { value-goals-aufstieg }
value-first_goal-arbeitgeberwechsel = { value-goals-arbeitgeberwechsel }
value-first_goal-teamkommunikation = { value-goals-teamkommunikation }
value-first_goal-betrieb_retten = { value-goals-betrieb_retten }
value-first_goal-einbuergerung = { value-goals-einbuergerung }

question-urgent = ¿Hay algo que no puede esperar?
    .help = No tiene que contar nada. Basta con un toque.
    .why = Así, lo urgente aparece arriba del todo.
    .decline = Entonces todo sigue preparado en «Ayuda ahora», en el menú.
value-urgent-no = No
value-urgent-frist = Tengo una carta con un plazo (Frist).
value-urgent-geld = No tengo dinero o no tengo seguro médico.
value-urgent-unterkunft = No tengo vivienda.
value-urgent-lohn = Me falta el sueldo.
value-urgent-arbeitszeit = Trabajo demasiadas horas.
value-urgent-kuendigung = Tengo una carta que pone fin a mi trabajo (Kündigung).
value-urgent-handyvertrag = Tengo problemas con un contrato, por ejemplo el del teléfono móvil.
value-urgent-schulden = Tengo deudas.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = Tengo mucho miedo o no puedo dormir.
# No adjective (enfermo/enferma), it shows gender.
value-urgent-gesundheit = Tengo una enfermedad.
value-urgent-schwangerschaft = Estoy embarazada.
value-urgent-behinderung = Vivo con una discapacidad.
value-urgent-gewalt = Alguien me amenaza o me hace daño.
value-urgent-diskriminierung = Me tratan mal porque me ven como alguien de fuera.

question-place = { $for ->
    [other] ¿Dónde vive la persona a la que ayuda?
    [child] ¿Dónde vive su hijo o hija?
   *[self] ¿Dónde vive usted?
}
    .help = Solo el lugar. La calle no la necesitamos.
    .why = Muchos servicios existen en un solo lugar. Y quien vive en Francia o Luxemburgo tiene otras reglas.
    .decline = Entonces usted ve servicios de toda la región.
field-place-region = ¿En qué lugar?
field-place-works_in = ¿Dónde trabaja o busca trabajo?
value-home-here = En esta región
value-home-elsewhere = En otro lugar de Alemania
value-home-fr = En Francia
value-home-lu = En Luxemburgo

question-age = { $for ->
    [other] ¿Qué edad tiene la persona a la que ayuda?
    [child] ¿Qué edad tiene su hijo o hija?
   *[self] ¿Qué edad tiene usted?
}
    .help = En años. Si los niños responden por sus padres: para traducir también ayudan personas adultas.
    .why = Para los jóvenes hay asesoramiento propio. Algunos cursos y ayudas tienen un límite de edad.
    .decline = Entonces los servicios con límite de edad quedan sin aclarar.
field-age-with_guardian = { $for ->
    [other] ¿Está aquí la madre o el padre?
    [child] ¿Está aquí la madre o el padre?
   *[self] ¿Está aquí su madre o su padre?
}
value-with_guardian-true = Sí
value-with_guardian-false = No

## B

question-german = { $for ->
    [other] ¿Cuánto alemán habla la persona?
    [child] ¿Cuánto alemán habla su hijo o hija?
   *[self] ¿Cuánto alemán habla usted?
}
    .help = Elija la frase que mejor corresponde. No hace falta un certificado.
    .why = Cada curso empieza en un nivel determinado.
    .decline = Entonces no podemos decir qué curso es el adecuado.
value-german_level-A0 = Conozco algunas palabras.
    .hint = Principio (A0)
value-german_level-A1 = Puedo presentarme y hacer compras.
    .hint = Nivel A1
value-german_level-A2 = Puedo hablar de mi día y leer cartas cortas.
    .hint = Nivel A2
value-german_level-B1 = Puedo hablar por teléfono y hablar del trabajo.
    .hint = Nivel B1
value-german_level-B2 = Puedo participar en conversaciones en el trabajo y escribir cartas.
    .hint = Nivel B2
value-german_level-C1 = Entiendo y digo casi todo.
    .hint = Nivel C1
field-german-german_certificate = Tengo un certificado de este nivel.
field-german-literacy = ¿Cómo lee y escribe?
value-literacy-latin = Leo y escribo letras latinas.
value-literacy-other_script = Escribo con otro tipo de letras.
value-literacy-learning = Todavía aprendo a leer y escribir.

question-german_course = { $for ->
    [other] ¿Ha estado ya la persona en un curso de alemán?
    [child] ¿Ha estado ya su hijo o hija en un curso de alemán?
   *[self] ¿Ha estado ya usted en un curso de alemán?
}
    .help = Nos referimos al Integrationskurs (curso de alemán hasta B1) o a un curso parecido en Alemania.
    .why = De esto depende qué curso es posible después.
    .decline = Entonces queda sin aclarar si un curso de alemán para el trabajo (Berufssprachkurs) está abierto para usted.
value-integrationskurs_state-never = No, todavía no.
value-integrationskurs_state-admitted_no_place = Tengo una carta para el curso, pero todavía no tengo plaza.
value-integrationskurs_state-running = Estoy ahora en el curso.
value-integrationskurs_state-done_b1 = He terminado y tengo B1.
value-integrationskurs_state-done_below_b1 = He terminado, pero todavía no tengo B1.
value-integrationskurs_state-stopped = He dejado el curso.

question-learned = { $for ->
    [other] ¿Qué ha aprendido la persona o en qué ha trabajado?
    [child] ¿Qué ha aprendido su hijo o hija o en qué ha trabajado?
   *[self] ¿Qué ha aprendido usted o en qué ha trabajado?
}
    .help = Elija lo que es más importante para usted. También cuenta si el título se ha perdido.
    .why = Para lo que usted sabe hacer hay caminos propios.
    .decline = Entonces usted no ve nada sobre títulos del extranjero.
value-qualification_kind-academic = Una carrera universitaria (Studium)
value-qualification_kind-vocational = Una profesión, con título
value-qualification_kind-experience = He trabajado, sin título
value-qualification_kind-school = Escuela
value-qualification_kind-none = Todavía nada de esto
field-learned-qualification_country = ¿Dónde fue?
value-qualification_country-abroad = En otro país
value-qualification_country-de = En Alemania
field-learned-occupation_group = ¿En qué área?
value-occupation_group-medicine = Medicina, odontología, farmacia
value-occupation_group-nursing = Enfermería y cuidados, atención al parto, terapia
value-occupation_group-school_teaching = Enseñanza en escuelas
value-occupation_group-law = Derecho
value-occupation_group-childcare_social = Guardería (Kita), trabajo social
value-occupation_group-craft = Oficios (Handwerk), taller, electricidad
value-occupation_group-construction = Construcción
value-occupation_group-food_hotel = Cocina, restaurante, hotel, panadería
value-occupation_group-transport = Conducir, almacén
value-occupation_group-office = Oficina, banco, administración
value-occupation_group-it = Informática, IT
value-occupation_group-engineering = Técnica, ingeniería, arquitectura
value-occupation_group-agriculture = Agricultura, jardín, animales
value-occupation_group-cleaning = Limpieza, tareas del hogar
value-occupation_group-sales = Ventas
value-occupation_group-other = Otra cosa

# Always say what is recognised (the occupation, the certificate), never only "reconocido".
question-recognition = ¿Alguna oficina en Alemania ha examinado ya el título?
    .help = Es decir: usted tiene una carta que dice si su profesión vale lo mismo en Alemania.
    .why = Antes, durante y después de este examen del título hay ayudas diferentes.
    .decline = Entonces suponemos que todavía no se ha examinado nada.
value-recognition_stage-not_started = No
value-recognition_stage-running = Lo están examinando.
value-recognition_stage-partial = Mi profesión está reconocida en parte (teilweise anerkannt).
value-recognition_stage-full = Mi profesión está reconocida (anerkannt).
value-recognition_stage-refused = La oficina ha dicho que no.
field-recognition-qualification_documents = ¿Tiene los títulos?
value-qualification_documents-all = Sí, todos
value-qualification_documents-some = Una parte
value-qualification_documents-lost = Se han perdido.

question-doing_now = { $for ->
    [other] ¿Qué hace la persona en este momento?
    [child] ¿Qué hace su hijo o hija en este momento?
   *[self] ¿Qué hace usted en este momento?
}
    .help = Puede elegir varias respuestas.
    .why = El trabajo, la Ausbildung y la escuela abren cursos y ayudas diferentes.
    .decline = Entonces, en muchos cursos queda sin aclarar quién decide.
value-doing_now-work_to_15 = Trabajo menos de 15 horas por semana.
value-doing_now-work_15_30 = Trabajo de 15 a 30 horas por semana.
value-doing_now-work_over_30 = Trabajo más de 30 horas por semana.
value-doing_now-own_business = Tengo mi propio negocio.
value-doing_now-training = Hago una Ausbildung.
value-doing_now-contract_signed = Tengo un contrato de formación firmado (Ausbildungs­vertrag).
value-doing_now-eq = Hago una Einstiegs­qualifizierung (EQ, prácticas largas antes de la formación).
value-doing_now-school = Voy a la escuela.
value-doing_now-vocational_school = Voy a una escuela profesional (Berufsfachschule).
value-doing_now-university = Estudio en la universidad.
value-doing_now-home_children = Estoy en casa con niños.
value-doing_now-looking = Busco trabajo o una Ausbildung.
value-doing_now-cannot_work = Ahora no puedo trabajar.
value-doing_now-nothing_listed = Nada de esto
# No participle (registrado/registrada), it shows gender.
field-doing_now-registered_agentur = Estoy en el registro de la agencia de empleo (Agentur für Arbeit).

question-work_history = Trabajo en Alemania: ¿qué frase corresponde?
    .help = También cuentan los trabajos cortos.
    .why = Un trabajo anterior en Alemania abre algunas puertas. Y un trabajo que no corresponde a la profesión muchas veces se puede cambiar.
    .decline = Entonces queda sin aclarar si un trabajo anterior le ayuda.
value-work_story-never = Todavía no he trabajado en Alemania.
value-work_story-before = He trabajado aquí, ahora ya no.
value-work_story-fits = Mi trabajo corresponde a lo que he aprendido.
value-work_story-below = Mi trabajo está por debajo de lo que he aprendido.
field-work_history-work_story = ¿Qué frase corresponde?
field-work_history-job_ended = ¿Hasta cuándo?
field-work_history-worked_in_germany_months = ¿Cuántos meses en total?
field-work_history-involuntary_unemployed = ¿Quién puso fin al trabajo?
value-involuntary_unemployed-true = La empresa
value-involuntary_unemployed-false = Yo
field-work_history-job_started = ¿Desde cuándo trabaja allí?

question-training = Algo más sobre la Ausbildung: ¿vive usted con sus padres?
    .help = También cuenta vivir solo con la madre o solo con el padre.
    .why = De esto depende qué dinero hay durante la Ausbildung.
    .decline = Entonces queda sin aclarar si hay dinero durante la Ausbildung.
value-lives_with_parents-true = Sí
value-lives_with_parents-false = No
field-training-training_contract = ¿Tiene ya un contrato de formación (Ausbildungsvertrag)?
value-training_contract-true = Sí
value-training_contract-false = Todavía no
field-training-training_start = ¿Cuándo empieza la Ausbildung?

## C

question-children = { $for ->
    [other] ¿Viven niños con la persona? ¿Qué edad tienen?
    [child] ¿Viven niños con su hijo o hija? ¿Qué edad tienen?
   *[self] ¿Viven niños con usted? ¿Qué edad tienen?
}
    .help = Una línea para cada niño o niña. Hasta los dos años, en meses, por favor.
    .why = Para los niños hay guardería (Kita) y escuela, y hay cursos con cuidado de niños.
    .decline = Entonces usted no ve nada sobre guardería (Kita) y escuela.
field-children-kita_place = ¿Hay una plaza en la guardería (Kita)?
value-kita_place-true = Sí
value-kita_place-false = No
field-children-single_parent = Crío a mis hijos sin otra persona adulta.
field-children-care_secured = ¿Hay alguien con los niños cuando usted está en el curso o en el trabajo?
value-care_secured-true = Sí
value-care_secured-false = No

question-living_on = { $for ->
    [other] ¿De qué vive la persona en este momento?
    [child] ¿De qué vive su hijo o hija en este momento?
   *[self] ¿De qué vive usted en este momento?
}
    .help = Sin cantidades. Puede elegir varias respuestas.
    .why = La oficina que paga muchas veces decide también sobre los cursos.
    .decline = Entonces queda sin aclarar qué oficina decide sobre cursos y dinero.
value-living_on-wage = De mi sueldo
value-living_on-family = De la familia o de ahorros
value-living_on-jobcenter = Del Jobcenter
    .hint = ayuda básica: Grundsicherungs­geld (antes Bürgergeld)
value-living_on-asylum_office = De la oficina de asistencia social (Sozialamt), por asilo, o con tarjeta de pago (Bezahlkarte)
    .hint = Asyl­bewerber­leistungs­gesetz (ley de ayudas a solicitantes de asilo)
value-living_on-social_office = De la oficina de asistencia social (Sozialamt), por edad o enfermedad
    .hint = Sozialhilfe o Grundsicherung im Alter
value-living_on-agentur = De la agencia de empleo (Agentur für Arbeit)
    .hint = subsidio de desempleo: Arbeitslosengeld (ALG I)
value-living_on-nothing = De nada de esto
field-living_on-income_secured = ¿Alcanza?
value-income_secured-true = Sí
value-income_secured-false = No

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] ¿Qué papel tiene la persona? Mire las palabras.
    [child] ¿Qué papel tiene su hijo o hija? Mire las palabras.
   *[self] ¿Qué papel tiene usted? Mire las palabras.
}
    .help = El color no importa, solo las palabras. Por favor, no haga ninguna foto del papel.
    .why = El papel influye en qué cursos, qué dinero y qué trabajo están abiertos.
    .decline = Entonces vamos con cuidado: le mostramos primero asesoramiento que no pertenece a una oficina pública.
value-paper-de = «Personal­ausweis» o «Reisepass» con «Bundes­republik Deutschland» (documento de identidad o pasaporte alemán)
    .hint = Tengo un pasaporte alemán.
value-paper-eu = Pasaporte o documento de identidad de otro país de la UE
    .hint = por ejemplo Rumanía, Bulgaria, Polonia, Italia
value-paper-eea_ch = Pasaporte de Islandia, Liechtenstein, Noruega o Suiza
value-paper-permanent = Tarjeta «Nieder­lassungs­erlaubnis» (residencia permanente) o «Dauer­aufenthalt-EU» (residencia de larga duración UE)
    .hint = Busque una de estas palabras en la tarjeta.
value-paper-title = Tarjeta «Aufenthalts­titel»: Aufenthalts­erlaubnis (permiso de residencia por un tiempo), Blaue Karte EU (Tarjeta Azul UE)
    .hint = Busque «Aufenthalts­erlaubnis» o «Blaue Karte EU».
value-paper-eu_family = «Aufenthalts­karte» (tarjeta de residencia)
    .hint = para la familia de personas con pasaporte de la UE
value-paper-gb = «Aufenthalts­dokument-GB» (documento de residencia para personas británicas y su familia)
value-paper-visum = Etiqueta «Visum» (visado) en el pasaporte
value-paper-fiktion = «Fiktions­bescheinigung» (papel para el tiempo hasta que decide la oficina de extranjería)
value-paper-schutzgesuch = Con registro para el § 24, todavía sin tarjeta
    .hint = Vengo de Ucrania y no tengo ni tarjeta ni Fiktions­bescheinigung.
value-paper-gestattung = «Ankunfts­nachweis» (prueba de llegada) o «Aufenthalts­gestattung» (papel durante el procedimiento de asilo)
    .hint = Todavía no hay decisión sobre mi solicitud de asilo.
# A Duldung is neither a permit nor "illegal".
value-paper-duldung = «Aussetzung der Abschiebung (Duldung)» (la deportación está suspendida por un tiempo)
    .hint = Busque la palabra «Duldung».
value-paper-leave = «Grenz­übertritts­bescheinigung» (papel que se entrega en la frontera) o una carta que dice que tengo que salir de Alemania
value-paper-expired = Mi papel ha caducado.
value-paper-none = No tengo ningún papel.
field-paper-came_as = ¿Cómo llegó usted?
value-came_as-spaetaussiedler = Como persona de origen alemán reasentada (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = Con la familia de una persona así
value-came_as-other = De otra manera, o nací aquí.
field-paper-first_language = ¿Es el alemán su primer idioma?
value-first_language-de = Sí
value-first_language-other = No
field-paper-fiktion_kind = ¿De qué trata el papel?
value-fiktion_kind-s24 = Del § 24 (protección para personas de Ucrania)
value-fiktion_kind-extension = Renuevo mi tarjeta.
    .hint = Dice «§ 81 Abs. 4».
value-fiktion_kind-first = Es mi primera solicitud.
    .hint = Dice «§ 81 Abs. 3».

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = ¿Qué número aparece en el papel?
    .help = En la tarjeta, detrás, donde dice «Anmerkungen» (notas), o en la hoja adicional (Zusatzblatt). En la Duldung suele estar en el texto.
    .why = El número dice exactamente qué reglas valen para este papel.
    .decline = Entonces contamos con todo lo que es igual para varios números.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Protección
    .hint = asilo
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = refugio, o protección subsidiaria (subsidiärer Schutz)
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = prohibición de deportación (Abschiebungs­verbot)
value-paragraph-p22 = § 22
    .hint = acogida desde el extranjero
value-paragraph-p23 = § 23
    .hint = acogida de un grupo
value-paragraph-p24 = § 24
    .hint = Ucrania
value-paragraph-p28 = § 28
    .group = Familia
    .hint = con una persona alemana
value-paragraph-p30 = § 30
    .hint = con el marido o la mujer
value-paragraph-p32 = § 32
    .hint = hijo o hija con los padres
value-paragraph-p36 = § 36
    .hint = padres y otras personas
value-paragraph-p36a = § 36a
    .hint = con personas con protección subsidiaria
value-paragraph-p31 = § 31
    .hint = derecho propio después del matrimonio
value-paragraph-p18a = § 18a
    .group = Trabajo
    .hint = con formación profesional
value-paragraph-p18b = § 18b
    .hint = con estudios universitarios
value-paragraph-p18g = § 18g
    .hint = Tarjeta Azul UE (Blaue Karte EU)
value-paragraph-p18d = § 18d
    .hint = investigación
value-paragraph-p19c = § 19c
    .hint = otro trabajo
value-paragraph-p19d = § 19d
    .hint = después de Duldung y Ausbildung
value-paragraph-p21 = § 21
    .hint = negocio propio
value-paragraph-p16a = § 16a
    .group = Aprender
    .hint = Ausbildung
value-paragraph-p16b = § 16b
    .hint = universidad
value-paragraph-p16d = § 16d
    .hint = para que se reconozca mi profesión
value-paragraph-p16g = § 16g
    .hint = Ausbildung después de una Duldung
value-paragraph-p17 = § 17
    .hint = buscar una plaza de formación o de universidad
value-paragraph-p20 = § 20
    .group = Búsqueda
    .hint = trabajo
value-paragraph-p20a = § 20a
    .hint = Tarjeta de Oportunidad (Chancenkarte)
value-paragraph-p23a = § 23a
    .group = Después de una Duldung o por motivos especiales
    .hint = caso de especial dureza (Härtefall)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = por un tiempo
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = no es posible salir de Alemania
value-paragraph-p25a = § 25a
    .hint = buena integración, persona joven
value-paragraph-p25b = § 25b
    .hint = buena integración, después de mucho tiempo
value-paragraph-p104c = § 104c
    .hint = oportunidad de residencia (Chancen-Aufenthalt)
value-paragraph-p38a = § 38a
    .group = Otros
    .hint = residencia de larga duración de otro país de la UE
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b o «für Personen mit ungeklärter Identität» (la identidad no está clara)
value-paragraph-p60c = § 60c
    .hint = para una Ausbildung
value-paragraph-p60d = § 60d
    .hint = para un trabajo
value-paragraph-p60-not_shown = § 60a sin otro número, o no encuentro ninguno
value-paragraph-visa_work = Para trabajar
value-paragraph-visa_family = Para estar con mi familia
value-paragraph-visa_study_training = Para la universidad o una Ausbildung
value-paragraph-visa_recognition = Para que se reconozca mi profesión
value-paragraph-visa_job_search = Para buscar trabajo o una plaza de formación
value-paragraph-other = Otra cosa
    .hint = Por favor, dígalo en el asesoramiento. Con gusto completamos la lista.
field-paragraph-paragraph = ¿Qué dice el papel?
field-paragraph-paragraph_detail = ¿Qué aparece detrás del número?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (por refugio)
value-paragraph_detail-alt2 = 2. Alternative (protección subsidiaria, subsidiärer Schutz)

question-arrival = { $for ->
    [other] ¿Desde cuándo está la persona en Alemania?
    [child] ¿Desde cuándo está su hijo o hija en Alemania?
   *[self] ¿Desde cuándo está usted en Alemania?
}
    .help = Basta con un tiempo aproximado.
    .why = Algunas cosas son diferentes en los primeros tres meses, otras se abren después de algunos años.
    .decline = Entonces queda sin aclarar lo que depende del tiempo en Alemania.

question-paper_since = ¿Desde cuándo tiene usted este papel?
    .help = Nos referimos al primero de este tipo. Basta con un tiempo aproximado.
    .why = Para algunos cursos cuenta el primer año.
    .decline = Entonces queda sin aclarar si un curso está todavía dentro del primer año.
field-paper_since-title_term = ¿Por cuánto tiempo es válido?
value-title_term-under_year = Menos de un año
value-title_term-year_or_more = Un año o más

question-duldung_since = ¿Desde cuándo tiene usted una Duldung?
    .help = Nos referimos a la primera. Basta con un tiempo aproximado.
    .why = Después de algunos meses con Duldung se abren cursos, Ausbildung y trabajo.
    .decline = Entonces queda sin aclarar lo que depende de este tiempo.

# The German words are what people compare with their paper.
question-work_entry = ¿Qué dice el papel sobre el trabajo?
    .help = Busque «Erwerbstätigkeit» (cualquier trabajo) o «Beschäftigung» (trabajo en una empresa).
    .why = Así ve si su papel ya dice lo que dice la ley.
    .decline = Entonces no podemos comparar el papel con la ley.
value-work_entry-any = «Erwerbstätigkeit erlaubt» o «gestattet» (cualquier trabajo está permitido)
value-work_entry-employment_only = «Beschäftigung erlaubt», «selbstständige Tätigkeit» no (trabajar en una empresa está permitido, un negocio propio no)
value-work_entry-permit = Solo con permiso de la oficina de extranjería (nur mit Erlaubnis der Ausländerbehörde)
value-work_entry-named_job = Solo este puesto de trabajo
    .hint = También aparece el nombre de la empresa.
value-work_entry-no = «Erwerbstätigkeit nicht gestattet» (ningún trabajo está permitido)
value-work_entry-silent = No dice nada.

question-lodging = { $for ->
    [other] ¿Dónde duerme y vive la persona?
    [child] ¿Dónde duerme y vive su hijo o hija?
   *[self] ¿En qué tipo de lugar vive usted?
}
    .help = La dirección no la necesitamos.
    .why = En un centro de acogida (Aufnahmeeinrichtung) hay otras reglas para el trabajo y la mudanza.
    .decline = Entonces queda sin aclarar a partir de cuándo es posible trabajar.
value-lodging-reception = En un centro de acogida (Aufnahme­einrichtung)
    .hint = en el Saarland: Landes­aufnahme­stelle Lebach
value-lodging-municipal = En un alojamiento de la ciudad o del municipio (Unterkunft)
value-lodging-flat = En un piso o apartamento
value-lodging-with_others = En casa de otras personas
value-lodging-nowhere = No tengo un lugar fijo.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] ¿Tiene la persona un pasaporte de uno de estos países?
    [child] ¿Tiene su hijo o hija un pasaporte de uno de estos países?
   *[self] ¿Tiene usted un pasaporte de uno de estos países?
}
    .help = Albania, Bosnia y Herzegovina, Georgia, Ghana, Kosovo, Moldavia, Montenegro, Macedonia del Norte, Senegal, Serbia
    .why = Estos países están en una lista en la ley. Para las personas de allí valen otras reglas en el trabajo. Nunca preguntamos por motivos.
    .decline = Entonces queda sin aclarar si el trabajo y la Ausbildung son posibles.
value-origin_listed-true = Sí
value-origin_listed-false = No
field-origin-origin_country = ¿Cuál?
value-origin_country-MD = Moldavia
value-origin_country-GE = Georgia
value-origin_country-other = Otro de la lista
field-origin-asylum_filed = ¿Cuándo fue la solicitud de asilo?
