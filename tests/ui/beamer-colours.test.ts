import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** The values of the names in the first block of rules that this begins. */
function valuesIn(css: string, begin: string): Record<string, string> {
  const [, rest = ''] = css.split(begin);
  const [block = ''] = rest.split('}');
  const pairs = [...block.matchAll(/(--[\w-]+|color-scheme):\s*([^;]+);/g)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name, value]));
}

const tokens = read('styles/tokens.css');
const beamer = read('ui/screens/workshop/beamer-colours.css');
const [lightTokens = '', darkTokens = ''] = tokens.split('@media');
const [, underDark = '', always = ''] = beamer.split('@media');

it('shows the beamer view in the dark colours of all other screens', () => {
  const { 'color-scheme': scheme, ...colours } = valuesIn(always, 'html[data-beamer="dark"] {');
  expect(scheme).toBe('dark');
  expect(colours).toEqual(valuesIn(darkTokens, ':root {'));
});

it('shows it in their light ones where the device prefers dark', () => {
  const { 'color-scheme': scheme, ...colours } = valuesIn(underDark, 'html[data-beamer="light"] {');
  const roles = Object.keys(valuesIn(darkTokens, ':root {'));
  const light = valuesIn(lightTokens, ':root {');
  expect(scheme).toBe('light');
  expect(colours).toEqual(Object.fromEntries(roles.map((role) => [role, light[role]])));
});
