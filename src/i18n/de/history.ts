/** Words of "Frühere Stände". */
export const historyWords = {
  title: 'Frühere Stände',
  lead: 'Die App merkt sich, wie es vorher war: vor den ersten Eintragungen eines Tages, vor dem Öffnen einer Sicherung und bevor Sie einen anderen Stand zurückholen. Die letzten zehn Stände bleiben, ältere verschwinden von selbst.',
  empty:
    'Zu dieser Selbstbewertung gibt es noch keinen früheren Stand. Der erste entsteht, wenn Sie an einem anderen Tag weiterarbeiten.',
  before: {
    day: (day: string) => `Vor den Eintragungen am ${day}`,
    backup: (day: string) => `Vor dem Öffnen einer Sicherung am ${day}`,
    migration: (day: string) => `Vor der Umstellung auf eine neue Fassung der App am ${day}`,
    deletion: (day: string) => `Der gelöschte Stand, ersetzt am ${day}`,
    return: (day: string) => `Vor dem Zurückholen eines anderen Standes am ${day}`,
  },
  facts: (rated: number, total: number) => `${rated} von ${total} bewertet`,
  measures: (count: number) =>
    count === 0 ? 'keine Maßnahme' : count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`,
  changed: (day: string) => `zuletzt bearbeitet am ${day}`,
  unreadable: 'Dieser Stand lässt sich nicht lesen.',
  view: 'Ansehen',
  viewOf: (state: string) => `Ansehen: ${state}`,
  bringBack: 'Diesen Stand zurückholen',
  bringBackOf: (state: string) => `Diesen Stand zurückholen: ${state}`,
  bringBackHint:
    'Der jetzige Stand geht dabei nicht verloren: Er kommt zu den früheren Ständen, und Sie können ihn genauso zurückholen.',
  broughtBack: 'Der frühere Stand ist zurückgeholt.',
  failed:
    'Das Zurückholen hat nicht geklappt. Es ist alles so, wie es war. Bitte versuchen Sie es noch einmal.',
  gone: 'Diesen Stand gibt es nicht mehr. Inzwischen sind neuere dazugekommen.',
  toOverview: 'Zur Übersicht',
  linkTitle: 'Frühere Stände',
  linkText: 'Sehen Sie nach, wie es vorher war, und holen Sie einen früheren Stand zurück.',
  link: 'Frühere Stände ansehen',
} as const;
