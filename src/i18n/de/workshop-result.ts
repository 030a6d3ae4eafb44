import type { Rating } from '../../domain/instrument';
import type { Votes } from '../../domain/workshop/votes';

/** How votes are told, small and large. */
export const votesWords = {
  none: 'Keine Angabe',
  /** For eyes and ears: "5 Stimmen". */
  count: (count: number) => (count === 1 ? '1 Stimme' : `${count} Stimmen`),
  /** The whole distribution in one sentence. */
  all: ({ red, yellow, green, none }: Votes) =>
    `Stimmen: ${red} rot, ${yellow} gelb, ${green} grün${none > 0 ? `, ${none} ohne Angabe` : ''}`,
} as const;

const COLOURS: Record<Rating, string> = { red: 'Rot', yellow: 'Gelb', green: 'Grün' };

const checkpoints = (count: number) => (count === 1 ? 'Ein Checkpunkt' : `${count} Checkpunkte`);

/** The room in which people talk about the votes and agree. */
export const resultWords = {
  before: {
    title: 'Noch ist nichts aufgedeckt',
    ballots: (count: number) => {
      if (count === 0) return 'Bisher liegt kein Stimmzettel vor.';
      return count === 1 ? 'Ein Stimmzettel liegt vor.' : `${count} Stimmzettel liegen vor.`;
    },
    expected: (count: number) => `Erwartet: ${count}.`,
    text: 'Wie abgestimmt wurde, sehen Sie erst nach dem Aufdecken – alle zur selben Zeit. So beeinflusst niemand die anderen.',
    action: 'Zum Abstimmen',
  },

  listTitle: 'Alle Checkpunkte',
  listHint: 'Wo Sie am weitesten auseinanderliegen, steht oben: Dort lohnt sich das Gespräch.',
  agreedCount: (agreed: number, total: number) => `${agreed} von ${total} vereinbart`,
  joint: (label: string) => `Gemeinsam: ${label}`,
  open: 'Noch offen',
  position: (place: number, total: number) => `${place} von ${total} im Gespräch`,
  next: 'Nächster Checkpunkt',
  previous: 'Vorheriger Checkpunkt',
  talkNav: 'Von Checkpunkt zu Checkpunkt',

  votesTitle: 'So haben Sie abgestimmt',
  ballots: (count: number) => (count === 1 ? '1 Stimmzettel' : `${count} Stimmzettel`),
  nobody: 'Zu diesem Checkpunkt hat niemand eine Ampel gegeben.',

  notes: (count: number) =>
    count === 1 ? 'Eine Notiz von den Stimmzetteln' : `${count} Notizen von den Stimmzetteln`,
  notesHint: 'Ohne Namen und nach dem Alphabet geordnet. Auf dem Beamer erscheinen sie nicht.',

  agreeTitle: 'Gemeinsame Ampel',
  unanimous: (label: string) => `Alle, die eine Ampel gegeben haben, sind sich einig: ${label}.`,
  takeUnanimous: (rating: Rating) => `${COLOURS[rating]} übernehmen`,
  keys: 'In dieser Auswahl geht es auch mit den Tasten 1, 2 und 3; 0 lässt die Ampel offen.',
  agreed: (label: string) => `Gemeinsame Ampel: ${label}.`,
  reopened: 'Die gemeinsame Ampel ist wieder offen.',
  reason: 'Begründung',
  reasonHint: 'Was hat den Ausschlag gegeben?',
  dissent: 'Abweichende Meinung',
  dissentHint: 'Wer es anders sieht, soll sich hier wiederfinden – mit Namen nur, wer das möchte.',

  apart: 'Auf dem Beamer ist gerade etwas anderes zu sehen.',
  follow: 'Dorthin wechseln',
  showHere: 'Diesen Checkpunkt zeigen',
} as const;

/** The quiet clock beside the talk. */
export const resultTimerWords = {
  title: 'Zeit für diesen Checkpunkt',
  choice: 'Zeit für diesen Checkpunkt in Minuten',
  minutes: (count: number) => `${count} Min.`,
  start: 'Starten',
  startNamed: 'Zeit starten',
  pause: 'Anhalten',
  goOn: 'Weiter',
  stop: 'Beenden',
  stopNamed: 'Zeit beenden',
  left: (text: string) => `noch ${text}`,
  over: 'Die Zeit ist um.',
} as const;

/** What becomes of the joint lights. */
export const jointResultWords = {
  title: 'Gemeinsames Ergebnis',
  /** The one note that a checkpoint of an assessment has. */
  noteOf: (reason: string, dissent: string) => {
    if (dissent === '') return reason;
    return `${reason === '' ? '' : `${reason}\n\n`}Abweichende Meinung: ${dissent}`;
  },
  cut: ' … [Hier gekürzt. Vollständig steht der Text im Workshop.]',

  lead: 'Ihre gemeinsamen Ampeln werden zu einer Selbstbewertung wie jede andere: mit Übersicht, Maßnahmenplan und Dokumenten. Begründungen und abweichende Meinungen kommen als Notizen mit.',
  allAgreed: 'Alle Checkpunkte haben eine gemeinsame Ampel.',
  stillOpen: (count: number) =>
    count === 1
      ? 'Ein Checkpunkt ist noch offen. Er bleibt dann „Noch nicht bewertet“; Sie können ihn später nachtragen:'
      : `${count} Checkpunkte sind noch offen. Sie bleiben dann „Noch nicht bewertet“; Sie können sie später nachtragen:`,
  take: 'Gemeinsames Ergebnis übernehmen',
  taken: 'Das gemeinsame Ergebnis ist jetzt eine Selbstbewertung.',
  toPlan: 'Zum Maßnahmenplan',

  same: 'Das gemeinsame Ergebnis ist übernommen und stimmt mit der Selbstbewertung überein.',
  openAssessment: 'Selbstbewertung öffnen',

  differTitle: (count: number) => `${checkpoints(count)} mit Unterschieden`,
  differText:
    'Hier sagt der Workshop inzwischen etwas anderes als die Selbstbewertung, die Sie daraus gemacht haben.',
  inWorkshop: 'Im Workshop',
  inAssessment: 'In der Selbstbewertung',
  noNote: 'ohne Notiz',
  rewritten:
    'In der Selbstbewertung hat seither jemand an der Notiz geschrieben. Welche Worte sollen dort stehen?',
  words: {
    keep: 'Die aus der Selbstbewertung behalten',
    take: 'Die aus dem Workshop nehmen',
    both: 'Beide untereinander',
  },
  update: 'In die Selbstbewertung übernehmen',
  updated: (count: number) =>
    count === 1 ? 'Ein Checkpunkt ist übernommen.' : `${count} Checkpunkte sind übernommen.`,

  missingTitle: 'Die Selbstbewertung ist nicht mehr da',
  missing:
    'Aus dem gemeinsamen Ergebnis wurde schon eine Selbstbewertung. Auf diesem Gerät gibt es sie nicht mehr; vielleicht wurde sie gelöscht. Im Workshop ist alles erhalten.',
  bringBack: 'Unter „Gelöschtes“ nachsehen',
  takeAnew: 'Neu übernehmen',
  failed: 'Die Selbstbewertung lässt sich gerade nicht öffnen. Es ist nichts verloren gegangen.',
} as const;
