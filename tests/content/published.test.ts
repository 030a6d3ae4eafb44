import { describe, expect, it } from 'vitest';
import { loadExample } from '../../src/content/load-example';
import { latestInstrument, loadInstrument } from '../../src/content/load-instrument';
import { parseRichText } from '../../src/domain/rich-text';
import { CONTENT, checkContent } from '../tools/content-check.mjs';
import { CROSS_REFERENCES, INVENTORY, PARTS } from './inventory';

const zo = await loadInstrument({ id: 'zo', version: '1.0.0', language: 'de' });

/** Every example and sub-item with its address, e.g. "planning/kind". */
const items = zo.checkpoints.flatMap((checkpoint) =>
  checkpoint.groups
    .flatMap((group) => group.examples)
    .flatMap((example) => [example, ...(example.parts ?? [])])
    .map((example) => ({ address: `${checkpoint.id}/${example.id}`, example })),
);

describe('the published content', () => {
  it('has no error', () => {
    expect(checkContent(CONTENT).errors).toEqual([]);
  });
});

describe('the Praxishilfe for non-profits', () => {
  it('has seven checkpoints, their titles, groups and examples in the order of the work', () => {
    const table = zo.checkpoints.map(({ id, title, groups }) => ({
      id,
      title,
      groups: groups.map((group) => ({
        id: group.id,
        examples: group.examples.map((example) => example.id),
      })),
    }));
    expect(table).toEqual(INVENTORY);
  });

  it('has 75 examples and 6 sub-items', () => {
    const parts = items.filter(({ example }) => example.source.number.includes('.'));
    expect(items.length - parts.length).toBe(75);
    expect(parts.length).toBe(6);
  });

  it('has sub-items at one example only', () => {
    const parts = zo.checkpoints.flatMap((checkpoint) =>
      checkpoint.groups
        .flatMap((group) => group.examples)
        .flatMap(({ id, parts }) =>
          parts ? [[`${checkpoint.id}/${id}`, parts.map((part) => part.id)]] : [],
        ),
    );
    expect(Object.fromEntries(parts)).toEqual(PARTS);
  });

  it('names for each item the work, and the checkpoint it stands in', () => {
    const sources = zo.checkpoints.flatMap(({ groups }) => groups.flatMap((g) => g.examples));
    expect(new Set(sources.map(({ source }) => source.work))).toEqual(new Set([zo.title]));
    for (const [i, checkpoint] of zo.checkpoints.entries())
      for (const example of checkpoint.groups.flatMap((group) => group.examples))
        for (const { source } of [example, ...(example.parts ?? [])])
          expect(source.checkpoint).toBe(i + 1);
  });

  it('points to another checkpoint in three places, by its number', () => {
    const references = items.flatMap(({ address, example }) =>
      parseRichText(example.text).flatMap((segment) =>
        segment.kind === 'checkpoint' ? [{ address, ...segment }] : [],
      ),
    );
    expect(references.map(({ address, id }) => [address, id])).toEqual(CROSS_REFERENCES);
    for (const { id, text } of references) {
      const number = zo.checkpoints.findIndex((checkpoint) => checkpoint.id === id) + 1;
      expect(text).toBe(`Checkpunkt ${number}`);
    }
  });

  it('has the three lights with the words of the work', () => {
    expect(zo.scale.red.label).toBe('Dringender Handlungsbedarf');
    expect(zo.scale.yellow.label).toBe('Handlungsbedarf');
    expect(zo.scale.green.label).toBe('Zurzeit kein Handlungsbedarf');
  });

  it('has a plan of six columns', () => {
    expect(Object.entries(zo.planColumns)).toEqual([
      ['checkpoint', 'Checkpunkt'],
      ['measure', 'Maßnahme'],
      ['priority', 'Priorität'],
      ['responsible', 'Verantwortlich'],
      ['start', 'Beginn'],
      ['review', 'Kontrolle'],
    ]);
  });

  it('takes 20 to 40 minutes in two steps', () => {
    expect(zo.minutes).toEqual({ from: 20, to: 40 });
    expect(zo.steps).toHaveLength(2);
  });

  it('has its own plan wording for every item', () => {
    const same = items.filter(({ example }) => example.plan === example.text);
    expect(same.map(({ address }) => address)).toEqual([]);
    expect(new Set(items.map(({ example }) => example.plan)).size).toBe(items.length);
  });

  it('explains terms that a reader may not know', () => {
    const marked = JSON.stringify(zo);
    for (const id of [
      'kmu',
      'service-learning',
      'flying-talents',
      'perspektiv-coaching',
      'inqa',
      'social-day',
    ]) {
      expect(zo.glossary.map((term) => term.id)).toContain(id);
      expect(marked).toContain(`[[term:${id}|`);
    }
  });
});

describe('the worked example', () => {
  it('rates every checkpoint and plans measures for red and yellow ones', async () => {
    const example = await loadExample();
    const instrument = await latestInstrument(example.instrument.id, example.instrument.language);
    expect(Object.keys(example.answers).sort()).toEqual(
      instrument.checkpoints.map((checkpoint) => checkpoint.id).sort(),
    );
    const planned = example.measures.map(({ checkpointId }) => example.answers[checkpointId]);
    expect(planned.length).toBeGreaterThan(0);
    for (const answer of planned) expect(['red', 'yellow']).toContain(answer?.rating);
  });
});
