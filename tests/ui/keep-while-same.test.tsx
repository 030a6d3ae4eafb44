// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { keepWhileSame } from '../../src/ui/keep-while-same';

test('a kept component is drawn again only for another value of a prop', () => {
  const drawn: string[] = [];
  const Kept = keepWhileSame(function Name({ name }: { name: string; note?: string }) {
    drawn.push(name);
    return <p>{name}</p>;
  });
  const { rerender, container } = render(<Kept name="Ayşe" />);
  rerender(<Kept name="Ayşe" />);
  expect(drawn).toEqual(['Ayşe']);
  rerender(<Kept name="Łukasz" />);
  rerender(<Kept name="Łukasz" note="new" />);
  expect(drawn).toEqual(['Ayşe', 'Łukasz', 'Łukasz']);
  expect(container.textContent).toBe('Łukasz');
});
