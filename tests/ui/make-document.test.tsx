// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { aMeasure, anAssessment } from '../fixtures/assessments';
import { button, openDocuments, saved, told } from './documents-harness';

const plan = anAssessment({ measures: [aMeasure({ responsible: 'Ayşe Şahin' })] });

// No blink passes but by the test.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

/** The bar comes when a blink is over. */
async function bar() {
  await act(() => {
    vi.advanceTimersByTime(150);
  });
  return screen.getByRole('progressbar', { name: 'PDF wird erstellt …' });
}

test('what was chosen is what is made', async () => {
  const { user, works } = await openDocuments(plan);
  await user.click(screen.getByRole('radio', { name: 'Ergebnis und Plan' }));
  await user.click(screen.getByRole('radio', { name: /^Zur Weitergabe/ }));
  await user.click(screen.getByRole('checkbox', { name: /Status/ }));
  await user.click(button('Als PDF speichern'));
  expect(works.map(({ wish }) => wish)).toEqual([
    expect.objectContaining({
      kind: 'pdf',
      assessment: plan,
      options: { scope: 'result', names: false, status: false },
    }),
  ]);
});

test('a finished document is handed over, and its name is told', async () => {
  const { user, works } = await openDocuments(plan);
  await user.click(button('Als PDF speichern'));
  await works[0]?.finish({ name: 'Plan.pdf' });
  await waitFor(() => expect(told()).toContain('„Plan.pdf“ wurde dem Browser übergeben'));
  expect(saved).toEqual(['Plan.pdf']);
  expect(document.activeElement).toBe(button('Als PDF speichern'));
});

test('what is told of one document goes away with another choice', async () => {
  const { user, works } = await openDocuments(plan);
  await user.click(button('Als PDF speichern'));
  await works[0]?.finish();
  await waitFor(() => expect(told()).toContain('übergeben'));
  await user.click(screen.getByRole('radio', { name: 'Ergebnis und Plan' }));
  expect(told()).toBe('');
});

test('a document that is a Sicherung too says so, and whether it was checked', async () => {
  const { user, works } = await openDocuments(plan);
  await user.click(button('Als PDF speichern'));
  await works[0]?.finish({ carries: 'everything' });
  await waitFor(() => expect(told()).toContain('auf einem anderen Gerät weiterarbeiten'));
  await user.click(button('Als PDF speichern'));
  await works[1]?.finish({ carries: 'failed' });
  expect((await screen.findByRole('alert')).textContent).toContain('Als Sicherung taugt');
});

test('what takes longer than a blink shows how far it is', async () => {
  const { user, works } = await openDocuments(plan);
  await user.click(button('Als PDF speichern'));
  const progress = (await bar()) as HTMLProgressElement;
  expect(progress.hasAttribute('value')).toBe(false);
  expect(told()).toBe('PDF wird erstellt …');
  await act(() => works[0]?.step(3, 8));
  await waitFor(() => expect(progress.value).toBe(3));
  expect(progress.max).toBe(8);
  await works[0]?.finish();
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
});

test('"Abbrechen" ends the work and saves nothing', async () => {
  const { user, works } = await openDocuments(plan);
  await user.click(button('Als PDF speichern'));
  await bar();
  await user.click(button('Abbrechen'));
  expect(told()).toBe('Abgebrochen. Es wurde keine Datei gespeichert.');
  expect(document.activeElement).toBe(button('Als PDF speichern'));
  await expect(works[0]?.step(1, 8)).rejects.toThrow();
  await works[0]?.finish();
  expect(saved).toEqual([]);
});

test('cancelled, it can be asked for again', async () => {
  const { user, works } = await openDocuments(plan);
  await user.click(button('Als PDF speichern'));
  await bar();
  await user.click(button('Abbrechen'));
  await user.click(button('Als PDF speichern'));
  await works[1]?.finish({ name: 'Zweiter.pdf' });
  await waitFor(() => expect(saved).toEqual(['Zweiter.pdf']));
  expect(told()).not.toContain('Abgebrochen');
});

test('a second click while one is made does nothing', async () => {
  const { user, works } = await openDocuments(plan);
  // So fast that the button is not drawn as busy between them.
  await act(() => {
    button('Als PDF speichern').click();
    button('Als PDF speichern').click();
  });
  await user.click(button('Als PDF speichern'));
  expect(works).toHaveLength(1);
  await works[0]?.finish();
  await waitFor(() => expect(saved).toHaveLength(1));
});

