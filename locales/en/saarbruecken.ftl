# Texts of the offers in the Saarbrücken pack. German in plain language is the source: short sentences, "you", no jargon
# without an explanation. "confidential" only where the carrier says so. Names of offices stay German in every language:
# people meet them on signs and letters. What a text does not say was not in the source: please do not add it.
# `.todo` = what to do now, `.bring` = what to bring.

## Arriving and advice

offer-haus-des-ankommens = A first place to go for people who are new in Saarbrücken. The chamber of skilled trades (Handwerkskammer), ZBB and the Goethe-Institut are or were there too with offers. The project ran until 30 April 2026. We do not know if the house still exists.
    .todo = First ask the city of Saarbrücken if the house is still open. Until April 2026 you did not need an appointment.
    .bring = Your identity card or your paper, and the letters you have questions about.
offer-zib-saarbruecken = The office of the city of Saarbrücken for questions about living together and integration. It also helps to organise the fair IMMIGRA.
    .todo = Call first. The phone number is from 2009 and may be wrong.
offer-mib-regionalverband = The office of the Regionalverband (the district) for migration and integration. It collects which help exists in the region. We do not know if it also advises single people who ask.
    .todo = Ask the Regionalverband Saarbrücken for the migration and integration office (Migrations- und Integrationsbüro).
# LAVA is the immigration office of the whole Land; people meet the short name on letters.
offer-lava = The immigration office ({ -auslaenderbehoerde }) for all of Saarland. It decides about residence papers ({ -aufenthaltstitel }) and about permission to work.
    .todo = You cannot come without an appointment. Before that, talk to an advice centre. The website says how to reach the office.
    .bring = Your passport, if you have one, your paper and the letters from the office.
offer-drk-lebach = Advice from the German Red Cross (DRK) for people who live in the reception centre (Landesaufnahmestelle) in Lebach. People who seek asylum arrive there. The DRK is not a public office.
    .todo = Ask in the Landesaufnahmestelle for the DRK advice (DRK-Beratung). We know three addresses and do not know in which building the advice is.
    .bring = Your paper and all letters with a date.
offer-caritas-saarbruecken = Advice for refugees and for people who have come to Germany. Caritas is not a public office.
    .todo = Go to the open advice hours (offene Sprechstunde). The times are on the website. Do you live further away? Ask if this centre is there for your town too.
    .bring = Your paper and the letters you have questions about.
offer-caritas-dudweiler = Advice hours ({ -sprechstunde }) of Caritas in Dudweiler for refugees and for people who have come to Germany. This information is old.
    .todo = First ask the Caritas migration service (Caritas-Migrationsdienst) in Johannisstraße if these advice hours still exist.
offer-diakonie-mbe = Advice for people aged 27 or over who have come to Germany: papers, housing, money, family, German, work. Diakonie is not a public office.
    .todo = Look on the website for the centre near you. We did not find a phone number.
    .bring = Your paper and the letters you have questions about.
offer-jmd-saarbruecken = Advice for young people from 12 to 26 who have come to Germany: school, training ({ -ausbildung }), German, daily life. Diakonie is not a public office.
    .todo = The website says how to reach the youth migration service ({ -jugendmigrationsdienst }). Ask there which office is there for your town.
    .bring = Your paper, your certificates and letters.
offer-jmd-voelklingen = Advice in Völklingen for young people from 12 to 26 who have come to Germany: school, training ({ -ausbildung }), German, daily life. Diakonie is not a public office.
    .todo = The website says how to reach the youth migration service ({ -jugendmigrationsdienst }). We do not know the house number.
    .bring = Your paper, your certificates and letters.
offer-jmd-neunkirchen = Advice in Neunkirchen for young people from 12 to 26 who have come to Germany: school, training ({ -ausbildung }), German, daily life. Diakonie is not a public office.
    .todo = The website says how to reach the youth migration service ({ -jugendmigrationsdienst }).
    .bring = Your paper, your certificates and letters.
offer-ilo-lotsen = Integration guides (Integrationslotsen) of Diakonie. The guides help you to find your way.
    .todo = Ask Diakonie Saar for the ILO Integrationslotsen.
