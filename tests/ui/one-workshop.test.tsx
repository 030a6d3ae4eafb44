// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OneWorkshop } from '../../src/ui/screens/workshop/one-workshop';
import { openRoom } from './workshop-rooms-harness';

const Room = () => <OneWorkshop id="w" room="abstimmen" />;
const failing = (code: string) => ({
  open: async () => {
    throw Object.assign(new Error(code), { code });
  },
});

describe('a workshop opened by its address', () => {
  it.each([
    ['newer-database', 'neueren Fassung der App'],
    ['invalid-record', 'beschädigt'],
  ])('F57 says why trying again would not help: %s', async (code, reason) => {
    await openRoom(Room, failing(code));
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toBe('Dieser Workshop lässt sich nicht öffnen');
    expect(document.body.textContent).toContain(reason);
    expect(screen.queryByRole('button', { name: 'Erneut versuchen' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Zu den Workshops' })).toBeTruthy();
  });

  it('can be tried again when the storage does not answer', async () => {
    await openRoom(Room, failing('no-answer'));
    expect((await screen.findByRole('alert')).textContent).toContain('gerade nicht öffnen');
    expect(screen.getByRole('button', { name: 'Erneut versuchen' })).toBeTruthy();
  });
});
