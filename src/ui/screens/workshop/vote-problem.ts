import type { BallotReading } from '../../../domain/workshop/ballot-code';
import { encodeWorkshopNumber, type WorkshopKey } from '../../../domain/workshop/workshop-number';
import { voteWords } from '../../../i18n/de/workshop-vote';

const words = voteWords.problems;

/** Why a text is no ballot of this workshop, as a sentence. */
export function problemSentence(
  reading: Extract<BallotReading, { kind: 'problem' }>,
  ours: WorkshopKey,
): string {
  switch (reading.problem) {
    case 'character':
      return words.character(reading.character);
    case 'length': {
      if (reading.workshopNumber) return words['workshop-number'];
      if (reading.otherPraxishilfe !== null) return words['other-praxishilfe'];
      const { length, expected } = reading;
      return length < expected ? words.short(expected - length) : words.long(length - expected);
    }
    case 'other-workshop':
      return words['other-workshop'](
        encodeWorkshopNumber({ ...ours, number: reading.number }),
        encodeWorkshopNumber(ours),
      );
    default:
      return words[reading.problem];
  }
}
