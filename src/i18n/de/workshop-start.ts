/** Words about workshops on the start screen; those of the card never change: the page is delivered with them. */
export const workshopStartWords = {
  title: 'Gemeinsam im Workshop',
  text: 'Viele stimmen ab, am Ende steht ein gemeinsames Ergebnis. Auch ohne Internet.',
  adviser: 'Workshop vorbereiten',
  participant: 'An einem Workshop teilnehmen',
  underWay: 'Ihr nächster Schritt im Workshop',
  continue: 'Weitermachen',
} as const;
