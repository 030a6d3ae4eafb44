import { expect } from '@playwright/test';
import type { App } from '../fixtures';
import {
  beginAssessment,
  goToCheckpoint,
  goToRoom,
  heading,
  light,
  noteField,
  openExample,
} from './assessment';
import { goToBackup, goToStart, openBackup } from './backup';
import { goToDocuments, readDownload, saveBackup, saveBy } from './documents';
import { addFor, addOwnMeasure, field } from './plan';
import { fillTheDisk } from './storage';
import { CHECKPOINTS, EXAMPLE, GREEN, RED } from './words';

/** Looks at a screen in the state it is in; the name tells which one. */
export type Look = (name: string) => Promise<void>;

export interface Tour {
  name: string;
  walk(app: App, look: Look): Promise<void>;
}

/** Folded groups show their content too; on a laptop none is folded. */
async function unfold({ page }: App): Promise<void> {
  const folded = page.getByRole('main').locator('details:not([open]) > summary');
  for (const summary of (await folded.all()).reverse()) await summary.click();
}

async function start(app: App, look: Look): Promise<void> {
  const { page } = app;
  await app.open();
  await expect(page.getByText('Noch keine Selbstbewertung auf diesem Gerät.')).toBeVisible();
  await look('Start, leer');
  await page.getByRole('link', { name: 'Neue Selbstbewertung' }).click();
  await expect(page.getByRole('heading', { name: 'Worum es geht' })).toBeVisible();
  await look('Neue Selbstbewertung');
  await goToStart(page);
  await openExample(page);
  await goToStart(page);
  await beginAssessment(
    page,
    'Nachbarschaftshilfe und Begegnungsstätte Donaudampfschifffahrtsstraße',
  );
  await light(page, CHECKPOINTS[0], RED).check();
  await goToRoom(page, 'Maßnahmenplan');
  await addOwnMeasure(page, `1. ${CHECKPOINTS[0]}`);
  await field(page, 1, 'Maßnahme').fill('Längst zu kontrollieren');
  await field(page, 1, 'Kontrolle').fill('2024-01-15');
  await goToStart(page);
  await expect(page.getByText('überfällig seit 15.01.2024')).toBeVisible();
  await look('Start mit Liste und fälliger Kontrolle');
  await page.getByLabel(`Weitere Möglichkeiten für „${EXAMPLE}“`).click();
  await look('Start mit offenem Menü');
  await page.getByRole('button', { name: 'Löschen' }).click();
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeVisible();
  await look('Start nach dem Löschen');
}

