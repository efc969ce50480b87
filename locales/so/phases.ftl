### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "sababtoo ah" (because).
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = Imaatinka iyo helidda jidka
    .voice = Bilowga ayaan joogaa, jidka ayaan raadinayaa.
    .name = Zugang, Ansprache und Information
phase-2 = Muujinta xirfadda iyo qorshaynta
    .voice = Waxaan rabaa inaan ogaado qiimaha xirfaddaydu halkan leedahay.
    .name = Berufliche Orientierung und Planung
phase-3 = Waxbarasho
    .voice = Waxaan rabaa inaan wax barto: Jarmal, qayb ka maqan, shahaado.
    .name = Umsetzung und Qualifizierung
phase-4 = Helidda shaqo
    .voice = Waxaan raadinayaa shaqo ama boos tababar xirfadeed (Ausbildung), ama waxaan rabaa ganacsi ii gaar ah.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = Sii wadidda shaqada si fiican
    .voice = Waan shaqeeyaa oo waxaan rabaa inay si fiican u sii socoto.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = sababtoo ah waxaad dooratay: Bilowga ayaan joogaa
line-W2 = sababtoo ah waxaad dooratay: Waxaan rabaa inaan ogaado qiimaha xirfaddaydu leedahay
line-W3 = sababtoo ah waxaad dooratay: Waxaan rabaa inaan wax barto
line-W4 = sababtoo ah waxaad dooratay: Shaqo ayaan raadinayaa, ama waxaan rabaa ganacsi ii gaar ah
line-W4-ausbildung = sababtoo ah waxaad raadinaysaa boos tababar xirfadeed (Ausbildung)
line-W5 = sababtoo ah waxaad dooratay: Waxaan rabaa inay si fiican u sii socoto
line-1a = sababtoo ah wax baan sugi karin
line-1b = sababtoo ah waxaa jirta dhib ka timid heshiis ama dayn
line-1c = sababtoo ah marka hore waa in warqadaha la caddeeyo
line-1d = sababtoo ah waxaad bilaabaysaa Jarmalka
line-1d-later = sababtoo ah Jarmalku hadda wuxuu noqon karaa hadaf waxbarasho
line-1e = sababtoo ah dhowaan ayaad timid
line-2a = sababtoo ah waxaad baratay wax halkan ka tirsanaan kara
line-2a-below = sababtoo ah shaqadaadu kuma habboona waxa aad baratay
line-2b = sababtoo ah waxaad raadinaysaa tababar xirfadeed (Ausbildung) oo da’daadu waa ka yar tahay 27
line-3a = sababtoo ah hadda wax baad baranaysaa
line-3b = sababtoo ah xirfaddaada qayb baa la aqoonsaday, qaybna way ka maqan tahay
line-3c = sababtoo ah Jarmal badan ayaa caawiya raadinta
line-4a = sababtoo ah warqaddaadu waxay u tahay raadinta shaqo, ama sababtoo ah shaqo ayaad ka raadinaysaa xadka dhinaciisa kale
line-4b = sababtoo ah shaqo ayaa dhammaatay
line-5a = sababtoo ah dhib baa shaqada ka jirta
line-5b = sababtoo ah waad shaqaysaa
line-F = sababtoo ah tani waxay dad badan u tahay bilow fiican

theme-residence = Degenaansho iyo sharci
theme-german = Barashada Jarmalka
theme-living = Guri iyo nolol maalmeed
theme-family = Qoys, xannaano (Kita), iskuul
theme-health = Caafimaadka jirka iyo nafta
theme-money = Lacag iyo masruuf
theme-consumer = Ilaalinta macaamiisha
theme-recognition = Aqoonsi (Anerkennung) iyo xirfado
theme-training = Tababar xirfadeed (Ausbildung) iyo jaamacad
theme-further = Tababar dheeraad ah (Weiterbildung)
theme-work = Shaqo iyo codsi shaqo
theme-business = Ganacsi kuu gaar ah
theme-rights = Xuquuqda shaqada iyo horumar
theme-citizen = Baasaboor Jarmal (Einbürgerung) iyo mutadawacnimo
