# Texts of the country-wide offers. German in plain language is the source: short sentences, "Sie". "vertraulich" and
# "anonym" only where the carrier says so. Help lines: calm words, no advice to separate, no promise of what happens next.
# `.todo` = what to do now, `.bring` = what to bring.

## Notfall, Krise, Gewalt

offer-telefonseelsorge = Hier hört Ihnen am Telefon jemand zu, wenn Sorgen zu groß werden. Am Tag und in der Nacht, kostenlos und anonym. Sie müssen keiner Kirche angehören.
    .todo = Rufen Sie an. Im Internet gibt es auch Chat und E-Mail. Ist besetzt? Versuchen Sie es noch einmal.
offer-mutes = Hier hört Ihnen am Telefon jemand zu, wenn Sorgen zu groß werden. Am Tag und in der Nacht, anonym. Das Telefon steht allen Menschen offen, mit jeder Religion.
    .todo = Rufen Sie an. Alle sprechen Deutsch. Dienstags wird auch Türkisch gesprochen. Für Arabisch, Urdu und andere Sprachen verabreden Sie ein Gespräch.
offer-helpline-ukraine = Telefon für Kinder, Jugendliche und Eltern aus der Ukraine. Kostenlos und vertraulich, auf Ukrainisch und Russisch. Die Angabe ist von 2022.
    .todo = Rufen Sie an. Wenn niemand mehr antwortet, hilft die TelefonSeelsorge weiter.
# Addressed to a child or a young person, still with "Sie" as everywhere in the guide.
offer-nummer-gegen-kummer = Telefon für Kinder und Jugendliche, wenn etwas Kummer macht: in der Schule, zu Hause, mit Freunden. Kostenlos und anonym.
    .todo = Rufen Sie an. Im Internet gibt es auch Chat und E-Mail.
offer-hilfetelefon-frauen = Hilfe für Frauen, die jemand bedroht, schlägt, verfolgt oder zwingt. Am Tag und in der Nacht, kostenlos, anonym und vertraulich. Auch Freunde und Verwandte können anrufen.
    .todo = Rufen Sie an, wenn Sie allein sind. Sagen Sie Ihre Sprache: Eine Dolmetscherin kommt ins Gespräch. Sie müssen Ihren Namen nicht sagen.
offer-opfer-telefon = Hilfe für Menschen, denen jemand Gewalt getan hat. Der Verein hört zu und nennt Stellen in Ihrer Nähe. Kostenlos, auf Wunsch anonym.
    .todo = Rufen Sie an, wenn Sie allein sind. Sie müssen Ihren Namen nicht sagen.
offer-frauenhaus-suche = Ein Frauenhaus ist ein sicherer Ort zum Wohnen für Frauen und ihre Kinder. Die Internetseite zeigt, wo in Deutschland ein Platz frei ist.
    .todo = Suchen Sie auf der Seite ein Haus und rufen Sie dort an. Rufen Sie auch an, wenn kein freier Platz angezeigt wird. Löschen Sie danach den Verlauf in Ihrem Telefon.
offer-hilfetelefon-maenner = Vertrauliche Hilfe für Männer, die jemand bedroht, schlägt, verfolgt oder zwingt.
    .todo = Rufen Sie an oder schreiben Sie, wenn Sie allein sind.
offer-notruf-112 = Krankenwagen und Feuerwehr. Für Lebensgefahr, schwere Unfälle und Feuer. Der Anruf kostet nichts.
    .todo = Wählen Sie 112. Sagen Sie: Wo ist es? Was ist passiert? Wie viele Menschen brauchen Hilfe? Warten Sie auf Fragen.
# The second and third sentence of .todo must stay together: the duty to report, and that life comes first.
offer-notruf-110 = Die Polizei. Für den Fall, dass Sie jetzt in Gefahr sind. Der Anruf kostet nichts.
    .todo = Wählen Sie 110. Sagen Sie, wo Sie sind. Die Polizei muss der { -auslaenderbehoerde } melden, wenn jemand ohne Papiere hier lebt. Bei Lebensgefahr rufen Sie trotzdem an.
