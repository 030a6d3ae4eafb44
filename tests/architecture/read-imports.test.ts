import { expect, it } from 'vitest';
import { readImports } from './read-imports';

const CASES: [source: string, kind: string, specifier: string][] = [
  ["import { a } from './a';", 'static', './a'],
  ["import a, { type B } from './a';", 'static', './a'],
  ["import * as a from './a';", 'static', './a'],
  ["import {\n  a,\n  type B,\n} from './a';", 'static', './a'],
  ["import './a.css';", 'static', './a.css'],
  ["export { a } from './a';", 'static', './a'],
  ["import type { A } from './a';", 'types', './a'],
  ["import type A from './a';", 'types', './a'],
  ["export type { A } from './a';", 'types', './a'],
  ["type A = typeof import('./a');", 'types', './a'],
  ["const a = await import('./a');", 'lazy', './a'],
  ['const a = import(name);', 'lazy', '(computed)'],
  ["import.meta.glob<A>('../a/*.json', { import: 'default' });", 'lazy', '../a/*.json'],
  ["import.meta.glob('../a/*.json', { eager: true });", 'static', '../a/*.json'],
  ["new URL('./a.ttf', import.meta.url)", 'lazy', './a.ttf'],
];

it.each(CASES)('%s', (source, kind, specifier) => {
  expect(readImports(source)).toEqual([{ kind, specifier }]);
});

it('passes over comments', () => {
  expect(readImports("// import './a';\n/* import('./b') */")).toEqual([]);
});

it('is not led astray by addresses and apostrophes', () => {
  const source = "const site = 'https://a.example'; // isn't it\nimport './a';";
  expect(readImports(source)).toEqual([{ kind: 'static', specifier: './a' }]);
});
