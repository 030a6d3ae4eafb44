/** Words for files that come to the app from outside. */
export const arrivalWords = {
  drop: 'Hier loslassen, um die Sicherung zu öffnen',
} as const;
