/** Words of the list of workshops. */
export const workshopListWords = {
  lead: 'Viele stimmen ab: mit Handys, auf Papier oder an diesem Gerät, auch ganz ohne Internet. Am Ende steht ein gemeinsames Ergebnis.',
  create: 'Neuer Workshop',
  join: 'An einem Workshop teilnehmen',
  guide: 'Leitfaden für Workshops',
  listTitle: 'Workshops auf diesem Gerät',
  empty: 'Noch kein Workshop auf diesem Gerät.',
  emptyAdviser:
    'Sie laden ein? Legen Sie einen neuen Workshop an. Der Leitfaden sagt Ihnen, was Sie vorher brauchen und wie der Tag abläuft.',
  emptyParticipant:
    'Sie nehmen teil? Dann brauchen Sie hier nichts anzulegen: Sie geben nur die Workshop-Nummer ein, die im Raum zu sehen ist.',
  loading: 'Ihre Workshops werden geladen …',
  loadFailed:
    'Ihre Workshops konnten nicht geladen werden. Das heißt nicht, dass sie gelöscht sind. Bitte versuchen Sie es noch einmal.',
  unreadable: (count: number) =>
    count === 1
      ? 'Ein Workshop auf diesem Gerät lässt sich nicht lesen.'
      : `${count} Workshops auf diesem Gerät lassen sich nicht lesen.`,
  unreadableHelp:
    'Auf dem Gerät bleibt alles unverändert liegen, und Ihre anderen Workshops sind davon nicht betroffen. Haben Sie eine Sicherung? Damit holen Sie zurück, was darin steht.',
  unreadableOne: 'Workshop, der sich nicht lesen lässt',
  newer:
    'Er wurde mit einer neueren Fassung der App bearbeitet. Verbinden Sie das Gerät mit dem Internet und laden Sie die Seite neu.',
  deletedLink: 'Gelöschtes ansehen',
  noDate: 'Datum offen',
  ballots: (count: number, expected: number | null) => {
    if (count === 0) {
      if (expected === null) return 'noch kein Stimmzettel';
      return expected === 1 ? '1 Stimmzettel erwartet' : `${expected} Stimmzettel erwartet`;
    }
    return count === 1 ? '1 Stimmzettel' : `${count} Stimmzettel`;
  },
  stages: {
    preparing: 'In Vorbereitung',
    voting: 'Abstimmung läuft',
    revealed: 'Aufgedeckt',
    agreed: 'Gemeinsames Ergebnis steht',
    planned: 'Maßnahmenplan steht',
  },
  actions: (title: string) => `Weitere Möglichkeiten für „${title}“`,
  open: 'Öffnen',
  save: 'Sicherung dieses Workshops speichern',
  duplicate: 'Duplizieren',
  delete: 'Löschen',
  copyTitle: (title: string) => `${title} (Kopie)`,
  duplicated: (title: string) =>
    `„${title}“ steht jetzt oben in der Liste, ohne Stimmzettel und mit einer eigenen Workshop-Nummer.`,
  deleted: (title: string) => `„${title}“ ist gelöscht und lässt sich noch 30 Tage zurückholen.`,
  deleteFailed:
    'Das Löschen hat nicht geklappt. Es ist noch alles da. Bitte versuchen Sie es noch einmal.',
  actionFailed:
    'Das hat nicht geklappt. Es wurde nichts verändert. Bitte versuchen Sie es noch einmal.',
} as const;
