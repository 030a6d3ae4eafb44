/**
 * Whether the page runs where Apple's engine keeps the data: "tab" loses them after seven days without a
 * visit (https://webkit.org/blog/10218/), "installed" has a storage of its own. On iPhone and iPad
 * every browser is built on that engine and does the same. `null` anywhere else.
 */
export function safariPlace(
  { vendor, userAgent }: Pick<Navigator, 'vendor' | 'userAgent'>,
  installed: boolean,
): 'tab' | 'installed' | null {
  // WebKit for Linux says "Apple" too, but has no such rule.
  const apple = vendor.startsWith('Apple') && /\b(iPhone|iPad|iPod|Macintosh)\b/.test(userAgent);
  if (!apple) return null;
  return installed ? 'installed' : 'tab';
}

/** The same for the page at hand. */
export function thisPlace() {
  // While the start is prerendered there is no page.
  if (!('matchMedia' in globalThis)) return null;
  return safariPlace(navigator, matchMedia('(display-mode: standalone)').matches);
}
