# Texts of the offers in the Saarbrücken pack. German in plain language is the source: short sentences, "Sie", no jargon
# without an explanation. "vertraulich" only where the carrier says so. Names of offices stay German in every language:
# people meet them on signs and letters. What a text does not say was not in the source: please do not add it.
# `.todo` = what to do now, `.bring` = what to bring.

## Ankommen und Beratung

offer-haus-des-ankommens = Erste Anlaufstelle für Menschen, die neu in Saarbrücken sind. Dort sind oder waren auch die Handwerkskammer, das ZBB und das Goethe-Institut mit Angeboten. Das Projekt lief bis zum 30. April 2026. Wir wissen nicht, ob es das Haus noch gibt.
    .todo = Fragen Sie zuerst bei der Stadt Saarbrücken, ob das Haus noch offen ist. Bis April 2026 brauchte man keinen Termin.
    .bring = Ihren Ausweis oder Ihr Papier und die Briefe, zu denen Sie Fragen haben.
offer-zib-saarbruecken = Das Büro der Stadt Saarbrücken für Fragen zum Zusammenleben und zur Integration. Es veranstaltet auch die Messe IMMIGRA mit.
    .todo = Rufen Sie vorher an. Die Telefonnummer ist von 2009 und kann falsch sein.
offer-mib-regionalverband = Das Büro des Regionalverbands für Migration und Integration. Es sammelt, welche Hilfe es in der Region gibt. Wir wissen nicht, ob es auch einzelne Menschen berät.
    .todo = Fragen Sie beim Regionalverband Saarbrücken nach dem Migrations- und Integrationsbüro.
# LAVA is the immigration office of the whole Land; people meet the short name on letters.
offer-lava = Die { -auslaenderbehoerde } für das ganze Saarland. Sie entscheidet über { -aufenthaltstitel } und über die Erlaubnis zu arbeiten.
    .todo = Sie können nicht ohne Termin kommen. Sprechen Sie vorher mit einer Beratungsstelle. Auf der Internetseite steht, wie man die Behörde erreicht.
    .bring = Ihren Pass, wenn Sie einen haben, Ihr Papier und die Briefe der Behörde.
offer-drk-lebach = Beratung des Deutschen Roten Kreuzes (DRK) für Menschen, die in der Landesaufnahmestelle in Lebach wohnen. Dort kommen Menschen an, die Asyl suchen. Das DRK ist kein Amt.
    .todo = Fragen Sie in der Landesaufnahmestelle nach der DRK-Beratung. Wir kennen drei Adressen und wissen nicht, in welchem Haus die Beratung ist.
    .bring = Ihr Papier und alle Briefe mit Datum.
offer-caritas-saarbruecken = Beratung für geflüchtete und zugewanderte Menschen. Die Caritas ist kein Amt.
    .todo = Gehen Sie in die offene Sprechstunde. Die Zeiten stehen auf der Internetseite. Wohnen Sie weiter weg? Fragen Sie, ob die Stelle auch für Ihren Ort da ist.
    .bring = Ihr Papier und die Briefe, zu denen Sie Fragen haben.
offer-caritas-dudweiler = { -sprechstunde } der Caritas in Dudweiler für geflüchtete und zugewanderte Menschen. Die Angabe ist alt.
    .todo = Fragen Sie zuerst beim Caritas-Migrationsdienst in der Johannisstraße, ob es diese Sprechstunde noch gibt.
offer-diakonie-mbe = Beratung für zugewanderte Menschen ab 27 Jahren: Papiere, Wohnung, Geld, Familie, Deutsch, Arbeit. Die Diakonie ist kein Amt.
    .todo = Suchen Sie auf der Internetseite die Stelle in Ihrer Nähe. Eine Telefonnummer haben wir nicht gefunden.
    .bring = Ihr Papier und die Briefe, zu denen Sie Fragen haben.
offer-jmd-saarbruecken = Beratung für junge zugewanderte Menschen von 12 bis 26 Jahren: Schule, { -ausbildung }, Deutsch, Alltag. Die Diakonie ist kein Amt.
    .todo = Auf der Internetseite steht, wie man den { -jugendmigrationsdienst } erreicht. Fragen Sie dort, welche Stelle für Ihren Ort da ist.
    .bring = Ihr Papier, Ihre Zeugnisse und Briefe.
