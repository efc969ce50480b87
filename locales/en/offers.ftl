# What can be said of any offer with one sentence, on the cards and on the plain pages.

# Label before these sentences
offer-good-to-know = Good to know
offer-nationwide = Helps everywhere in Germany, wherever you live.
offer-walk-in = You can come without an appointment.
offer-appointment = You need an appointment.
offer-anonymous = You do not need to say your name.
offer-women-only = For women only.
offer-interpreter = Someone can interpret. Ask for it before you go.
offer-child-care = Someone looks after your children there.
offer-free = It costs nothing.
offer-step-free = You can get in without steps.
# Label before the mail address of whoever keeps the data; the letter says which offer it is about and nothing else.
offer-wrong = Is something wrong or closed? Write to:

## Contact, age and source of an offer

offer-address = Address
offer-phone = Phone
# Opening hours
offer-hours = Open
# Languages in which the place gives advice
offer-languages = Languages
# $title: name of the publication; $date: its date, or "no date"
offer-source = Source: { $title }, { $date }
# $date: the day on which somebody compared our data with the source
offer-checked = read on { $date }
offer-call-first = This information is old or has no date. Ask before you go.
# As above, for help lines, which have no place to go to
offer-old = This information is old or has no date.
offer-unverified = Nobody has checked this information yet.
# $date: the last day of the funding
offer-ended = This offer ended on { $date }. Ask if it goes on.
# Said of authorities; a fact, no accusation. § 87 AufenthG
offer-public-body = This is a public office. It must report some things to the immigration office ({ -auslaenderbehoerde }).
offer-mail = E-mail
offer-web = Website
# Shown instead of a date when the source carries none.
undated = no date
