# Texts of the country-wide offers. Einfache Sprache, "Sie". "vertraulich" and "anonym" only where the German source says so;
# neither is explained here, so that nothing is promised. Help lines: calm words, no advice to separate, no promise.
# `.todo` = what to do now, `.bring` = what to bring.

## Notfall, Krise, Gewalt

offer-telefonseelsorge = Sind Ihre Sorgen zu groß? Hier hört Ihnen am Telefon jemand zu. Am Tag und in der Nacht, kostenlos und anonym. Sie müssen in keiner Kirche sein.
    .todo = Rufen Sie an. Im Internet gibt es auch Chat und E-Mail. Ist besetzt? Versuchen Sie es noch einmal.
offer-mutes = Sind Ihre Sorgen zu groß? Hier hört Ihnen am Telefon jemand zu. Am Tag und in der Nacht, anonym. Das Telefon ist für alle Menschen offen, mit jeder Religion.
    .todo = Rufen Sie an. Alle sprechen Deutsch. Am Dienstag spricht man auch Türkisch. Sprechen Sie Arabisch, Urdu oder eine andere Sprache? Dann machen Sie einen Termin für ein Gespräch aus.
offer-helpline-ukraine = Das Telefon ist für Kinder, Jugendliche und Eltern aus der Ukraine. Kostenlos und vertraulich, auf Ukrainisch und Russisch. Diese Information ist von 2022.
    .todo = Rufen Sie an. Antwortet niemand mehr? Dann hilft die TelefonSeelsorge weiter.
# Addressed to a child or a young person, still with "Sie" as everywhere in the guide.
offer-nummer-gegen-kummer = Das Telefon ist für Kinder und Jugendliche mit Sorgen: in der Schule, zu Hause, mit Freunden. Kostenlos und anonym.
    .todo = Rufen Sie an. Im Internet gibt es auch Chat und E-Mail.
offer-hilfetelefon-frauen = Hilfe für Frauen, die jemand bedroht, schlägt, verfolgt oder zwingt. Am Tag und in der Nacht, kostenlos, anonym und vertraulich. Auch Freunde und Verwandte können anrufen.
    .todo = Rufen Sie an, wenn Sie allein sind. Sagen Sie Ihre Sprache: Eine Dolmetscherin (sie übersetzt) kommt ins Gespräch. Sie müssen Ihren Namen nicht sagen.
offer-opfer-telefon = Hilfe für Menschen, denen jemand Gewalt getan hat. Der Verein hört zu. Er nennt Stellen in Ihrer Nähe. Kostenlos. Wenn Sie möchten, anonym.
    .todo = Rufen Sie an, wenn Sie allein sind. Sie müssen Ihren Namen nicht sagen.
offer-frauenhaus-suche = Ein Frauenhaus ist ein sicherer Ort. Dort wohnen Frauen und ihre Kinder. Die Internetseite zeigt, wo in Deutschland ein Platz frei ist.
    .todo = Suchen Sie auf der Seite ein Haus. Rufen Sie dort an. Rufen Sie auch an, wenn die Seite keinen freien Platz zeigt. Löschen Sie danach den Verlauf in Ihrem Telefon (was Sie angerufen und gesucht haben).
offer-hilfetelefon-maenner = Vertrauliche Hilfe für Männer, die jemand bedroht, schlägt, verfolgt oder zwingt.
    .todo = Rufen Sie an oder schreiben Sie, wenn Sie allein sind.
offer-notruf-112 = Krankenwagen und Feuerwehr. Für Lebensgefahr, schwere Unfälle und Feuer. Der Anruf kostet nichts.
    .todo = Wählen Sie 112. Sagen Sie: Wo ist es? Was ist passiert? Wie viele Menschen brauchen Hilfe? Warten Sie auf Fragen.
# The last two sentences of .todo must stay together: the duty to report, and that life comes first.
offer-notruf-110 = Die Polizei. Für Sie, wenn Sie jetzt in Gefahr sind. Der Anruf kostet nichts.
    .todo = Wählen Sie 110. Sagen Sie, wo Sie sind. Die Polizei muss der { -auslaenderbehoerde } (Amt für Aufenthalt) melden, wenn jemand ohne Papiere hier lebt. Bei Lebensgefahr rufen Sie trotzdem an.
