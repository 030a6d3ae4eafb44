/** The Sicherung screen from where a Sicherung is opened; for the router the same screen. */
export const OPEN_BACKUP = '#/sicherung?oeffnen';
