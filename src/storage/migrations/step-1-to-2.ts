import type { MigrationStep } from './step';

/**
 * Version 2 merges two copies entry by entry, for which each entry has a version. Records of version 1
 * do not tell who changed what, so an entry is known by what it says: copies that say the same
 * have the same version, and copies that differ count as changed apart.
 */
export const addVersions: MigrationStep = (record) => {
  const { name, answers, measures } = record;
  const entries: [string, unknown][] = [['name', name]];
  for (const [id, answer] of Object.entries(isObject(answers) ? answers : {})) {
    if (!isObject(answer)) continue;
    entries.push([`rating/${id}`, answer.rating], [`note/${id}`, answer.note]);
  }
  const list = Array.isArray(measures) ? measures.filter(isObject) : [];
  for (const measure of list) entries.push([`measure/${measure.id}`, measure]);
  const touched = entries.filter(([, value]) => value !== null && value !== '');
  return {
    ...record,
    schemaVersion: 2,
    versions: Object.fromEntries(
      touched.map(([key, value]) => [key, { [`v1-${fingerprint(value)}`]: 1 }]),
    ),
    conflicts: [],
    measureOrder: { ids: list.map(({ id }) => id), at: 0, by: '' },
  };
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** FNV-1a over the JSON with sorted keys, twice with other beginnings: 64 bits against chance. */
function fingerprint(value: unknown): string {
  const text = isObject(value)
    ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : JSON.stringify(value);
  return [0x811c9dc5, 0x01000193].map((seed) => fnv1a(text ?? '', seed)).join('');
}

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
