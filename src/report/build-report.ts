import type { Assessment, Day, Measure } from '../domain/assessment';
import type { Checkpoint, Instrument } from '../domain/instrument';
import { RATINGS } from '../domain/instrument';
import { latestChange } from '../domain/latest-change';
import { isOverdue } from '../domain/measure-status';
import { loneNames, namesOf } from '../domain/names-of';
import { orderMeasures } from '../domain/plan-order';
import { summariseProgress } from '../domain/progress';
import { answerTo } from '../domain/rating';
import type { ReportWords } from '../i18n/de/report';
import { cleanLine, cleanText } from './clean-text';
import { fileStem } from './file-stem';
import { planColumns } from './plan-columns';
import {
  type ReportCheckpoint,
  type ReportModel,
  type ReportOptions,
  type ReportRow,
  WHOLE_REPORT,
} from './report-model';

/** Local calendar days. */
export interface ReportDays {
  /** Of the last entry. */
  changed: Day;
  /** Of the last light; `null` before the first. */
  rated: Day | null;
  /** On which the document is made: tells what is overdue. */
  today: Day;
}

/**
 * Everything the documents of an assessment say. The plan's rows stand in the order the person chose.
 * @param options what goes in; the rest is left out of the model, not only of what is drawn
 */
export function buildReport(
  assessment: Assessment,
  instrument: Instrument,
  words: ReportWords,
  days: ReportDays,
  options: ReportOptions = WHOLE_REPORT,
): ReportModel {
  const { checkpoints } = instrument;
  const checkpointIds = checkpoints.map((checkpoint) => checkpoint.id);
  const measures = orderMeasures(assessment.measures, assessment.planOrder, checkpointIds);
  const alone = loneNames(assessment.measures.map(({ responsible }) => responsible));
  const sources = { assessment, instrument, words, today: days.today, options, alone };
  const name = cleanLine(assessment.name);
  const title = cleanLine(instrument.title);
  const { confidential, forOthers } = words;
  const rated = checkpoints.map((each, index) => checkpointOf(sources, each, index + 1));
  return {
    options,
    id: assessment.id,
    // Who gets it without names learns the day, as its pages say it, and not at what hour people worked.
    changedAt: options.names ? assessment.updatedAt : `${days.changed}T00:00:00.000Z`,
    sequence: latestChange(assessment),
    language: instrument.language,
    title: name === '' ? words.plan : words.title(words.plan, name),
    organisation: name === '' ? words.unnamed : name,
    name,
    instrument: assessment.instrument,
    instrumentTitle: title,
    origin: words.origin(title, instrument.publishers.map(cleanLine)),
    date: days.changed,
    marking: (options.names ? confidential : forOthers)(options.scope === 'everything'),
    shortMarking: options.names ? words.confidentialShort : words.forOthersShort,
    result:
      options.scope === 'plan'
        ? null
        : {
            heading: words.result,
            ratedOn: days.rated,
            date: days.rated ? words.ratedOn(words.longDay(days.rated)) : words.notRated,
            summary: summaryOf(sources),
            checkpoints: rated,
            diagramAlt: words.diagramAlt(rated),
          },
    plan: {
      heading: words.plan,
      date: words.asOf(words.longDay(days.changed)),
      columns: planColumns(instrument),
      rows: measures.map((measure) => rowOf(sources, measure)),
      emptyText: options.names ? words.emptyPlan : words.emptyPlanForOthers,
    },
    labels: {
      notes: words.notes,
      status: words.statusHead,
      ratings: {
        red: instrument.scale.red.label,
        yellow: instrument.scale.yellow.label,
        green: instrument.scale.green.label,
        none: words.notRated,
      },
      priorities: words.priorities,
      tables: words.tables,
      page: words.page,
      unknownCharacter: words.unknownCharacter,
      lights: words.lights,
      diagram: {
        checkpoint: cleanLine(instrument.planColumns.checkpoint),
        earlier: words.diagramEarlier,
      },
    },
    fileStem: fileStem([
      words.files[options.scope],
      options.names ? '' : words.fileForOthers,
      name,
      days.changed,
    ]),
  };
}

interface Sources {
  assessment: Assessment;
  instrument: Instrument;
  words: ReportWords;
  today: Day;
  options: ReportOptions;
  /** Who stands alone under "Verantwortlich" somewhere: from that one learns who is one person. */
  alone: ReadonlySet<string>;
}

function summaryOf({ assessment, instrument, words }: Sources): string {
  const { rated, total, counts } = summariseProgress(assessment);
  const parts = RATINGS.filter((rating) => counts[rating] > 0).map((rating) =>
    words.count(counts[rating], instrument.scale[rating].label),
  );
  return words.summary(rated, total, parts);
}

function checkpointOf(
  { assessment, instrument, words, options }: Sources,
  { id, title }: Checkpoint,
  number: number,
): ReportCheckpoint {
  const { rating, note } = answerTo(assessment, id);
  const ratings = assessment.earlier?.ratings ?? {};
  const earlier = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
  return {
    id,
    number,
    title: cleanLine(title),
    rating,
    ratingLabel: rating ? instrument.scale[rating].label : words.notRated,
    earlier: earlier ?? null,
    earlierLabel: earlier ? words.earlier(instrument.scale[earlier].label) : '',
    note: options.scope === 'everything' ? cleanText(note) : '',
  };
}

function rowOf(sources: Sources, measure: Measure): ReportRow {
  const { assessment, instrument, words, today, options, alone } = sources;
  const { priority, start, review, checkpointId } = measure;
  const place = instrument.checkpoints.findIndex((checkpoint) => checkpoint.id === checkpointId);
  const checkpoint = instrument.checkpoints[place];
  const responsible = cleanLine(measure.responsible);
  const status = options.status ? measure.status : null;
  const statusLabel = status === null ? '' : words.statuses[status];
  // Said without the status, too: what nobody looks at any more is why one reads a plan again.
  const overdueLabel = isOverdue(measure, today) ? words.overdue : '';
  return {
    id: measure.id,
    checkpointId,
    cells: {
      // A measure of a checkpoint this version does not know keeps its id: nothing vanishes from the plan.
      checkpoint: checkpoint
        ? words.checkpoint(place + 1, cleanLine(checkpoint.title))
        : cleanLine(checkpointId),
      measure: cleanText(measure.text),
      priority: priority === null ? '' : words.priorities[priority],
      responsible: options.names || responsible === '' ? responsible : words.named,
      start: start === null ? '' : words.shortDay(start),
      review: review === null ? '' : words.shortDay(review),
    },
    rating: answerTo(assessment, checkpointId).rating,
    priority,
    status,
    statusLabel,
    overdueLabel,
    // "open" says nothing new.
    remark: words.remark(status === 'open' ? '' : statusLabel, overdueLabel),
    people: options.names ? namesOf(responsible, alone) : [],
    start,
    review,
  };
}
