// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { agreementOn } from '../../src/domain/workshop/agreements';
import { useJointLight } from '../../src/ui/screens/workshop/use-joint-light';
import { aVotedWorkshop, openWorkshopRoom } from './result-harness';

function Keys() {
  const light = useJointLight();
  return (
    <>
      <button type="button" onClick={() => light.set('a', 'red')}>
        a red
      </button>
      <button type="button" onClick={() => light.set('b', 'green')}>
        b green
      </button>
      <button type="button" onClick={() => light.undo()}>
        undo
      </button>
    </>
  );
}

async function open() {
  const room = await openWorkshopRoom(Keys, aVotedWorkshop({ lights: ['ryg'] }));
  const press = (name: string) => room.user.click(screen.getByRole('button', { name }));
  const lights = () => ['a', 'b'].map((id) => agreementOn(room.workshop(), id).rating);
  return { ...room, press, lights };
}

test('lights set by key are taken back one by one', async () => {
  const { press, lights } = await open();
  await press('a red');
  await press('b green');
  await press('undo');
  expect(lights()).toEqual(['red', null]);
  await press('undo');
  expect(lights()).toEqual([null, null]);
});

test('a light that another window has set since stays', async () => {
  const { press, lights, change } = await open();
  await press('a red');
  await press('b green');
  await change('agreeOn', 'b', 'yellow');
  await press('undo');
  expect(lights()).toEqual([null, 'yellow']);
  await press('undo');
  expect(lights()).toEqual([null, 'yellow']);
});
