import type { Assessment, Day, Measure } from '../domain/assessment';
import type { Checkpoint, Instrument, PlanColumn } from '../domain/instrument';
import { RATINGS } from '../domain/instrument';
import { orderMeasures } from '../domain/plan-order';
import { summariseProgress } from '../domain/progress';
import { answerTo } from '../domain/rating';
import type { ReportWords } from '../i18n/de/report';
import { cleanLine, cleanText } from './clean-text';
import { fileStem } from './file-stem';
import type { ReportCheckpoint, ReportModel, ReportRow } from './report-model';

const COLUMNS: readonly PlanColumn[] = [
  'checkpoint',
  'measure',
  'priority',
  'responsible',
  'start',
  'review',
];

/**
 * Everything the documents of an assessment say. The plan's rows stand in the order the person chose.
 * @param days the local calendar days of the last entry and of the last rating
 */
export function buildReport(
  assessment: Assessment,
  instrument: Instrument,
  words: ReportWords,
  days: { changed: Day; rated: Day | null },
): ReportModel {
  const { checkpoints } = instrument;
  const checkpointIds = checkpoints.map((checkpoint) => checkpoint.id);
  const measures = orderMeasures(assessment.measures, assessment.planOrder, checkpointIds);
  const sources = { assessment, instrument, words };
  const name = cleanLine(assessment.name);
  const title = cleanLine(instrument.title);
  return {
    language: instrument.language,
    title: name === '' ? words.plan : words.title(words.plan, name),
    organisation: name === '' ? words.unnamed : name,
    instrumentTitle: title,
    origin: words.origin(title, instrument.publishers.map(cleanLine)),
    date: days.changed,
    result: {
      heading: words.result,
      date: days.rated ? words.ratedOn(words.longDay(days.rated)) : words.notRated,
      summary: summaryOf(sources),
      checkpoints: checkpoints.map((each, index) => checkpointOf(sources, each, index + 1)),
    },
    plan: {
      heading: words.plan,
      date: words.asOf(words.longDay(days.changed)),
      columns: COLUMNS.map((id) => ({ id, label: cleanLine(instrument.planColumns[id]) })),
      rows: measures.map((measure) => rowOf(sources, measure)),
      emptyText: words.emptyPlan,
    },
    labels: {
      notes: words.notes,
      page: words.page,
      unknownCharacter: words.unknownCharacter,
      lights: words.lights,
    },
    fileStem: fileStem([words.plan, name, days.changed]),
  };
}

interface Sources {
  assessment: Assessment;
  instrument: Instrument;
  words: ReportWords;
}

function summaryOf({ assessment, instrument, words }: Sources): string {
  const { rated, total, counts } = summariseProgress(assessment);
  const parts = RATINGS.filter((rating) => counts[rating] > 0).map((rating) =>
    words.count(counts[rating], instrument.scale[rating].label),
  );
  return words.summary(rated, total, parts);
}

function checkpointOf(
  { assessment, instrument, words }: Sources,
  { id, title }: Checkpoint,
  number: number,
): ReportCheckpoint {
  const { rating, note } = answerTo(assessment, id);
  const ratings = assessment.earlier?.ratings ?? {};
  const earlier = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
  return {
    number,
    title: cleanLine(title),
    rating,
    ratingLabel: rating ? instrument.scale[rating].label : words.notRated,
    earlierLabel: earlier ? words.earlier(instrument.scale[earlier].label) : '',
    note: cleanText(note),
  };
}

function rowOf({ assessment, instrument, words }: Sources, measure: Measure): ReportRow {
  const { priority, status, start, review, checkpointId } = measure;
  const place = instrument.checkpoints.findIndex((checkpoint) => checkpoint.id === checkpointId);
  const checkpoint = instrument.checkpoints[place];
  return {
    cells: {
      // A measure of a checkpoint this version does not know keeps its id: nothing vanishes from the plan.
      checkpoint: checkpoint
        ? words.checkpoint(place + 1, cleanLine(checkpoint.title))
        : cleanLine(checkpointId),
      measure: cleanText(measure.text),
      priority: priority === null ? '' : words.priorities[priority],
      responsible: cleanLine(measure.responsible),
      start: start === null ? '' : words.shortDay(start),
      review: review === null ? '' : words.shortDay(review),
    },
    rating: answerTo(assessment, checkpointId).rating,
    priority,
    status,
    statusLabel: words.status(words.statuses[status]),
    start,
    review,
  };
}
