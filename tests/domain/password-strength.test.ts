import { describe, expect, it } from 'vitest';
import { passwordStrength } from '../../src/domain/password-strength';

describe('a password', () => {
  it.each([
    ['', 'empty'],
    ['Zaun 12', 'short'],
    ['Zaun 123', 'weak'],
    ['Apfelbaum 12', 'fair'],
    ['Apfel Zaun Mond ', 'strong'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],

    ['🌱🌱🌱', 'short'],
  ] as const)('"%s" is %s', (password, strength) => {
    expect(passwordStrength(password)).toBe(strength);
  });
});