offer-lib-biz = Offers of Diakonie Saar for people who have come to Germany. We do not know yet exactly what they do.
    .todo = Ask Diakonie Saar about “LIB” and “BIZ”.
offer-eule-pro = An offer of Diakonie Saar for people from other EU countries. We do not know yet exactly what it helps with.
    .todo = Ask Diakonie Saar about “EULE.pro”.
offer-souls-drk = Help for mind and feelings, for example with fear, worries or bad sleep. The centre is for refugees, above all with a residence permit ({ -aufenthaltstitel }).
    .todo = Call and ask for a talk. Do you have a Gestattung or a Duldung? Ask if a place is free.
offer-psz-merzig = Help for mind and feelings, for example with fear, worries or bad sleep. The centre of Caritas is for refugees.
    .todo = Call and ask for a talk.
offer-vz-saarland = Advice on contracts, phone, internet, bills and reminders (Mahnungen). The consumer advice centre (Verbraucherzentrale) is an association and not a public office.
    .todo = Do not sign anything new before you have asked. The website says how to get an appointment. Ask if the advice costs anything.
    .bring = The contract, the bill and all letters about it.
offer-vz-malstatt = Consumer advice in the Malstatt part of the city. This project ran from 2018 to 2022.
    .todo = First ask at the consumer advice centre (Verbraucherzentrale) in Trierer Straße.
    .bring = The contract, the bill and all letters about it.

## Public offices

offer-jugendamt-rv = The office for families, children and young people (Jugendamt). It also helps young people under 18 who are here without parents.
    .todo = Call and ask who is responsible for your town. This information is from 2019.
offer-jugendamt-rv-kinder = The youth welfare office ({ -jugendamt }) is also there for day care for children. We do not know if you can register for a place in day care ({ -kita }) here.
    .todo = Call and ask where you register your child for day care ({ -kita }).
    .bring = The child’s birth certificate, if you have one.
offer-sozialamt-rv = The social welfare office ({ -sozialamt }) pays support under the law for asylum seekers (Asylbewerberleistungsgesetz). It also pays social assistance (Sozialhilfe) to people who are old or cannot work.
    .todo = Call and ask for an appointment. This information is from 2020.
    .bring = Your paper, your bank statements (Kontoauszüge), the rental contract ({ -mietvertrag }) and letters from other offices.
offer-jobcenter-rv = The Jobcenter pays basic income support (Grundsicherungsgeld, formerly Bürgergeld) and helps you look for work. It also has offices in Heusweiler, Sulzbach, Völklingen, Brebach, Burbach and Dudweiler.
    .todo = Call and ask which office is there for you. This information is from 2020.
    .bring = Your paper, your bank statements (Kontoauszüge), the rental contract ({ -mietvertrag }) and letters from other offices.
offer-agentur-saarland = The employment agency ({ -agentur-fuer-arbeit }) gives advice on occupations and training ({ -ausbildung }). It helps you look for work and pays unemployment benefit ({ -arbeitslosengeld }).
    .todo = Register at once when your job ends. The website says how to reach the agency. The address is old.
    .bring = Your paper, your CV ({ -lebenslauf }), certificates, and the letter that ends your job ({ -kuendigung }), if you have one.

## Recognition and learning

offer-seaq = The first place to ask if your certificate from abroad is recognised here. It also advises on how to gain more qualifications.
    .todo = Ask here before you apply or pay for anything. We did not find a phone number: search the internet for “SEAQ Saarland”.
    .bring = Your certificates, also copies and photos, and a CV ({ -lebenslauf }).
offer-welcome-center-saarland = A place near the recognition advice SEAQ. The name suggests that it helps skilled workers to arrive. We do not know more yet.
    .todo = Search the internet for “Welcome Center Saarland” and ask what it helps with.
offer-iq-saarland = The network connects places that advise on certificates and occupations. We do not know how it goes on after the year 2025.
    .todo = Call and ask who advises you on your certificate.
    .bring = Your certificates, also copies and photos.
