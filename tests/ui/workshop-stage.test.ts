import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageFor } from '../../src/ui/screens/workshop/stage';
import { connectStage, type StageConnection } from '../../src/ui/screens/workshop/stage-connection';
import {
  firstSlide,
  type Slide,
  slideBeside,
  slidesOf,
} from '../../src/ui/screens/workshop/stage-slides';
import {
  NO_WISH,
  readMessage,
  readWish,
  type StageMessage,
  type Wish,
} from '../../src/ui/screens/workshop/stage-wish';
import { aWorkshop } from '../e2e/steps/workshops';
import { CHECKPOINT_IDS } from '../fixtures/assessments';

const [FIRST = '', , THIRD = ''] = CHECKPOINT_IDS;
// Red against green on the third checkpoint only; on all others the two agree.
const LIGHTS = ['ggrgggg', 'ggggggg'];
const voting = aWorkshop({ lights: LIGHTS });
const revealed = aWorkshop({ lights: LIGHTS, revealed: true });

const PLAN: Slide = { kind: 'plan' };
const TOPICS: Slide = { kind: 'topics' };
const aWish = (over: Partial<Wish> = {}): Wish => ({ ...NO_WISH, count: 1, by: 'a', ...over });

describe('the slides', () => {
  it('tell nothing of the votes before the reveal', () => {
    expect(slidesOf(voting).map(({ kind }) => kind)).toEqual(['vote', 'topics']);
    expect(firstSlide(voting)).toEqual({ kind: 'vote' });
  });

  it('begin with the most disagreement after it, and end with the plan', () => {
    const slides = slidesOf(revealed);
    expect(slides.map(({ kind }) => kind)).toEqual([
      'vote',
      ...CHECKPOINT_IDS.map(() => 'checkpoint'),
      'result',
      'topics',
      'plan',
    ]);
    expect(firstSlide(revealed)).toEqual({ kind: 'checkpoint', id: THIRD });
    expect(slides[1]).toEqual(firstSlide(revealed));
  });

  it('are turned one by one, and stay at the first and the last', () => {
    const slides = slidesOf(revealed);
    expect(slideBeside(slides, { kind: 'result' }, 1)).toEqual(TOPICS);
    expect(slideBeside(slides, { kind: 'result' }, -1).kind).toBe('checkpoint');
    expect(slideBeside(slides, { kind: 'vote' }, -1)).toEqual({ kind: 'vote' });
    expect(slideBeside(slides, PLAN, 1)).toEqual(PLAN);
  });
});

describe('what a window shows of a wish', () => {
  it('is the place the workshop is at, as long as nobody wished anything', () => {
    expect(stageFor(NO_WISH, voting).slide).toEqual({ kind: 'vote' });
    expect(stageFor(NO_WISH, revealed).slide).toEqual({ kind: 'checkpoint', id: THIRD });
  });

  it.each<Slide>([{ kind: 'checkpoint', id: FIRST }, { kind: 'result' }, PLAN])(
    'is never %o where the reveal has not been heard of',
    (slide) => {
      for (const wishedAfterReveal of [true, false]) {
        const stage = stageFor(aWish({ slide, revealed: wishedAfterReveal }), voting);
        expect(stage.slide).toEqual({ kind: 'vote' });
      }
    },
  );

  it('turns to the first checkpoint with the reveal, wherever people were before', () => {
    const wish = aWish({ slide: TOPICS, revealed: false });
    expect(stageFor(wish, voting).slide).toEqual(TOPICS);
    expect(stageFor(wish, revealed).slide).toEqual({ kind: 'checkpoint', id: THIRD });
  });

  it('is the first checkpoint for one that the workshop does not have', () => {
    const wish = aWish({ slide: { kind: 'checkpoint', id: 'gone' }, revealed: true });
    expect(stageFor(wish, revealed).slide).toEqual({ kind: 'checkpoint', id: THIRD });
  });

  it('has a timer beside checkpoints only', () => {
    const timer = { total: 60_000, endsAt: 5 };
    const wish = aWish({ revealed: true, timer });
    const at = (slide: Slide) => stageFor({ ...wish, slide }, revealed).timer;
    expect(at({ kind: 'checkpoint', id: FIRST })).toEqual(timer);
    expect(at(PLAN)).toBeNull();
  });
});

