find-open = Search all offers
find-label = What are you looking for?
find-hint = One word is enough, even with typing mistakes. The search stays on your device.
find-from = Distance from
find-filter = Show certain offers only
find-phone = by phone
find-on-site = on site
find-online = by e-mail
find-walk-in = without an appointment
find-anonymous = without giving a name
find-child-care = with child care
find-open-now = open now
find-my-language = in my language
find-count = { $count ->
    [0] No offer
    [one] One offer
   *[other] { $count } offers
}
find-silent = { $count ->
    [one] One more offer does not say
   *[other] { $count } more offers do not say
}
find-nothing = No offer found. Search differently, or choose fewer things.
find-more = Show more
now-always = Open around the clock
now-open = Open until { $time }
now-opens = Closed. Opens: { $day }, { $time }
now-today = today
now-holiday = This is a public holiday. The hours may be different. Call first.
order-why = How this list is ordered: first what fits you and your phase, then advice in your language, then what was checked last, then what is nearer. What fits equally well changes places every day.
near-why = Distance here is the straight line from town centre to town centre, in steps: same place, up to 10 km, up to 25 km, farther.
near-same = in the same place
near-about = about { $km } km
news-title = New since your last answer
news-opened = Open now:
news-closed = No longer open:
end-nothing = Going by your answers, none of our offers fits at the moment. That does not mean that there is no help.
end-advice = Independent advisers look more closely:
end-help = This help is there day and night:
