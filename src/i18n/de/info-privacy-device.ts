import type { InfoSection } from './info-page';

// The part of "Datenschutz" that is the same for every operator: nothing of it leaves the device.

export const promise: InfoSection = {
  id: 'versprechen',
  heading: 'Das Wichtigste in Kürze',
  paragraphs: [
    {
      list: [
        'Sie brauchen kein Konto und melden sich nirgends an.',
        'Ihre Eingaben werden nicht übertragen. Es gibt keinen Server, der sie speichert.',
        'Die App setzt keine Cookies, zählt keine Besuche und wertet nicht aus, was Sie tun.',
        'Die App lädt nichts von anderen Anbietern, auch keine Schriften, Karten oder Videos.',
        'Alle Dokumente entstehen auf Ihrem Gerät: PDF, Word, Excel, Kalender und die übrigen.',
      ],
    },
  ],
};

export const onTheDevice: InfoSection = {
  id: 'geraet',
  heading: 'Was auf Ihrem Gerät gespeichert wird',
  paragraphs: [
    {
      list: [
        'Ihre Selbstbewertungen mit Namen, Ampeln, Notizen und Maßnahmenplan: Sie liegen in der Datenbank Ihres Browsers (IndexedDB). Die App merkt sich dort auch, wann Sie zuletzt etwas geändert haben und wo Sie aufgehört haben. Damit sich die Stände zweier Geräte zusammenführen lassen, steht bei jedem Eintrag, in welchem Browser er wann zuletzt geändert wurde. Der Browser hat dafür eine zufällige Kennung, die nichts über Sie sagt; sie steht auch in Ihren Sicherungen.',
        'Workshops, die Sie leiten, und Stimmzettel, die Sie auf diesem Gerät ausfüllen: Was dabei gespeichert wird und wie lange, steht im nächsten Abschnitt.',
        'Frühere Stände Ihrer Selbstbewertungen, von jeder höchstens zehn, und gelöschte Selbstbewertungen, diese mindestens 30 Tage lang: Damit können Sie zurückholen, was versehentlich geändert oder gelöscht wurde. Was sich nicht lesen lässt, bleibt liegen, bis Sie es löschen.',
        'Ein Merkzeichen, dass Sie die App schon benutzt haben (Local Storage): Damit sieht die Startseite beim nächsten Mal gleich richtig aus, und die App merkt, wenn der Browser Ihre Daten gelöscht hat. Auch das merkt sie sich dann, bis Sie den Hinweis darauf schließen. Das Merkzeichen besteht nur aus der zufälligen Kennung.',
        'Nur wenn ein Fenster zugeht, bevor alles gespeichert ist, oder wenn das Speichern länger als eine Sekunde dauert: Ihre letzten Eingaben (Local Storage). Sobald sie in der Datenbank sind, spätestens beim nächsten Öffnen, wird diese Zwischenablage gelöscht.',
        'Zu Ihren Sicherungen: wann Sie zuletzt alles gesichert haben, welche Selbstbewertungen auf welchem Stand darin waren (ohne ihren Inhalt) und wann die App wieder daran erinnern darf. Lassen Sie immer in dieselbe Datei speichern, merkt sich die App auch, welche das ist. Dazu kommt, ob Sie den Hinweis zum Speichern in Safari schon gelesen haben. Ein Passwort merkt sie sich nie.',
        'Die App selbst mit Texten und Schriften: Sie liegt im Zwischenspeicher Ihres Browsers (Cache), damit alles auch ohne Internet funktioniert.',
      ],
    },
    'Ohne diesen Speicher könnte die App nicht leisten, wofür Sie sie öffnen: Ihre Eingaben behalten und ohne Internet laufen. Das Speichern ist dafür unbedingt erforderlich. Eine Einwilligung ist deshalb nicht nötig (§ 25 Abs. 2 Nr. 2 des Telekommunikation-Digitale-Dienste-Datenschutz-Gesetzes, TDDDG).',
    'Der Betreiber der App hat keinen Zugang zu diesem Speicher. Er kann Ihre Eingaben nicht lesen, nicht ändern und nicht wiederherstellen.',
    'Wer dasselbe Benutzerkonto auf diesem Gerät und denselben Browser benutzt, kann Ihre Selbstbewertungen öffnen. Schützen Sie das Gerät mit PIN oder Passwort. An einem fremden Gerät speichern Sie am Ende eine Sicherung und wählen dann „Alles löschen“.',
  ],
};

export const deleting: InfoSection = {
  id: 'loeschen',
  heading: 'So löschen Sie Ihre Daten',
  paragraphs: [
    {
      list: [
        'Eine Selbstbewertung: Auf der Startseite können Sie in der Liste jede Selbstbewertung einzeln löschen. Sie bleibt dann noch 30 Tage unter „Gelöschtes“ und lässt sich von dort zurückholen. Danach verschwindet sie mit allen früheren Ständen von selbst, sobald Sie die App noch an zwei verschiedenen Tagen geöffnet haben. Möchten Sie nicht so lange warten, löschen Sie sie dort endgültig.',
        'Einen Workshop: Ihn löschen Sie in der Liste der Workshops. Auch er lässt sich noch 30 Tage zurückholen, wenn Sie ihn nicht endgültig löschen.',
        'Einen Stimmzettel auf dem eigenen Handy: Unter „An einem Workshop teilnehmen“ steht jeder, der auf dem Gerät liegt, und lässt sich dort löschen.',
        'Alles: „Alles löschen“ am Ende der Seite „Sicherung“ entfernt sofort alle Selbstbewertungen und Workshops, Stimmzettel, frühere Stände, Gelöschtes, Merkzeichen und die gespeicherte App. Dasselbe erreichen Sie in den Einstellungen Ihres Browsers; je nach Browser heißt der Eintrag zum Beispiel „Websitedaten“ oder „Cookies und Website-Daten“.',
        'Dateien: Was Sie selbst als Datei gespeichert haben, löschen Sie dort, wo es liegt.',
      ],
    },
    'Entfernen Sie nur das Symbol der App vom Startbildschirm, können die Daten je nach Gerät erhalten bleiben.',
    'Endgültig gelöschte Daten kann auch der Betreiber nicht zurückholen. Wenn Sie etwas noch brauchen könnten, speichern Sie vorher eine Sicherung.',
  ],
};

