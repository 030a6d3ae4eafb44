import type { InstrumentRef } from '../domain/instrument';

/** What the path of a published file says: …/instruments/zo/1.0.0/de.json */
const PATH = /\/instruments\/([^/]+)\/([^/]+)\/([^/]+)\.json$/;

/** Reads id, version and language out of a path; `null` for any other path. */
export function refOfPath(path: string): InstrumentRef | null {
  const [, id, version, language] = PATH.exec(path) ?? [];
  return id && version && language ? { id, version, language } : null;
}

/** Orders semantic versions by number: 1.9.0 before 1.10.0. */
export function compareVersions(a: string, b: string): number {
  const right = b.split('.').map(Number);
  const differences = a.split('.').map((part, i) => Number(part) - (right[i] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** The wanted language, else one of the same family ("de-AT" -> "de"), else German, else the first. */
export function chooseLanguage(wanted: string, available: readonly string[]): string | undefined {
  const family = wanted.split('-')[0];
  return (
    available.find((language) => language === wanted) ??
    available.find((language) => language.split('-')[0] === family) ??
    available.find((language) => language === 'de') ??
    available[0]
  );
}
