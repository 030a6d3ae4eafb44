/** Whether the app is stored on the device. */
export const offlineWords = {
  ready: 'Offline bereit: Die App läuft auf diesem Gerät jetzt auch ohne Internet.',
  failed:
    'Dieser Browser kann die App gerade nicht für die Nutzung ohne Internet ablegen. Mit Internet läuft sie wie gewohnt.',
} as const;
