import { describe, expect, it } from 'vitest';
import { checkContent } from '../tools/content-check.mjs';
import { copyOfSmallContent, EXAMPLE, INSTRUMENT } from './content-folder';

/** Keys that may be left out (marked with "?" in src/domain/instrument.ts). */
const OPTIONAL = new Set(['lead', 'parts']);

type Place = (string | number)[];

/** The address of every key in a value, at any depth. */
function keysIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => {
    const here = [...place, step];
    const inside = keysIn(Reflect.get(value, step), here);
    return typeof step === 'string' ? [here, ...inside] : inside;
  });
}

function without(value: unknown, place: Place): unknown {
  const copy: unknown = structuredClone(value);
  let owner = copy;
  for (const step of place.slice(0, -1)) owner = Reflect.get(Object(owner), step);
  Reflect.deleteProperty(Object(owner), place.at(-1) ?? '');
  return copy;
}

describe.each([
  ['the instrument', INSTRUMENT, (place: Place) => !OPTIONAL.has(String(place.at(-1)))],
  // Answers are keyed by checkpoint, and a checkpoint may well be left unanswered.
  ['the example', EXAMPLE, (place: Place) => place.length !== 2 || place[0] !== 'answers'],
  ['the operator', 'operator.json', () => true],
])('in %s', (_, path, isRequired) => {
  it('every required key that is left out is reported', () => {
    const folder = copyOfSmallContent();
    const whole: unknown = JSON.parse(folder.read(path));
    const required = keysIn(whole).filter(isRequired);
    expect(required.length).toBeGreaterThan(15);
    for (const place of required) {
      folder.write(path, JSON.stringify(without(whole, place)));
      const reasons = checkContent(folder.root)
        .errors.filter(({ file }) => file === `content/${path}`)
        .map(({ reason }) => reason);
      expect(reasons, place.join('.')).toEqual([`Hier fehlt „${place.at(-1)}“.`]);
    }
  });
});

describe('keys that may be left out', () => {
  it('are not missed', () => {
    const folder = copyOfSmallContent();
    folder.editInstrument((instrument) => {
      for (const checkpoint of instrument.checkpoints)
        for (const group of checkpoint.groups) delete group.lead;
    });
    expect(checkContent(folder.root).errors).toEqual([]);
  });
});
