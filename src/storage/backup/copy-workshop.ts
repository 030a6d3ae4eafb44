import { inNoOrder } from '../../domain/workshop/ballots';
import type { Agreement, Ballot, Topic, Workshop } from '../../domain/workshop/workshop';
import { copyEntries, wholeText } from './copy-parts';

/**
 * A fresh copy with exactly the fields we know, in a fixed order; ballots lie sorted by what they say. So the same ballots
 * give the same text, in whatever order and at whatever time of day they came.
 */
export function copyWorkshop(from: Workshop): Workshop {
  return {
    schemaVersion: from.schemaVersion,
    id: from.id,
    revision: from.revision,
    number: from.number,
    instrument: {
      id: from.instrument.id,
      version: from.instrument.version,
      language: from.instrument.language,
    },
    checkpointIds: [...from.checkpointIds],
    title: wholeText(from.title),
    date: from.date,
    place: wholeText(from.place),
    invited: wholeText(from.invited),
    expected: from.expected,
    createdOn: from.createdOn,
    changedOn: from.changedOn,
    ballots: inNoOrder(from.ballots.map(copyBallot)),
    revealed: from.revealed,
    agreements: copyEntries(from.agreements, copyAgreement),
    topics: from.topics.map(copyTopic),
    assessmentId: from.assessmentId,
  };
}

function copyBallot({ number, ratings, notes }: Ballot): Ballot {
  return {
    number: number === null ? null : wholeText(number),
    ratings: copyEntries(ratings, (rating) => rating),
    notes: copyEntries(notes, wholeText),
  };
}

function copyAgreement({ rating, reason, dissent }: Agreement): Agreement {
  return { rating, reason: wholeText(reason), dissent: wholeText(dissent) };
}

function copyTopic({ id, text, measureId }: Topic): Topic {
  return { id, text: wholeText(text), measureId };
}
