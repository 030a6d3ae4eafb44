import { type Schema, Validator } from '@cfworker/json-schema';
import schema from '../../../content/schema/encrypted-backup.schema.json';
import { checkBreadth } from './check-breadth';
import type { EncryptedBackup } from './encryption';
import { ImportError } from './import-error';

const validator = new Validator(schema as Schema, '2020-12');

/**
 * Holds a parsed file that says it is encrypted against its schema, before anybody is asked for a
 * password or any key is derived. Throws `ImportError` 'newer' or 'invalid'.
 */
export function assertEncryptedForm(root: object): asserts root is EncryptedBackup {
  const version: unknown = Reflect.get(root, 'version');
  if (typeof version === 'number' && version > 1) {
    throw new ImportError('newer', { place: '/version', reason: 'schema' });
  }
  checkBreadth(root);
  const problem = validator.validate(root).errors.at(-1);
  if (!problem) return;
  throw new ImportError('invalid', {
    place: problem.instanceLocation.slice(1),
    reason: problem.keyword === 'false' ? 'unknown-key' : problem.keyword,
  });
}
