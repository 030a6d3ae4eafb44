import type { EntryValue } from '../../../domain/assessment';
import { isSameEntry } from '../../../domain/entries';
import { partsOf } from '../../../domain/entry-states';
import { RATINGS } from '../../../domain/instrument';
import { MAX_TEXT } from '../../../domain/limits';
import { commonWords } from '../../../i18n/de/common';
import { reconcileWords as words } from '../../../i18n/de/reconcile';
import { Light } from '../../components/light';
import type { CardProps } from './card-props';
import { Options } from './options';

/** A name, a light or a note: one side, or both notes one below the other. */
export function EntryChoice({ conflict: { entry, sides }, index, value, onChoose }: CardProps) {
  const { kind } = partsOf(entry);
  const both = kind === 'note' ? bothNotes(sides.map((side) => side.value)) : null;
  const options = sides.map((side, at) => ({
    key: String(at),
    label: words.sides([at]),
    stamp: side.stamp,
    value: side.value,
  }));
  const withBoth =
    both === null ? options : [...options, { key: 'both', label: words.both, value: both }];
  const title = kind === 'name' ? words.name : kind === 'note' ? words.note : words.rating;
  return (
    <Options
      name={`punkt-${index}`}
      legend={title}
      hidesLegend
      options={withBoth.map((option) => ({
        ...option,
        checked: isSameEntry(option.value, value),
        shown: kind === 'rating' ? <RatingShown value={option.value} /> : shownText(option.value),
        onChoose: () => onChoose(option.value),
      }))}
    />
  );
}

/** The notes one below the other; none when they would be too long for one. */
function bothNotes(notes: readonly EntryValue[]): string | null {
  const texts = notes.filter((note): note is string => typeof note === 'string' && note !== '');
  const joined = texts.join('\n\n');
  return texts.length > 1 && joined.length <= MAX_TEXT ? joined : null;
}

const shownText = (value: EntryValue) => (typeof value === 'string' && value) || words.empty;

function RatingShown({ value }: { value: EntryValue }) {
  const rating = RATINGS.find((known) => known === value) ?? null;
  return (
    <>
      <Light rating={rating} size="small" />{' '}
      {rating ? commonWords.ratings[rating] : commonWords.notRated}
    </>
  );
}
