import { provideSteps } from './migrate';
import { addVersions } from './step-1-to-2';

// Loaded when a record of an older version is met, and with everything that reads files: few people
// have such records, and each step would stay in the start for ever.

/** The step at index n - 1 takes version n to n + 1. The same chain serves database and files. */
export const STEPS = [addVersions];

provideSteps(STEPS);
