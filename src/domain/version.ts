import type { Version } from './assessment';

/** True when `version` is built on all that `other` is built on; also when they are the same. */
export function covers(version: Version, other: Version): boolean {
  return Object.entries(other).every(([writer, number]) => number <= (version[writer] ?? 0));
}

/** The least version that comes after all of them, or is one of them. */
export function joinVersions(versions: readonly Version[]): Version {
  const joined: Version = {};
  for (const version of versions) {
    for (const [writer, number] of Object.entries(version)) {
      if (number > (joined[writer] ?? 0)) joined[writer] = number;
    }
  }
  return joined;
}

/** The number of the latest change; mostly milliseconds since 1970. 0 when there was none. */
export function latestStamp(version: Version): number {
  return Math.max(0, ...Object.values(version));
}
