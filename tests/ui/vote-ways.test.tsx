// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { encodeBallot } from '../../src/domain/workshop/ballot-code';
import { MAX_BALLOTS } from '../../src/domain/workshop/ballots';
import { encodeWorkshopNumber } from '../../src/domain/workshop/workshop-number';
import { VoteCode } from '../../src/ui/screens/workshop/vote-code';
import { useNewDesk, VoteDeskProvider } from '../../src/ui/screens/workshop/vote-desk';
import { VoteDouble } from '../../src/ui/screens/workshop/vote-double';
import { VoteFiles } from '../../src/ui/screens/workshop/vote-files';
import { VotePaper } from '../../src/ui/screens/workshop/vote-paper';
import { VoteRemove } from '../../src/ui/screens/workshop/vote-remove';
import { anAssessment, rated } from '../fixtures/assessments';
import { type Circumstances, openRoom } from './vote-harness';

const KEY = { number: 7, praxishilfe: 1 };
const code = encodeBallot({ ratings: ['red', 'yellow', null], draw: 3 }, KEY);

/** The desk with the ways that need no camera. */
function Desk() {
  const { desk, doubt, settle } = useNewDesk();
  return (
    <VoteDeskProvider value={desk}>
      <VoteCode />
      <VotePaper />
      <VoteFiles />
      <VoteRemove />
      {doubt && <VoteDouble doubt={doubt} onSettle={settle} />}
    </VoteDeskProvider>
  );
}

const open = (around?: Circumstances) => openRoom(Desk, around);
const codeField = () => screen.getByLabelText<HTMLInputElement>('Stimmzettel-Code');
const said = () =>
  [...screen.queryAllByRole('status'), ...screen.queryAllByRole('alert')]
    .map(({ textContent }) => textContent)
    .join(' ');

