# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = To the content
# Name of the header's navigation, read aloud only.
app-nav = Guide
# Link to help lines, on every page. As short as a button.
app-help-now = Help now
# Name of the language menu.
app-language = Choose a language

# One line at the end of every page.
footer-about = A free guide for work, learning and arriving in the Saarbrücken area. No legal advice.
# Link to the plain list of all offers.
footer-offers = All offers as a list

# Shown while the questions load.
guide-loading = The questions are loading …

## Facts of an offer: short labels before the value

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
offer-call-first = This information is old or has no date. Call first.
# As above, for help lines, which have no place to go to
offer-old = This information is old or has no date.
offer-unverified = Nobody has checked this information yet.
# $date: the last day of the funding
offer-ended = This offer ended on { $date }. Ask if it goes on.
# Said of authorities; a fact, no accusation. § 87 AufenthG
offer-public-body = This is a public office. It must report some things to the immigration office (Ausländerbehörde).

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = No native speaker has checked these texts yet, and no lawyer has checked the law.
