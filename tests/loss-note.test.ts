// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberLoss } from '../src/loss-note';
import type { StorageNews, Store } from '../src/state/store-types';

beforeEach(() => localStorage.clear());

/** A visit of the app, with what its storage has to say at the start. */
function aVisit(told: StorageNews | null = null) {
  const news = signal<StorageNews | null>(told);
  rememberLoss({ news } as Store);
  return news;
}

describe('F17 the news that the entries are gone', () => {
  it('comes again at each visit, until people have taken note of it', () => {
    aVisit('gone');
    const next = aVisit();
    expect(next.value).toBe('gone');
    next.value = null;
    expect(aVisit().value).toBeNull();
  });

  it('gives way to what is more urgent, and comes again after it', () => {
    aVisit('gone');
    const next = aVisit('newer-database');
    expect(next.value).toBe('newer-database');
    next.value = null;
    expect(aVisit().value).toBe('gone');
  });

  it('is told of once where the browser keeps nothing', () => {
    const forbidden = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    vi.stubGlobal('localStorage', {
      getItem: forbidden,
      setItem: forbidden,
      removeItem: forbidden,
    });
    const news = aVisit('gone');
    expect(news.value).toBe('gone');
    news.value = null;
    expect(aVisit().value).toBeNull();
    vi.unstubAllGlobals();
  });
});
