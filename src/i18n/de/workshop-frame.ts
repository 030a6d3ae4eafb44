/** Words around every room of a workshop. */
export const workshopFrameWords = {
  /** Title of the page; the workshop's own title stands in the heading. */
  pageTitle: (room: string) => `${room} – Workshop`,
  roomsNav: 'Dieser Workshop',
  all: 'Alle Workshops',
  number: 'Workshop-Nummer',
  /** The storage has it no longer. */
  gone: 'Dieser Workshop wurde inzwischen gelöscht, vielleicht in einem anderen Fenster.',
  /** Another window revealed first, or filled the box. */
  lost: (count: number) =>
    `${count === 1 ? 'Ein Stimmzettel zählt' : `${count} Stimmzettel zählen`} nicht mit: Bevor ${count === 1 ? 'er' : 'sie'} gespeichert ${count === 1 ? 'war' : 'waren'}, wurde in einem anderen Fenster aufgedeckt, oder der Workshop war schon voll.`,
  /** The same, told by another window. */
  lostElsewhere: (count: number) =>
    `${count === 1 ? 'Ein Stimmzettel' : `${count} Stimmzettel`} aus einem anderen Fenster ${count === 1 ? 'zählt' : 'zählen'} nicht mit, weil ${count === 1 ? 'er' : 'sie'} noch nicht gespeichert ${count === 1 ? 'war' : 'waren'}, als aufgedeckt wurde, oder weil der Workshop schon voll war.`,
  /** Two windows used a number at the same moment. */
  moved: (numbers: readonly string[]) =>
    numbers.length === 1
      ? `Ein Stimmzettel hat die neue Nummer ${numbers[0]} bekommen: Unter seiner eigenen wurde im selben Moment in einem anderen Fenster ein anderer eingegeben. Beide zählen.`
      : `${numbers.length} Stimmzettel haben neue Nummern bekommen (${numbers.join(', ')}): Unter ihren eigenen wurden im selben Moment in einem anderen Fenster andere eingegeben. Alle zählen.`,
  movedElsewhere: (count: number) =>
    `In einem anderen Fenster ${count === 1 ? 'wurde ein Stimmzettel' : `wurden ${count} Stimmzettel`} mit einer Nummer eingegeben, die hier schon vergeben war. ${count === 1 ? 'Er zählt' : 'Sie zählen'} dort unter einer neuen Nummer mit. Stammen beide von demselben Blatt, ziehen Sie bitte einen davon zurück.`,
  beamerOpened:
    'Die Beamer-Ansicht ist in einem eigenen Fenster offen. Schieben Sie dieses Fenster auf den Beamer; hier behalten Sie Ihre eigene Ansicht.',
  beamerBlocked: 'Der Browser hat das zweite Fenster nicht geöffnet.',
  beamerLink: 'Beamer-Ansicht in einem neuen Tab öffnen',
} as const;
