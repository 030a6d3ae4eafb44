// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { StorageError } from '../../src/storage/storage-error';
import { DetailsFields } from '../../src/ui/screens/workshop/details-fields';
import { NewWorkshop } from '../../src/ui/screens/workshop/new-workshop';
import { PreparePaper } from '../../src/ui/screens/workshop/prepare-paper';
import { useOpenWorkshop } from '../../src/ui/screens/workshop/use-workshops';
import { openRoom } from './workshop-rooms-harness';

beforeEach(() => {
  URL.createObjectURL = () => 'blob:test';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
});

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

function Details() {
  const { workshop, store } = useOpenWorkshop();
  return (
    <DetailsFields
      details={workshop}
      onChange={(details) => store.change('describeWorkshop', details)}
    />
  );
}

describe('the details', () => {
  it('are kept with every key', async () => {
    const { user, current } = await openRoom(Details);
    await user.type(field('Titel'), ' 2027');
    await user.type(field('Ort'), 'Saal 2');
    await user.type(field('Eingeladene'), 'Vorstand');
    await user.type(field('Erwartete Stimmzettel'), '24');
    expect(current.value).toMatchObject({
      title: 'Klausur 2027',
      place: 'Saal 2',
      invited: 'Vorstand',
      expected: 24,
    });
    await user.clear(field('Erwartete Stimmzettel'));
    expect(current.value?.expected).toBeNull();
  });

  it('store no number that cannot be, and say which can', async () => {
    const { user, current } = await openRoom(Details);
    await user.type(field('Erwartete Stimmzettel'), '12');
    await user.type(field('Erwartete Stimmzettel'), ' Leute');
    expect(current.value?.expected).toBe(12);
    expect(field('Erwartete Stimmzettel').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Bitte eine ganze Zahl von 1 bis 1000 eingeben.')).toBeTruthy();
    await user.clear(field('Erwartete Stimmzettel'));
    await user.type(field('Erwartete Stimmzettel'), '1001');
    expect(screen.getByText(/von 1 bis 1000/)).toBeTruthy();
  });

  it('store no day that cannot be', async () => {
    const { current } = await openRoom(Details);
    const date = field('Datum');
    fireEvent.input(date, { target: { value: '2027-03-06' } });
    expect(current.value?.date).toBe('2027-03-06');
    // As one types a year, the browser tells of the year 2.
    fireEvent.input(date, { target: { value: '0002-03-06' } });
    fireEvent.blur(date);
    expect(current.value?.date).toBe('2027-03-06');
    expect(
      screen.getByText(/kann nicht stimmen\. Gespeichert bleibt der 06\.03\.2027/),
    ).toBeTruthy();
    fireEvent.input(date, { target: { value: '' } });
    expect(current.value?.date).toBeNull();
  });
});

describe('the form for a new workshop', () => {
  const create = () => screen.findByRole('button', { name: 'Workshop anlegen' });

  it('needs nothing filled in, and goes on to the preparing', async () => {
    const { user, current } = await openRoom(NewWorkshop);
    await user.click(await create());
    expect(current.value).toMatchObject({ id: 'neu', number: 41, title: '', date: '2026-11-20' });
    expect(location.hash).toBe('#/workshop/neu/vorbereiten');
  });

  it('is not sent off with a number that cannot be read: one is led to it', async () => {
    const { user, current } = await openRoom(NewWorkshop);
    await user.type(field('Erwartete Stimmzettel'), 'zwölf');
    await user.click(await create());
    expect(current.value?.id).toBe('w');
    expect(document.activeElement).toBe(field('Erwartete Stimmzettel'));
    expect(field('Erwartete Stimmzettel').value).toBe('zwölf');
  });

  it('keeps what was typed when the storage does not answer, and makes one on the next try', async () => {
    const { user, current, numbers } = await openRoom(NewWorkshop);
    numbers.unshift(new StorageError('no-answer'));
    await user.type(field('Titel'), 'Klausurtag');
    await user.click(await create());
    expect((await screen.findByRole('alert')).textContent).toContain('antwortet nicht');
    expect(field('Titel').value).toBe('Klausurtag');
    expect(current.value?.id).toBe('w');
    await user.click(await create());
    expect(current.value).toMatchObject({ id: 'neu', title: 'Klausurtag' });
  });
});

describe('the ballots on paper', () => {
  const save = () => screen.getByRole('button', { name: 'Stimmzettel als PDF speichern' });

  it('are as many at first as the guide says: a third of those expected', async () => {
    const Both = () => (
      <>
        <Details />
        <PreparePaper />
      </>
    );
    const { user } = await openRoom(Both);
    await user.type(field('Erwartete Stimmzettel'), '13');
    expect(field('Anzahl').value).toBe('5');
    expect(screen.getByText(/ein Drittel der erwarteten Stimmzettel \(13\)/)).toBeTruthy();
    // Once somebody wished another number, it stays.
    await user.type(field('Anzahl'), '0');
    await user.clear(field('Erwartete Stimmzettel'));
    expect(field('Anzahl').value).toBe('50');
  });

  it('are made in the number and from the number wished', async () => {
    const { user, wishes } = await openRoom(PreparePaper);
    await user.clear(field('Anzahl'));
    await user.type(field('Anzahl'), '6');
    await user.clear(field('Ab Nummer'));
    await user.type(field('Ab Nummer'), '21');
    expect(screen.getByText('Nummern 21 bis 26')).toBeTruthy();
    await user.click(save());
    expect(wishes).toMatchObject([{ kind: 'ballots', from: 21, count: 6, workshop: { id: 'w' } }]);
  });

  it('are not made of a number that cannot be: one is led to it', async () => {
    const { user, wishes } = await openRoom(PreparePaper);
    await user.clear(field('Anzahl'));
    await user.type(field('Anzahl'), '301');
    await user.click(save());
    expect(wishes).toEqual([]);
    expect(document.activeElement).toBe(field('Anzahl'));
    expect(screen.getByText('Bitte eine ganze Zahl von 1 bis 300 eingeben.')).toBeTruthy();
  });
});
