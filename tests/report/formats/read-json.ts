import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import { type Facts, oneLine } from './facts';

const SCHEMA = new URL('../../../content/schema/report.schema.json', import.meta.url);
const validator = new Validator(JSON.parse(readFileSync(SCHEMA, 'utf8')) as Schema, '2020-12');

const RATINGS: Record<string, string> = {
  red: 'Dringender Handlungsbedarf',
  yellow: 'Handlungsbedarf',
  green: 'Zurzeit kein Handlungsbedarf',
};

const STATUSES: Record<string, string> = {
  open: 'offen',
  running: 'läuft',
  done: 'erledigt',
  dropped: 'verworfen',
};

interface Report {
  result: {
    checkpoints: { number: number; title: string; rating: string | null; note?: string }[];
  } | null;
  measures: {
    checkpoint: string;
    text: string;
    priority: 1 | 2 | 3 | null;
    responsible: string;
    start: string | null;
    review: string | null;
    status?: string;
    overdue: boolean;
  }[];
}

/** Plan and result of the file for machines, which must be as its schema says; lights and statuses are words of the code. */
export function readJson(bytes: Uint8Array): Facts {
  const report = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Report;
  const { valid, errors } = validator.validate(report);
  if (!valid) throw new Error(JSON.stringify(errors));
  return {
    measures: report.measures.map(({ text, start, review, status = '', ...measure }) => ({
      checkpoint: measure.checkpoint,
      measure: oneLine(text),
      priority: measure.priority,
      responsible: measure.responsible,
      start: start ?? '',
      review: review ?? '',
      status: status === '' ? '' : wordOf(STATUSES, status),
      overdue: measure.overdue,
    })),
    result:
      report.result?.checkpoints.map(({ number, title, rating, note = '' }) => ({
        number,
        title,
        rating: rating === null ? 'Noch nicht bewertet' : wordOf(RATINGS, rating),
        note: oneLine(note),
      })) ?? null,
  };
}

function wordOf(words: Record<string, string>, key: string): string {
  const word = words[key];
  if (word === undefined) throw new Error(`"${key}" is none of ${Object.keys(words)}`);
  return word;
}
