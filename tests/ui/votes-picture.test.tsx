// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Votes } from '../../src/domain/workshop/votes';
import { VotesPicture } from '../../src/ui/screens/workshop/votes-picture';
import { anInstrument } from '../fixtures/instruments';

const { scale } = anInstrument();
const draw = (votes: Votes, size?: 'small' | 'medium' | 'large') =>
  act(() => {
    render(<VotesPicture votes={votes} scale={scale} {...(size && { size })} />);
  });

afterEach(() => act(() => cleanup()));

const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const widths = () =>
  [...document.querySelectorAll('rect + rect')].map((bar) => bar.getAttribute('width'));

test('says each light in its full word with its number, the urgent first', async () => {
  await draw({ red: 3, yellow: 1, green: 0, none: 0 });
  expect(rows()).toEqual([
    'Dringender Handlungsbedarf3 Stimmen3',
    'Handlungsbedarf1 Stimme1',
    'Zurzeit kein Handlungsbedarf0 Stimmen0',
  ]);
});

test('tells who gave no light only where there was one', async () => {
  await draw({ red: 1, yellow: 1, green: 1, none: 2 });
  expect(rows().at(-1)).toBe('Keine Angabe2 Stimmen2');
});

test.each(['medium', 'large'] as const)(
  '%s: each bar is the share of all ballots',
  async (size) => {
    await draw({ red: 1, yellow: 2, green: 1, none: 4 }, size);
    expect(widths()).toEqual(['12.5%', '25%', '12.5%', '50%']);
  },
);

test('without any ballot no bar has a length', async () => {
  await draw({ red: 0, yellow: 0, green: 0, none: 0 });
  expect(widths()).toEqual(['0%', '0%', '0%']);
});

test('small: one picture that says all numbers in words', async () => {
  await draw({ red: 2, yellow: 5, green: 4, none: 1 }, 'small');
  screen.getByRole('img', { name: 'Stimmen: 2 rot, 5 gelb, 4 grün, 1 ohne Angabe' });
  const parts = [...document.querySelectorAll('[role="img"] > svg rect')];
  expect(parts.map((part) => part.getAttribute('x'))).toEqual([
    '0%',
    `${(2 / 12) * 100}%`,
    `${(7 / 12) * 100}%`,
    `${(11 / 12) * 100}%`,
  ]);
});
