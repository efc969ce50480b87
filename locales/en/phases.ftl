### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "because".
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = Arrive and find the way
    .voice = I am at the start and I am looking for the way.
    .name = Zugang, Ansprache und Information
phase-2 = Show your skills and plan
    .voice = I want to know what my skills are worth here.
    .name = Berufliche Orientierung und Planung
phase-3 = Learn
    .voice = I want to learn: German, a missing part, a qualification.
    .name = Umsetzung und Qualifizierung
phase-4 = Find work
    .voice = I am looking for work or for a training place (Ausbildung), or I want my own business.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = Keep going well at work
    .voice = I work, and I want things to go on well.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = because you chose: I am at the start
line-W2 = because you chose: I want to know what my skills are worth
line-W3 = because you chose: I want to learn
line-W4 = because you chose: I am looking for work, or I want my own business
line-W4-ausbildung = because you are looking for a training place (Ausbildung)
line-W5 = because you chose: I want things to go on well
line-1a = because something cannot wait
line-1b = because there is trouble with a contract or with debts
line-1c = because your papers need to be clear first
line-1d = because you are starting with German
line-1d-later = because German can be a goal for you now
line-1e = because you arrived not long ago
line-2a = because you learned something that can count here
line-2a-below = because your work does not match what you learned
line-2b = because you are looking for a training place ({ -ausbildung }) and are under 27
line-3a = because you are learning at the moment
line-3b = because your occupation is partly recognised and one part is missing
line-3c = because more German helps with the search
line-4a = because your paper is for looking for work, or because you look for work across the border
line-4b = because a job came to an end
line-5a = because there is trouble at work
line-5b = because you work
line-F = because this is a good start for many people

theme-residence = Residence and law
theme-german = Learning German
theme-living = Housing and daily life
theme-family = Family, day care ({ -kita }), school
theme-health = Health and well-being
theme-money = Money to live on
theme-consumer = Contracts and consumer advice
theme-recognition = Recognition and skills
theme-training = Training ({ -ausbildung }) and university
theme-further = Further training (Weiterbildung)
theme-work = Work and applications
theme-business = Own business
theme-rights = Rights and progress at work
theme-citizen = German passport ({ -einbuergerung }) and volunteering