async function checkpoint(app: App, look: Look): Promise<void> {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await unfold(app);
  await look('Checkpunkt, nicht bewertet');
  await light(page, CHECKPOINTS[0], GREEN).check();
  await page.getByRole('button', { name: 'Als Maßnahme übernehmen: Fünf KMU' }).click();
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeVisible();
  await look('Checkpunkt, bewertet, Anregung übernommen');
  await page.getByRole('button', { name: 'Schließen' }).click();
  await page.getByRole('main').getByRole('button', { name: 'KMU' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('Begriff erklärt');
  await page.keyboard.press('Escape');
  await goToCheckpoint(page, 5);
  await unfold(app);
  await page.getByRole('link', { name: 'Checkpunkt 3', exact: true }).first().click();
  await expect(heading(page, CHECKPOINTS[2])).toBeVisible();
  await expect(page.getByRole('link', { name: 'Zurück zu Checkpunkt 5' })).toBeVisible();
  await look('Checkpunkt nach einem Querverweis');
}

async function rateAgain(app: App, look: Look): Promise<void> {
  const { page } = app;
  await app.open();
  await openExample(page);
  await page.getByRole('button', { name: 'Erneut bewerten' }).click();
  await expect(page.getByText(`Bewertung vom`)).toBeVisible();
  await look('Checkpunkt mit früherer Ampel');
  await goToRoom(page, 'Übersicht');
  await expect(page.getByText('früher:').first()).toBeVisible();
  await look('Übersicht mit früheren Ampeln');
}

async function overview(app: App, look: Look): Promise<void> {
  const { page } = app;
  await app.open();
  await openExample(page);
  await look('Übersicht');
  await page.getByRole('button', { name: 'Umbenennen' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('Umbenennen');
}

async function plan(app: App, look: Look): Promise<void> {
  const { page } = app;
  await app.open();
  await openExample(page);
  await goToRoom(page, 'Maßnahmenplan');
  await expect(field(page, 1, 'Maßnahme')).toBeVisible();
  await look('Maßnahmenplan');
  const dialog = await addFor(page, `3. ${CHECKPOINTS[2]}`);
  await expect(dialog).toBeVisible();
  await look('Maßnahme hinzufügen');
  await page.keyboard.press('Escape');
  await goToStart(page);
  await beginAssessment(page, 'Verein');
  await goToRoom(page, 'Maßnahmenplan');
  await look('Maßnahmenplan, leer');
  await page.getByRole('button', { name: 'Maßnahme hinzufügen' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('Maßnahme hinzufügen, Checkpunkt wählen');
}

async function documents(app: App, look: Look): Promise<void> {
  const { page } = app;
  await app.open();
  await openExample(page);
  await goToDocuments(page);
  await unfold(app);
  await expect(page.getByRole('region', { name: 'Vorschau des Dokuments' })).toBeVisible();
  await look('Dokumente');
  await page.getByRole('radio', { name: 'Zur Weitergabe – ohne Namen' }).check();
  await page.getByRole('radio', { name: 'Alles, auch die Notizen' }).check();
  await expect(page.getByText('Die Notizen stehen mit darin.')).toBeVisible();
  await look('Dokumente zur Weitergabe, mit Notizen');
  await page.getByRole('radio', { name: 'Nur der Maßnahmenplan' }).check();
  await saveBy(page, 'Als PDF speichern');
  await expect(page.getByText('dem Browser übergeben')).toBeVisible();
  await look('Dokumente zur Weitergabe, gespeichert');
  await goToStart(page);
  await beginAssessment(page, 'Verein');
  await goToRoom(page, 'Maßnahmenplan');
  await goToDocuments(page);
  await look('Dokumente, ohne Maßnahmen');
  await page.getByRole('link', { name: 'Leere Vordrucke' }).click();
  await expect(heading(page, 'Leere Vordrucke')).toBeVisible();
  await look('Leere Vordrucke');
}

async function backup(app: App, look: Look): Promise<void> {
  const { page } = app;
  await app.open();
  await openExample(page);
  await goToStart(page);
  await goToBackup(page);
  await look('Sicherung');
  const saved = (await readDownload(await saveBackup(page))).toString('utf8');
  await openBackup(page, saved.replace(/"id": ?"[^"]{8,}"/, '"id":"eine-andere"'));
  await expect(page.getByRole('heading', { name: 'Das steht in der Sicherung' })).toBeVisible();
  await look('Vorschau einer Sicherung');
  await openBackup(page, 'keine Sicherung');
  await expect(page.getByRole('alert')).toContainText('lässt sich nicht öffnen');
  await look('Abgelehnte Datei');
}

/** What is folded away on the Sicherung screen, and the way to another device. */
async function backupWays(app: App, look: Look): Promise<void> {
  const { page } = app;
  await app.open('#/sicherung');
  await expect(page.getByText('noch keine geprüfte Sicherung')).toBeVisible();
  await unfold(app);
  await page.getByLabel('Passwort wiederholen').fill('anders');
  await page.getByRole('button', { name: 'Verschlüsselt speichern' }).click();
  await expect(page.getByText('Bitte mindestens 8 Zeichen.')).toBeVisible();
  await look('Sicherung mit allen Möglichkeiten');
  const locked = {
    format: 'praxishilfe-sicherung-verschluesselt',
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: `${'A'.repeat(22)}==` },
    cipher: { name: 'AES-GCM', iv: 'A'.repeat(16) },
    hint: 'Wie immer, mit der Hausnummer',
    data: 'A'.repeat(64),
  };
  await openBackup(page, JSON.stringify(locked));
  await expect(page.getByText('Merkhilfe: Wie immer')).toBeVisible();
  await page.getByLabel('Passwort', { exact: true }).last().fill('falsch');
  await page.getByRole('button', { name: 'Entschlüsseln' }).click();
  await expect(page.getByText('Das Passwort ist falsch')).toBeVisible();
  await look('Frage nach dem Passwort');
  await page.getByRole('link', { name: 'So ziehen Sie um' }).click();
  await expect(heading(page, 'Auf ein anderes Gerät umziehen')).toBeVisible();
  await unfold(app);
  await look('Umzug');
}

async function earlierStates(app: App, look: Look): Promise<void> {
  const { page } = app;
  await page.clock.setFixedTime(new Date('2026-03-02T10:00:00+01:00'));
  await app.open();
  await openExample(page);
  await page.clock.setFixedTime(new Date('2026-03-03T10:00:00+01:00'));
  await goToCheckpoint(page, 1);
  await noteField(page).fill('Am nächsten Tag');
  await goToRoom(page, 'Übersicht');
  await page.getByRole('link', { name: 'Frühere Stände ansehen' }).click();
  await expect(page.getByText('Vor den Eintragungen am 03.03.2026')).toBeVisible();
  await look('Frühere Stände');
  await page.getByRole('button', { name: 'Ansehen' }).click();
  await expect(page.getByRole('dialog').getByText('Handlungsbedarf').first()).toBeVisible();
  await look('Ein früherer Stand');
}

async function deletedOnes(app: App, look: Look): Promise<void> {
  const { page } = app;
  await app.open();
  await openExample(page);
  await goToStart(page);
  await page.getByLabel(`Weitere Möglichkeiten für „${EXAMPLE}“`).click();
  await page.getByRole('button', { name: 'Löschen' }).click();
  await page.getByRole('link', { name: 'Gelöschtes (1)' }).click();
  await expect(page.getByText('· noch 30 Tage')).toBeVisible();
  await look('Gelöschtes');
  await page.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('Endgültig löschen');
  await page.keyboard.press('Escape');
  await goToBackup(page);
  await page.getByRole('button', { name: 'Alles löschen …' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('Alles löschen');
}

async function information(app: App, look: Look): Promise<void> {
  const { page } = app;
  for (const [route, title] of [
    ['#/ueber', 'Über diese App'],
    ['#/datenschutz', 'Datenschutz'],
    ['#/barrierefreiheit', 'Barrierefreiheit'],
    ['#/impressum', 'Impressum'],
    ['#/nirgendwo', 'Diese Seite gibt es nicht'],
    ['#/bewertung/unbekannt/uebersicht', 'Diese Selbstbewertung ist nicht auf diesem Gerät'],
  ] as const) {
    await app.open(route);
    await expect(heading(page, title)).toBeVisible();
    await unfold(app);
    await look(title);
  }
}

async function storageTrouble(app: App, look: Look): Promise<void> {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await fillTheDisk(page);
  await noteField(page).fill('Passt nicht mehr');
  await expect(page.getByRole('alert')).toContainText('noch nicht gespeichert');
  await look('Eingaben sind nicht gespeichert');
}

/** A Sicherung in which the plan and a note are not decided; made of the worked example's. */
function withConflicts(saved: string): string {
  const backup = JSON.parse(saved);
  const [assessment] = backup.assessments;
  const [first, second] = assessment.measures;
  const version = { 'anderes-geraet': Date.parse('2026-11-18T09:30:00Z') };
  assessment.conflicts = [
    { entry: `note/${assessment.checkpointIds[0]}`, version, value: 'Anders gesehen' },
    { entry: `rating/${assessment.checkpointIds[1]}`, version, value: null },
    {
      entry: `measure/${first.id}`,
      version,
      value: { ...first, text: 'Anders formuliert', priority: null, responsible: 'Kim' },
    },
    { entry: `measure/${second.id}`, version, value: null },
  ];
  for (const { entry } of assessment.conflicts) assessment.versions[entry] = { hier: 1 };
  return JSON.stringify(backup).replaceAll(assessment.id, 'abzugleichen');
}

async function reconcile(app: App, look: Look): Promise<void> {
  const { page } = app;
  await app.open();
  await openExample(page);
  await goToStart(page);
  await goToBackup(page);
  const saved = (await readDownload(await saveBackup(page))).toString('utf8');
  await openBackup(page, withConflicts(saved));
  await page.getByRole('button', { name: '1 Selbstbewertung übernehmen' }).click();
  await page.getByRole('link', { name: 'Stände abgleichen' }).click();
  await expect(page.getByText('Noch 4 Punkte zu entscheiden.')).toBeVisible();
  await look('Abgleich');
  await app.open('#/bewertung/abzugleichen/uebersicht');
  await expect(page.getByRole('link', { name: 'Zum Abgleich' })).toBeVisible();
  await look('Übersicht mit offenem Abgleich');
  await page.getByRole('link', { name: 'Zum Abgleich' }).click();
  await page.getByRole('button', { name: 'Alle Vorschläge übernehmen' }).click();
  await expect(page.getByText('Es gibt nichts zu entscheiden')).toBeVisible();
  await look('Abgleich, alles entschieden');
}

/** Every screen in every state that looks different, by ways that people take. */
export const TOURS: readonly Tour[] = [
  { name: 'Start', walk: start },
  { name: 'Checkpunkt', walk: checkpoint },
  { name: 'Erneut bewerten', walk: rateAgain },
  { name: 'Übersicht', walk: overview },
  { name: 'Maßnahmenplan', walk: plan },
  { name: 'Dokumente', walk: documents },
  { name: 'Sicherung', walk: backup },
  { name: 'Passwort und Umzug', walk: backupWays },
  { name: 'Abgleich', walk: reconcile },
  { name: 'Frühere Stände', walk: earlierStates },
  { name: 'Gelöschtes', walk: deletedOnes },
  { name: 'Informationen', walk: information },
  { name: 'Speicher', walk: storageTrouble },
];
