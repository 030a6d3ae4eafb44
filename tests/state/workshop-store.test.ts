import { beforeEach, describe, expect, it } from 'vitest';
import { castBallot, revealBallots } from '../../src/domain/workshop/ballots';
import { aBallot, aWorkshop, THREE } from '../fixtures/workshops';
import { freshBrowser } from '../storage/browser';
import { until } from './a-store';
import { aWorkshopStore } from './a-workshop-store';

const ID = 'workshop-1';
const [FIRST, SECOND, THIRD] = THREE;
if (!FIRST || !SECOND || !THIRD) throw new Error('There are three');
const topic = { id: 't', text: 'Parkplatz', measureId: null };

beforeEach(freshBrowser);

/** A window with a stored workshop on screen. */
async function aWindow() {
  const window = aWorkshopStore();
  window.store.create(aWorkshop());
  await window.store.flush();
  window.planned.length = 0;
  return window;
}

/** Another window with the same workshop on screen; each hears the other. */
async function another(first: ReturnType<typeof aWorkshopStore>) {
  const second = aWorkshopStore();
  await second.store.open(ID);
  return { second, hear: () => second.store.heard([ID]), back: () => first.store.heard([ID]) };
}

const titles = ({ store }: ReturnType<typeof aWorkshopStore>) =>
  store.list.value?.map(({ title }) => title);

describe('an entry', () => {
  it('is on screen at once, says that it is being saved, and is stored after the paint', async () => {
    const { store, repository, paint, announced, saved, day } = await aWindow();
    day.today = '2026-11-21';
    store.change('castBallot', FIRST);
    expect(store.current.value?.ballots).toHaveLength(1);
    expect(store.saveStatus.value.kind).toBe('saving');
    expect((await repository.load(ID))?.ballots).toHaveLength(0);
    paint();
    await until(() => expect(store.saveStatus.value.kind).toBe('saved'));
    expect(await repository.load(ID)).toEqual(store.current.value);
    expect(store.current.value?.changedOn).toBe('2026-11-21');
    expect(announced).toEqual([ID, ID]);
    expect(saved).toHaveLength(2);
  });

  it('that changes nothing is none', async () => {
    const { store } = await aWindow();
    store.change('castBallot', FIRST);
    await store.flush();
    store.change('castBallot', FIRST);
    expect(store.waiting()).toEqual([]);
  });

  it('is not taken while the app only reads', async () => {
    const { store, readOnly } = await aWindow();
    readOnly.is = true;
    store.change('castBallot', FIRST);
    expect(store.waiting()).toEqual([]);
    expect(store.current.value?.ballots).toEqual([]);
  });

  it('of a workshop that was never stored goes together with it', async () => {
    const { store, repository } = aWorkshopStore();
    store.create(aWorkshop());
    store.change('parkTopic', topic);
    await store.flush();
    expect(await repository.load(ID)).toEqual({ ...aWorkshop(), topics: [topic], revision: 1 });
  });

  it('typed while others are being written waits for its own turn and is not lost', async () => {
    const { store, repository } = await aWindow();
    store.change('castBallot', FIRST);
    const first = store.flush();
    store.change('castBallot', SECOND);
    const second = store.flush();
    await Promise.all([first, second]);
    expect((await repository.load(ID))?.ballots).toHaveLength(2);
    expect(store.saveStatus.value.kind).toBe('saved');
  });
});

