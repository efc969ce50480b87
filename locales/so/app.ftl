### The guide's own interface: buttons, titles, sentences around questions and doors.
### Plain Somali, "you" in the singular (adiga: free of gender), short sentences, no exclamation marks.
### An offer or a possibility is a "door" (albaab). Plural: one, other; after a number the noun stands in its counted form.

title-question = Su’aasha { $number }
title-review = Jawaabahayga
title-result = Albaabbadayda
title-door = Albaab

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] Su’aasha { $number }, malaha waa tii ugu dambaysay
    [one] Su’aasha { $number }, kaddib qiyaastii hal su’aal oo kale
   *[other] Su’aasha { $number }, kaddib qiyaastii { $left } su’aalood oo kale
 }
why-we-ask = Maxaan tan kuu weydiinaynaa?
next = Sii wad
back = Dib u noqo
dont-know = Ma garanayo
rather-not = Ma rabo inaan sheego
show-doors = Albaabbadayda hadda i tus
doors-loading = Albaabbadaadu way soo dagayaan …
doors-failed = Sababaha iyo adeegyada lama soo dejin karin. Internet ma haysataa? Jawaabahaagu halkan way ku harayaan.
try-again = Mar kale isku day
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] Jawaabtan la’aanteed waxba ma lumaan.
    [one] Hal albaab ayaa weli ku xiran jawaabtan.
   *[other] { $doors } albaab ayaa weli ku xiran jawaabtan.
 }
answer-yes = Haa
answer-no = Maya
choose-place = Dooro goobta
month = Bil
year = Sannad
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
month-names = so
rough-exact = Ama si ka sii sax ah, haddii aad garanayso:
rough-0 = in ka yar 3 bilood
rough-3 = 3 ilaa 6 bilood
rough-6 = 6 ilaa 15 bilood
rough-15 = 15 bilood ilaa 3 sano
rough-36 = 3 ilaa 4 sano
rough-48 = 4 ilaa 5 sano
rough-60 = in ka badan 5 sano
before = ka hor { $date }
between = inta u dhaxaysa { $from } iyo { $to }
no-children = Carruur ilama noola
add-child = Ku dar ilmo
add-child-age = Dooro da’da
age-months = { $number ->
    [0] ka yar 1 bil
    [one] 1 bil
   *[other] { $number } bilood
 }
age-years = { $number ->
    [one] 1 sano
   *[other] { $number } sano
 }
remove = Ka saar

review-title = Jawaabahayga
review-lead = Jawaab kasta waad beddeli kartaa. Kuwa kale sidooda ayay u harayaan.
change = Beddel
go-on-asking = Ka jawaab su’aalo kale

own-data = Jawaabahayga ku jira qalabkan
keep-answers = Jawaabaha ku kaydi qalabkan (haddii kale way tirmayaan marka aad xirto browser-ka)

panic-title = Wax baa qaldamay
panic-text = Khaladkan annagaa leh, adigu ma lihid. Jawaabahaagu weli way ku jiraan qalabkan.
panic-again = Mar kale bilow

# Stands between the items of a list, a space follows.
list-separator = ,
