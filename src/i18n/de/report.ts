import type { Day, MeasureStatus, Priority } from '../../domain/assessment';
import type { Rating } from '../../domain/instrument';
import { germanDay } from './day';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

const PRIORITIES: Record<Priority, string> = { 1: '1 – hoch', 2: '2 – mittel', 3: '3 – niedrig' };

const STATUSES: Record<MeasureStatus, string> = {
  open: 'offen',
  running: 'läuft',
  done: 'erledigt',
  dropped: 'verworfen',
};

const LIGHTS: Record<Rating | 'none', string> = {
  red: 'Rote Ampel',
  yellow: 'Gelbe Ampel',
  green: 'Grüne Ampel',
  none: 'Ampel ohne Farbe',
};

/** Heads and names of spreadsheets. */
const TABLES = {
  remark: 'Hinweis',
  number: 'Nr.',
  rating: 'Bewertung',
  earlier: 'Früher',
  note: 'Notiz',
  about: 'Über diese Datei',
  aboutHeads: ['Angabe', 'Inhalt'] as [string, string],
  aboutLines: {
    document: 'Dokument',
    organisation: 'Organisation',
    use: 'Verwendung',
    asOf: 'Stand',
    result: 'Ergebnis',
    empty: 'Maßnahmenplan',
    origin: 'Herkunft',
  },
  names: { plan: 'Maßnahmen', result: 'Bewertungen', about: 'Angaben' },
  cut: ' … [Hier gekürzt: In eine Zelle passt nicht mehr Text. Vollständig steht er im PDF.]',
};

/** Words of the documents that leave the app, the same for every format. */
export const reportWords = {
  result: 'Ergebnis',
  plan: 'Maßnahmenplan',
  /** For file names: different contents never have the same. */
  files: {
    plan: 'Maßnahmenplan',
    result: 'Maßnahmenplan mit Ergebnis',
    everything: 'Maßnahmenplan mit Notizen',
  },
  fileForOthers: 'zur Weitergabe',
  unnamed: 'Ohne Namen',
  notRated: 'Noch nicht bewertet',
  ratedOn: (day: string) => `Bewertet am ${day}`,
  asOf: (day: string) => `Stand: ${day}`,
  earlier: (rating: string) => `früher: ${rating}`,
  /** "3. Planung" */
  checkpoint: (number: number, title: string) => `${number}. ${title}`,
  title: (plan: string, organisation: string) => `${plan} – ${organisation}`,
  /** `counts` such as "2 × Handlungsbedarf", only of lights that occur. */
  summary: (rated: number, total: number, counts: string[]) => {
    if (rated === 0) return `Noch keiner der ${total} Checkpunkte ist bewertet.`;
    const part =
      rated === total ? `Alle ${total} Checkpunkte` : `${rated} von ${total} Checkpunkten`;
    return `${part} bewertet: ${counts.join(' · ')}`;
  },
  count: (count: number, rating: string) => `${count} × ${rating}`,
  notes: 'Notizen',
  /** Instead of the picture of a light, for who does not see it. */
  lights: LIGHTS,
  /** Instead of the picture of all lights. */
  diagramAlt: (
    checkpoints: readonly {
      number: number;
      title: string;
      ratingLabel: string;
      earlierLabel: string;
    }[],
  ) =>
    `Schaubild der Ampeln. ${checkpoints
      .map(({ number, title, ratingLabel, earlierLabel }) =>
        [`Checkpunkt ${number}, ${title}: ${ratingLabel}`, earlierLabel].filter(Boolean).join(', '),
      )
      .join('; ')}.`,
  diagramEarlier: 'Klein und leer: die frühere Ampel',
  emptyPlan:
    'Noch steht keine Maßnahme im Plan. Wählen Sie in der App die Checkpunkte mit dem größten Handlungsbedarf aus und halten Sie fest, was Sie tun wollen, wer sich darum kümmert und wann Sie nachsehen.',
  /** Who gets the document from others has no app to plan in. */
  emptyPlanForOthers: 'Noch steht keine Maßnahme im Plan.',
  priorities: PRIORITIES,
  statuses: STATUSES,
  statusHead: 'Status',
  tables: TABLES,
  overdue: 'überfällig',
  /** Below the day of the Kontrolle; `status` is "" when it says nothing new. */
  remark: (status: string, overdue: string) =>
    status === '' ? overdue : `Status: ${[status, overdue].filter(Boolean).join(', ')}`,
  /** Instead of a name in documents that leave the organisation. */
  named: 'benannt',
  confidentialShort: 'Vertraulich',
  forOthersShort: 'Zur Weitergabe',
  confidential: (notes: boolean) =>
    notes
      ? 'Vertraulich: mit Namen und Notizen, nur für Ihre Organisation'
      : 'Vertraulich: mit Namen, nur für Ihre Organisation',
  forOthers: (notes: boolean) =>
    notes
      ? 'Zur Weitergabe: mit Notizen, ohne die Namen der Verantwortlichen'
      : 'Zur Weitergabe: ohne die Namen der Verantwortlichen',
  /** For cells: "03.03.2027". */
  shortDay: germanDay,
  /** For reading: "3. März 2027". */
  longDay: (day: Day) => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return `${date}. ${MONTHS[month - 1]} ${year}`;
  },
  page: 'Seite {page} von {pages}',
  unknownCharacter: '{mark} steht für ein Zeichen, das die Schrift dieses Dokuments nicht enthält.',
  origin: (title: string, publishers: string[]) =>
    `Grundlage: Praxishilfe „${title}“, ${joined(publishers)}. Der Wortlaut ist eine eigene Fassung dieser App.`,
};

export type ReportWords = typeof reportWords;

function joined(names: string[]): string {
  return names.join(', ').replace(/, (?=[^,]*$)/, ' und ');
}
