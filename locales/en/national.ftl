# Texts of the country-wide offers. German in plain language is the source: short sentences, "you". "confidential" and
# "anonymous" only where the carrier says so. Help lines: calm words, no advice to separate, no promise of what happens next.
# What a text does not say was not in the source: please do not add it. Names of organisations and menu words stay German.
# `.todo` = what to do now, `.bring` = what to bring.

## Emergency, crisis, violence

offer-telefonseelsorge = Here someone listens to you on the phone when worries get too big. Day and night, free and anonymous. You do not need to belong to a church.
    .todo = Call. On the website there is also chat and e-mail. Is the line busy? Try again.
offer-mutes = Here someone listens to you on the phone when worries get too big. Day and night, anonymous. The phone is open to everyone, of every religion.
    .todo = Call. Everyone speaks German. On Tuesdays Turkish is spoken too. For Arabic, Urdu and other languages you arrange a time to talk.
offer-helpline-ukraine = Phone for children, young people and parents from Ukraine. Free and confidential, in Ukrainian and Russian. This information is from 2022.
    .todo = Call. If nobody answers any more, TelefonSeelsorge can help.
# Addressed to a child or a young person.
offer-nummer-gegen-kummer = Phone for children and young people when something makes you sad: at school, at home, with friends. Free and anonymous.
    .todo = Call. On the website there is also chat and e-mail.
offer-hilfetelefon-frauen = Help for women when someone threatens, hits, follows or forces them. Day and night, free, anonymous and confidential. Friends and relatives can call too.
    .todo = Call when you are alone. Say which language you speak: an interpreter joins the call. You do not need to say your name.
offer-opfer-telefon = Help for people when someone was violent to them. The association listens and names places near you. Free, and anonymous if you wish.
    .todo = Call when you are alone. You do not need to say your name.
offer-frauenhaus-suche = A Frauenhaus is a safe place to live for women and their children. The website shows where in Germany a place is free.
    .todo = Look for a house on the website and call there. Call also if no free place is shown. Afterwards, delete the history on your phone.
offer-hilfetelefon-maenner = Confidential help for men when someone threatens, hits, follows or forces them.
    .todo = Call or write when you are alone.
offer-notruf-112 = Ambulance and fire service. For danger to life, serious accidents and fire. The call is free.
    .todo = Dial 112. Say: Where is it? What happened? How many people need help? Wait for questions.
# The last two sentences of .todo must stay together: the duty to report, and that life comes first.
offer-notruf-110 = The police. For when you are in danger now. The call is free.
    .todo = Dial 110. Say where you are. The police must tell the immigration office ({ -auslaenderbehoerde }) if someone lives here without papers. If a life is in danger, call anyway.
offer-bereitschaftsdienst-116117 = A doctor for the time when doctors’ practices are closed. For illness that cannot wait until tomorrow. If a life is in danger, 112 is the right number.
    .todo = Call and say what is wrong. Ask about the costs if you have no health insurance.
    .bring = Your insurance card or the slip from the social welfare office ({ -sozialamt }), if you have one.

## Pregnancy, disability, debts, contracts

offer-schwangere-in-not = Help for pregnant women who do not know what to do next. Day and night, free, anonymous and confidential. You can get advice in other languages too.
    .todo = Call and say which language you speak. You do not need to say your name.
offer-caritas-online-schwangerschaft = Advice on the internet for pregnant women and their families. Free and anonymous. Caritas is not a public office.
    .todo = Go to the website. Choose “Hilfe und Beratung”, “Online-Beratung” and then “Schwangerschaft” (pregnancy).
offer-caritas-online-schulden = Advice on the internet if you cannot pay bills. Free and anonymous. Caritas is not a public office.
    .todo = Go to the website. Choose “Hilfe und Beratung”, “Online-Beratung” and then “Schulden” (debts).
    .bring = Put the bills and reminders (Mahnungen) next to you.