offer-bereitschaftsdienst-116117 = Ein Arzt oder eine Ärztin für die Zeit, wenn die Praxen geschlossen sind. Für Krankheiten, die nicht bis morgen warten können. Bei Lebensgefahr wählen Sie 112.
    .todo = Rufen Sie an und sagen Sie, was Ihnen fehlt. Haben Sie keine Krankenversicherung? Dann fragen Sie nach den Kosten.
    .bring = Ihre Karte von der Versicherung oder den Schein vom { -sozialamt }, wenn Sie so etwas haben.

## Schwangerschaft, Behinderung, Schulden, Verträge

offer-schwangere-in-not = Sind Sie schwanger und wissen nicht weiter? Hier gibt es Hilfe. Am Tag und in der Nacht, kostenlos, anonym und vertraulich. Die Beratung gibt es auch in anderen Sprachen.
    .todo = Rufen Sie an und sagen Sie Ihre Sprache. Sie müssen Ihren Namen nicht sagen.
offer-caritas-online-schwangerschaft = Rat im Internet für Schwangere und ihre Familien. Kostenlos und anonym. Die Caritas ist kein Amt.
    .todo = Gehen Sie auf die Internetseite. Wählen Sie „Hilfe und Beratung“, dann „Online-Beratung“ und dann „Schwangerschaft“.
offer-caritas-online-schulden = Können Sie Rechnungen nicht bezahlen? Hier gibt es Rat im Internet. Kostenlos und anonym. Die Caritas ist kein Amt.
    .todo = Gehen Sie auf die Internetseite. Wählen Sie „Hilfe und Beratung“, dann „Online-Beratung“ und dann „Schulden“.
    .bring = Legen Sie die Rechnungen und Mahnungen (Briefe: Sie müssen noch zahlen) neben sich.
offer-verbraucherzentralen = Rat bei Verträgen, Rechnungen und Mahnungen (Briefe: Sie müssen noch zahlen). An manchen Orten gibt es auch Rat bei Schulden. Verbraucherzentralen sind Vereine und keine Ämter. Oft kostet die Beratung Geld.
    .todo = Suchen Sie auf der Internetseite die Stelle in Ihrer Nähe. Fragen Sie zuerst nach dem Preis.
    .bring = Den Vertrag, die Rechnung und alle Briefe dazu.
offer-eutb = Rat für Menschen mit Behinderung und für ihre Familien. Oft beraten Menschen, die selbst eine Behinderung haben. Die Beratung kostet nichts.
    .todo = Suchen Sie auf der Internetseite die Stelle in Ihrer Nähe.

## Aufenthalt und Ankommen

offer-pro-asyl = Hilfe bei Fragen zum Recht: Es geht um Flucht und Asyl. PRO ASYL ist ein Verein und kein Amt. Er nennt auch Beratungsstellen in Ihrer Nähe.
    .todo = Haben Sie einen Brief mit einer { -frist } (letzter Tag für etwas)? Zeigen Sie ihn noch heute jemandem, der ihn lesen kann. Auf der Internetseite steht, wie man PRO ASYL erreicht.
    .bring = Den Brief, den Umschlag mit dem Datum und Ihr Papier.
offer-mbeon = Beratung als Chat auf dem Telefon. Sie ist für Menschen ab 27 Jahren, die nach Deutschland gekommen sind. Die App kostet nichts. Sie können schreiben und Briefe schicken.
    .todo = Suchen Sie die App „mbeon“ im App-Store. Wählen Sie dort eine Beratung in Ihrer Sprache.
offer-jmd4you = Beratung im Internet für junge Menschen, die nach Deutschland gekommen sind. Sie ist anonym. Sie gehört zu den Jugendmigrationsdiensten. Diese Dienste gibt es in vielen Städten.
    .todo = Gehen Sie auf die Internetseite und schreiben Sie Ihre Frage.
offer-vhs-lernportal = Kurse im Internet: Hier lernen Sie Deutsch, vom Anfang bis zur Stufe B2. Es gibt auch Kurse zum Lesen und Schreiben. Alles kostet nichts und geht mit dem Telefon.
    .todo = Gehen Sie auf die Internetseite und wählen Sie eine Stufe.

## Anerkennung und Rechte

