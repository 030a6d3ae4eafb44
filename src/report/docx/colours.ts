/** Print colours, those of the PDF. */
export const COLOURS = {
  ink: '25211C',
  soft: '5A5248',
  line: 'D9D2C7',
  accent: '0F5960',
  tint: 'E9F0EF',
  red: 'B3261E',
  yellow: 'F0B429',
  yellowEdge: '7A5600',
  green: '2F7D4F',
  unrated: '857A6B',
  paper: 'FFFFFF',
} as const;
