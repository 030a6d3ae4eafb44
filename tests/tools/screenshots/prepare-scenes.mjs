import { putWorkshop, storyWorkshop } from './workshop-story.mjs';

/** Before there is any workshop. @type {import('./scenes.mjs').Scene[]} */
export const NO_WORKSHOP_SCENES = [
  {
    name: 'workshops-empty',
    at: '#/workshop/',
    heading: 'Workshops',
    act: (page) => page.getByText('Noch kein Workshop').waitFor(),
  },
  {
    name: 'workshop-new',
    at: '#/workshop/neu',
    heading: 'Neuer Workshop',
    act: (page) => page.getByText('Praxishilfe: ').waitFor(),
  },
];

const NOTHING_YET = { ballots: [], topics: [], number: 41 };

const WORKSHOPS = [
  storyWorkshop({
    ...NOTHING_YET,
    id: 'next',
    title: 'Klausurtag Jugendwerk Mittelrhein',
    date: '2026-12-05',
    place: 'Evangelisches Gemeindehaus, Saal 2',
    changedOn: '2026-11-19',
  }),
  storyWorkshop({ id: 'today' }),
  storyWorkshop(
    {
      id: 'talked',
      title:
        'Vorstand und Ehrenamt an einem Tisch: Wie arbeiten wir künftig mit Unternehmen zusammen?',
      date: '2026-10-02',
      place: '',
      changedOn: '2026-10-02',
    },
    'r-yg---',
  ),
];

/** The list of workshops, and the room in which one is prepared. @type {import('./scenes.mjs').Scene[]} */
export const PREPARE_SCENES = [
  {
    name: 'workshops',
    at: '#/impressum',
    heading: /./,
    act: async (page) => {
      for (const workshop of WORKSHOPS) await putWorkshop(page, workshop);
      await page.evaluate(() => {
        location.hash = '#/workshop/';
      });
      await page.getByText('Abstimmung läuft').waitFor();
    },
  },
  {
    name: 'workshops-menu',
    window: true,
    act: (page) => page.getByLabel('Weitere Möglichkeiten für „Klausurtag').click(),
  },
  {
    name: 'workshop-prepare',
    at: '#/workshop/next/vorbereiten',
    heading: /Klausurtag/,
    act: (page) => page.getByRole('img', { name: /^QR-Code/ }).waitFor(),
  },
  {
    name: 'start-workshop',
    at: '#/',
    act: (page) => page.getByText('Ihr nächster Schritt im Workshop').waitFor(),
  },
];
