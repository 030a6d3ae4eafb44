import type { Assessment, Day, Instant } from '../domain/assessment';
import type { Checkpoint, Instrument } from '../domain/instrument';
import { RATINGS } from '../domain/instrument';
import { agreementOn } from '../domain/workshop/agreements';
import { measuresAsPlanned } from '../domain/workshop/plan-groups';
import { byDisagreement, countVotes, type Votes } from '../domain/workshop/votes';
import type { Topic, Workshop } from '../domain/workshop/workshop';
import type { MinutesWords } from '../i18n/de/minutes';
import type { ReportWords } from '../i18n/de/report';
import { buildReport, type ReportDays } from './build-report';
import { cleanLine, cleanText } from './clean-text';
import { fileStem } from './file-stem';
import type {
  MinutesCheckpoint,
  MinutesFact,
  MinutesModel,
  MinutesPlan,
  MinutesResult,
  MinutesTopics,
} from './minutes-model';

/** What the minutes are made from. */
export interface MinutesSources {
  workshop: Workshop;
  instrument: Instrument;
  /** What the joint result became; `null` before. */
  assessment: Assessment | null;
  /** Of that assessment, local calendar days; not read without one. */
  days: ReportDays;
}

/** The words of documents, and those of minutes. */
export interface AllMinutesWords {
  report: ReportWords;
  minutes: MinutesWords;
}

type Given = MinutesSources & AllMinutesWords;

/** The days that stand in minutes: the last entry is that of the plan, once there is one. */
export function minutesDays(
  { changedOn }: Workshop,
  assessment: Assessment | null,
  { dayOf, today }: { dayOf(moment: Instant): Day; today: Day },
): ReportDays {
  return { changed: assessment ? dayOf(assessment.updatedAt) : changedOn, rated: null, today };
}

/** Everything the minutes of a workshop say: numbers of votes, never a ballot, its number or its notes. */
export function buildMinutes(sources: MinutesSources, words: AllMinutesWords): MinutesModel {
  const { workshop, instrument } = sources;
  const { minutes, report } = words;
  const given = { ...sources, ...words };
  const instrumentTitle = cleanLine(instrument.title);
  const title = cleanLine(workshop.title);
  const name = title === '' ? minutes.unnamed : title;
  return {
    language: instrument.language,
    title: minutes.title(name),
    heading: minutes.heading,
    name,
    instrumentTitle,
    origin: report.origin(instrumentTitle, instrument.publishers.map(cleanLine)),
    date: workshop.changedOn,
    marking: minutes.marking,
    shortMarking: minutes.markingShort,
    facts: factsOf(given, instrumentTitle),
    anonymous: minutes.anonymous,
    result: resultOf(given),
    topics: topicsOf(given),
    plan: planOf(given, name),
    labels: {
      votes: minutes.votesHead,
      joint: minutes.joint,
      words: minutes.words,
      reason: minutes.reason,
      dissent: minutes.dissent,
      ratings: { ...ratingWords(given), none: minutes.open },
      lights: report.lights,
      diagram: {
        checkpoint: cleanLine(instrument.planColumns.checkpoint),
        earlier: report.diagramEarlier,
      },
      page: minutes.page,
      unknownCharacter: report.unknownCharacter,
    },
    fileStem: fileStem([minutes.file, title, workshop.date ?? workshop.changedOn]),
  };
}

function factsOf({ workshop, minutes, report }: Given, instrumentTitle: string): MinutesFact[] {
  const { date, place, invited, expected, ballots, instrument } = workshop;
  const { facts } = minutes;
  return [
    { label: facts.date, text: date === null ? '' : report.longDay(date) },
    { label: facts.place, text: cleanLine(place) },
    { label: facts.invited, text: cleanText(invited) },
    { label: facts.ballots, text: minutes.ballots(ballots.length, expected) },
    { label: facts.instrument, text: minutes.instrument(instrumentTitle, instrument.version) },
  ].filter(({ text }) => text !== '');
}