describe('F06 an entry that cannot be written', () => {
  it('stays on screen, says why, and is stored with all others once there is room', async () => {
    const { store, repository, trouble } = await aWindow();
    trouble.code = 'quota';
    store.change('castBallot', FIRST);
    await store.flush();
    expect(store.saveStatus.value).toEqual({ kind: 'failed', code: 'quota' });
    store.change('castBallot', SECOND);
    expect(store.saveStatus.value.kind).toBe('failed');
    expect(store.current.value?.ballots).toHaveLength(2);
    trouble.code = null;
    await store.flush();
    expect(store.saveStatus.value.kind).toBe('saved');
    expect((await repository.load(ID))?.ballots).toHaveLength(2);
  });

  it('holds up none of another workshop', async () => {
    const { store, repository, trouble } = await aWindow();
    store.create(aWorkshop({ id: 'other', title: 'Anderer' }));
    await store.flush();
    await store.open(ID);
    trouble.code = 'failed';
    trouble.of = ID;
    store.change('castBallot', FIRST);
    await store.open('other');
    store.change('describeWorkshop', { title: 'Weiter' });
    await store.flush();
    expect((await repository.load('other'))?.title).toBe('Weiter');
    expect(store.saveStatus.value).toEqual({ kind: 'failed', code: 'failed' });
    expect(store.waiting().map(({ id }) => id)).toEqual([ID]);
  });

  it('is tried again when asked, whatever the reason was', async () => {
    const { store, repository, trouble } = await aWindow();
    trouble.code = 'quota';
    store.change('castBallot', FIRST);
    await store.flush();
    trouble.code = null;
    await store.retry();
    expect(store.saveStatus.value.kind).toBe('saved');
    expect((await repository.load(ID))?.ballots).toHaveLength(1);
  });

  it('can be gone on with while the storage does not answer', async () => {
    const { store, trouble } = aWorkshopStore();
    trouble.code = 'no-answer';
    store.create(aWorkshop());
    store.create(aWorkshop({ id: 'other' }));
    await store.flush();
    expect((await store.open(ID))?.title).toBe('Gemeindesaal');
    expect(store.current.value?.id).toBe(ID);
    expect((await store.everything()).workshops.map(({ id }) => id)).toEqual([ID, 'other']);
  });

  it('is listed, loaded and backed up as it is in memory', async () => {
    const { store, trouble } = await aWindow();
    await store.refresh();
    trouble.code = 'quota';
    store.create(aWorkshop({ id: 'new', title: 'Ganz neu' }));
    await store.flush();
    trouble.code = null;
    await store.refresh();
    expect(store.list.value?.map(({ title }) => title)).toEqual(['Ganz neu', 'Gemeindesaal']);
    expect((await store.load('new'))?.title).toBe('Ganz neu');
    expect((await store.everything()).workshops).toHaveLength(2);
    trouble.code = 'failed';
    expect(await store.everything()).toMatchObject({
      workshops: [{ title: 'Ganz neu' }],
      lacking: 'all-but-memory',
    });
  });
});

