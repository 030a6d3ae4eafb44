/** After one visit the app needs no network any more. */
import { pdfText } from '../e2e/steps/documents';
import { CHECKPOINTS, RED } from '../e2e/steps/words';
import { expect, test } from './fixtures';
import { savedFile } from './saved-files';
import {
  beginAssessment,
  button,
  expectChecked,
  expectSaved,
  expectShown,
  goToBackup,
  goToCheckpoint,
  heading,
  light,
  link,
} from './steps';

const EXAMPLE = 'Fünf KMU';

test('without a network people rate, plan, save files and find everything again', async ({
  host,
  profile,
  tab,
}) => {
  await expect.poll(() => tab.text({ role: 'main' })).toContain('Offline bereit');
  await host.stop();
  await tab.reload();

  await beginAssessment(tab, 'Verein ohne Netz');
  await tab.click(light(RED));
  await tab.click(button(new RegExp(`^Als Maßnahme übernehmen: ${EXAMPLE}`)));
  await tab.click(link('Maßnahmenplan'));
  await expectShown(tab, heading('Maßnahmenplan'));
  await expectSaved(tab);
  const plan = await savedFile(profile, () => tab.click(button('Als PDF speichern')));
  expect(await pdfText(plan)).toContain('Verein ohne Netz');
  expect(await pdfText(plan)).toContain(EXAMPLE);
  const address = await tab.address();

  await goToBackup(tab);
  const backup = await savedFile(profile, () => tab.click(button('Sicherung speichern')));
  expect(backup.toString('utf8')).toContain('Verein ohne Netz');

  // A new tab is a new visit; it too starts without the server.
  const later = await profile.newTab();
  await later.open(address);
  await expectShown(later, heading('Maßnahmenplan'));
  await goToCheckpoint(later, 1);
  await expectShown(later, heading(CHECKPOINTS[0]));
  await expectChecked(later, light(RED));
});
