/** Words of the minutes of a workshop, beside those of every document. */
export const minutesWords = {
  heading: 'Protokoll',
  title: (workshop: string) => `Protokoll – ${workshop}`,
  /** For file names. */
  file: 'Protokoll',
  unnamed: 'Workshop ohne Titel',
  facts: {
    date: 'Datum',
    place: 'Ort',
    invited: 'Eingeladen',
    ballots: 'Abgestimmt',
    instrument: 'Praxishilfe',
  },
  instrument: (title: string, version: string) => `${title} (Fassung ${version})`,
  /** `expected`: how many were awaited; `null` when nobody said. */
  ballots: (count: number, expected: number | null) => {
    const ballots = count === 1 ? '1 Stimmzettel' : `${count} Stimmzettel`;
    return expected === null ? ballots : `${ballots}, erwartet waren ${expected}`;
  },
  marking: 'Vertraulich: nur für die Beteiligten',
  markingShort: 'Vertraulich',
  anonymous: 'Gezählt wurde ohne Namen. Festgehalten ist, wie viele wie gestimmt haben, nicht wer.',
  result: 'Abstimmung und gemeinsame Ampeln',
  notRevealed:
    'Die Stimmzettel sind noch nicht aufgedeckt. Deshalb steht hier noch keine Verteilung und keine gemeinsame Ampel.',
  noBallots: 'Es ist noch kein Stimmzettel da.',
  /** `counts` such as "2 × Handlungsbedarf", only of lights that occur. */
  summary: (agreed: number, total: number, counts: string[]) => {
    if (total === 1 && agreed === 0) return 'Für den Checkpunkt gibt es keine gemeinsame Ampel.';
    if (agreed === 0) return `Für keinen der ${total} Checkpunkte gibt es eine gemeinsame Ampel.`;
    const all = total === 1 ? 'Der Checkpunkt' : `Alle ${total} Checkpunkte`;
    const part = agreed === total ? all : `${agreed} von ${total} Checkpunkten`;
    return `${part} mit gemeinsamer Ampel: ${counts.join(' · ')}`;
  },
  /** Numbers of checkpoints. */
  order: (numbers: number[]) =>
    `Checkpunkte nach Uneinigkeit, die uneinigsten zuerst: ${numbers.join(', ')}`,
  count: (count: number, word: string) => `${count} × ${word}`,
  votes: (counts: string[]) => counts.join(', '),
  votesHead: 'Stimmen',
  votesAlt: (votes: string) => `Verteilung der Stimmen: ${votes}`,
  noVote: 'keine Angabe',
  noVoteLight: 'Ring ohne Farbe',
  joint: 'Gemeinsame Ampel',
  open: 'Noch offen',
  words: 'Begründung und abweichende Meinung',
  reason: 'Begründung',
  dissent: 'Abweichende Meinung',
  diagramAlt: (checkpoints: readonly { number: number; title: string; ratingLabel: string }[]) =>
    `Schaubild der gemeinsamen Ampeln. ${checkpoints
      .map(({ number, title, ratingLabel }) => `Checkpunkt ${number}, ${title}: ${ratingLabel}`)
      .join('; ')}.`,
  topics: 'Themenspeicher',
  topic: 'Thema',
  outcome: 'Was daraus wurde',
  noTopics: 'Im Themenspeicher liegt nichts.',
  stillOpen: 'offen',
  measure: 'Maßnahme im Plan',
  /** When the measure says something else than the topic. */
  measureText: (text: string) => `Maßnahme im Plan: ${text}`,
  plan: 'Maßnahmenplan',
  planOf: (workshop: string, asOf: string) => `${workshop} · ${asOf}`,
  noPlan: 'Einen gemeinsamen Maßnahmenplan gibt es noch nicht.',
  emptyPlan: 'Im gemeinsamen Maßnahmenplan steht noch keine Maßnahme.',
  page: 'Seite {page} von {pages}',
};

export type MinutesWords = typeof minutesWords;

/** Words of the room in which the minutes are read and taken along. */
export const minutesRoomWords = {
  takeTitle: 'Protokoll mitnehmen',
  takeText:
    'Das PDF sieht überall gleich aus, die Word-Datei ist zum Weiterschreiben. Notizen von den Stimmzetteln stehen nicht im Protokoll.',
  pdf: 'Als PDF speichern',
  word: 'Als Word speichern',
  makingPdf: 'PDF wird erstellt …',
  makingWord: 'Word-Dokument wird erstellt …',
  print: 'Drucken',
  sharePdf: 'PDF weitergeben',
  shareWord: 'Word weitergeben',
  missingTitle: 'Was noch fehlt',
  complete: 'Alles Wichtige ist eingetragen.',
  noDate: 'Das Datum des Workshops fehlt.',
  noPlace: 'Der Ort fehlt.',
  toDetails: 'Angaben ergänzen',
  notRevealed: 'Die Stimmzettel sind noch nicht aufgedeckt.',
  noBallots: 'Es ist noch kein Stimmzettel da.',
  toVotes: 'Zum Abstimmen',
  open: (count: number) =>
    count === 1
      ? 'Zu einem Checkpunkt gibt es noch keine gemeinsame Ampel.'
      : `Zu ${count} Checkpunkten gibt es noch keine gemeinsame Ampel.`,
  toResult: 'Zum Ergebnis',
  noPlan: 'Einen gemeinsamen Maßnahmenplan gibt es noch nicht.',
  emptyPlan: 'Im gemeinsamen Maßnahmenplan steht noch keine Maßnahme.',
  bareRed: (numbers: number[]) =>
    numbers.length === 1
      ? `Checkpunkt ${numbers[0]} ist gemeinsam rot, aber noch ohne Maßnahme.`
      : `Die Checkpunkte ${numbers.join(', ')} sind gemeinsam rot, aber noch ohne Maßnahme.`,
  /** `point` as the plan calls it: "Wer sich kümmert". */
  planPoint: (point: string, numbers: number[]) =>
    `Im Plan noch offen: ${point} (${numbers.length === 1 ? 'Maßnahme' : 'Maßnahmen'} ${numbers.join(', ')}).`,
  planMissing: 'Die Bewertung mit dem gemeinsamen Plan ist nicht mehr auf diesem Gerät.',
  differs: (count: number) =>
    count === 1
      ? 'Bei einem Checkpunkt steht im gemeinsamen Plan noch etwas anderes als hier.'
      : `Bei ${count} Checkpunkten steht im gemeinsamen Plan noch etwas anderes als hier.`,
  toPlan: 'Zum Maßnahmenplan',
  planLoading: 'Der gemeinsame Plan wird geladen …',
  planFailed:
    'Der gemeinsame Plan konnte nicht geladen werden. Ohne ihn wäre das Protokoll nicht vollständig.',
  afterTitle: 'Und danach',
  documents: 'Weitere Dokumente zum gemeinsamen Ergebnis',
  documentsText: 'Zettel je Person, Kalender, Excel und anderes.',
  backup: 'Sicherung dieses Workshops',
  backupText:
    'Eine Datei mit allem, was zu diesem Workshop gehört, zum Aufheben oder für ein anderes Gerät.',
  previewTitle: 'Vorschau',
  planScroll: 'Maßnahmenplan, breiter als der Bildschirm',
} as const;
