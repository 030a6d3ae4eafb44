import { ContentError } from './content-error';
import type { WorkedExample } from './worked-example';

const FILE = '../../content/examples/freiwilligenagentur.json';
const files = import.meta.glob<WorkedExample>('../../content/examples/*.json', {
  import: 'default',
});

/** The worked example, loaded when first asked for. Throws `ContentError` ("unreadable"). */
export async function loadExample(): Promise<WorkedExample> {
  const load = files[FILE];
  if (!load) throw new ContentError('unreadable', { file: FILE });
  try {
    return await load();
  } catch (cause) {
    throw new ContentError('unreadable', { file: FILE }, { cause });
  }
}
