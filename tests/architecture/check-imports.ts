import { posix } from 'node:path';
import { type Import, readImports, stripComments, stripTexts } from './read-imports';

/** What a room may import: a path from the top of the project, or a package's name. */
export type Allowance = RegExp | { lazily: RegExp } | { typesOf: RegExp };

export interface Room {
  name: string;
  /** Files of the room; the first room of the list that fits is the file's. */
  files: RegExp;
  /** Beside its own files. */
  may: Allowance[];
  /** Code the room must not contain, beyond imports. */
  never?: RegExp[];
}

/** Path from the top of the project → source text. */
export type Files = Record<string, string>;

const CODE = /\.tsx?$/;

/** "src/ui/app.tsx", "../domain/rating" → "src/domain/rating"; packages stay as they are. */
function locate(file: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '');
  return bare.startsWith('.') ? posix.join(posix.dirname(file), bare) : bare;
}

const roomOf = (path: string, rooms: Room[]) =>
  rooms.find(({ files }) => [path, `${path}.ts`, `${path}.tsx`].some((name) => files.test(name)));

function allows(allowance: Allowance, target: string, kind: Import['kind']): boolean {
  if (allowance instanceof RegExp) return allowance.test(target);
  if ('lazily' in allowance) return kind !== 'static' && allowance.lazily.test(target);
  return kind === 'types' && allowance.typesOf.test(target);
}

function checkRoom(file: string, source: string, rooms: Room[]): string[] {
  const room = roomOf(file, rooms);
  if (!room) return [`${file} belongs to no room`];
  const foreign = readImports(source)
    .map(({ kind, specifier }) => ({ kind, target: locate(file, specifier) }))
    .filter(({ target }) => roomOf(target, rooms) !== room)
    .filter(({ kind, target }) => !room.may.some((allowance) => allows(allowance, target, kind)))
    .map(({ kind, target }) => `${file} (${room.name}) must not import ${target} (${kind})`);
  const code = stripTexts(source);
  const forbidden = (room.never ?? []).flatMap((pattern) => {
    const found = pattern.exec(code)?.[0];
    return found ? [`${file} (${room.name}) must not use ${found}`] : [];
  });
  return [...foreign, ...forbidden];
}

function checkBarrel(file: string, source: string): string[] {
  const barrel = /(^|\/)index\.tsx?$/.test(file) || /\bexport\s*\*/.test(stripComments(source));
  return barrel ? [`${file} is a barrel: import from where a thing is made`] : [];
}

/** One line per circle, e.g. "circle: src/a.ts → src/b.ts → src/a.ts". */
function findCircles(files: Files): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const targetsOf = (file: string) =>
    readImports(files[file] ?? '')
      .map(({ specifier }) => locate(file, specifier))
      .flatMap((target) => [target, `${target}.ts`, `${target}.tsx`])
      .filter((target) => target in files);
  const walk = (file: string, way: string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) {
      circles.push(`circle: ${[...way.slice(start), file].join(' → ')}`);
      return;
    }
    if (done.has(file)) return;
    for (const target of targetsOf(file)) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of Object.keys(files)) walk(file, []);
  return circles;
}

/** Everything that breaks the rules, one line each. Files that are no code only serve as targets. */
export function checkImports(files: Files, rooms: Room[]): string[] {
  const code = Object.entries(files).filter(([file]) => CODE.test(file) && !file.endsWith('.d.ts'));
  return [
    ...code.flatMap(([file, source]) => checkRoom(file, source, rooms)),
    ...code.flatMap(([file, source]) => checkBarrel(file, source)),
    ...findCircles(Object.fromEntries(code)),
  ];
}
