# What is sent and stored, and the statement on accessibility: two plain pages of the server.
# Every sentence is a promise that the program keeps: change none of them without the program.

## Privacy

privacy-title = Datenschutz
privacy-lead = Ihre Antworten bleiben auf Ihrem Gerät. Hier steht, was gespeichert und was gesendet wird, und was nicht.
privacy-why = Warum so streng? Öffentliche Stellen müssen der { -auslaenderbehoerde } manches melden (§ 87 AufenthG). Was niemand weiß, kann niemand melden.
# Heading of a list
privacy-device-title = Auf Ihrem Gerät
privacy-device-answers = Ihre Antworten bleiben in diesem Tab, bis Sie sie löschen oder den Browser schließen.
privacy-device-keep = Nur wenn Sie es ankreuzen, bleiben Antworten länger auf dem Gerät. Dann können andere sie sehen, die dieses Gerät benutzen.
privacy-device-violence = Dass Sie bedroht werden, wird nie gespeichert, auch nicht auf dem Gerät.
# The plan of chosen offers, and what somebody wrote beside it
privacy-device-plan = Ihr Plan und Ihre Notizen bleiben auf dem Gerät.
privacy-device-copy = Dazu kommt eine Kopie der Seiten, der Angebote und Ihrer Sprache, damit alles auch ohne Netz geht.
# Heading of a list
privacy-server-title = Was gesendet wird
privacy-server-files = Ihr Browser holt Seiten, Fragen, Angebote und Texte einer Sprache. Alle Menschen holen dasselbe. Daran sieht niemand, was Sie geantwortet haben.
privacy-server-log = Der Server schreibt für jeden Abruf eine Zeile: welche Art von Seite, wann, wie lange. Kein Name, keine Adresse Ihres Geräts und keine Antwort stehen darin.
privacy-server-address = Die Adresse Ihres Geräts im Internet (IP-Adresse) sieht der Server nur im Moment des Abrufs, als Schutz vor zu vielen Abrufen. Er schreibt sie nicht auf.
privacy-server-never = Es gibt keine Cookies, keine Werbung, keine Zählung von Besuchern und keine Dienste anderer Firmen.
privacy-server-share = Wenn Sie einen Link teilen, steht Ihr Plan hinter dem Zeichen # im Link. Dieser Teil geht nie an den Server. Antworten kommen nur hinein, wenn Sie sie einzeln ankreuzen.
# Heading of a list
privacy-delete-title = So löschen Sie
privacy-delete-all = Der Knopf am Ende jeder Seite löscht alles: Antworten, Plan, Notizen und die Sprachen, die Sie gelesen haben.
# The cross is the sign in the header; Shift is the key's name
privacy-delete-exit = Das Kreuz oben auf jeder Seite löscht alles und zeigt sofort eine harmlose Seite. Mit einer Tastatur geht es auch: Drücken Sie drei Mal schnell die Umschalt-Taste (Shift).
privacy-delete-idle = Nach 10 Minuten ohne Eingabe werden die Antworten gelöscht. Eine Minute vorher fragen wir, ob Sie noch da sind. Was Sie behalten wollten, bleibt.
privacy-delete-history = Der Verlauf Ihres Browsers gehört nicht uns. Dort kann stehen, dass diese Seite offen war. Löschen Sie ihn selbst, oder öffnen Sie ein privates Fenster.
privacy-who-title = Wer verantwortlich ist
privacy-who-nobody = Für diesen Server ist noch niemand genannt.
# Label before a mail address or a number
privacy-contact = Fragen und Beschwerden:
privacy-rights = Sie dürfen sich auch bei der Datenschutz-Aufsicht Ihres Bundeslandes beschweren.

## Accessibility: the statement that the ordinance BITV 2.0 asks for

accessibility-title = Barrierefreiheit
accessibility-lead = Diese Erklärung sagt, was für alle geht, was noch nicht geht und wo Sie sich beschweren.
accessibility-state-title = Wie weit wir sind
# The legal term is “partly compliant”; BITV and WCAG keep their names
accessibility-state = Diese Website erfüllt die Regeln (BITV 2.0 und WCAG 2.2, Stufe AA) zum Teil.
# $date: the day on which it was last looked at
accessibility-method = Wir haben selbst geprüft: mit dem Programm axe und mit dem, was Browser den Vorlese-Programmen sagen. Stand: { $date }.
accessibility-not-title = Was noch nicht geht
accessibility-not-people = Menschen mit Behinderung haben Wegkette noch nicht geprüft.
accessibility-not-read = Die Texte hat noch niemand geprüft, der die Sprache von Kind auf spricht. Vorgelesen klingt manches vielleicht falsch.
accessibility-not-signs = Videos in Gebärdensprache gibt es noch nicht.
accessibility-not-languages = In elf Sprachen steht ein Teil noch auf Deutsch. Namen von Angeboten sind immer deutsch.
accessibility-not-elsewhere = Seiten von anderen, auf die wir zeigen, prüfen wir nicht.
accessibility-complain-title = Wenn etwas nicht geht
accessibility-complain = Sagen Sie uns, was nicht geht:
accessibility-complain-nobody = Für diesen Server hat noch niemand einen Kontakt genannt.
accessibility-enforcement-title = Wenn Sie keine Lösung finden
# The arbitration and enforcement bodies of the Länder
accessibility-enforcement = Dann hilft die Stelle Ihres Bundeslandes, die über Barrierefreiheit wacht und bei Streit vermittelt. Das kostet nichts.
accessibility-enforcement-nobody = Für diesen Server ist diese Stelle noch nicht genannt. Fragen Sie in Ihrem Rathaus nach ihr.