offer-bereitschaftsdienst-116117 = Ein Arzt oder eine Ärztin für die Zeit, in der die Praxen geschlossen sind. Für Krankheiten, die nicht bis morgen warten können. Bei Lebensgefahr ist die 112 richtig.
    .todo = Rufen Sie an und sagen Sie, was Ihnen fehlt. Fragen Sie nach den Kosten, wenn Sie keine Krankenversicherung haben.
    .bring = Ihre Versicherungskarte oder den Schein vom { -sozialamt }, wenn Sie so etwas haben.

## Schwangerschaft, Behinderung, Schulden, Verträge

offer-schwangere-in-not = Hilfe für Schwangere, die nicht weiterwissen. Am Tag und in der Nacht, kostenlos, anonym und vertraulich. Die Beratung gibt es auch in anderen Sprachen.
    .todo = Rufen Sie an und sagen Sie Ihre Sprache. Sie müssen Ihren Namen nicht sagen.
offer-caritas-online-schwangerschaft = Rat im Internet für Schwangere und ihre Familien. Kostenlos und anonym. Die Caritas ist kein Amt.
    .todo = Gehen Sie auf die Internetseite. Wählen Sie „Hilfe und Beratung“, „Online-Beratung“ und dann „Schwangerschaft“.
offer-caritas-online-schulden = Rat im Internet, wenn Sie Rechnungen nicht bezahlen können. Kostenlos und anonym. Die Caritas ist kein Amt.
    .todo = Gehen Sie auf die Internetseite. Wählen Sie „Hilfe und Beratung“, „Online-Beratung“ und dann „Schulden“.
    .bring = Legen Sie die Rechnungen und Mahnungen neben sich.
offer-verbraucherzentralen = Rat bei Verträgen, Rechnungen und Mahnungen, an manchen Orten auch bei Schulden. Verbraucherzentralen sind Vereine und keine Ämter. Oft kostet die Beratung Geld.
    .todo = Suchen Sie auf der Internetseite die Stelle in Ihrer Nähe. Fragen Sie zuerst nach dem Preis.
    .bring = Den Vertrag, die Rechnung und alle Briefe dazu.
offer-eutb = Rat für Menschen mit Behinderung und für ihre Familien. Oft beraten Menschen, die selbst eine Behinderung haben. Die Beratung kostet nichts.
    .todo = Suchen Sie auf der Internetseite die Stelle in Ihrer Nähe.

## Aufenthalt und Ankommen

offer-pro-asyl = Hilfe bei rechtlichen Fragen zu Flucht und Asyl. PRO ASYL ist ein Verein und kein Amt. Er nennt auch Beratungsstellen in Ihrer Nähe.
    .todo = Haben Sie einen Brief mit einer { -frist }? Zeigen Sie ihn noch heute jemandem, der ihn lesen kann. Auf der Internetseite steht, wie man PRO ASYL erreicht.
    .bring = Den Brief, den Umschlag mit dem Datum und Ihr Papier.
offer-mbeon = Beratung als Chat auf dem Telefon, für zugewanderte Menschen ab 27 Jahren. Die App kostet nichts. Sie können schreiben und Briefe schicken.
    .todo = Suchen Sie die App „mbeon“ im App-Store. Wählen Sie dort eine Beratung in Ihrer Sprache.
offer-jmd4you = Beratungsangebot im Internet für junge zugewanderte Menschen, anonym. Es gehört zu den Jugendmigrationsdiensten, die es in vielen Städten gibt.
    .todo = Gehen Sie auf die Internetseite und schreiben Sie Ihre Frage.
offer-vhs-lernportal = Kurse im Internet zum Deutschlernen, vom Anfang bis zur Stufe B2. Es gibt auch Kurse zum Lesen und Schreiben. Alles kostet nichts und geht mit dem Telefon.
    .todo = Gehen Sie auf die Internetseite und wählen Sie eine Stufe.

## Anerkennung und Rechte

