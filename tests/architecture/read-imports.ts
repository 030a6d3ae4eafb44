/** `static`: loaded with the file; `lazy`: by import() when needed; `types`: gone after compiling. */
export type ImportKind = 'static' | 'lazy' | 'types';

export interface Import {
  kind: ImportKind;
  /** As written, e.g. "../domain/rating"; "(computed)" when it is no plain string. */
  specifier: string;
}

const STRING = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;
const STRING_OR_COMMENT = new RegExp(`(${STRING.source})|${COMMENT.source}`, 'g');

const FROM = /\b(?:import|export)\s+(type\s+(?!from\b))?[\w$*{},\s]+?\s*\bfrom\s*(['"])([^'"]+)\2/g;
const BARE = /\bimport\s*(['"])([^'"]+)\1/g;
const CALL = /(\btypeof\s+)?\bimport\s*\(\s*(?:(['"`])([^'"`$]+)\2)?/g;
const GLOB = /import\.meta\.glob\s*(?:<[^(]*>)?\s*\(([^)]*)\)/g;
const ASSET = /\bnew\s+URL\(\s*(['"])([^'"]+)\1\s*,\s*import\.meta\.url/g;

/** The code without its comments; strings stay. */
export const stripComments = (source: string): string =>
  source.replace(STRING_OR_COMMENT, (_, text: string | undefined) => text ?? ' ');

/** The code without comments and with every string emptied, to look for names in it. */
export const stripTexts = (source: string): string =>
  source.replace(STRING_OR_COMMENT, (_, text: string | undefined) => (text ? "''" : ' '));

function readGlob(args: string): Import[] {
  const kind = /\beager\s*:\s*true/.test(args) ? 'static' : 'lazy';
  const patterns = args.split('{')[0]?.match(new RegExp(STRING.source, 'g')) ?? [];
  return patterns.map((text) => ({ kind, specifier: text.slice(1, -1) }));
}

/**
 * Every import of a TypeScript file: static, side effect, re-export, import(), glob and URL.
 * `import { type A }` counts as static: under verbatimModuleSyntax it still loads the file.
 */
export function readImports(source: string): Import[] {
  const code = stripComments(source);
  return [
    ...[...code.matchAll(FROM)].map(
      ([, types, , specifier = '']): Import => ({ kind: types ? 'types' : 'static', specifier }),
    ),
    ...[...code.matchAll(BARE)].map(
      ([, , specifier = '']): Import => ({ kind: 'static', specifier }),
    ),
    ...[...code.matchAll(CALL)].map(
      ([, types, , specifier = '(computed)']): Import => ({
        kind: types ? 'types' : 'lazy',
        specifier,
      }),
    ),
    ...[...code.matchAll(GLOB)].flatMap(([, args = '']) => readGlob(args)),
    ...[...code.matchAll(ASSET)].map(
      ([, , specifier = '']): Import => ({ kind: 'lazy', specifier }),
    ),
  ];
}
