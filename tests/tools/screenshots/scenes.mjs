import { BEAMER_SCENES } from './beamer-scenes.mjs';
import { JOIN_SCENES } from './join-scenes.mjs';
import { MINUTES_SCENES } from './minutes-scenes.mjs';
import { NO_WORKSHOP_SCENES, PREPARE_SCENES } from './prepare-scenes.mjs';
import { storyBackup } from './story.mjs';
import { VOTE_SCENES } from './vote-scenes.mjs';
import { WORKSHOP_SCENES } from './workshop-scenes.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @typedef {object} Scene
 * @property {string} name of the file
 * @property {string} [at] the address; without it the scene goes on where the one before ended
 * @property {string | RegExp} [heading] the heading to wait for
 * @property {(page: Page) => Promise<unknown>} [act] what a person does there
 * @property {boolean} [window] only what the window shows, for dialogs
 * @property {(keyof typeof import('./take.mjs').DEVICES)[]} [devices] without it phone and laptop
 */

/** @param {Page} page @param {string} name @param {string} text */
const chooseFile = (page, name, text) =>
  page.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

/** The plan as somebody else went on with it. */
function otherBackup() {
  const backup = JSON.parse(storyBackup());
  const plan = backup.assessments.find(({ id }) => id === 'plan');
  const [first] = plan.checkpointIds;
  plan.answers[first] = { ...plan.answers[first], note: 'Im Team noch einmal besprochen.' };
  plan.measures[0] = { ...plan.measures[0], responsible: 'Kim Sommer', priority: null };
  return JSON.stringify({ ...backup, assessments: [plan] });
}

