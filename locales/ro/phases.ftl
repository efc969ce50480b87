### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "pentru că"; before "căutați" it is "deoarece" because of the sound.
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = Să ajungeți și să găsiți drumul
    .voice = Sunt la început și caut drumul.
    .name = Zugang, Ansprache und Information
phase-2 = Să arătați ce știți și să faceți un plan
    .voice = Vreau să știu ce valoare are aici ce știu eu să fac.
    .name = Berufliche Orientierung und Planung
phase-3 = Să învățați
    .voice = Vreau să învăț: germana, o parte care lipsește, o calificare.
    .name = Umsetzung und Qualifizierung
phase-4 = Să găsiți de lucru
    .voice = Caut de lucru sau un loc de formare profesională (Ausbildung), sau vreau propria mea afacere.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = Să lucrați mai departe cu bine
    .voice = Lucrez și vreau să meargă bine mai departe.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = pentru că ați ales: Sunt la început
line-W2 = pentru că ați ales: Vreau să știu ce valoare are ce știu eu să fac
line-W3 = pentru că ați ales: Vreau să învăț
line-W4 = pentru că ați ales: Caut de lucru, sau vreau propria mea afacere
line-W4-ausbildung = deoarece căutați un loc de formare profesională (Ausbildung)
line-W5 = pentru că ați ales: Vreau să meargă bine mai departe
line-1a = pentru că ceva nu poate aștepta
line-1b = pentru că există probleme cu un contract sau cu datorii
line-1c = pentru că mai întâi trebuie clarificate actele
line-1d = pentru că începeți cu germana
line-1d-later = pentru că germana poate fi acum un obiectiv
line-1e = pentru că ați ajuns de curând
line-2a = pentru că ați învățat ceva care poate conta aici
line-2a-below = pentru că munca dumneavoastră nu se potrivește cu ce ați învățat
line-2b = deoarece căutați o formare profesională ({ -ausbildung }) și aveți sub 27 de ani
line-3a = pentru că acum învățați
line-3b = pentru că profesia dumneavoastră este recunoscută parțial și lipsește o parte
line-3c = pentru că mai multă germană ajută la căutare
line-4a = deoarece actul dumneavoastră este pentru căutare, sau deoarece căutați de lucru peste graniță
line-4b = pentru că un loc de muncă s-a încheiat
line-5a = pentru că există probleme la muncă
line-5b = pentru că lucrați
line-F = pentru că acesta este un început bun pentru mulți oameni

theme-residence = Ședere și drept
theme-german = Învățarea limbii germane
theme-living = Locuință și viața de zi cu zi
theme-family = Familie, grădiniță ({ -kita }), școală
# Health and mind: everyday words, no word for mental illness.
theme-health = Sănătate și stare sufletească
theme-money = Bani pentru trai
theme-consumer = Protecția consumatorilor
theme-recognition = Recunoaștere ({ -anerkennung }) și competențe
theme-training = Formare profesională ({ -ausbildung }) și studii universitare
theme-further = Formare continuă (Weiterbildung)
theme-work = Muncă și candidatură
theme-business = Activitate proprie
theme-rights = Drepturi la muncă și avansare
theme-citizen = Cetățenia germană ({ -einbuergerung }) și voluntariat