function resultOf(given: Given): MinutesResult {
  const { workshop, instrument, minutes } = given;
  if (!workshop.revealed) {
    const summary = workshop.ballots.length === 0 ? minutes.noBallots : minutes.notRevealed;
    return {
      heading: minutes.result,
      summary,
      order: '',
      checkpoints: [],
      diagramAlt: '',
      legend: [],
    };
  }
  const checkpoints = instrument.checkpoints.map((each, index) =>
    checkpointOf(given, each, index + 1),
  );
  const counts = RATINGS.map((rating) => ({
    word: ratingWords(given)[rating],
    count: checkpoints.filter((checkpoint) => checkpoint.rating === rating).length,
  })).filter(({ count }) => count > 0);
  const agreed = counts.reduce((sum, { count }) => sum + count, 0);
  const numbers = byDisagreement(workshop).map((id) => instrumentPlace(instrument, id) + 1);
  return {
    heading: minutes.result,
    summary: minutes.summary(
      agreed,
      checkpoints.length,
      counts.map(({ count, word }) => minutes.count(count, word)),
    ),
    order: checkpoints.length > 1 ? minutes.order(numbers) : '',
    checkpoints,
    diagramAlt: minutes.diagramAlt(checkpoints),
    legend: legendOf(given, checkpoints),
  };
}

function legendOf(given: Given, checkpoints: readonly MinutesCheckpoint[]) {
  const { minutes, report } = given;
  const words = ratingWords(given);
  const lights = RATINGS.map((light) => ({ light, alt: report.lights[light], word: words[light] }));
  const missing = checkpoints.some(({ votes }) => votes.none > 0);
  const none = { light: null, alt: minutes.noVoteLight, word: minutes.noVote };
  return missing ? [...lights, none] : lights;
}

function checkpointOf(given: Given, { id, title }: Checkpoint, number: number): MinutesCheckpoint {
  const { workshop, minutes } = given;
  const { rating, reason, dissent } = agreementOn(workshop, id);
  const votes = countVotes(workshop, id);
  const votesText = votesIn(given, votes);
  return {
    id,
    number,
    title: cleanLine(title),
    rating,
    ratingLabel: rating === null ? minutes.open : ratingWords(given)[rating],
    earlier: null,
    earlierLabel: '',
    note: '',
    votes,
    votesText,
    votesAlt: minutes.votesAlt(votesText),
    reason: cleanText(reason),
    dissent: cleanText(dissent),
  };
}

function votesIn(given: Given, votes: Votes): string {
  const { minutes } = given;
  const words = { ...ratingWords(given), none: minutes.noVote };
  const kinds = [...RATINGS, 'none' as const].filter((kind) => votes[kind] > 0);
  return minutes.votes(kinds.map((kind) => minutes.count(votes[kind], words[kind])));
}

function ratingWords({ instrument: { scale } }: Given) {
  return {
    red: cleanLine(scale.red.label),
    yellow: cleanLine(scale.yellow.label),
    green: cleanLine(scale.green.label),
  };
}

function instrumentPlace({ checkpoints }: Instrument, id: string): number {
  return checkpoints.findIndex((checkpoint) => checkpoint.id === id);
}

function topicsOf(given: Given): MinutesTopics {
  const { workshop, minutes } = given;
  return {
    heading: minutes.topics,
    columns: [minutes.topic, minutes.outcome],
    rows: workshop.topics.map((topic) => ({
      topic: cleanText(topic.text),
      outcome: outcomeOf(given, topic),
    })),
    emptyText: minutes.noTopics,
  };
}

/** A measure that was taken out of the plan since is none any more. */
function outcomeOf({ assessment, minutes }: Given, { text, measureId }: Topic): string {
  const measure = assessment?.measures.find(({ id }) => id === measureId);
  if (measureId === null || !measure) return minutes.stillOpen;
  const words = cleanText(measure.text);
  return words === '' || words === cleanText(text) ? minutes.measure : minutes.measureText(words);
}

function planOf(
  { assessment, instrument, days, report, minutes }: Given,
  name: string,
): MinutesPlan {
  const heading = minutes.plan;
  if (!assessment) return { heading, facts: '', report: null, emptyText: minutes.noPlan };
  const options = { scope: 'plan', names: true, status: true } as const;
  // In the order in which they were made, whatever order the assessment is read in.
  const planned = {
    ...assessment,
    measures: measuresAsPlanned(assessment),
    planOrder: 'own' as const,
  };
  const { plan, labels } = buildReport(planned, instrument, report, days, options);
  return {
    heading,
    facts: minutes.planOf(name, plan.date),
    report: { plan, labels },
    emptyText: plan.rows.length === 0 ? minutes.emptyPlan : '',
  };
}
