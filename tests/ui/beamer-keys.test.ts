// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { actionOf, isField, keepsItsKeys } from '../../src/ui/screens/workshop/beamer-keys';

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  actionOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('the keys of the beamer view', () => {
  it('turn the slides, also those of a presenter', () => {
    expect(['ArrowRight', 'PageDown', ' ', 'ArrowDown'].map((key) => press(key))).toEqual([
      'next',
      'further',
      'further',
      'further',
    ]);
    expect(['ArrowLeft', 'PageUp', 'ArrowUp'].map((key) => press(key))).toEqual([
      'previous',
      'back',
      'back',
    ]);
    expect(press(' ', { shiftKey: true })).toBe('back');
  });

  it('give the joint light, and take it back', () => {
    expect(press('1')).toEqual({ joint: 'red' });
    expect(press('2')).toEqual({ joint: 'yellow' });
    expect(press('3')).toEqual({ joint: 'green' });
    expect(press('0')).toEqual({ joint: null });
    expect(press('Delete')).toEqual({ joint: null });
    expect(press('z')).toBe('undo');
    expect(press('Z', { shiftKey: true })).toBe('undo');
    expect(press('z', { ctrlKey: true })).toBe('undo');
  });

  it('are the same with Caps Lock', () => {
    expect(press('B')).toBe('blank');
    expect(press('T')).toBe('timer');
  });

  it('leave the shortcuts of browser and system alone', () => {
    expect(press('f', { ctrlKey: true })).toBeNull();
    expect(press('2', { altKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('t', { metaKey: true })).toBeNull();
    expect(press('F5')).toBeNull();
    expect(press('Tab')).toBeNull();
    expect(press('constructor')).toBeNull();
  });
});

describe('what has keys of its own', () => {
  function inPage(html: string, selector: string) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    return page.querySelector(selector);
  }

  it.each([
    ['a line to write in', '<input>', 'input'],
    ['a text', '<textarea></textarea>', 'textarea'],
    ['a choice', '<select></select>', 'select'],
    ['a button of a dialog', '<dialog><button>x</button></dialog>', 'button'],
  ])('keeps them: %s', (_, html, selector) => {
    const target = inPage(html, selector);
    for (const key of ['ArrowRight', ' ', '1', 'b', 'Delete']) {
      expect(keepsItsKeys(target, key)).toBe(true);
    }
  });

  it('keeps those that press it: a button or a link', () => {
    const button = inPage('<button>x</button>', 'button');
    expect(keepsItsKeys(button, ' ')).toBe(true);
    expect(keepsItsKeys(button, 'Enter')).toBe(true);
    expect(keepsItsKeys(button, 'ArrowRight')).toBe(false);
    expect(keepsItsKeys(button, '1')).toBe(false);
  });

  it('leaves a field by Escape, but not one of a dialog, which is closed by it', () => {
    expect(isField(inPage('<input>', 'input'))).toBe(true);
    expect(isField(inPage('<dialog><input></dialog>', 'input'))).toBe(false);
    expect(isField(inPage('<p>x</p>', 'p'))).toBe(false);
  });
});