offer-hwk-anerkennung = The chamber of skilled trades (Handwerkskammer) checks certificates for skilled trades, for example electrician, hairdresser or painter.
    .todo = First go to the recognition advice (Anerkennungsberatung). There you learn if this office is right for your occupation and what it costs.
    .bring = Your identity card, your certificates with a translation, and proof of your work.
offer-hwk-ausbildung = The chamber of skilled trades (Handwerkskammer) takes care of training in the skilled trades (Ausbildung: learning an occupation in a company and at school).
    .todo = Ask who advises you when you look for a training place.
    .bring = Your certificates and a CV ({ -lebenslauf }).
# Einstufungstest: a test that shows which course level fits.
offer-vhs-landesverband = Here you find the central placement test (Einstufungstest). The test shows which course fits you.
    .todo = The website says how to get an appointment for the test. Ask also if the course costs anything.
    .bring = Your identity card or your paper, and the letter from BAMF, Jobcenter or Sozialamt, if you have one.
offer-vhs-zentrum-saarbruecken = Courses of the Volkshochschule in Saarbrücken. The Volkshochschule is a school for adults.
    .todo = The courses are on the website. Ask which German course has free places and what it costs.
    .bring = Your identity card or your paper, and the letter from BAMF, Jobcenter or Sozialamt, if you have one.
offer-vhs-lebach = Courses of the Volkshochschule in Lebach. The Volkshochschule is a school for adults.
    .todo = The courses are on the website. Ask which German course has free places and what it costs.
    .bring = Your identity card or your paper, and the letter from BAMF, Jobcenter or Sozialamt, if you have one.
offer-zbb-saar = Courses and training for work.
    .todo = The courses are on the website. Ask who pays for the course before you sign.
offer-kausa-saarland = Advice on Ausbildung (learning an occupation in a company and at school). This information is from 2016. We do not know if the place still exists.
    .todo = Search the internet for “KAUSA Saarland” or ask an advice centre.
offer-minet-saar = An offer for women about work and occupations. This information is from 2019. We do not know if the offer still exists.
    .todo = Search the internet for “MiNET Saar” or ask an advice centre.
offer-frau-beruf-neunkirchen = An offer for women about work and occupations in Neunkirchen.
    .todo = Search the internet for “Frau und Beruf Neunkirchen” or ask an advice centre.

## Work, own business, rights

offer-agentur-france-travail = The employment agency ({ -agentur-fuer-arbeit }) and France Travail look together for jobs on both sides of the border.
    .todo = Ask the Agentur für Arbeit about the service for cross-border workers (Grenzgänger).
    .bring = Your identity card and your CV ({ -lebenslauf }).
# Grenzgänger: people who live in one country and work in another.
offer-task-force-grenzgaenger = It works on questions of people who live in one country and work in another.
    .todo = Search the internet for “Task Force Grenzgänger”.
    .bring = Your work contract and the letters you have questions about.
offer-frontaliers-forbach = Advice in Forbach in France for people who live in France and work in Germany.
    .todo = Search the internet for “Frontaliers Forbach”.
    .bring = Your work contract and the letters you have questions about.
offer-migrisx = Advice for people who have come to Germany and want to open their own business or have one.
    .todo = Ask here before you register a business ({ -gewerbe }). With some papers you first need permission.
    .bring = Your paper and your ideas, even if they are not finished yet.
offer-saarland-offensive-gruendung = A network in Saarland for people who want to start their own business.
    .todo = Ask here before you register a business ({ -gewerbe }). With some papers you first need permission.
offer-faire-integration-saarland = Advice on your rights at work: wages, working hours, holidays, end of the job ({ -kuendigung }). For people from countries outside the EU. The advice is free.
    .todo = Do not sign anything and do not end your job before you have asked. The website says how to reach the advisers.
    .bring = Your work contract, payslips, the hours you wrote down, and letters from the company.
offer-ak-wanderarbeit = Advice on your rights at work for people from other EU countries who work here.
    .todo = Do not sign anything and do not end your job before you have asked. The website says how to reach the advisers.
    .bring = Your work contract, payslips, the hours you wrote down, and letters from the company.

offer-diakonie-medizin = A doctor's practice of the Diakonie for people without health insurance.
    .todo = Go there on a Wednesday from 9 o'clock. You need no appointment.
