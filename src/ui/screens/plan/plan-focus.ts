import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlanColumn } from '../../../domain/instrument';

/** Where the focus can be within a measure; table and cards know the same places. */
export type FocusSpot = PlanColumn | 'status' | 'head' | 'up' | 'down' | 'remove';

/** The element id of a place; at any time a measure is drawn only once. */
export function spotId(measureId: string, spot: FocusSpot): string {
  return `massnahme-${measureId}-${spot}`;
}

/** Asks for the focus on an element that may appear only with the next render. */
export type FocusWish = (elementId: string) => void;

/** The wish is kept until it can be met: while a dialog is closing, what lies behind takes no focus. */
export function useFocusWish(): FocusWish {
  const wish = useRef<string | null>(null);
  const [, renderAgain] = useState(0);

  useLayoutEffect(() => {
    const element = wish.current === null ? null : document.getElementById(wish.current);
    if (!element) return;
    element.focus();
    if (document.activeElement !== element) return;
    wish.current = null;
    // An example taken over is a beginning: people go on writing behind it.
    if (element instanceof HTMLTextAreaElement) {
      element.setSelectionRange(element.value.length, element.value.length);
    }
  });

  return useCallback((elementId) => {
    wish.current = elementId;
    renderAgain((count) => count + 1);
  }, []);
}

interface Caret {
  id: string;
  start: number | null;
  end: number | null;
}

/** Brings focus and caret back to their field when `layout` redraws all fields, as turning a device does. */
export function useFocusThroughRedraw(layout: unknown): void {
  const drawn = useRef(layout);
  const caret = useRef<Caret | null>(null);

  // Read while rendering: after it the old fields are gone, and the focus with them.
  if (drawn.current !== layout) {
    drawn.current = layout;
    caret.current = readCaret(document.activeElement);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `layout` says that everything was redrawn
  useLayoutEffect(() => {
    const { id, start, end } = caret.current ?? {};
    caret.current = null;
    const field = id ? document.getElementById(id) : null;
    field?.focus();
    if (start != null && end != null && isText(field)) field.setSelectionRange(start, end);
  }, [layout]);
}

function readCaret(element: Element | null): Caret | null {
  if (!element?.id.startsWith('massnahme-')) return null;
  return {
    id: element.id,
    start: isText(element) ? element.selectionStart : null,
    end: isText(element) ? element.selectionEnd : null,
  };
}

function isText(element: Element | null): element is HTMLTextAreaElement | HTMLInputElement {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && element.type === 'text')
  );
}