describe('a code that is typed', () => {
  it('counts with Enter, whatever its blanks and letters; the field is empty and ready for the next', async () => {
    const { user, ballots } = await open({ workshop: { expected: 12 } });
    await user.type(codeField(), `${code.slice(0, 3).toLowerCase()} - ${code.slice(3)}{Enter}`);
    expect(said()).toContain('Stimmzettel gezählt. Jetzt: 1 von 12.');
    expect(codeField().value).toBe('');
    expect(document.activeElement).toBe(codeField());
    expect(ballots()).toEqual([
      { number: code, ratings: { a: 'red', b: 'yellow', c: null }, notes: {} },
    ]);
  });

  const ours = encodeWorkshopNumber(KEY);
  const theirs = encodeWorkshopNumber({ ...KEY, number: 8 });
  const wrong = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`;
  it.each([
    ['', 'Bitte geben Sie zuerst einen Stimmzettel-Code ein.'],
    [`${code.slice(0, 3)}o`, '„o“ kommt in Stimmzettel-Codes nicht vor.'],
    [code.slice(0, -1), 'Da fehlt noch 1 Zeichen.'],
    [code.slice(0, -2), 'Da fehlen noch 2 Zeichen.'],
    [`${code}2`, 'Das ist 1 Zeichen zu viel.'],
    [wrong, 'Der Code stimmt nicht – bitte vergleichen Sie ihn Zeichen für Zeichen.'],
    [
      encodeBallot({ ratings: ['red', null, null], draw: 0 }, { ...KEY, praxishilfe: 2 }),
      'Dieser Code gehört zu einer anderen Praxishilfe.',
    ],
    [
      encodeBallot({ ratings: ['red', null, null], draw: 0 }, { ...KEY, number: 8 }),
      `Dieser Code gehört zum Workshop ${theirs} und wurde nicht gezählt. Hier ist die Workshop-Nummer ${ours}.`,
    ],
    [ours, 'Das ist eine Workshop-Nummer.'],
  ])('F57 "%s" is not counted, but answered: %s', async (text, sentence) => {
    const { user, ballots } = await open();
    if (text) await user.type(codeField(), text);
    await user.type(codeField(), '{Enter}');
    expect(said()).toContain(sentence);
    expect(codeField().value).toBe(text);
    expect(ballots()).toEqual([]);
  });

  it('F57 is counted once only, unless somebody says that it is another one', async () => {
    const { user, ballots } = await open();
    await user.type(codeField(), `${code}{Enter}${code}{Enter}`);
    const dialog = () => screen.getByRole('dialog', { hidden: true });
    expect(dialog().textContent).toContain('Dieser Stimmzettel ist schon gezählt');
    await vi.waitFor(() =>
      expect(document.activeElement?.textContent).toBe('Nicht noch einmal zählen'),
    );
    await user.click(within(dialog()).getByText('Nicht noch einmal zählen'));
    expect(said()).toContain('Nicht noch einmal gezählt.');
    expect(ballots()).toHaveLength(1);

    await user.type(codeField(), `${code}{Enter}`);
    await user.click(within(dialog()).getByText('Es ist ein anderer – trotzdem zählen'));
    expect(said()).toContain(`Er hat hier die Nummer ${code}/2.`);
    expect(ballots().map(({ number }) => number)).toEqual([code, `${code}/2`]);
  });

  it('F57 is not counted into a full box', async () => {
    const many = Array.from({ length: MAX_BALLOTS }, (_, i) => ({
      number: `P${i}`,
      ratings: {},
      notes: {},
    }));
    const { user, ballots } = await open({ workshop: { ballots: many } });
    await user.type(codeField(), `${code}{Enter}`);
    expect(said()).toContain('Mehr als 1.000 Stimmzettel passen nicht in einen Workshop.');
    expect(ballots()).toHaveLength(MAX_BALLOTS);
  });

  it('F57 is refused where a newer version holds the storage', async () => {
    const { user, ballots } = await open({ isReadOnly: true });
    await user.type(codeField(), `${code}{Enter}`);
    expect(said()).toContain('Das geht gerade nicht');
    expect(ballots()).toEqual([]);
  });
});

describe('a sheet of paper', () => {
  const keypad = () => screen.getByRole('group', { name: /^Tastenfeld/ });
  const sheet = () => screen.getByLabelText<HTMLInputElement>('Nummer des Blatts');
  const steps = () =>
    within(screen.getByRole('list', { name: 'Dieses Blatt' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('takes a key per checkpoint; the last one stores it and goes to the next unused sheet', async () => {
    const { user, ballots } = await open({
      workshop: { ballots: [{ number: 'P2', ratings: {}, notes: {} }] },
    });
    expect(sheet().value).toBe('1');
    within(keypad()).getAllByRole('button')[0]?.focus();
    await user.keyboard('13');
    expect(steps()).toEqual(['1Checkpunkt aRot', '2Checkpunkt bGrün', '3Checkpunkt c']);
    expect(said()).toContain('Grün. Jetzt Checkpunkt 3 von 3: Checkpunkt c');
    await user.keyboard('{Backspace}20');
    expect(sheet().value).toBe('3');
    expect(steps()).toEqual(['1Checkpunkt a', '2Checkpunkt b', '3Checkpunkt c']);
    expect(ballots()).toContainEqual({
      number: 'P1',
      ratings: { a: 'red', b: 'yellow', c: null },
      notes: {},
    });
    expect(screen.getByText('Blatt 1 gezählt.')).toBeTruthy();
  });

  it('can be taken back, and typed in again', async () => {
    const { user, ballots } = await open();
    const red = within(keypad()).getByRole('button', { name: /Rot/ });
    for (let press = 0; press < 3; press += 1) await user.click(red);
    expect(ballots()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(ballots()).toEqual([]);
    expect(sheet().value).toBe('1');
  });

  it('needs its number first', async () => {
    const { user, ballots } = await open();
    await user.clear(sheet());
    await user.click(within(keypad()).getByRole('button', { name: /Rot/ }));
    expect(said()).toContain('Bitte geben Sie die Nummer des Blatts ein');
    expect(document.activeElement).toBe(sheet());
    expect(ballots()).toEqual([]);
  });

  it('F57 says at Enter that no sheet has this number, and takes no digits for lights', async () => {
    const { user, ballots } = await open();
    await user.clear(sheet());
    await user.type(sheet(), 'abc{Enter}');
    expect(said()).toContain('eine Zahl von 1 bis 9999');
    expect(document.activeElement).toBe(sheet());
    // What is typed next takes the place of what was wrong.
    await user.keyboard('7{Enter}123');
    expect(ballots().map(({ number }) => number)).toEqual(['P7']);
  });

  it('F57 replaces the number it offers by the one that is typed', async () => {
    const { user } = await open();
    await user.click(sheet());
    await user.keyboard('7');
    expect(sheet().value).toBe('7');
  });

  it('F57 whose number is counted already is told of at once, and asked about', async () => {
    const { user, ballots } = await open({
      workshop: { ballots: [{ number: 'P4', ratings: { a: 'green' }, notes: {} }] },
    });
    await user.clear(sheet());
    await user.type(sheet(), '4');
    expect(said()).toContain('Blatt 4 ist schon gezählt.');
    await user.keyboard('{Enter}111');
    expect(ballots()).toHaveLength(1);
    // Not the sentence about codes, which two people may have by chance.
    expect(screen.getByRole('dialog', { hidden: true }).textContent).toContain('dasselbe Blatt');
    await user.click(screen.getByText('Nicht noch einmal zählen'));
    expect(ballots()).toHaveLength(1);
    expect(sheet().value).toBe('5');
  });

  it('takes digits only while its group has the focus', async () => {
    const { user } = await open();
    codeField().focus();
    await user.keyboard('1');
    expect(codeField().value).toBe('1');
    expect(steps()).toEqual(['1Checkpunkt a', '2Checkpunkt b', '3Checkpunkt c']);
  });
});

describe('files', () => {
  const one = anAssessment({ id: 'one', name: 'Abteilung Nord', answers: rated({ a: 'red' }) });
  const two = anAssessment({
    id: 'two',
    name: 'Abteilung Süd',
    answers: { a: { rating: 'green', note: 'Läuft.' } },
  });
  const choose = async (
    user: { upload(e: HTMLElement, f: File[]): Promise<void> },
    ...names: string[]
  ) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('There is no field for files');
    await user.upload(
      input,
      names.map((name) => new File(['{}'], name)),
    );
  };

  it('are brought together: name, day and how many are rated, never the lights', async () => {
    const { user, ballots } = await open({ files: { 'nord.json': [one], 'sued.json': [two] } });
    await choose(user, 'nord.json', 'sued.json');
    const list = await screen.findByRole('group', { name: 'Was gezählt werden kann' });
    expect(list.textContent).toContain(
      'Abteilung NordStand 20.11.2026 · 1 von 3 bewertet · aus „nord.json“',
    );
    expect(list.textContent).not.toContain('Handlungsbedarf');
    await user.click(screen.getByRole('button', { name: '2 Stimmzettel zählen' }));
    expect(said()).toContain('2 Stimmzettel gezählt. Jetzt: 2 Stimmzettel.');
    expect(ballots().map(({ notes }) => notes)).toEqual([{}, {}]);
    expect(JSON.stringify(ballots())).not.toMatch(/Nord|Süd|one|two/);
  });

  it('bring their notes only when that is wished', async () => {
    const { user, ballots } = await open({ onDevice: [two] });
    await user.click(screen.getByRole('button', { name: 'Von diesem Gerät nehmen' }));
    await user.click(await screen.findByLabelText(/Notizen mitnehmen/));
    await user.click(screen.getByRole('button', { name: '1 Stimmzettel zählen' }));
    expect(ballots()[0]?.notes).toEqual({ a: 'Läuft.' });
  });

  it('F57 that hold the same assessment again are noticed, in the list and in the box', async () => {
    const { user, ballots } = await open({ files: { 'a.json': [one], 'b.json': [one] } });
    await choose(user, 'a.json', 'b.json');
    await screen.findByText(/„Abteilung Nord“ steht schon in der Liste/);
    await user.click(screen.getByRole('button', { name: '1 Stimmzettel zählen' }));
    await choose(user, 'a.json');
    await screen.findByText('Schon gezählt');
    const box = within(screen.getByRole('group', { name: 'Was gezählt werden kann' }));
    expect(box.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
    await user.click(box.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: '1 Stimmzettel zählen' }));
    await user.click(screen.getByText('Nicht noch einmal zählen'));
    expect(ballots()).toHaveLength(1);
  });

  it('F57 of another Praxishilfe or version are refused with a sentence', async () => {
    const foreign = anAssessment({
      id: 'x',
      name: 'Fremd',
      instrument: { id: 'other', version: '1.0.0', language: 'de' },
    });
    const newer = anAssessment({
      id: 'y',
      name: 'Neu',
      instrument: { id: 'zo', version: '2.0.0', language: 'de' },
    });
    const { user } = await open({ files: { 'a.json': [foreign, newer] } });
    await choose(user, 'a.json');
    await screen.findByText(/„Fremd“ gehört zu einer anderen Praxishilfe/);
    expect(said()).toContain('„Neu“ gehört zur Fassung 2.0.0 der Praxishilfe');
    expect(screen.queryByRole('group', { name: 'Was gezählt werden kann' })).toBeNull();
  });

  it('F57 that cannot be read do not keep the others away', async () => {
    const broken = Object.assign(new Error('not-json'), { code: 'not-json' });
    const { user } = await open({ files: { 'kaputt.json': broken, 'gut.json': [one] } });
    await choose(user, 'kaputt.json', 'gut.json');
    await screen.findByText(/Abteilung Nord/);
    expect(said()).toContain('Der Inhalt der Datei ist beschädigt.');
    expect(screen.getByText('„kaputt.json“:')).toBeTruthy();
  });

  it('ask for the password of one and go on with the next when it is left out', async () => {
    const locked = Object.assign(new Error('encrypted'), { code: 'encrypted' });
    const { user } = await open({ files: { 'geheim.json': locked, 'gut.json': [one] } });
    await choose(user, 'geheim.json', 'gut.json');
    await screen.findByText('Diese Sicherung ist verschlüsselt');
    expect(screen.queryByText('Abteilung Nord')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
    await screen.findByText('Abteilung Nord');
  });
});

describe('a ballot that is withdrawn', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>('Nummer oder Code');

  it('goes by its number alone, exactly, and can be brought back', async () => {
    const { user, ballots } = await open();
    await user.type(codeField(), `${code}{Enter}`);
    const before = ballots();
    await user.type(field(), `${code.toLowerCase()}{Enter}`);
    expect(ballots()).toEqual([]);
    expect(screen.getByText(/Der Stimmzettel ist zurückgezogen/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(ballots()).toEqual(before);
  });

  it('F57 that is not there is told of, and no other goes', async () => {
    const { user, ballots } = await open();
    await user.type(codeField(), `${code}{Enter}`);
    await user.type(field(), 'P9{Enter}');
    expect(said()).toContain('Unter „P9“ liegt hier kein Stimmzettel.');
    expect(ballots()).toHaveLength(1);
  });
});