offer-jmd-voelklingen = Beratung in Völklingen für junge zugewanderte Menschen von 12 bis 26 Jahren: Schule, { -ausbildung }, Deutsch, Alltag. Die Diakonie ist kein Amt.
    .todo = Auf der Internetseite steht, wie man den { -jugendmigrationsdienst } erreicht. Die Hausnummer kennen wir nicht.
    .bring = Ihr Papier, Ihre Zeugnisse und Briefe.
offer-jmd-neunkirchen = Beratung in Neunkirchen für junge zugewanderte Menschen von 12 bis 26 Jahren: Schule, { -ausbildung }, Deutsch, Alltag. Die Diakonie ist kein Amt.
    .todo = Auf der Internetseite steht, wie man den { -jugendmigrationsdienst } erreicht.
    .bring = Ihr Papier, Ihre Zeugnisse und Briefe.
offer-ilo-lotsen = Integrationslotsen der Diakonie. Lotsen helfen Ihnen, sich zurechtzufinden.
    .todo = Fragen Sie bei der Diakonie Saar nach den ILO Integrationslotsen.
offer-lib-biz = Angebote der Diakonie Saar für zugewanderte Menschen. Wir wissen noch nicht genau, was sie machen.
    .todo = Fragen Sie bei der Diakonie Saar nach „LIB“ und „BIZ“.
offer-eule-pro = Angebot der Diakonie Saar für Menschen aus anderen Ländern der EU. Wir wissen noch nicht genau, wobei es hilft.
    .todo = Fragen Sie bei der Diakonie Saar nach „EULE.pro“.
offer-souls-drk = Hilfe für die Seele, zum Beispiel bei Angst, Sorgen oder schlechtem Schlaf. Das Zentrum ist für geflüchtete Menschen, vor allem mit { -aufenthaltstitel }.
    .todo = Rufen Sie an und fragen Sie nach einem Gespräch. Haben Sie eine Gestattung oder eine { -duldung }? Fragen Sie, ob ein Platz frei ist.
offer-psz-merzig = Hilfe für die Seele, zum Beispiel bei Angst, Sorgen oder schlechtem Schlaf. Das Zentrum der Caritas ist für geflüchtete Menschen.
    .todo = Rufen Sie an und fragen Sie nach einem Gespräch.
offer-vz-saarland = Rat bei Verträgen, Handy, Internet, Rechnungen und Mahnungen. Die Verbraucherzentrale ist ein Verein und kein Amt.
    .todo = Unterschreiben Sie nichts Neues, bevor Sie gefragt haben. Auf der Internetseite steht, wie man einen Termin bekommt. Fragen Sie, ob die Beratung etwas kostet.
    .bring = Den Vertrag, die Rechnung und alle Briefe dazu.
offer-vz-malstatt = Verbraucherberatung im Stadtteil Malstatt. Dieses Projekt lief von 2018 bis 2022.
    .todo = Fragen Sie zuerst bei der Verbraucherzentrale in der Trierer Straße.
    .bring = Den Vertrag, die Rechnung und alle Briefe dazu.

## Ämter

offer-jugendamt-rv = Das Amt für Familien, Kinder und Jugendliche. Es hilft auch jungen Menschen unter 18 Jahren, die ohne Eltern hier sind.
    .todo = Rufen Sie an und fragen Sie, wer für Ihren Ort zuständig ist. Die Angaben sind von 2019.
offer-jugendamt-rv-kinder = Das { -jugendamt } ist auch für die Betreuung von Kindern da. Wir wissen nicht, ob Sie hier einen Platz in der { -kita } anmelden können.
    .todo = Rufen Sie an und fragen Sie, wo Sie Ihr Kind für die { -kita } anmelden.
    .bring = Die Geburtsurkunde des Kindes, wenn Sie eine haben.
offer-sozialamt-rv = Das { -sozialamt } zahlt Hilfe nach dem Asylbewerberleistungsgesetz. Es zahlt auch Sozialhilfe an Menschen, die alt sind oder nicht arbeiten können.
    .todo = Rufen Sie an und fragen Sie nach einem Termin. Die Angaben sind von 2020.
    .bring = Ihr Papier, Ihre Kontoauszüge, den { -mietvertrag } und Briefe anderer Ämter.
