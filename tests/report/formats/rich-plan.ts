import type { Assessment } from '../../../src/domain/assessment';
import { answers, assessment, measure } from '../sample';

/** The day on which the documents of these tests are made. */
export const TODAY = '2026-11-20';

/** A plan with everything that could get lost or changed on its way into a file and out again. */
export const RICH_PLAN: Assessment = assessment({
  name: 'Bürgerverein „Łódź & Söhne“ <e. V.>',
  ratedAt: '2026-05-04T10:00:00.000Z',
  answers: answers(
    { rating: 'red', note: 'Bisher hat niemand gefragt.\n\nIm Herbst fragen wir: 50 % & mehr?' },
    { rating: 'yellow', note: '' },
    { rating: 'green', note: 'Größte Übung; „läuft“ seit Jahren – mit Ä, ö, ß und Ł.' },
    { rating: null, note: 'Noch nicht besprochen' },
  ),
  earlier: {
    assessmentId: 'a0',
    date: '2025-11-20T08:00:00.000Z',
    ratings: { 'strategic-benefit': 'red', options: 'red' },
  },
  measures: [
    measure({
      id: 'm1',
      text: 'Drei Betriebe besuchen;\nNutzen, Umfang und Haftung klären',
      priority: 1,
      responsible: 'Ayşe Şahin, Jonas Groß',
      start: '2026-10-01',
      review: '2026-11-19',
      status: 'running',
    }),
    measure({
      id: 'm2',
      checkpointId: 'options',
      text: 'Liste "Was wir bieten" schreiben (½ Seite, 100 €) \\ Fassung 2',
      priority: 2,
      responsible: 'Łukasz Wójcik',
      start: '2026-12-01',
      review: '2027-03-28',
      status: 'done',
    }),
    measure({
      id: 'm3',
      checkpointId: 'planning',
      text: 'Überlegen, wer noch fehlt',
      priority: 3,
      responsible: 'Ayşe Şahin und Vorstand & Beirat',
      review: '2026-11-20',
      status: 'dropped',
    }),
    // Nothing but a text, as many plans have it at first; every other cell is empty.
    measure({ id: 'm4', checkpointId: 'planning', text: '=Termin finden;\n@Ort + Zeit' }),
    measure({
      id: 'm5',
      checkpointId: 'agreements',
      text: 'Vereinbarung <Entwurf> prüfen & unterschreiben',
      responsible: 'Jonas Groß',
      start: '2027-01-01',
      status: 'open',
    }),
    measure({
      id: 'm6',
      checkpointId: 'internal-organisation',
      text: 'Anrufbeantworter neu besprechen',
      priority: 1,
      responsible: 'Vorstand',
      review: '2026-01-31',
      status: 'open',
    }),
  ],
});
