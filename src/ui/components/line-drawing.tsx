/** The two the start screen needs; the others stand in icon.tsx and come later. */
export const NEXT = 'M9.5 5l7 7-7 7';
export const PLUS = 'M12 5v14M5 12h14';

/** A drawing of one line in a square of 24; hidden from screen readers. */
export function LineDrawing({ path, bold }: { path: string; bold?: boolean }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={bold ? 3 : 2}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