offer-jobcenter-rv = Das { -jobcenter } zahlt Grundsicherungsgeld (früher Bürgergeld) und hilft bei der Suche nach Arbeit. Es hat auch Stellen in Heusweiler, Sulzbach, Völklingen, Brebach, Burbach und Dudweiler.
    .todo = Rufen Sie an und fragen Sie, welche Stelle für Sie da ist. Die Angaben sind von 2020.
    .bring = Ihr Papier, Ihre Kontoauszüge, den { -mietvertrag } und Briefe anderer Ämter.
offer-agentur-saarland = Die { -agentur-fuer-arbeit } berät zu Beruf und { -ausbildung }. Sie hilft bei der Suche nach Arbeit und zahlt { -arbeitslosengeld }.
    .todo = Melden Sie sich sofort, wenn Ihre Arbeit endet. Auf der Internetseite steht, wie man die Agentur erreicht. Die Adresse ist alt.
    .bring = Ihr Papier, Ihren { -lebenslauf }, Zeugnisse und die { -kuendigung }, wenn Sie eine haben.

## Anerkennung und Lernen

offer-seaq = Erste Stelle für Fragen, ob Ihr Zeugnis aus dem Ausland hier anerkannt wird. Sie berät auch, wie man sich weiter qualifiziert.
    .todo = Fragen Sie hier, bevor Sie einen Antrag stellen oder etwas bezahlen. Eine Telefonnummer haben wir nicht gefunden: Suchen Sie im Internet nach „SEAQ Saarland“.
    .bring = Ihre Zeugnisse, auch Kopien und Fotos, und einen { -lebenslauf }.
offer-welcome-center-saarland = Anlaufstelle in der Nähe der Anerkennungsberatung SEAQ. Der Name spricht für Hilfe beim Ankommen von Fachkräften. Genaueres wissen wir noch nicht.
    .todo = Suchen Sie im Internet nach „Welcome Center Saarland“ und fragen Sie, wobei es hilft.
offer-iq-saarland = Das Netzwerk verbindet Stellen, die zu Zeugnissen und Beruf beraten. Wir wissen nicht, wie es nach dem Jahr 2025 weitergeht.
    .todo = Rufen Sie an und fragen Sie, wer Sie zu Ihrem Zeugnis berät.
    .bring = Ihre Zeugnisse, auch Kopien und Fotos.
offer-hwk-anerkennung = Die Handwerkskammer prüft Zeugnisse für Berufe im Handwerk, zum Beispiel Elektrik, Friseur oder Maler.
    .todo = Gehen Sie zuerst zur Anerkennungsberatung. Dort erfahren Sie, ob diese Stelle für Ihren Beruf da ist und was es kostet.
    .bring = Ihren Ausweis, Ihre Zeugnisse mit Übersetzung und Nachweise über Ihre Arbeit.
offer-hwk-ausbildung = Die Handwerkskammer kümmert sich um die { -ausbildung } im Handwerk (einen Beruf in Betrieb und Schule lernen).
    .todo = Fragen Sie, wer Sie bei der Suche nach einem Ausbildungsplatz berät.
    .bring = Ihre Zeugnisse und einen { -lebenslauf }.
# Einstufungstest: a test that shows which course level fits.
offer-vhs-landesverband = Hier gibt es den zentralen Einstufungstest. Der Test zeigt, welcher Kurs zu Ihnen passt.
    .todo = Auf der Internetseite steht, wie man einen Termin für den Test bekommt. Fragen Sie auch, ob der Kurs etwas kostet.
    .bring = Ihren Ausweis oder Ihr Papier und den Brief vom BAMF, { -jobcenter } oder { -sozialamt }, wenn Sie einen haben.
offer-vhs-zentrum-saarbruecken = Kurse der Volkshochschule in Saarbrücken. Die Volkshochschule ist eine Schule für Erwachsene.
    .todo = Auf der Internetseite stehen die Kurse. Fragen Sie, welcher Deutschkurs frei ist und was er kostet.
    .bring = Ihren Ausweis oder Ihr Papier und den Brief vom BAMF, { -jobcenter } oder { -sozialamt }, wenn Sie einen haben.
