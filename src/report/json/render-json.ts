import type { ReportCheckpoint, ReportModel, ReportOptions, ReportRow } from '../report-model';
import type { Step } from '../work';
import {
  JSON_FORMAT,
  JSON_VERSION,
  type JsonCheckpoint,
  type JsonMeasure,
  type JsonReport,
} from './json-report';

/**
 * What the documents say, as facts for other programs: days and lights instead of words. It is no Sicherung: the
 * app cannot open it.
 * @param step is called once before the work
 */
export async function renderJson(model: ReportModel, step: Step): Promise<Blob> {
  await step(0, 1);
  return new Blob([`${JSON.stringify(jsonReport(model), null, 2)}\n`], {
    type: 'application/json',
  });
}

function jsonReport(model: ReportModel): JsonReport {
  const { options, result } = model;
  return {
    format: JSON_FORMAT,
    version: JSON_VERSION,
    id: model.id,
    sequence: model.sequence,
    changedAt: model.changedAt,
    date: model.date,
    language: model.language,
    title: model.title,
    organisation: model.name,
    marking: model.marking,
    instrument: {
      id: model.instrument.id,
      version: model.instrument.version,
      language: model.instrument.language,
      title: model.instrumentTitle,
    },
    origin: model.origin,
    contains: { scope: options.scope, names: options.names, status: options.status },
    result: result && {
      ratedOn: result.ratedOn,
      checkpoints: result.checkpoints.map((each) => checkpointOf(each, options)),
    },
    measures: model.plan.rows.map(measureOf),
  };
}

function checkpointOf(checkpoint: ReportCheckpoint, { scope }: ReportOptions): JsonCheckpoint {
  const { id, number, title, rating, earlier, note } = checkpoint;
  const facts = { id, number, title, rating, earlierRating: earlier };
  return scope === 'everything' ? { ...facts, note } : facts;
}

function measureOf(row: ReportRow): JsonMeasure {
  const { id, checkpointId, cells, rating, priority, people, start, review, status } = row;
  return {
    id,
    checkpointId,
    checkpoint: cells.checkpoint,
    rating,
    text: cells.measure,
    priority,
    responsible: cells.responsible,
    people,
    start,
    review,
    ...(status === null ? {} : { status }),
    overdue: row.overdueLabel !== '',
  };
}
