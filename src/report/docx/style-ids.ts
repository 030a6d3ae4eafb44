/** Styles that every Word knows and names in its own language. */
export const KNOWN = {
  normal: 'Normal',
  title: 'Title',
  heading: 'Heading1',
  checkpoint: 'Heading2',
  facts: 'Subtitle',
  body: 'BodyText',
  noteHead: 'NoteHeading',
  legend: 'Caption',
  footer: 'Footer',
} as const;

/** Styles of ours. What people read in Word's list of styles comes as `StyleNames`. */
export const OWN = {
  longTitle: 'LongTitle',
  origin: 'Origin',
  marking: 'Marking',
  summary: 'Summary',
  fact: 'Fact',
  votes: 'Votes',
  wordsHead: 'WordsHead',
  picture: 'Picture',
  pictureText: 'PictureText',
  pictureNumber: 'PictureNumber',
  rating: 'Rating',
  noteApart: 'NoteApart',
  lead: 'Lead',
  plan: 'Plan',
  planHead: 'PlanHead',
  planCheckpoint: 'PlanCheckpoint',
  planText: 'PlanText',
  planApart: 'PlanApart',
  planRemark: 'PlanRemark',
  planOverdue: 'PlanOverdue',
  planEnd: 'PlanEnd',
  light: 'Light',
  smallLight: 'SmallLight',
  soft: 'Soft',
} as const;

/** How the styles of ours are named for people; no commas, as they would make two names of one. */
export type StyleNames = Record<keyof typeof OWN, string>;
