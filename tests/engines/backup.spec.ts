/** The Sicherung brings everything back exactly; a bad file changes nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RED } from '../e2e/steps/words';
import { expect, test } from './fixtures';
import type { Profile, Tab } from './profile';
import { savedFile } from './saved-files';
import {
  beginAssessment,
  button,
  expectChecked,
  expectSaved,
  expectShown,
  expectValue,
  goToBackup,
  goToStart,
  heading,
  light,
  link,
  NOTE,
} from './steps';

const NAME = 'Verein „Zurück“';
const TEXT = 'Kommt wieder – Äöüß €';

async function enter(tab: Tab): Promise<void> {
  await beginAssessment(tab, NAME);
  await tab.click(light(RED));
  await tab.fill(NOTE, TEXT);
  await expectSaved(tab);
}

/** Where people looked last changes while they go and save the PDF. */
const placeless = (entries: Record<string, unknown>[]) =>
  entries.map((entry) => ({ ...entry, lastPlace: '' }));

async function deleteIt(tab: Tab): Promise<void> {
  await goToStart(tab);
  await tab.click({ role: 'disclosure', name: `Weitere Möglichkeiten für „${NAME}“` });
  await tab.click(button('Löschen'));
  await expect
    .poll(() => tab.text({ role: 'main' }))
    .toContain('Noch keine Selbstbewertung auf diesem Gerät.');
}

async function saveBackup(profile: Profile, tab: Tab): Promise<Buffer> {
  await goToBackup(tab);
  return savedFile(profile, () => tab.click(button('Sicherung speichern')));
}

/** What people entered, without what counts or dates the saving itself. */
function entriesIn(file: Buffer): Record<string, unknown>[] {
  return JSON.parse(file.toString('utf8')).assessments.map(
    ({ revision: _, ...assessment }: Record<string, unknown>) => assessment,
  );
}

test('saved, deleted, opened: exactly the same again', async ({ profile, tab }) => {
  await enter(tab);
  const before = await saveBackup(profile, tab);
  await deleteIt(tab);
  await goToBackup(tab);
  const file = join(profile.downloads, '..', 'Sicherung.json');
  writeFileSync(file, before);
  await tab.chooseFile(button('Sicherung öffnen'), file);
  await tab.click(button(/übernehmen$/));
  // The page brings the result into view; a click on its way would miss.
  await expectShown(tab, link('Zu Ihren Selbstbewertungen'));
  await goToStart(tab);
  await tab.click(link(NAME));
  await expectValue(tab, NOTE, TEXT);
  await expectChecked(tab, light(RED));
  expect(entriesIn(await saveBackup(profile, tab))).toEqual(entriesIn(before));
});

test('F62 saved as PDF, deleted, the PDF opened: exactly the same again', async ({
  profile,
  tab,
}) => {
  await enter(tab);
  const before = await saveBackup(profile, tab);
  await goToStart(tab);
  await tab.click(link(NAME));
  await tab.click(link('Maßnahmenplan'));
  await expectShown(tab, heading('Maßnahmenplan'));
  const pdf = await savedFile(profile, () => tab.click(button('Als PDF speichern')));
  await deleteIt(tab);
  await goToBackup(tab);
  const file = join(profile.downloads, '..', 'Maßnahmenplan.pdf');
  writeFileSync(file, pdf);
  await tab.chooseFile(button('Sicherung öffnen'), file);
  await tab.click(button(/übernehmen$/));
  await expectShown(tab, link('Zu Ihren Selbstbewertungen'));
  expect(placeless(entriesIn(await saveBackup(profile, tab)))).toEqual(
    placeless(entriesIn(before)),
  );
});

const BAD_FILES: { what: string; content(good: string): string | Buffer }[] = [
  { what: 'broken off', content: (good) => good.slice(0, good.length / 2) },
  { what: 'of another program', content: () => '{"name":"etwas anderes"}' },
  { what: 'no text at all', content: () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]) },
];

test('a bad file is refused with a sentence and changes nothing', async ({ profile, tab }) => {
  await enter(tab);
  const before = await saveBackup(profile, tab);
  for (const { what, content } of BAD_FILES) {
    const file = join(profile.downloads, '..', `${what}.json`);
    writeFileSync(file, content(before.toString('utf8')));
    await tab.chooseFile(button('Sicherung öffnen'), file);
    await expect
      .poll(() => tab.text({ role: 'alert' }), what)
      .toMatch(/Diese Datei lässt sich nicht öffnen\..+nichts geändert\./);
    await goToBackup(tab);
  }
  await goToStart(tab);
  await expectShown(tab, link(NAME));
  expect(entriesIn(await saveBackup(profile, tab))).toEqual(entriesIn(before));
});
