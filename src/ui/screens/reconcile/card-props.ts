import type { EntryValue } from '../../../domain/assessment';
import type { OpenConflict } from '../../../domain/conflicts';
import type { RoomProps } from '../assessment/room';

/** What the card of a conflict, and each kind of choice in it, works with. */
export interface CardProps extends RoomProps {
  conflict: OpenConflict;
  /** Place in the list, from 0. */
  index: number;
  /** What is chosen now. */
  value: EntryValue;
  onChoose(value: EntryValue): void;
}