const EMPTY = [
  {
    name: 'start-empty',
    at: '#/',
    act: (page) => page.getByText('Noch keine Selbstbewertung').waitFor(),
  },
  {
    name: 'new',
    at: '#/neu',
    heading: 'Neue Selbstbewertung',
    act: (page) => page.getByText('Worum es geht').waitFor(),
  },
  { name: 'backup', at: '#/sicherung', heading: 'Sicherung' },
  {
    name: 'backup-all',
    at: '#/sicherung',
    heading: 'Sicherung',
    act: async (page) => {
      for (const summary of await page.locator('main details > summary').all()) {
        await summary.click();
      }
    },
  },
  { name: 'move', at: '#/umzug', heading: 'Auf ein anderes Gerät umziehen' },
  {
    name: 'backup-refused',
    at: '#/sicherung',
    act: async (page) => {
      await chooseFile(page, 'Sicherung.json', storyBackup().slice(0, 4000));
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'backup-preview',
    at: '#/sicherung',
    act: async (page) => {
      await chooseFile(page, 'Praxishilfe-Sicherung 2026-11-20.json', storyBackup());
      await page.getByRole('button', { name: /übernehmen$/ }).waitFor();
    },
  },
  {
    name: 'backup-done',
    act: async (page) => {
      await page.getByRole('button', { name: /übernehmen$/ }).click();
      await page.getByText('aus der Sicherung übernommen').first().waitFor();
    },
  },
];

const checkpoint = (id, place) => `#/bewertung/${id}/checkpunkt/${place}`;

const FULL = [
  {
    name: 'start-list',
    at: '#/',
    act: async (page) => {
      await page.getByText('Fällige Kontrollen').waitFor();
      await page.getByText('Offline bereit').waitFor();
    },
  },
  {
    name: 'backup-saved',
    at: '#/sicherung',
    act: async (page) => {
      await page.getByRole('button', { name: 'Sicherung speichern' }).click();
      await page.getByText('geprüft und dem Browser übergeben').waitFor();
      await page.getByText('Letzte geprüfte Sicherung: heute').waitFor();
    },
  },
  {
    name: 'start-menu',
    at: '#/',
    act: (page) =>
      page
        .getByLabel(/^Weitere Möglichkeiten/)
        .first()
        .click(),
  },
  {
    name: 'start-rename',
    window: true,
    act: (page) => page.getByRole('button', { name: 'Umbenennen' }).first().click(),
  },
  { name: 'checkpoint-unrated', at: checkpoint('begun', 'contacts'), heading: /./ },
  { name: 'checkpoint-rated', at: checkpoint('plan', 'planning'), heading: /./ },
  {
    name: 'checkpoint-term',
    at: checkpoint('plan', 'strategic-benefit'),
    heading: /./,
    window: true,
    act: (page) => page.locator('main [aria-haspopup="dialog"]').first().click(),
  },
  { name: 'checkpoint-again', at: checkpoint('again', 'agreements'), heading: /./ },
  {
    name: 'checkpoint-taken',
    at: checkpoint('begun', 'contacts'),
    heading: /./,
    window: true,
    act: async (page) => {
      await page
        .locator('details:not([open]) > summary')
        .first()
        .click({ timeout: 500 })
        .catch(() => {});
      await page
        .getByRole('button', { name: /^Als Maßnahme übernehmen/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Rückgängig' }).waitFor();
    },
  },
  {
    name: 'checkpoint-untaken',
    window: true,
    act: (page) => page.getByRole('button', { name: 'Rückgängig' }).click(),
  },
  {
    name: 'history',
    at: '#/bewertung/begun/verlauf',
    heading: 'Frühere Stände',
    act: (page) => page.getByText(/^Vor den Eintragungen/).waitFor(),
  },
  {
    name: 'history-state',
    window: true,
    act: async (page) => {
      await page
        .getByRole('button', { name: /^Ansehen/ })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  { name: 'overview', at: '#/bewertung/plan/uebersicht', heading: 'Übersicht' },
  { name: 'overview-begun', at: '#/bewertung/begun/uebersicht', heading: 'Übersicht' },
  { name: 'overview-untouched', at: '#/bewertung/untouched/uebersicht', heading: 'Übersicht' },
  { name: 'plan', at: '#/bewertung/plan/massnahmenplan', heading: 'Maßnahmenplan' },
  { name: 'plan-empty', at: '#/bewertung/rated/massnahmenplan', heading: 'Maßnahmenplan' },
  { name: 'plan-unrated', at: '#/bewertung/untouched/massnahmenplan', heading: 'Maßnahmenplan' },
  {
    name: 'plan-add',
    at: '#/bewertung/rated/massnahmenplan',
    heading: 'Maßnahmenplan',
    window: true,
    act: (page) =>
      page
        .getByRole('button', { name: /^Maßnahme hinzufügen: / })
        .first()
        .click(),
  },
  {
    name: 'plan-add-choose',
    at: '#/bewertung/plan/massnahmenplan',
    heading: 'Maßnahmenplan',
    window: true,
    act: (page) => page.getByRole('button', { name: 'Maßnahme hinzufügen', exact: true }).click(),
  },
  {
    name: 'documents',
    at: '#/bewertung/plan/dokumente',
    heading: 'Dokumente',
    act: (page) => page.getByRole('button', { name: 'Als PDF speichern' }).waitFor(),
  },
  {
    name: 'documents-preview',
    act: async (page) => {
      const folded = page.locator('details:not([open]) > summary', { hasText: 'Vorschau' });
      if ((await folded.count()) > 0) await folded.click();
      await page.getByRole('region', { name: 'Vorschau des Dokuments' }).waitFor();
    },
  },
  {
    name: 'documents-saved',
    act: async (page) => {
      await page.getByRole('radio', { name: 'Zur Weitergabe – ohne Namen' }).check();
      await page.getByRole('button', { name: 'Als PDF speichern' }).click();
      await page.getByText('wurde dem Browser übergeben').waitFor();
    },
  },
  {
    name: 'forms',
    at: '#/vordrucke',
    heading: 'Leere Vordrucke',
    act: (page) => page.getByRole('button', { name: 'Checkliste speichern' }).waitFor(),
  },
  {
    name: 'backup-both-changed',
    at: '#/sicherung',
    act: async (page) => {
      await chooseFile(page, 'Sicherung vom Laptop.json', otherBackup());
      await page.getByText('müssten Sie danach wählen').waitFor();
    },
  },
  {
    name: 'reconcile',
    act: async (page) => {
      await page.getByRole('button', { name: /übernehmen$/ }).click();
      await page.getByRole('link', { name: 'Stände abgleichen' }).click();
      await page.getByText('zu entscheiden').first().waitFor();
    },
  },
  {
    name: 'start-deleted',
    at: '#/',
    act: async (page) => {
      await page.getByLabel('Weitere Möglichkeiten für „Ohne Namen“').click();
      await page.getByRole('button', { name: 'Löschen', exact: true }).click();
      await page.getByRole('link', { name: /^Gelöschte/ }).waitFor();
    },
  },
  {
    name: 'deleted',
    at: '#/geloescht',
    heading: 'Gelöschtes',
    act: (page) => page.getByText('· noch 30 Tage').waitFor(),
  },
  {
    name: 'deleted-for-good',
    window: true,
    act: (page) => page.getByRole('button', { name: /^Endgültig löschen/ }).click(),
  },
  {
    name: 'delete-everything',
    at: '#/sicherung',
    heading: 'Sicherung',
    window: true,
    act: (page) => page.getByRole('button', { name: 'Alles löschen …' }).click(),
  },
  { name: 'about', at: '#/ueber', heading: /./ },
  { name: 'privacy', at: '#/datenschutz', heading: /./ },
  { name: 'accessibility', at: '#/barrierefreiheit', heading: /./ },
  { name: 'imprint', at: '#/impressum', heading: /./ },
  { name: 'unknown', at: '#/gibt-es-nicht', heading: /./ },
  { name: 'unknown-assessment', at: '#/bewertung/fort/uebersicht', heading: /./ },
];

/** Every screen, in the order of a visit: first with nothing stored, then with the story's backup. @type {Scene[]} */
export const SCENES = [
  ...EMPTY,
  ...NO_WORKSHOP_SCENES,
  ...FULL,
  ...PREPARE_SCENES,
  ...WORKSHOP_SCENES,
  ...MINUTES_SCENES,
  ...VOTE_SCENES,
  ...BEAMER_SCENES,
  ...JOIN_SCENES,
];