export const losing: InfoSection = {
  id: 'verlust',
  heading: 'Wann der Browser Daten von sich aus löscht',
  paragraphs: [
    {
      list: [
        'In einem privaten Fenster (Inkognito-Modus) ist alles weg, sobald Sie es schließen.',
        'Manche Browser sind so eingestellt, dass sie beim Beenden alle Websitedaten löschen. Auch Aufräumprogramme tun das.',
        'Safari kann Daten löschen, wenn Sie die App sieben Tage lang nicht besuchen. In der Regel passiert das nicht, wenn Sie die App auf den Home-Bildschirm oder ins Dock legen. Dort hat sie aber einen eigenen Speicher, der anfangs leer ist. Nehmen Sie Ihre Selbstbewertungen mit einer Sicherung mit.',
        'Wird auf dem Gerät der Platz knapp, kann der Browser Daten entfernen. Die App bittet ihn nach Ihrer ersten Eingabe, Ihre Daten zu behalten. Manche Browser fragen dann nach Ihrer Erlaubnis.',
      ],
    },
    'Speichern Sie deshalb regelmäßig eine Sicherung. „Sicherung speichern“ legt alles in einer Datei ab, „Sicherung öffnen“ holt es zurück, auch auf einem anderen Gerät.',
  ],
};

export const ownFiles: InfoSection = {
  id: 'dateien',
  heading: 'Dateien, die Sie speichern',
  paragraphs: [
    'Dokumente, Sicherungen und Ausdrucke liegen in Ihrer Hand. Die Dateien sind nicht verschlüsselt, es sei denn, Sie vergeben für eine Sicherung ein Passwort: Wer sie hat, kann alles lesen, auch Notizen und Namen. Bewahren Sie sie so auf wie andere vertrauliche Unterlagen, und überlegen Sie vor dem Weitergeben, wer sie sehen soll. Ordner, die mit einem Online-Speicher abgeglichen werden, übertragen auch diese Dateien.',
    'Was in ein Dokument kommt, wählen Sie unter „Dokumente“. Was Sie dort weglassen, steht auch nicht unsichtbar in der Datei. Ein PDF mit allem, also mit Notizen, Namen und Status, enthält zugleich die Sicherung dieser Selbstbewertung, ebenso das PDF aus „Übersicht“ und „Maßnahmenplan“. Ein Dokument „zur Weitergabe“ enthält nie eine Sicherung und keine Namen aus der Spalte „Verantwortlich“. Namen, die Sie in eine Maßnahme oder eine Notiz geschrieben haben, bleiben dort stehen.',
    'Das Protokoll eines Workshops enthält, wie viele abgestimmt haben, die Verteilung, das gemeinsame Ergebnis mit Begründungen und abweichenden Meinungen, den Themenspeicher und den Plan mit Namen. Eine Sicherung enthält Workshops mit allem, was in ihnen steht.',
    'Von einer Sicherung mit Passwort ist ohne das Passwort nur die Merkhilfe lesbar. Verschlüsselt wird auf Ihrem Gerät. Ist das Passwort vergessen, kann niemand die Datei öffnen, auch der Betreiber nicht.',
    'Wenn Sie eine Sicherung teilen oder ein Dokument weitergeben, bekommt das Programm, das Sie auswählen, diese Datei. Dort gelten dessen Regeln. Eine Datei, die Sie in der App öffnen, wird nur gelesen. Erst wenn Sie zustimmen, wird etwas übernommen.',
  ],
};

export const otherPeople: InfoSection = {
  id: 'andere-menschen',
  heading: 'Namen anderer Menschen',
  paragraphs: [
    'Im Maßnahmenplan steht, wer verantwortlich ist, und auch in Notizen können Namen vorkommen. Über diese Angaben entscheiden Sie und Ihre Organisation. Dafür verantwortlich im Sinne der DSGVO ist darum in der Regel Ihre Organisation, nicht der Betreiber der App.',
    {
      list: [
        'Schreiben Sie nur auf, was der Plan braucht. Oft genügt eine Funktion, zum Beispiel „Vorstand“ oder „Jugendteam“.',
        'Sagen Sie den Menschen Bescheid, deren Namen Sie eintragen, vor allem bevor Sie den Plan weitergeben.',
        'Angaben über Gesundheit, Religion oder andere sehr persönliche Dinge gehören nicht in Notizen.',
        'Die Liste der Eingeladenen eines Workshops ist freiwillig. Oft genügt, welche Gruppen da waren.',
        'Löschen Sie Selbstbewertungen, Workshops und Dateien, die Sie nicht mehr brauchen.',
      ],
    },
  ],
};
