# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = Where do I start?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette shows you the right doors in the Saarbrücken area, in your language, and says why.
# Question above three choices
start-for-legend = Who is this for?
start-for-self = For me
start-for-other = For someone I help
start-for-child = For my child
# The button that starts the questions
start-go = Let’s start
start-privacy = Your answers stay on your device. Nobody else sees them, not even we do.

# Title of the browser's window while the questions load
guide-title = Questions and doors
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Your browser cannot show the questions. The list of all offers works anyway.
# Shown when JavaScript is off
no-script = For the questions your browser needs JavaScript. The list of all offers works without it.

## List of all offers

offers-title = All offers
offers-lead = Advice, courses, help and public offices in the Saarbrücken area and in all of Germany. Independent places come first.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Public offices follow now. They must report some things to the immigration office ({ -auslaenderbehoerde }). If you are not sure, talk to an independent adviser first.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = Kind of offer

## Opening hours, day by day

weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday

## Help that cannot wait

help-title = Help now
# Calm words, no advice, no promise
help-lead = If a life is in danger: 112. Here someone listens to you. Most calls are free, and often you do not need to say your name.

## An address that leads nowhere

not-found-title = This page does not exist
not-found-text = Perhaps the address is old or not complete.
not-found-start = To the start

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Information as of:
# A quiet line. The person does nothing.
update-ready = A new version is ready. It is used from your next visit.
# When the server has more than this version of the app understands.
update-needed = There is newer information than this version can read. Close all windows of Wegkette and open it again when you have internet.
# Stands before the button below.
install-hint = Wegkette also works without internet. You can put it on your home screen.
# A button.
install-do = Put on home screen
# A page shown without internet, in place of one that the phone does not have.
offline-title = No internet at the moment
# Phone numbers follow below.
offline-text = This page is not on your device yet. The questions and the help lines still work.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros. Day first with dots, as on German letters: slashes would be
# read the other way round in some countries.
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = Arabic
language-bg = Bulgarian
language-bs = Bosnian
language-ckb = Kurdish (Sorani)
language-cs = Czech
language-de = German
language-en = English
language-es = Spanish
language-fa = Persian (Farsi)
language-fr = French
language-hr = Croatian
language-hu = Hungarian
language-it = Italian
language-kmr = Kurdish (Kurmanji)
language-ku = Kurdish
language-pl = Polish
language-prs = Dari
language-ps = Pashto
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-so = Somali
language-sq = Albanian
language-sr = Serbian
language-ti = Tigrinya
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-vi = Vietnamese
language-zh = Chinese

exit-page = Leave this page quickly
footer-privacy = Privacy
footer-accessibility = Accessibility
delete-everything = Delete everything here
idle-soon = Are you still there? Your answers will be deleted in one minute.
idle-soon-kiosk = Are you still there? In 20 seconds this page starts again, and all answers are gone.
idle-here = I am still here
idle-delete = Delete now
deleted-all = Everything is deleted.
deleted-idle = You were away for 10 minutes. That is why your answers are deleted. What you wanted to keep on this device is still there.

calendar-months = January February March April May June July August September October November December
calendar-weekdays = Mon Tue Wed Thu Fri Sat Sun
