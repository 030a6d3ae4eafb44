/** A plan for Word as a browser makes it, with the build that people get. */
import mammoth from 'mammoth';
import { expect, test } from './fixtures';
import { openExample } from './steps/assessment';
import { goToDocuments, readDownload, saveBy } from './steps/documents';
import { CHECKPOINTS, EXAMPLE } from './steps/words';

test('the document for Word holds result and plan, and is the same every time', async ({ app }) => {
  const { page, open } = app;
  await open();
  await openExample(page);
  await goToDocuments(page);
  const first = await readDownload(await saveBy(page, 'Als Word speichern'));
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(first) });
  const said = text.replace(/\s+/g, ' ');
  for (const words of [EXAMPLE, 'Ergebnis', 'Maßnahmenplan', ...CHECKPOINTS]) {
    expect.soft(said).toContain(words);
  }
  const second = await readDownload(await saveBy(page, 'Als Word speichern'));
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});