/** Windows whose messages lie in between until they are delivered, to each window apart. */
function someWindows(names: readonly string[], stored: Record<string, Wish | null> = {}) {
  const windows = new Map<string, StageConnection>();
  let underWay: { to: string; message: StageMessage }[] = [];
  const kept: Record<string, Wish> = {};

  function open(name: string) {
    const window = connectStage({
      windowId: name,
      stored: stored[name] ?? null,
      store: (wish) => {
        kept[name] = wish;
      },
      post: (message) => {
        const others = [...windows.keys()].filter((other) => other !== name);
        underWay.push(...others.map((to) => ({ to, message: structuredClone(message) })));
      },
    });
    windows.set(name, window);
    window.greet(false);
    return window;
  }

  /** Delivers one of the messages under way; any of them may be the next. */
  function deliver(which = 0) {
    const [next] = underWay.splice(which % underWay.length, 1);
    if (next) windows.get(next.to)?.hear(next.message);
  }

  function deliverAll(which: () => number = () => 0) {
    while (underWay.length > 0) deliver(which());
  }

  for (const name of names) open(name);
  const close = (name: string) => {
    windows.get(name)?.leave();
    windows.delete(name);
    underWay = underWay.filter(({ to }) => to !== name);
  };
  const crash = (name: string) => {
    windows.delete(name);
    underWay = underWay.filter(({ to }) => to !== name);
  };
  const at = (name: string) => windows.get(name) as StageConnection;
  return { open, close, crash, deliver, deliverAll, at, kept, all: () => [...windows.values()] };
}

