import { dayOf, now } from '../../../src/clock';
import { databaseOpener } from '../../../src/storage/database';
import { createRepository } from '../../../src/storage/repository';
import { benchAssessment } from './assessments';

declare global {
  interface Window {
    /** Stores one assessment per entry, with so many measures, by the app's own repository. */
    seed(measures: number[]): Promise<void>;
  }
}

window.seed = (measures) =>
  createRepository(databaseOpener(), { now, dayOf }).put(
    measures.map((count, index) => benchAssessment(index, count)),
  );
