import { newId, now, today } from './clock';
import type { Assessment, Day } from './domain/assessment';
import { addDays } from './domain/day';
import { createSample as assemble } from './domain/new-assessment';

/** The worked example as an assessment, its days counted from today. */
export async function createSample(): Promise<Assessment> {
  const [{ loadExample }, { loadInstrument }] = await Promise.all([
    import('./content/load-example'),
    import('./content/load-instrument'),
  ]);
  const example = await loadExample();
  const instrument = await loadInstrument(example.instrument);
  const from = today();
  const dayIn = (days: number | null): Day | null => (days === null ? null : addDays(from, days));
  const measures = example.measures.map(({ startInDays, reviewInDays, ...measure }) => ({
    ...measure,
    start: dayIn(startInDays),
    review: dayIn(reviewInDays),
  }));
  return assemble(instrument, { ...example, measures }, { id: newId(), now: now() });
}
