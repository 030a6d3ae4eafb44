/** Words of the start's reminders. */
export const reminderWords = {
  title: 'Erinnerung an die Sicherung',
  'none-yet':
    'Sie haben schon einiges eingetragen. Mit einer Sicherung bleibt es auch dann, wenn der Browser seine Daten löscht oder das Gerät ausfällt.',
  old: (day: string | null) =>
    `${
      day === null
        ? 'Von wann Ihre letzte Sicherung ist, lässt sich nicht sagen: Die Uhr dieses Geräts ging vor.'
        : `Ihre letzte Sicherung ist vom ${day}.`
    } Seitdem haben Sie etwas geändert: Zeit für eine neue.`,
  'many-changes': (day: string | null) =>
    `Seit Ihrer letzten Sicherung${day === null ? '' : ` vom ${day}`} haben Sie viel geändert: Zeit für eine neue.`,
  later: 'Später erinnern',
  laterSaid: 'Gut, die Erinnerung kommt in einer Woche wieder.',
  safari:
    'Gut zu wissen: Dieser Browser kann gespeicherte Daten löschen, wenn Sie die App sieben Tage lang nicht besuchen. Legen Sie sie auf den Home-Bildschirm oder ins Dock, oder speichern Sie regelmäßig eine Sicherung.',
  safariLink: 'So geht es',
  safariSeen: 'Verstanden',
  emptyInstalled:
    'Als eigene App hat die Praxishilfe einen eigenen Speicher, der zuerst leer ist. Ihre Selbstbewertungen aus dem Browser holen Sie mit einer Sicherung hierher.',
} as const;
