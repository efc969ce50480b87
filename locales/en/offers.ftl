# What can be said of any offer with one sentence, on the cards and on the plain pages.

# Label before these sentences
offer-good-to-know = Good to know
offer-walk-in = You can come without an appointment.
offer-appointment = You need an appointment.
offer-anonymous = You do not need to say your name.
offer-women-only = For women only.
offer-interpreter = Someone can interpret. Ask for it before you go.
offer-child-care = Someone looks after your children there.
offer-free = It costs nothing.
offer-step-free = You can get in without steps.
# A link that opens a letter to whoever keeps the data; the letter says which offer it is about and nothing else.
offer-wrong = Is something wrong or closed? Write to us.