describe('two windows', () => {
  it('F26 write at the same time, and each has all of both in the end', async () => {
    const first = await aWindow();
    const { second, hear, back } = await another(first);
    first.store.change('castBallot', FIRST);
    second.store.change('castBallot', SECOND);
    second.store.change('parkTopic', topic);
    await Promise.all([first.store.flush(), second.store.flush()]);
    await Promise.all([hear(), back()]);
    expect(first.store.current.value).toEqual(second.store.current.value);
    expect(first.store.current.value).toMatchObject({ ballots: [{}, {}], topics: [topic] });
  });

  it('F28 keep what waits on top of what comes from the other', async () => {
    const first = await aWindow();
    const { second, hear } = await another(first);
    second.store.change('castBallot', SECOND);
    second.store.change('parkTopic', topic);
    first.store.change('castBallot', FIRST);
    await first.store.flush();
    await hear();
    expect(second.store.current.value).toMatchObject({ ballots: [{}, {}], topics: [topic] });
    expect(second.store.waiting()).toHaveLength(2);
  });

  it('count the same ballot once', async () => {
    const first = await aWindow();
    const { second } = await another(first);
    first.store.change('castBallot', FIRST);
    second.store.change('castBallot', FIRST);
    await Promise.all([first.store.flush(), second.store.flush()]);
    expect(second.store.current.value?.ballots).toHaveLength(1);
    expect(second.store.lost.value.size).toBe(0);
  });

  it('F57 count two ballots with one number both, say so on both sides, and take back their own', async () => {
    const first = await aWindow();
    const { second, back } = await another(first);
    const [mine, theirs] = [aBallot('P1', ['red']), aBallot('P1', ['green'])];
    first.store.change('castBallot', mine);
    second.store.change('castBallot', theirs);
    await first.store.flush();
    await second.store.flush();
    await back();
    const numbers = () => first.store.current.value?.ballots.map(({ number }) => number).sort();
    expect(numbers()).toEqual(['P1', 'P1/2']);
    expect([...second.store.moved.value]).toEqual([[ID, ['P1/2']]]);
    expect(second.told).toEqual([[ID, { lost: 0, moved: 1 }]]);
    for (const [id, news] of second.told) first.store.told(id, news);
    expect([...first.store.elsewhere.value]).toEqual([[ID, { lost: 0, moved: 1 }]]);
    expect([first.store.moved.value.size, second.store.lost.value.size]).toEqual([0, 0]);
    second.store.change('removeBallot', 'P1', theirs);
    await second.store.flush();
    await back();
    expect(first.store.current.value?.ballots).toMatchObject([mine]);
  });

  it('F57 raise no alarm about a ballot that another one found left behind and counted before the reveal', async () => {
    const first = await aWindow();
    const { second, hear } = await another(first);
    second.trouble.code = 'quota';
    second.store.change('castBallot', SECOND);
    await second.store.flush();
    second.trouble.code = null;
    await first.repository.update(ID, (stored) => castBallot(stored, SECOND));
    await hear();
    expect([second.store.waiting(), second.store.saveStatus.value.kind]).toEqual([[], 'saved']);
    await first.repository.update(ID, revealBallots);
    await second.store.flush();
    expect(second.store.lost.value.size).toBe(0);
    expect(second.told).toEqual([]);
  });

  it('F25 write into one field, and the words of both are kept one below the other', async () => {
    const first = await aWindow();
    first.store.change('castBallot', FIRST);
    first.store.change('revealBallots');
    first.store.change('parkTopic', topic);
    await first.store.flush();
    const { second, back } = await another(first);
    for (const [{ store }, name] of [
      [first, 'A'],
      [second, 'B'],
    ] as const) {
      for (const end of [1, 2, 3]) {
        const text = `${name}: so`.slice(0, end + 2);
        store.change('writeReason', 'a', text);
        store.change('writeDissent', 'a', text);
        store.change('changeTopic', topic.id, { text: `${topic.text} ${text}` });
        store.change('describeWorkshop', { title: `Neu ${text}`, expected: end, date: null });
        store.change('agreeOn', 'a', name === 'A' ? 'red' : 'green');
      }
    }
    await first.store.flush();
    await second.store.flush();
    await back();
    expect(first.store.current.value).toEqual(second.store.current.value);
    expect(second.store.current.value).toMatchObject({
      agreements: { a: { rating: 'green', reason: 'A: so\nB: so', dissent: 'A: so\nB: so' } },
      topics: [{ text: 'Parkplatz A: so\n B: so' }],
      title: 'Neu A: so / Neu B: so',
      expected: 3,
      date: null,
    });
  });

  it('tell each other how many ballots came too late', async () => {
    const first = await aWindow();
    first.store.told(ID, { lost: 1, moved: 0 });
    first.store.told(ID, { lost: 2, moved: 1 });
    expect([...first.store.elsewhere.value]).toEqual([[ID, { lost: 3, moved: 1 }]]);
    first.store.change('castBallot', FIRST);
    const { second } = await another(first);
    first.store.change('revealBallots');
    await first.store.flush();
    second.store.change('castBallot', SECOND);
    await second.store.flush();
    expect(second.told).toEqual([[ID, { lost: 1, moved: 0 }]]);
  });

  it('say so when a ballot came too late, because the other had revealed', async () => {
    const first = await aWindow();
    first.store.change('castBallot', FIRST);
    await first.store.flush();
    const { second } = await another(first);
    first.store.change('revealBallots');
    await first.store.flush();
    second.store.change('castBallot', SECOND);
    await second.store.flush();
    expect(second.store.lost.value).toEqual(new Map([[ID, 1]]));
    expect(second.store.current.value).toMatchObject({ revealed: true, ballots: [{}] });
  });

  it('take no alarm from ballots and their reveal that are stored in one go, when there was no room for them at first', async () => {
    const { store, trouble, repository } = await aWindow();
    trouble.code = 'quota';
    store.change('castBallot', FIRST);
    store.change('castBallot', SECOND);
    store.change('revealBallots');
    await store.flush();
    trouble.code = null;
    await store.flush();
    expect(await repository.load(ID)).toMatchObject({ revealed: true, ballots: [{}, {}] });
    expect(store.lost.value.size).toBe(0);
  });

  it('say which workshop lost a ballot', async () => {
    const first = await aWindow();
    const { second } = await another(first);
    second.store.create(aWorkshop({ id: 'other' }));
    second.store.change('castBallot', SECOND);
    await second.store.flush();
    await second.store.open(ID);
    first.store.change('castBallot', FIRST);
    first.store.change('revealBallots');
    await first.store.flush();
    second.store.change('castBallot', SECOND);
    second.store.change('revealBallots');
    await second.store.flush();
    expect([...second.store.lost.value]).toEqual([[ID, 1]]);
  });

  it('F30 one deletes what the other still changes: it says that it is gone, and brings it back when asked', async () => {
    const first = await aWindow();
    const { second, hear } = await another(first);
    second.store.change('castBallot', SECOND);
    await first.store.remove(ID);
    await hear();
    expect(second.store.current.value?.ballots).toHaveLength(1);
    await second.store.flush();
    expect(second.store.saveStatus.value).toEqual({ kind: 'failed', code: 'not-found' });
    await second.store.retry();
    expect(second.store.saveStatus.value.kind).toBe('saved');
    expect((await first.repository.load(ID))?.ballots).toHaveLength(1);
    expect(await (await first.open()).count('deleted')).toBe(0);
  });

  it('one deletes, and the other, which has nothing unsaved, shows nothing any more', async () => {
    const first = await aWindow();
    const { second, hear } = await another(first);
    await first.store.remove(ID);
    await hear();
    expect(second.store.current.value).toBeNull();
  });
});

