/** What people have entered is there when they come back. */
import { CHECKPOINTS, RED, YELLOW } from '../e2e/steps/words';
import { test } from './fixtures';
import type { Tab } from './profile';
import {
  beginAssessment,
  expectChecked,
  expectSaved,
  expectShown,
  expectValue,
  goToCheckpoint,
  heading,
  light,
  link,
  NOTE,
} from './steps';

const TEXT = 'Größe zählt – „Łukasz“ & Söhne';

async function enter(tab: Tab): Promise<void> {
  await beginAssessment(tab, 'Bürgerverein Übersee');
  await tab.click(light(RED));
  await tab.fill(NOTE, TEXT);
  await goToCheckpoint(tab, 2);
  await tab.click(light(YELLOW));
  await expectSaved(tab);
}

async function expectEntries(tab: Tab): Promise<void> {
  await expectShown(tab, heading(CHECKPOINTS[1]));
  await expectChecked(tab, light(YELLOW));
  await goToCheckpoint(tab, 1);
  await expectChecked(tab, light(RED));
  await expectValue(tab, NOTE, TEXT);
}

test('what is saved is there after a reload and in the list', async ({ tab }) => {
  await enter(tab);
  await tab.reload();
  await expectEntries(tab);
  await tab.open('');
  await tab.click(link('Bürgerverein Übersee'));
  await expectValue(tab, NOTE, TEXT);
});

test('what is saved is there after the browser was closed and opened', {
  tag: '@restart',
}, async ({ profile, tab }) => {
  await enter(tab);
  const address = await tab.address();
  await profile.restart();
  const again = await profile.newTab();
  await again.open(address);
  await expectEntries(again);
});
