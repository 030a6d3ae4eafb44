/** "20.11.2026, 10:31 Uhr". */
export function germanMoment(day: string, at: Date): string {
  return `${day}, ${at.toLocaleTimeString('de', { hour: '2-digit', minute: '2-digit' })} Uhr`;
}