test('a failure is told, and the next try may work', async () => {
  const { user, works } = await openDocuments(plan);
  await user.click(button('Als PDF speichern'));
  await works[0]?.fail();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('konnte nicht erstellt werden');
  expect(alert.textContent).toContain('A mistake of ours');
  expect(alert.textContent).toContain('Ihre Eingaben sind davon nicht betroffen');
  expect(saved).toEqual([]);
  await user.click(button('Als PDF speichern'));
  expect(screen.queryByRole('alert')).toBeNull();
  await works[1]?.finish();
  await waitFor(() => expect(saved).toHaveLength(1));
});

test.each([
  ['code', new TypeError('Failed to fetch dynamically imported module: https://x.de/a.js')],
  [
    'a face',
    Object.assign(new Error('The face regular.ttf is unavailable'), { name: 'FontError' }),
  ],
])('a missing part of the app is told as one: %s', async (_, error) => {
  const { user, works } = await openDocuments(plan);
  await user.click(button('Als PDF speichern'));
  await works[0]?.fail(error);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Dafür fehlt ein Teil der App');
  expect(alert.textContent).toContain(error.message);
});

test('leaving the screen ends the work, and nothing is saved', async () => {
  const { user, works, leave } = await openDocuments(plan);
  await user.click(button('Als PDF speichern'));
  await leave();
  await expect(works[0]?.step(1, 8)).rejects.toThrow();
  await works[0]?.finish();
  expect(saved).toEqual([]);
});

test('another choice while one is made ends the work: the old one is not handed over', async () => {
  const { user, works } = await openDocuments(plan);
  await user.click(button('Als PDF speichern'));
  await bar();
  await user.click(screen.getByRole('radio', { name: /^Zur Weitergabe/ }));
  await works[0]?.finish();
  expect(saved).toEqual([]);
  expect(told()).toContain('Sie haben die Auswahl geändert. Es wurde keine Datei gespeichert.');
  expect(screen.queryByRole('progressbar')).toBeNull();
  await user.click(button('Als PDF speichern'));
  expect(works[1]?.wish.options).toMatchObject({ names: false });
  await works[1]?.finish({ name: 'Ohne Namen.pdf' });
  await waitFor(() => expect(saved).toEqual(['Ohne Namen.pdf']));
  expect(told()).not.toContain('Auswahl geändert');
});

const OTHER_CHOICES: [what: string, choose: () => HTMLElement][] = [
  ['Umfang', () => screen.getByRole('radio', { name: 'Ergebnis und Plan' })],
  ['Status', () => screen.getByRole('checkbox', { name: /Status/ })],
];

test.each(OTHER_CHOICES)('so does another choice of %s', async (_, choose) => {
  const { user, works } = await openDocuments(plan);
  await user.click(button('Als PDF speichern'));
  await user.click(choose());
  await works[0]?.finish();
  expect(told()).toContain('Sie haben die Auswahl geändert');
  expect(saved).toEqual([]);
});

test('so does another person for the calendar', async () => {
  const { user, works } = await openDocuments(
    anAssessment({ measures: [aMeasure({ responsible: 'Ayşe Şahin', review: '2027-01-10' })] }),
  );
  await user.click(button('Als Kalender speichern'));
  await user.selectOptions(screen.getByLabelText('Wessen Termine?'), 'Ayşe Şahin');
  await works[0]?.finish();
  expect(told()).toContain('Sie haben die Auswahl geändert');
  expect(saved).toEqual([]);
});

test('F63 a browser that stumbles over the file locks nothing: it is told, and the next try may work', async () => {
  const { user, works } = await openDocuments(plan);
  URL.createObjectURL = () => {
    throw new Error('No room for it');
  };
  await user.click(button('Als PDF speichern'));
  await works[0]?.finish();
  expect((await screen.findByRole('alert')).textContent).toContain('hat nicht geklappt');
  expect(told()).toBe('');
  URL.createObjectURL = () => 'blob:test';
  await user.click(button('Als PDF speichern'));
  await works[1]?.finish({ name: 'Plan.pdf' });
  await waitFor(() => expect(saved).toEqual(['Plan.pdf']));
  expect(screen.queryByRole('alert')).toBeNull();
});
