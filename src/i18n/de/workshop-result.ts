import type { Votes } from '../../domain/workshop/votes';

/** How votes are told, small and large. */
export const votesWords = {
  none: 'Ohne Angabe',
  /** For eyes and ears: "5 Stimmen". */
  count: (count: number) => (count === 1 ? '1 Stimme' : `${count} Stimmen`),
  nobody: 'Zu diesem Checkpunkt hat niemand eine Ampel gegeben.',
  /** The whole distribution in one sentence. */
  all: ({ red, yellow, green, none }: Votes) =>
    `Stimmen: ${red} rot, ${yellow} gelb, ${green} grün${none > 0 ? `, ${none} ohne Angabe` : ''}`,
} as const;
