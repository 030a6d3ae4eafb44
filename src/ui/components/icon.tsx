import { LineDrawing, NEXT, PLUS } from './line-drawing';

const PATHS = {
  check: 'M4.5 12.5 10 18 19.5 6.5',
  back: 'M14.5 5 7.5 12l7 7',
  next: NEXT,
  plus: PLUS,
  up: 'M12 19V5m-6 6 6-6 6 6',
  down: 'M12 5v14m-6-6 6 6 6-6',
  close: 'M6 6l12 12M18 6 6 18',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  file: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  print: 'M7 9V4h10v5M7 17H4.5V9.5h15V17H17M7.5 14h9v6h-9z',
  trash: 'M5 7h14M10 4h4M7 7l.8 12.5h8.4L17 7M10.2 11v5m3.6-5v5',
  alert: 'M12 4 21 20H3ZM12 10v5m0 2.5v.01',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2',
  device: 'M7.5 3.5h9v17h-9zM11 17.5h2',
  offline: 'M4 9.5a12 12 0 0 1 16 0M7 13a7.5 7.5 0 0 1 10 0M12 17.5v.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a word; hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return <LineDrawing path={PATHS[name]} bold={name === 'more'} />;
}
