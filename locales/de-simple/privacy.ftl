# same-as-source
privacy-title = Datenschutz
privacy-lead = Ihre Antworten bleiben auf Ihrem Gerät. Hier steht: Was wird gespeichert? Was wird gesendet? Und was nicht?
privacy-why = Warum machen wir das so? Ämter müssen der { -auslaenderbehoerde } manches melden (§ 87 AufenthG). Was niemand weiß, kann niemand melden.
# same-as-source
privacy-device-title = Auf Ihrem Gerät
privacy-device-answers = Ihre Antworten bleiben in diesem Fenster. Sie sind weg, wenn Sie löschen oder den Browser schließen.
privacy-device-keep = Sie können ankreuzen: Antworten behalten. Dann bleiben sie länger auf dem Gerät. Andere Menschen an diesem Gerät können sie dann sehen.
privacy-device-violence = Dass jemand Sie bedroht, wird nie gespeichert. Auch nicht auf dem Gerät.
# same-as-source
privacy-device-plan = Ihr Plan und Ihre Notizen bleiben auf dem Gerät.
privacy-device-copy = Auf dem Gerät ist auch eine Kopie der Seiten, der Angebote und Ihrer Sprache. So geht alles auch ohne Internet.
privacy-server-title = Was wird gesendet?
privacy-server-files = Ihr Browser holt Seiten, Fragen, Angebote und Texte. Alle Menschen holen das Gleiche. So sieht niemand Ihre Antworten.
privacy-server-log = Der Server schreibt für jede Seite eine Zeile: welche Art von Seite, wann, wie lange. Er schreibt keinen Namen, keine Adresse von Ihrem Gerät und keine Antwort.
privacy-server-address = Ihr Gerät hat im Internet eine Adresse (IP-Adresse). Der Server sieht sie nur kurz, als Schutz. Er schreibt sie nicht auf.
privacy-server-never = Es gibt keine Cookies, keine Werbung und keine anderen Firmen. Wir zählen keine Besucher.
privacy-server-share = Sie können einen Link teilen. Ihr Plan steht im Link hinter dem Zeichen #. Dieser Teil geht nie an den Server. Antworten stehen nur darin, wenn Sie jede einzeln ankreuzen.
# same-as-source
privacy-delete-title = So löschen Sie
privacy-delete-all = Am Ende von jeder Seite ist ein Knopf. Er löscht alles: Antworten, Plan, Notizen und gelesene Sprachen.
privacy-delete-exit = Oben auf jeder Seite ist ein Kreuz. Es löscht alles und zeigt sofort eine andere Seite. Mit der Tastatur: Drücken Sie drei Mal schnell die Umschalt-Taste (Shift).
privacy-delete-idle = Nach 10 Minuten Pause werden die Antworten gelöscht. Eine Minute vorher fragen wir: Sind Sie noch da? Was Sie behalten wollten, bleibt.
privacy-delete-history = Der Verlauf von Ihrem Browser gehört nicht uns. Dort kann stehen, dass diese Seite offen war. Löschen Sie den Verlauf selbst. Oder öffnen Sie ein privates Fenster.
privacy-who-title = Wer ist verantwortlich?
# same-as-source
privacy-who-nobody = Für diesen Server ist noch niemand genannt.
# same-as-source
privacy-contact = Fragen und Beschwerden:
privacy-rights = Sie können sich auch bei der Datenschutz-Aufsicht von Ihrem Bundesland beschweren.

accessibility-title = Barriere-Freiheit
accessibility-lead = Hier steht: Was geht für alle Menschen? Was geht noch nicht? Wo können Sie sich beschweren?
accessibility-state-title = Wie weit sind wir?
# same-as-source
accessibility-state = Diese Website erfüllt die Regeln (BITV 2.0 und WCAG 2.2, Stufe AA) zum Teil.
accessibility-method = Wir haben selbst geprüft. Wir haben das Programm axe benutzt und gelesen, was Browser den Vorlese-Programmen sagen. Stand: { $date }.
accessibility-not-title = Was geht noch nicht?
# same-as-source
accessibility-not-people = Menschen mit Behinderung haben Wegkette noch nicht geprüft.
# same-as-source
accessibility-not-read = Die Texte hat noch niemand geprüft, der die Sprache von Kind auf spricht. Vorgelesen klingt manches vielleicht falsch.
accessibility-not-signs = Videos in Gebärden-Sprache gibt es noch nicht.
accessibility-not-languages = In 11 Sprachen ist ein Teil noch auf Deutsch. Namen von Angeboten sind immer deutsch.
accessibility-not-elsewhere = Wir zeigen auch auf Seiten von anderen. Diese Seiten prüfen wir nicht.
accessibility-complain-title = Etwas geht nicht?
# same-as-source
accessibility-complain = Sagen Sie uns, was nicht geht:
# same-as-source
accessibility-complain-nobody = Für diesen Server hat noch niemand einen Kontakt genannt.
accessibility-enforcement-title = Sie finden keine Lösung?
accessibility-enforcement = Jedes Bundesland hat eine Stelle für Barriere-Freiheit. Sie hilft bei Streit. Das kostet nichts.
accessibility-enforcement-nobody = Für diesen Server ist diese Stelle noch nicht genannt. Fragen Sie im Rathaus.
