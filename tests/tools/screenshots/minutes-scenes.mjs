/**
 * The minutes of the workshops that the scenes before have left: of one with a plan, and of one before the reveal.
 *
 * @type {import('./scenes.mjs').Scene[]}
 */
export const MINUTES_SCENES = [
  {
    name: 'workshop-minutes',
    at: '#/workshop/agreed/protokoll',
    heading: /./,
    act: (page) => page.getByRole('region', { name: 'Vorschau' }).waitFor(),
  },
  {
    name: 'workshop-minutes-saved',
    act: async (page) => {
      await page.getByRole('button', { name: 'Als PDF speichern' }).click();
      await page.getByText('wurde dem Browser übergeben').waitFor();
    },
  },
  {
    name: 'workshop-minutes-before',
    at: '#/workshop/before/protokoll',
    heading: /./,
    act: (page) => page.getByText('noch nicht aufgedeckt').first().waitFor(),
  },
];