describe('a workshop that is taken away', () => {
  it('is out of list and screen, and comes back as it was', async () => {
    const window = await aWindow();
    const { store } = window;
    await store.refresh();
    store.change('castBallot', FIRST);
    const removed = await store.remove(ID);
    expect([removed.ballots.length, store.current.value, titles(window)]).toEqual([1, null, []]);
    await store.bringBack(removed);
    expect(titles(window)).toEqual(['Gemeindesaal']);
    expect((await store.open(ID))?.ballots).toHaveLength(1);
  });

  it('leaves the one on screen alone', async () => {
    const { store } = await aWindow();
    store.create(aWorkshop({ id: 'other' }));
    await store.flush();
    await store.remove(ID);
    expect(store.current.value?.id).toBe('other');
  });

  it('before it could be stored is forgotten, and nothing fails any more', async () => {
    const { store, trouble } = aWorkshopStore();
    trouble.code = 'quota';
    store.create(aWorkshop());
    expect((await store.remove(ID)).title).toBe('Gemeindesaal');
    expect(store.saveStatus.value.kind).toBe('saved');
    expect(store.waiting()).toEqual([]);
  });
});

describe('opening', () => {
  it('answers null for one that is not there, and rejects when the storage does not answer', async () => {
    const { store, trouble } = await aWindow();
    expect(await store.open('none')).toBeNull();
    expect(store.current.value).toBeNull();
    trouble.code = 'no-answer';
    await expect(store.open(ID)).rejects.toMatchObject({ code: 'no-answer' });
  });

  it('shows the last one asked for, whatever is read first', async () => {
    const { store } = await aWindow();
    store.create(aWorkshop({ id: 'b', title: 'B' }));
    await store.flush();
    const slow = store.open(ID);
    await store.open('b');
    await slow;
    expect(store.current.value?.id).toBe('b');
  });

  it('stays with what is shown when an entry of the one before is stored late', async () => {
    const { store, repository } = await aWindow();
    await repository.update('b', (same) => same, aWorkshop({ id: 'b' }));
    store.change('castBallot', FIRST);
    await store.open('b');
    await store.flush();
    expect(store.current.value).toMatchObject({ id: 'b', ballots: [] });
    expect((await repository.load(ID))?.ballots).toHaveLength(1);
  });

  it('a list is read anew when something was stored while it was read', async () => {
    const window = await aWindow();
    const { store, repository } = window;
    const { list } = repository;
    repository.list = async () => {
      const old = await list();
      repository.list = list;
      store.change('describeWorkshop', { title: 'Inzwischen' });
      await store.flush();
      return old;
    };
    await store.refresh();
    expect(titles(window)).toEqual(['Inzwischen']);
  });

  it('a list that could never be read has what is in memory, if anything', async () => {
    const window = aWorkshopStore();
    window.trouble.code = 'failed';
    await window.store.refresh();
    expect([window.store.listFailed.value, window.store.list.value]).toEqual([true, null]);
    window.store.create(aWorkshop());
    await window.store.refresh();
    expect(titles(window)).toEqual(['Gemeindesaal']);
  });

  it('what is on screen is backed up even when the storage gives nothing any more', async () => {
    const { store, trouble } = await aWindow();
    trouble.code = 'failed';
    expect(await store.everything()).toMatchObject({
      workshops: [{ id: ID }],
      lacking: 'all-but-memory',
    });
  });

  it('a list that cannot be read says so and keeps what it has', async () => {
    const window = await aWindow();
    await window.store.refresh();
    window.trouble.code = 'failed';
    await window.store.refresh();
    expect([window.store.listFailed.value, titles(window)]).toEqual([true, ['Gemeindesaal']]);
  });
});

it('a full box takes no more, and a later ballot is told as lost', async () => {
  const { store, repository } = await aWindow();
  store.change('castBallot', THIRD);
  await store.flush();
  await repository.update(ID, (stored) => ({
    ...stored,
    ballots: Array.from({ length: 1000 }, (_, n) => aBallot(`n${n}`, ['red'])),
  }));
  store.change('castBallot', FIRST);
  await store.flush();
  expect(store.lost.value).toEqual(new Map([[ID, 1]]));
  expect(store.current.value?.ballots).toHaveLength(1000);
});