offer-verbraucherzentralen = Advice on contracts, bills and reminders (Mahnungen), in some places also on debts. Consumer advice centres (Verbraucherzentralen) are associations and not public offices. The advice often costs money.
    .todo = Look on the website for the centre near you. Ask about the price first.
    .bring = The contract, the bill and all letters about it.
offer-eutb = Advice for people with a disability and for their families. The advisers often have a disability themselves. The advice is free.
    .todo = Look on the website for the place near you.

## Residence and arriving

offer-pro-asyl = Help with legal questions about flight and asylum. PRO ASYL is an association and not a public office. It also names advice centres near you.
    .todo = Do you have a letter with a deadline ({ -frist })? Show it today to someone who can read it. The website says how to reach PRO ASYL.
    .bring = The letter, the envelope with the date, and your paper.
offer-mbeon = Advice by chat on your phone, for people aged 27 or over who have come to Germany. The app is free. You can write and send letters.
    .todo = Look for the app “mbeon” in the app store. There, choose an adviser who speaks your language.
offer-jmd4you = Advice on the internet for young people who have come to Germany, anonymous. It belongs to the youth migration services (Jugendmigrationsdienste) that exist in many towns.
    .todo = Go to the website and write your question.
offer-vhs-lernportal = Courses on the internet for learning German, from the beginning to level B2. There are also courses for reading and writing. Everything is free and works on a phone.
    .todo = Go to the website and choose a level.

## Recognition and rights

offer-bamf-hotline = Phone for questions about certificates from abroad, about work and about learning German. In German and English. It belongs to the Federal Office for Migration and Refugees (BAMF).
    .todo = Call. The number is from an old source and may be wrong.
    .bring = Put your certificates next to you.
offer-faire-integration = Advice on your rights at work: wages, working hours, holidays, end of the job ({ -kuendigung }). For people from countries outside the EU. The advice is free and in several languages.
    .todo = Look on the website for the centre in your federal state (Bundesland). Do not sign anything and do not end your job before you have asked.
    .bring = Your work contract, payslips, the hours you wrote down, and letters from the company.
offer-faire-mobilitaet = Advice on your rights at work for people from Central and Eastern Europe. The advice is free.
    .todo = Call or write. Do not sign anything and do not end your job before you have asked.
    .bring = Your work contract, payslips, the hours you wrote down, and letters from the company.
offer-faire-mobilitaet-ro = Advice on your rights at work, on the phone in Romanian. The call and the advice are free.
    .todo = Call or write. Do not sign anything and do not end your job before you have asked.
    .bring = Your work contract, payslips, the hours you wrote down, and letters from the company.
offer-faire-mobilitaet-bg = Advice on your rights at work, on the phone in Bulgarian. The call and the advice are free.
    .todo = Call or write. Do not sign anything and do not end your job before you have asked.
    .bring = Your work contract, payslips, the hours you wrote down, and letters from the company.
offer-faire-mobilitaet-pl = Advice on your rights at work, on the phone in Polish. The call and the advice are free.
    .todo = Call or write. Do not sign anything and do not end your job before you have asked.
    .bring = Your work contract, payslips, the hours you wrote down, and letters from the company.
offer-faire-mobilitaet-hu = Advice on your rights at work, on the phone in Hungarian. The call and the advice are free.
    .todo = Call or write. Do not sign anything and do not end your job before you have asked.
    .bring = Your work contract, payslips, the hours you wrote down, and letters from the company.
offer-faire-mobilitaet-hr = Advice on your rights at work, on the phone in Bosnian, Croatian and Serbian. The call and the advice are free.
    .todo = Call or write. Do not sign anything and do not end your job before you have asked.
    .bring = Your work contract, payslips, the hours you wrote down, and letters from the company.
offer-ads-bund = Advice if you are treated worse than others, for example because of your origin, religion, gender or a disability. The office belongs to the state.
    .todo = Call or write. Before that, write down what happened when, and who was there.
    .bring = Letters, messages or photos about it.
offer-advd = Here you find advice centres for people who are treated worse than others, for example because of their origin. The association is not a public office.
    .todo = Look for a centre on the website. Write down what happened when, and who was there.
    .bring = Letters, messages or photos about it.
