/** The same assessment in two tabs stays the same in both. */
import { CHECKPOINTS, GREEN, RED, YELLOW } from '../e2e/steps/words';
import { expect, test } from './fixtures';
import type { Profile, Tab } from './profile';
import {
  beginAssessment,
  expectChecked,
  expectSaved,
  expectShown,
  expectValue,
  heading,
  light,
  NOTE,
} from './steps';

async function openTwice(profile: Profile, first: Tab): Promise<Tab> {
  await beginAssessment(first, 'Verein mit zwei Fenstern');
  await expectSaved(first);
  const second = await profile.newTab();
  await second.open(await first.address());
  await expectShown(second, heading(CHECKPOINTS[0]));
  return second;
}

test('an entry in one tab appears in the other', async ({ profile, tab }) => {
  const second = await openTwice(profile, tab);
  await tab.fill(NOTE, 'Im ersten geschrieben');
  await expectValue(second, NOTE, 'Im ersten geschrieben');
  await second.click(light(GREEN));
  await expectChecked(tab, light(GREEN));
});

test('different fields at the same time never overwrite each other', async ({ profile, tab }) => {
  const second = await openTwice(profile, tab);
  const ratings = [RED, YELLOW, GREEN];
  for (const [turn, rating] of ratings.entries()) {
    await Promise.all([tab.fill(NOTE, `Notiz ${turn}`), second.click(light(rating))]);
  }
  for (const each of [tab, second]) {
    await expectValue(each, NOTE, 'Notiz 2');
    await expectChecked(each, light(GREEN));
    await expectSaved(each);
  }
  await tab.reload();
  await expectValue(tab, NOTE, 'Notiz 2');
  await expectChecked(tab, light(GREEN));
});

test('in the same field the later entry wins, and both tabs see it', async ({ profile, tab }) => {
  const second = await openTwice(profile, tab);
  await tab.fill(NOTE, 'Zuerst');
  await expectValue(second, NOTE, 'Zuerst');
  await second.fill(NOTE, 'Danach');
  await expectValue(tab, NOTE, 'Danach');
  await expectSaved(tab);
  await expectSaved(second);
  await tab.reload();
  await expectValue(tab, NOTE, 'Danach');

  // Whoever comes last, there is one answer, the same for both and for the next visit.
  await Promise.all([tab.fill(NOTE, 'Vom ersten'), second.fill(NOTE, 'Vom zweiten')]);
  await expect
    .poll(async () => (await tab.value(NOTE)) === (await second.value(NOTE)), 'the same in both')
    .toBe(true);
  const agreed = await tab.value(NOTE);
  // What is typed in the very moment in which the other's text arrives goes behind it.
  expect(agreed).toMatch(/Vom (ersten|zweiten)$/);
  await expectSaved(tab);
  await expectSaved(second);
  await second.reload();
  await expectValue(second, NOTE, agreed);
});
