import type { InstrumentRef } from '../../../domain/instrument';
import { readWorkshopMessage } from '../../../domain/workshop/workshop-message';
import {
  encodeWorkshopNumber,
  readWorkshopNumber,
  type WorkshopKey,
} from '../../../domain/workshop/workshop-number';
import { joinWords } from '../../../i18n/de/workshop-join';
import type { Workshops } from '../../workshops';

/** A workshop as a participant's device knows it: by its number alone. */
export interface JoinedWorkshop {
  /** As it stands on the beamer, e.g. "7K3M". */
  code: string;
  key: WorkshopKey;
  praxishilfe: InstrumentRef;
}

export type JoinReading =
  | { kind: 'workshop'; workshop: JoinedWorkshop }
  | { kind: 'problem'; text: string };

/** What a typed workshop number means here, or what is wrong with it. */
export function readJoin(typed: string, workshops: Workshops): JoinReading {
  const { problems } = joinWords;
  const reading = readWorkshopNumber(typed);
  if (reading.kind === 'number') return joined(reading, workshops);
  const text =
    reading.problem === 'character'
      ? problems.character(reading.character)
      : problems[reading.problem];
  return { kind: 'problem', text };
}

/** The same for what a QR code says. */
export function readScannedJoin(text: string, workshops: Workshops): JoinReading {
  const reading = readWorkshopMessage(text);
  if (reading.kind === 'number') return joined(reading, workshops);
  return { kind: 'problem', text: joinWords.problems[reading.problem] };
}

function joined({ number, praxishilfe }: WorkshopKey, { praxishilfeWith }: Workshops): JoinReading {
  const ref = praxishilfeWith(praxishilfe);
  if (!ref) return { kind: 'problem', text: joinWords.problems.unknown };
  const key = { number, praxishilfe };
  return { kind: 'workshop', workshop: { code: encodeWorkshopNumber(key), key, praxishilfe: ref } };
}
