/** Characters below which no password is taken. */
export const LEAST_PASSWORD = 8;

export type Strength = 'empty' | 'short' | 'weak' | 'fair' | 'strong';

/**
 * How hard a password is to guess, by its length alone: rules about digits and signs make people
 * choose worse ones. A few characters over and over stay weak, however many they are.
 */
export function passwordStrength(password: string): Strength {
  const characters = [...password.normalize('NFC')];
  if (characters.length === 0) return 'empty';
  if (characters.length < LEAST_PASSWORD) return 'short';
  if (characters.length < 12 || new Set(characters).size < 5) return 'weak';
  return characters.length < 16 ? 'fair' : 'strong';
}
