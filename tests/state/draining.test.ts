import { expect, it } from 'vitest';
import { drainer } from '../../src/state/draining';

/** A queue of two records whose writes are decided one by one. */
function aQueue() {
  let waiting = ['a', 'b'].map((id) => ({ id }));
  const asked: string[] = [];
  const decide: ((worked: boolean) => void)[] = [];
  const flush = drainer(
    () => waiting,
    async (id) => {
      asked.push(id);
      const worked = await new Promise<boolean>((done) => decide.push(done));
      if (worked) waiting = waiting.filter((one) => one.id !== id);
      return worked;
    },
  );
  const answer = async (worked: boolean) => {
    decide.shift()?.(worked);
    await new Promise((done) => setTimeout(done));
  };
  return { flush, asked, answer };
}

it('a record whose write fails holds up no other, and is left until somebody asks again', async () => {
  const { flush, asked, answer } = aQueue();
  const first = flush();
  await answer(false);
  await answer(true);
  await first;
  expect(asked).toEqual(['a', 'b']);
  flush();
  expect(asked).toEqual(['a', 'b', 'a']);
});

it('asked again while it writes, it tries once more what had failed', async () => {
  const { flush, asked, answer } = aQueue();
  const first = flush();
  await answer(false);
  expect(flush()).toBe(first);
  await answer(true);
  await answer(true);
  await first;
  expect(asked).toEqual(['a', 'b', 'a']);
});
