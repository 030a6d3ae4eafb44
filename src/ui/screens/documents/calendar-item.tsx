import { useId, useState } from 'preact/hooks';
import { documentsWords as words } from '../../../i18n/de/documents';
import { hasDates } from '../../../report/dates';
import { peopleOf } from '../../../report/people';
import type { ReportModel, ReportOptions } from '../../../report/report-model';
import type { DocumentWish } from '../../document-wish';
import type { DocumentMaker } from '../../use-make-document';
import { FormatItem } from './format-item';
import styles from './format-item.module.css';

interface Props {
  wanted: Omit<DocumentWish, 'kind'>;
  /** `null` while its code is missing. */
  model: ReportModel | null;
  maker: DocumentMaker;
}

/** The days of the whole plan or of one person. */
export function CalendarItem({ wanted, model, maker }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const people = model ? peopleOf(model).map(({ name }) => name) : [];
  const dated = people.filter((name) => model && hasDates(model, name));
  // Somebody else may be responsible by now.
  const person = dated.includes(chosen) ? chosen : '';
  const isEmpty = model !== null && !hasDates(model);
  const wish = { kind: 'calendar', ...wanted, ...(person && { person }) } as const;
  return (
    <FormatItem
      kind="calendar"
      wish={isEmpty ? null : wish}
      maker={maker}
      hint={hintOf(wanted.options, model)}
    >
      {dated.length > 0 && (
        <p class={styles.field}>
          <label for={id}>{words.person}</label>
          <select
            id={id}
            value={person}
            onChange={(event) => {
              setChosen(event.currentTarget.value);
              maker.choiceChanged();
            }}
          >
            <option value="">{words.everybody}</option>
            {dated.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
    </FormatItem>
  );
}

/** Why there is none, or none for one person. */
function hintOf({ names }: ReportOptions, model: ReportModel | null): string {
  if (model?.plan.rows.length === 0) return words.noMeasures;
  if (model && !hasDates(model)) return words.noDates;
  return names ? '' : words.personsWithoutNames;
}
