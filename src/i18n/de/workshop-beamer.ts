/** What stands on the beamer: read from ten metres, so with few words. */
export const beamerWords = {
  pageTitle: (title: string) => `Beamer: ${title}`,
  stage: 'Beamer-Ansicht, mit Tasten zu steuern; Fragezeichen für Hilfe',
  dark: 'Die Beamer-Ansicht ist dunkel geschaltet.',
  more: 'Weiter unten',
  /** The box of a slide that is longer than the window. */
  slide: 'Folie',
  vote: {
    join: 'So stimmen Sie mit ab',
    phone: {
      title: 'Mit dem Handy',
      text: 'Praxishilfe öffnen, QR-Code scannen oder Nummer eintippen.',
    },
    paper: { title: 'Auf Papier', text: 'Stimmzettel ausfüllen und abgeben.' },
    device: { title: 'An diesem Gerät', text: 'Nacheinander, ohne dass jemand zusieht.' },
    number: 'Workshop-Nummer',
    qr: (number: string) => `QR-Code zum Mitmachen, Workshop-Nummer ${number}`,
    /** The number and what it counts, apart, as the number stands in large type. */
    count: (count: number, expected: number | null) => {
      if (expected === null) return { number: `${count}`, what: 'Stimmzettel' };
      return count > expected
        ? { number: `${count}`, what: `Stimmzettel, erwartet waren ${expected}` }
        : { number: `${count} von ${expected}`, what: 'Stimmzetteln' };
    },
    revealed: 'Die Stimmen sind aufgedeckt.',
  },
  checkpoint: {
    number: (number: number) => `Checkpunkt ${number}`,
    joint: 'Gemeinsame Ampel',
    open: 'noch offen',
    reason: 'Begründung',
    dissent: 'Abweichende Meinung',
  },
  result: {
    title: 'Unser gemeinsames Ergebnis',
    open: 'Noch offen',
  },
  topics: {
    title: 'Themenspeicher',
    none: 'Hierher kommt, was wichtig ist, aber gerade nicht dran.',
    taken: 'steht im Plan',
  },
  plan: { title: 'Maßnahmenplan' },
  timer: {
    label: 'Verbleibende Zeit',
    /** Whole minutes, the begun one counted. */
    left: (minutes: number) => `noch ${minutes} Min.`,
    last: 'letzte Minute',
    paused: (minutes: number) => `Pause, noch ${minutes} Min.`,
    over: 'Zeit um',
    minutes: (minutes: number) => `${minutes} Min.`,
    start: (minutes: number) =>
      minutes === 1 ? 'Zeit starten: 1 Minute' : `Zeit starten: ${minutes} Minuten`,
    pause: 'Zeit anhalten',
    resume: 'Zeit weiterlaufen lassen',
    stop: 'Zeit beenden',
    more: 'Eine Minute mehr',
    less: 'Eine Minute weniger',
  },
  bar: {
    label: 'Steuerung',
    previous: 'Vorige Folie',
    next: 'Nächste Folie',
    place: (at: number, of: number) => `${at} von ${of}`,
    joint: 'Gemeinsame Ampel',
    takeBack: 'Gemeinsame Ampel zurücknehmen',
    blank: 'Dunkel schalten',
    unblank: 'Wieder zeigen',
    darkColours: 'Dunkle Farben',
    fullScreen: 'Vollbild',
    leaveFullScreen: 'Vollbild beenden',
    help: 'Tasten',
    toWorkshop: 'Zum Workshop',
  },
  help: {
    title: 'Mit Tasten oder Presenter steuern',
    keys: [
      { keys: '→ · Leertaste · Bild ab', does: 'weiter' },
      { keys: '← · Bild auf', does: 'zurück' },
      { keys: '↓ · ↑', does: 'lange Folien rollen, sonst blättern' },
      { keys: 'Pos1 · Ende', does: 'erste und letzte Folie' },
      { keys: '1 · 2 · 3', does: 'gemeinsame Ampel: Rot, Gelb, Grün' },
      { keys: '0 · Entf', does: 'gemeinsame Ampel zurücknehmen' },
      { keys: 'Z', does: 'letzte Ampel rückgängig machen' },
      { keys: 'T', does: 'Zeit starten, anhalten, weiterlaufen lassen' },
      { keys: '+ · −', does: 'eine Minute mehr, weniger' },
      { keys: 'B · Punkt', does: 'dunkel schalten, wieder zeigen' },
      { keys: 'N', does: 'Thema merken; Esc führt zurück' },
      { keys: 'F', does: 'Vollbild' },
      { keys: 'D', does: 'dunkle Farben' },
      { keys: 'Esc', does: 'Feld verlassen, zurück, wieder zeigen' },
    ],
  },
  said: {
    joint: (light: string) => `Gemeinsame Ampel: ${light}. Mit Z rückgängig.`,
    takenBack: 'Gemeinsame Ampel zurückgenommen. Mit Z rückgängig.',
    undone: 'Rückgängig gemacht',
    timeOver: 'Die Zeit ist um.',
  },
  trouble: 'Nicht gespeichert',
} as const;

/** In the adviser's own window: what the others see, and the way through it. */
export const stageControlWords = {
  label: 'Beamer steuern',
  shows: 'Auf dem Beamer:',
  dark: 'nichts, dunkel geschaltet',
  blank: 'Leinwand dunkel',
  slides: {
    vote: 'So stimmen Sie mit ab',
    result: 'Gemeinsames Ergebnis',
    topics: 'Themenspeicher',
    plan: 'Maßnahmenplan',
  },
} as const;
