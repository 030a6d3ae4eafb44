const deleted = (count: number, workshops: number) => {
  if (workshops === 0) return count === 1 ? '1 Selbstbewertung' : `${count} Selbstbewertungen`;
  if (workshops === count) return count === 1 ? '1 Workshop' : `${count} Workshops`;
  return `${count} Einträge`;
};

/** Words of "Gelöschtes". */
export const deletedWords = {
  title: 'Gelöschtes',
  lead: 'Was Sie löschen, Selbstbewertungen wie Workshops, bleibt noch 30 Tage hier. So lange können Sie es zurückholen. Danach verschwindet es mit allen früheren Ständen von selbst, sobald Sie die App noch an zwei verschiedenen Tagen geöffnet haben.',
  empty: 'Hier liegt nichts. Was Sie löschen, bleibt 30 Tage und erscheint dann hier.',
  deletedOn: (day: string) => `gelöscht am ${day}`,
  daysLeft: (days: number) =>
    days === 0
      ? 'wird in den nächsten Tagen endgültig gelöscht'
      : days === 1
        ? 'noch 1 Tag'
        : `noch ${days} Tage`,
  /** Before the day of what is no assessment. */
  workshop: 'Workshop',
  unreadable: 'Selbstbewertung, die sich nicht lesen lässt',
  unreadableWorkshop: 'Workshop, der sich nicht lesen lässt',
  restoredWorkshop: (name: string) => `„${name}“ steht wieder bei den Workshops.`,
  restore: 'Zurückholen',
  restoreOf: (name: string) => `Zurückholen: „${name}“`,
  restored: (name: string) => `„${name}“ steht wieder bei Ihren Selbstbewertungen.`,
  remove: 'Endgültig löschen',
  removeOf: (name: string) => `Endgültig löschen: „${name}“`,
  removeAll: 'Alle endgültig löschen',
  confirmOne: (name: string) => `„${name}“ endgültig löschen?`,
  confirmAll: (count: number) =>
    count === 1
      ? 'Die gelöschte Selbstbewertung endgültig löschen?'
      : `Alle ${count} gelöschten Selbstbewertungen endgültig löschen?`,
  confirmAllMixed: (count: number) => `Alle ${count} gelöschten Einträge endgültig löschen?`,
  confirmText:
    'Damit verschwinden auch alle früheren Stände davon. Solange Sie auf dieser Seite bleiben, lässt es sich noch rückgängig machen, danach nicht mehr.',
  removed: (count: number, workshops = 0) =>
    `${deleted(count, workshops)} ${count === 1 ? 'ist' : 'sind'} endgültig gelöscht.`,
  failed: 'Das hat nicht geklappt. Es ist noch alles da. Bitte versuchen Sie es noch einmal.',
  asideTitle: 'Beiseitegelegt',
  asideText:
    'Diese Stände ließen sich nicht lesen oder keiner Selbstbewertung zuordnen. Entweder ist ein lesbarer Stand an ihre Stelle getreten, zum Beispiel aus einer Sicherung, oder sie stammen aus einem Fenster, das zugegangen ist, bevor alles gespeichert war. Die Rohdaten können Sie als Datei speichern; vielleicht lässt sich daraus noch etwas retten.',
  asideOn: (day: string) => `beiseitegelegt am ${day}`,
  asideRemoved: 'Der beiseitegelegte Stand ist endgültig gelöscht.',
  confirmAside: 'Diesen unlesbaren Stand endgültig löschen?',
  confirmAsideText:
    'Es gibt ihn dann höchstens noch in Dateien, die Sie gespeichert haben. Solange Sie auf dieser Seite bleiben, lässt es sich noch rückgängig machen.',
  stillThere: 'Was Sie gelöscht haben, liegt noch hier:',
  link: (count: number) => `Gelöschtes (${count})`,
} as const;
