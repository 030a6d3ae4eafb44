import { reportWords } from './report';

/** What a workbook offers and says where a person enters something. */
export const workbookWords = {
  /** A comma or a quote would make other words of them. */
  statuses: Object.values(reportWords.statuses),
  status: {
    title: 'Status',
    hint: 'Wählen Sie aus: offen, läuft, erledigt oder verworfen.',
    question:
      'Vorgesehen sind: offen, läuft, erledigt oder verworfen. Soll Ihr eigenes Wort stehen bleiben?',
  },
  priority: {
    title: 'Priorität',
    hint: '1 für hoch, 2 für mittel, 3 für niedrig. Das Wort dazu erscheint von selbst.',
    question:
      'Vorgesehen sind: 1 für hoch, 2 für mittel oder 3 für niedrig. Soll Ihr eigener Eintrag stehen bleiben?',
  },
};
