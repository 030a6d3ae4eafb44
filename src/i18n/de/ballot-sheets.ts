/** Words of the numbered ballots on paper. */
export const ballotSheetsWords = {
  heading: 'Stimmzettel',
  title: (workshop: string) => `Stimmzettel – ${workshop}`,
  /** For file names. */
  file: 'Stimmzettel',
  range: (from: number, to: number) => (from === to ? `${from}` : `${from} bis ${to}`),
  unnamed: 'Workshop ohne Titel',
  number: (number: number) => `Nr. ${number}`,
  bookmark: (number: number) => `Stimmzettel Nr. ${number}`,
  workshopNumber: (code: string) => `Workshop-Nummer ${code}`,
  lead: 'Kreuzen Sie zu jedem Checkpunkt an, wie Sie es sehen.',
  anonymous:
    'Ihre Stimme ist anonym: Bitte schreiben Sie keinen Namen auf den Stimmzettel. Die Nummer sorgt nur dafür, dass keiner doppelt zählt.',
  none: 'keine Angabe',
  /** Instead of the picture of a box with a light beside it. */
  box: (label: string) => `Kästchen zum Ankreuzen: ${label}`,
};

export type BallotSheetsWords = typeof ballotSheetsWords;