offer-vhs-lebach = Kurse der Volkshochschule in Lebach. Die Volkshochschule ist eine Schule für Erwachsene.
    .todo = Auf der Internetseite stehen die Kurse. Fragen Sie, welcher Deutschkurs frei ist und was er kostet.
    .bring = Ihren Ausweis oder Ihr Papier und den Brief vom BAMF, { -jobcenter } oder { -sozialamt }, wenn Sie einen haben.
offer-zbb-saar = Kurse und Trainings für den Beruf.
    .todo = Auf der Internetseite stehen die Kurse. Fragen Sie, wer den Kurs bezahlt, bevor Sie unterschreiben.
offer-kausa-saarland = Rat zur { -ausbildung } (einen Beruf in Betrieb und Schule lernen). Die Angabe ist von 2016. Wir wissen nicht, ob es die Stelle noch gibt.
    .todo = Suchen Sie im Internet nach „KAUSA Saarland“ oder fragen Sie eine Beratungsstelle.
offer-minet-saar = Angebot für Frauen zum Thema Beruf. Die Angabe ist von 2019. Wir wissen nicht, ob es das Angebot noch gibt.
    .todo = Suchen Sie im Internet nach „MiNET Saar“ oder fragen Sie eine Beratungsstelle.
offer-frau-beruf-neunkirchen = Angebot für Frauen zum Thema Beruf in Neunkirchen.
    .todo = Suchen Sie im Internet nach „Frau und Beruf Neunkirchen“ oder fragen Sie eine Beratungsstelle.

## Arbeit, eigenes Geschäft, Rechte

offer-agentur-france-travail = Die { -agentur-fuer-arbeit } und France Travail suchen zusammen Stellen auf beiden Seiten der Grenze.
    .todo = Fragen Sie bei der { -agentur-fuer-arbeit } nach dem Service für Grenzgänger.
    .bring = Ihren Ausweis und Ihren { -lebenslauf }.
# Grenzgänger: people who live in one country and work in another.
offer-task-force-grenzgaenger = Sie arbeitet zu Fragen von Menschen, die in einem Land wohnen und in einem anderen arbeiten.
    .todo = Suchen Sie im Internet nach „Task Force Grenzgänger“.
    .bring = Ihren Arbeitsvertrag und die Briefe, zu denen Sie Fragen haben.
offer-frontaliers-forbach = Beratung in Forbach in Frankreich für Menschen, die in Frankreich wohnen und in Deutschland arbeiten.
    .todo = Suchen Sie im Internet nach „Frontaliers Forbach“.
    .bring = Ihren Arbeitsvertrag und die Briefe, zu denen Sie Fragen haben.
offer-migrisx = Rat für zugewanderte Menschen, die ein eigenes Geschäft aufmachen wollen oder haben.
    .todo = Fragen Sie hier, bevor Sie ein { -gewerbe } anmelden. Mit manchen Papieren brauchen Sie zuerst eine Erlaubnis.
    .bring = Ihr Papier und Ihre Ideen, auch wenn sie noch nicht fertig sind.
offer-saarland-offensive-gruendung = Netzwerk im Saarland für Menschen, die ein eigenes Geschäft gründen wollen.
    .todo = Fragen Sie hier, bevor Sie ein { -gewerbe } anmelden. Mit manchen Papieren brauchen Sie zuerst eine Erlaubnis.
offer-faire-integration-saarland = Rat zu Ihren Rechten bei der Arbeit: Lohn, Arbeitszeit, Urlaub, { -kuendigung }. Für Menschen aus Ländern außerhalb der EU. Die Beratung kostet nichts.
    .todo = Unterschreiben Sie nichts und kündigen Sie nicht, bevor Sie gefragt haben. Auf der Internetseite steht, wie man die Beratung erreicht.
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre notierten Stunden und Briefe vom Betrieb.
offer-ak-wanderarbeit = Rat zu Ihren Rechten bei der Arbeit für Menschen aus anderen Ländern der EU, die hier arbeiten.
    .todo = Unterschreiben Sie nichts und kündigen Sie nicht, bevor Sie gefragt haben. Auf der Internetseite steht, wie man die Beratung erreicht.
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre notierten Stunden und Briefe vom Betrieb.

offer-diakonie-medizin = Eine Praxis der Diakonie für Menschen ohne Krankenversicherung.
    .todo = Gehen Sie am Mittwoch ab 9 Uhr hin. Sie brauchen keinen Termin.
