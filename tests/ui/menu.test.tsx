// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Menu } from '../../src/ui/components/menu';

afterEach(() => cleanup());

test('a menu low on the screen brings its items into sight when it opens', async () => {
  const scrolled: (string | null)[] = [];
  Element.prototype.scrollIntoView = vi.fn(function (this: Element) {
    scrolled.push(this.textContent);
  });
  render(
    <Menu label="Mehr" icon={<svg aria-hidden="true" />}>
      <button type="button">Löschen</button>
    </Menu>,
  );
  await userEvent.click(screen.getByLabelText('Mehr'));
  await expect.poll(() => scrolled).toEqual(['Löschen']);
  await userEvent.click(screen.getByLabelText('Mehr'));
  expect(scrolled).toHaveLength(1);
});
