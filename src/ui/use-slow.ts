import { useEffect, useState } from 'preact/hooks';

/** In milliseconds; an opening that gets no answer is told of by itself before. */
const LIMIT = 12_000;

/** True when `busy` has been true for so long that people must be told. */
export function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setSlow(true), LIMIT);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  return slow;
}