describe('windows of one workshop', () => {
  it('follow whoever wished last', () => {
    const { at, deliverAll } = someWindows(['a', 'b']);
    deliverAll();
    at('a').want({ slide: PLAN });
    deliverAll();
    at('b').want({ slide: TOPICS, blank: true });
    deliverAll();
    expect(at('a').wish.value).toMatchObject({ slide: TOPICS, blank: true, by: 'b' });
    expect(at('b').wish.value).toEqual(at('a').wish.value);
  });

  it('show a new one what they show, whatever it remembers', () => {
    const long = aWish({ slide: PLAN, count: 99, by: 'c' });
    const { at, open, deliverAll } = someWindows(['a', 'b'], { c: long });
    at('a').want({ slide: TOPICS });
    deliverAll();
    open('c');
    deliverAll();
    for (const name of ['a', 'b', 'c']) expect(at(name).wish.value.slide).toEqual(TOPICS);
  });

  it('show a new one also the place at which nobody has wished anything', () => {
    const { at, open, deliverAll } = someWindows(['a'], { c: aWish({ slide: PLAN, count: 9 }) });
    open('c');
    deliverAll();
    expect(at('c').wish.value.slide).toBeNull();
  });

  it('remember the place over a reload when there is no other', () => {
    const { at, kept } = someWindows(['a']);
    at('a').want({ slide: PLAN });
    const again = someWindows(['a'], { a: readWish(JSON.parse(JSON.stringify(kept.a))) });
    expect(again.at('a').wish.value.slide).toEqual(PLAN);
    // What is done then goes before what it remembers.
    again.at('a').want({ slide: TOPICS });
    expect(again.at('a').wish.value.slide).toEqual(TOPICS);
  });

  it('know of each other, and which show the beamer view', () => {
    const { at, close, deliverAll } = someWindows(['a', 'b']);
    at('b').greet(true);
    deliverAll();
    expect([...at('a').others.value]).toEqual([['b', true]]);
    expect([...at('b').others.value]).toEqual([['a', false]]);
    close('b');
    deliverAll();
    expect(at('a').others.value.size).toBe(0);
  });

  it('forget one that is gone without a goodbye, and keep the others', () => {
    const { at, crash, deliverAll } = someWindows(['a', 'b', 'c']);
    at('b').greet(true);
    deliverAll();
    crash('c');
    // Whoever is still there answers; who stays silent for a whole round is gone.
    for (const _ of [1, 2]) {
      at('a').greet(false);
      deliverAll();
    }
    expect([...at('a').others.value]).toEqual([['b', true]]);
    expect([...at('b').others.value]).toEqual([['a', false]]);
  });

  it('end with the same stage in whatever order they hear each other', () => {
    const slide = fc.constantFrom<Slide>(PLAN, TOPICS, { kind: 'vote' }, { kind: 'result' });
    const step = fc.oneof(
      fc.record({ window: fc.nat(3), slide, blank: fc.boolean() }),
      fc.record({ deliver: fc.nat(50) }),
    );
    fc.assert(
      fc.property(fc.array(step), fc.infiniteStream(fc.nat(50)), (steps, which) => {
        const names = ['a', 'b', 'c', 'd'];
        const { at, deliver, deliverAll, all } = someWindows(names);
        for (const one of steps) {
          if ('deliver' in one) deliver(one.deliver);
          else at(names[one.window] ?? 'a').want({ slide: one.slide, blank: one.blank });
        }
        deliverAll(() => which.next().value ?? 0);
        const [first, ...others] = all().map(({ wish }) => wish.value);
        for (const other of others) expect(other).toEqual(first);
      }),
    );
  });

  it('stay in step after a wish that no window can have had', () => {
    const { at, deliverAll } = someWindows(['a', 'b']);
    for (const count of [1e9, Number.MAX_SAFE_INTEGER]) {
      const wish = aWish({ slide: PLAN, count });
      at('a').hear({ kind: 'wish', from: 'x', beamer: false, wish });
    }
    at('a').want({ slide: TOPICS });
    at('b').want({ blank: true });
    deliverAll();
    at('a').want({ blank: false });
    deliverAll();
    expect(at('a').wish.value).toMatchObject({ blank: false, by: 'a', count: 2 });
    expect(at('b').wish.value).toEqual(at('a').wish.value);
  });

  it('take in nothing from themselves, and nothing they do not understand', () => {
    const { at } = someWindows(['a']);
    const wish = aWish({ count: 50, slide: PLAN });
    const before = at('a').wish.value;
    at('a').hear({ kind: 'wish', from: 'a', beamer: false, wish });
    at('a').hear({ kind: 'wish', from: 'b', beamer: false, wish: { ...wish, slide: 'plan' } });
    at('a').hear('everything');
    expect(at('a').wish.value).toBe(before);
    at('a').hear({ kind: 'wish', from: 'b', beamer: false, wish });
    expect(at('a').wish.value.slide).toEqual(PLAN);
  });
});

describe('what comes from another version', () => {
  it.each([
    ['nothing', null],
    ['a slide it does not know', { ...aWish(), slide: { kind: 'vote-3d' } }],
    ['a checkpoint without name', { ...aWish(), slide: { kind: 'checkpoint' } }],
    ['a number that is none', { ...aWish(), count: Number.NaN }],
    ['a number nobody could raise', { ...aWish(), count: Number.MAX_VALUE }],
    ['a timer without an end', { ...aWish(), timer: { total: 5 } }],
    ['a timer for days', { ...aWish(), timer: { total: 1e12, left: 1 } }],
    ['an endless timer', { ...aWish(), timer: { total: 60, endsAt: Number.POSITIVE_INFINITY } }],
    ['minutes in words', { ...aWish(), minutes: 'five' }],
    ['no word on the reveal', { ...aWish(), revealed: undefined }],
  ])('is left alone when it is %s', (_, wish) => {
    expect(readWish(wish)).toBeNull();
    expect(readMessage({ kind: 'wish', from: 'b', beamer: true, wish })).toBeNull();
  });

  it('is read without what is unknown in it', () => {
    const wish = aWish({ slide: { kind: 'checkpoint', id: FIRST }, timer: { total: 9, left: 4 } });
    expect(readWish({ ...wish, votes: ['r', 'g'] })).toEqual(wish);
    expect(readMessage({ kind: 'bye', from: 'b', why: 'tired' })).toEqual({
      kind: 'bye',
      from: 'b',
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        readMessage(value);
        readMessage({ kind: 'wish', from: 'b', beamer: true, wish: value });
      }),
    );
  });
});
