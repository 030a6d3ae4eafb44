/** Whether what was entered is stored. */
export const saveStatusWords = {
  saved: 'Gespeichert',
  saving: 'Wird gespeichert …',
  failed: 'Nicht gespeichert',
} as const;
