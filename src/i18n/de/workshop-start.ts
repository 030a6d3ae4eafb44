/** Words about workshops on the start screen; those of the card never change: the page is delivered with them. */
export const workshopStartWords = {
  title: 'Gemeinsam im Workshop',
  text: 'Viele stimmen ab, am Ende steht ein gemeinsames Ergebnis. Auch ohne Internet.',
  adviser: 'Workshop vorbereiten',
  participant: 'An einem Workshop teilnehmen',
  takePart: 'Sie nehmen an einem Workshop teil?',
  ballot: (number: string) => `Stimmzettel für Workshop ${number}`,
  ballotOpen: 'Er ist angefangen und liegt nur auf diesem Gerät.',
  ballotClosed: 'Er ist abgeschlossen. Am Laptop brauchen Sie seinen Code.',
  fillIn: 'Weiter ausfüllen',
  showCode: 'Code zeigen',
  /** When none is under way. */
  yours: (count: number) => `Ihre Workshops (${count})`,
  all: (count: number) => `Alle Workshops (${count})`,
  open: 'Öffnen',
  underWay: 'Ihr nächster Schritt im Workshop',
  continue: 'Weitermachen',
} as const;
