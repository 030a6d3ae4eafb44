import type { InfoSection } from './info-page';

/** The part of "Datenschutz" about voting together; it is the same for every operator. */
export const workshopPrivacy: InfoSection = {
  id: 'workshops',
  heading: 'Workshops und Stimmzettel',
  paragraphs: [
    'In einem Workshop stimmen viele ab, ohne Konto und ohne Internet. Auch dabei verlässt nichts die Geräte im Raum, solange Sie keine Datei weitergeben.',
    {
      list: [
        'Was ein Workshop behält: Titel, Datum, Ort und, wenn Sie wollen, wer eingeladen ist und wie viele erwartet werden, dazu Workshop-Nummer, Stimmzettel, gemeinsame Ampeln mit Begründungen und abweichenden Meinungen und den Themenspeicher. Das liegt in der Datenbank des Browsers auf dem Gerät der Workshop-Leitung, bis Sie den Workshop löschen. Von Anlegen und Ändern merkt er sich nur den Tag, keine Uhrzeit.',
        'Was auf einem Stimmzettel steht: die Ampeln, Notizen nur, wenn die Person sie mitgibt, und bis zum Aufdecken eine Nummer oder ein Code. Damit zählt jeder Stimmzettel nur einmal und lässt sich zurückziehen. Ein Name gehört nicht dazu, und die App hält nicht fest, wann oder in welcher Reihenfolge die Stimmzettel kamen.',
        'Was beim Aufdecken geschieht: Die Nummern werden gelöscht, und die Stimmzettel werden zerlegt. Danach ist nur noch zu sehen, wie oft es zu jedem Checkpunkt welche Ampel gab und welche Notizen, nicht mehr, was zusammen auf einem Stimmzettel stand. Eine Sicherung aus der Zeit davor enthält noch die ganzen Stimmzettel; löschen Sie sie, wenn Sie sie nicht mehr brauchen.',
        'Der Stimmzettel auf dem eigenen Handy: Er liegt nur dort, damit er auch nach einer Unterbrechung noch da ist, und kommt in keine Sicherung. Gespeichert sind Workshop-Nummer, Ampeln, Notizen, der Tag der letzten Änderung und was für den Code gebraucht wird. Sie können ihn jederzeit löschen. Nach 30 Tagen löscht ihn die App, sobald sie danach an zwei verschiedenen Tagen geöffnet wurde.',
        'Die Kamera: Ihr Browser fragt erst nach der Kamera, wenn Sie das Scannen einschalten. Die Bilder werden auf dem Gerät nach QR-Codes durchsucht, nicht gespeichert und nicht übertragen. Wählen Sie stattdessen ein Foto aus, wird auch das nur gelesen.',
        'Die Beamer-Ansicht: Zwei Fenster auf demselben Gerät stimmen sich im Browser miteinander ab. Dazu braucht es kein Netz, und übertragen wird nur, was gerade gezeigt werden soll.',
      ],
    },
    'Was sich nicht verbergen lässt: Wer einen Stimmzettel-Code hört oder abschreibt, kann die Ampeln herauslesen. Deshalb ist Vorlesen nicht geheim. In sehr kleinen Gruppen oder bei einhelligem Ergebnis weiß man auch ohne Namen, wie abgestimmt wurde, und manche Notiz verrät, von wem sie stammt. Auch räumt ein Browser seine Dateien erst nach und nach auf: Wer das Gerät in die Hand bekommt und sich auskennt, könnte darin noch eine Weile ältere Stände finden, mit Nummern und Reihenfolge.',
  ],
};