offer-bamf-hotline = Telefon für Fragen zu Zeugnissen aus dem Ausland, zur Arbeit und zum Deutschlernen. Auf Deutsch und Englisch. Es gehört zum Bundesamt für Migration und Flüchtlinge.
    .todo = Rufen Sie an. Die Nummer ist aus einer alten Quelle und kann falsch sein.
    .bring = Legen Sie Ihre Zeugnisse neben sich.
offer-faire-integration = Rat zu Ihren Rechten bei der Arbeit: Lohn, Arbeitszeit, Urlaub, { -kuendigung }. Für Menschen aus Ländern außerhalb der EU. Die Beratung kostet nichts und ist in mehreren Sprachen.
    .todo = Suchen Sie auf der Internetseite die Stelle in Ihrem Bundesland. Unterschreiben Sie nichts und kündigen Sie nicht, bevor Sie gefragt haben.
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre notierten Stunden und Briefe vom Betrieb.
offer-faire-mobilitaet = Rat zu Ihren Rechten bei der Arbeit für Menschen aus Mittel- und Osteuropa. Die Beratung kostet nichts.
    .todo = Rufen Sie an oder schreiben Sie. Unterschreiben Sie nichts und kündigen Sie nicht, bevor Sie gefragt haben.
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre notierten Stunden und Briefe vom Betrieb.
offer-faire-mobilitaet-ro = Rat zu Ihren Rechten bei der Arbeit, am Telefon auf Rumänisch. Anruf und Beratung kosten nichts.
    .todo = Rufen Sie an oder schreiben Sie. Unterschreiben Sie nichts und kündigen Sie nicht, bevor Sie gefragt haben.
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre notierten Stunden und Briefe vom Betrieb.
offer-faire-mobilitaet-bg = Rat zu Ihren Rechten bei der Arbeit, am Telefon auf Bulgarisch. Anruf und Beratung kosten nichts.
    .todo = Rufen Sie an oder schreiben Sie. Unterschreiben Sie nichts und kündigen Sie nicht, bevor Sie gefragt haben.
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre notierten Stunden und Briefe vom Betrieb.
offer-faire-mobilitaet-pl = Rat zu Ihren Rechten bei der Arbeit, am Telefon auf Polnisch. Anruf und Beratung kosten nichts.
    .todo = Rufen Sie an oder schreiben Sie. Unterschreiben Sie nichts und kündigen Sie nicht, bevor Sie gefragt haben.
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre notierten Stunden und Briefe vom Betrieb.
offer-faire-mobilitaet-hu = Rat zu Ihren Rechten bei der Arbeit, am Telefon auf Ungarisch. Anruf und Beratung kosten nichts.
    .todo = Rufen Sie an oder schreiben Sie. Unterschreiben Sie nichts und kündigen Sie nicht, bevor Sie gefragt haben.
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre notierten Stunden und Briefe vom Betrieb.
offer-faire-mobilitaet-hr = Rat zu Ihren Rechten bei der Arbeit, am Telefon auf Bosnisch, Kroatisch und Serbisch. Anruf und Beratung kosten nichts.
    .todo = Rufen Sie an oder schreiben Sie. Unterschreiben Sie nichts und kündigen Sie nicht, bevor Sie gefragt haben.
    .bring = Ihren Arbeitsvertrag, Lohnzettel, Ihre notierten Stunden und Briefe vom Betrieb.
offer-ads-bund = Rat, wenn Sie schlechter behandelt werden, zum Beispiel wegen Ihrer Herkunft, Ihrer Religion, Ihres Geschlechts oder einer Behinderung. Die Stelle gehört zum Staat.
    .todo = Rufen Sie an oder schreiben Sie. Notieren Sie vorher, was wann passiert ist und wer dabei war.
    .bring = Briefe, Nachrichten oder Fotos dazu.
offer-advd = Hier finden Sie Beratungsstellen für Menschen, die schlechter behandelt werden, zum Beispiel wegen ihrer Herkunft. Der Verband ist kein Amt.
    .todo = Suchen Sie auf der Internetseite eine Stelle. Notieren Sie, was wann passiert ist und wer dabei war.
    .bring = Briefe, Nachrichten oder Fotos dazu.