offer-bamf-hotline = Telefon für Fragen zu Zeugnissen aus dem Ausland, zur Arbeit und zum Deutschlernen. Auf Deutsch und Englisch. Es gehört zum Bundesamt für Migration und Flüchtlinge (BAMF).
    .todo = Rufen Sie an. Die Nummer ist aus einer alten Quelle und kann falsch sein.
    .bring = Legen Sie Ihre Zeugnisse neben sich.
offer-faire-integration = Rat zu Ihren Rechten bei der Arbeit: Lohn, Arbeitszeit, Urlaub, { -kuendigung } (die Arbeit endet). Für Menschen aus Ländern, die nicht in der EU sind. Die Beratung kostet nichts. Es gibt sie in mehreren Sprachen.
    .todo = Suchen Sie auf der Internetseite die Stelle in Ihrem Bundesland. Fragen Sie zuerst dort. Unterschreiben Sie vorher nichts. Kündigen Sie vorher nicht (beenden Sie die Arbeit nicht).
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre Stunden (aufgeschrieben) und Briefe vom Betrieb.
offer-faire-mobilitaet = Rat zu Ihren Rechten bei der Arbeit. Für Menschen aus der Mitte und dem Osten von Europa. Die Beratung kostet nichts.
    .todo = Rufen Sie an oder schreiben Sie. Unterschreiben Sie vorher nichts. Kündigen Sie vorher nicht (beenden Sie die Arbeit nicht).
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre Stunden (aufgeschrieben) und Briefe vom Betrieb.
offer-faire-mobilitaet-ro = Rat zu Ihren Rechten bei der Arbeit, am Telefon auf Rumänisch. Anruf und Beratung kosten nichts.
    .todo = Rufen Sie an oder schreiben Sie. Unterschreiben Sie vorher nichts. Kündigen Sie vorher nicht (beenden Sie die Arbeit nicht).
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre Stunden (aufgeschrieben) und Briefe vom Betrieb.
offer-faire-mobilitaet-bg = Rat zu Ihren Rechten bei der Arbeit, am Telefon auf Bulgarisch. Anruf und Beratung kosten nichts.
    .todo = Rufen Sie an oder schreiben Sie. Unterschreiben Sie vorher nichts. Kündigen Sie vorher nicht (beenden Sie die Arbeit nicht).
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre Stunden (aufgeschrieben) und Briefe vom Betrieb.
offer-faire-mobilitaet-pl = Rat zu Ihren Rechten bei der Arbeit, am Telefon auf Polnisch. Anruf und Beratung kosten nichts.
    .todo = Rufen Sie an oder schreiben Sie. Unterschreiben Sie vorher nichts. Kündigen Sie vorher nicht (beenden Sie die Arbeit nicht).
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre Stunden (aufgeschrieben) und Briefe vom Betrieb.
offer-faire-mobilitaet-hu = Rat zu Ihren Rechten bei der Arbeit, am Telefon auf Ungarisch. Anruf und Beratung kosten nichts.
    .todo = Rufen Sie an oder schreiben Sie. Unterschreiben Sie vorher nichts. Kündigen Sie vorher nicht (beenden Sie die Arbeit nicht).
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre Stunden (aufgeschrieben) und Briefe vom Betrieb.
offer-faire-mobilitaet-hr = Rat zu Ihren Rechten bei der Arbeit, am Telefon auf Bosnisch, Kroatisch und Serbisch. Anruf und Beratung kosten nichts.
    .todo = Rufen Sie an oder schreiben Sie. Unterschreiben Sie vorher nichts. Kündigen Sie vorher nicht (beenden Sie die Arbeit nicht).
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre Stunden (aufgeschrieben) und Briefe vom Betrieb.
offer-ads-bund = Behandelt man Sie schlechter, zum Beispiel wegen Herkunft, Religion, Geschlecht oder Behinderung? Hier gibt es Rat. Die Stelle gehört zum Staat.
    .todo = Rufen Sie an oder schreiben Sie. Schreiben Sie vorher auf: Was ist wann passiert? Wer war dabei?
    .bring = Briefe, Nachrichten oder Fotos dazu.
offer-advd = Behandelt man Sie schlechter, zum Beispiel wegen Ihrer Herkunft? Hier finden Sie Beratungsstellen. Der Verband ist kein Amt.
    .todo = Suchen Sie auf der Internetseite eine Stelle. Schreiben Sie auf: Was ist wann passiert? Wer war dabei?
    .bring = Briefe, Nachrichten oder Fotos dazu.
