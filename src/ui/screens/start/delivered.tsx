import { useState } from 'preact/hooks';
import { frameParts, useFrameParts } from '../../use-frame-parts';

const TAGS = {
  Lead: 'p',
  TakePart: 'p',
  Sheet: 'div',
  Facts: 'ul',
  Steps: 'section',
  WorkshopCard: 'section',
} as const;

/** "Leave what is in it": hydrating never writes it, and the empty value is the only one allowed. */
const AS_IT_IS = {
  get __html() {
    return window.trustedTypes?.emptyHTML ?? '';
  },
};

/**
 * Text of the delivered page that never changes. While the page is taken over it stays untouched,
 * so the first script need not know its words; drawn anew, later, they have come.
 */
export function Delivered({ part }: { part: keyof typeof TAGS }) {
  const parts = useFrameParts();
  const [delivered] = useState(
    () => !frameParts.peek() && document.querySelector(`[data-delivered=${part}]`) !== null,
  );
  const Tag = TAGS[part];
  if (delivered) return <Tag dangerouslySetInnerHTML={AS_IT_IS} />;
  const Part = parts?.[part];
  return Part ? <Part /> : null;
}
