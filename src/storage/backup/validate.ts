import { type Schema, Validator } from '@cfworker/json-schema';
import schema from '../../../content/schema/backup.schema.json';
import type { Backup } from './backup';
import { ImportError } from './import-error';

// This library interprets the schema; those that compile it need `eval`, which our CSP forbids.
const validator = new Validator(schema as Schema, '2020-12');

/** Holds a parsed and migrated file against the schema; throws 'invalid' with the first problem. */
export function assertValid(value: unknown): asserts value is Backup {
  // Errors come from the outside in: the last is the innermost, the one that says what is wrong.
  const problem = validator.validate(value).errors.at(-1);
  if (!problem) return;
  throw new ImportError('invalid', {
    place: problem.instanceLocation.slice(1),
    reason: problem.keyword === 'false' ? 'unknown-key' : problem.keyword,
  });
}
