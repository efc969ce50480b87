# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.
# "Angebot" is "servicio" here: "oferta" would be read as a job offer or a discount.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = Ir al contenido
# Name of the header's navigation, read aloud only.
app-nav = Guía
# Link to help lines, on every page. As short as a button.
app-help-now = Ayuda ahora
# Name of the language menu.
app-language = Elegir idioma

# One line at the end of every page.
footer-about = Una guía gratuita para trabajar, aprender y empezar la vida en la zona de Saarbrücken. No es asesoramiento jurídico.
# Link to the plain list of all offers.
footer-offers = Todos los servicios en una lista

# Shown while the questions load.
guide-loading = Se están cargando las preguntas …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = Nadie que hable español desde la infancia ha revisado todavía estos textos. La parte legal no la ha revisado ningún profesional del derecho.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = Avisar de un error
# Beside it, where the language has not translated everything.
language-partial = Una parte todavía no está traducida y aparece aquí en alemán.
# Link to the page that explains German words.
footer-glossary = Palabras en los papeles
