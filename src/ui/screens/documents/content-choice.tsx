import { useId } from 'preact/hooks';
import { documentsWords as words } from '../../../i18n/de/documents';
import type { ReportOptions, ReportScope } from '../../../report/report-model';
import styles from './content-choice.module.css';

const SCOPES: readonly ReportScope[] = ['plan', 'result', 'everything'];

interface Props {
  options: ReportOptions;
  onChoose(options: ReportOptions): void;
}

/** Was kommt hinein?: how much, for whom, and whether with the status. */
export function ContentChoice({ options, onChoose }: Props) {
  const id = useId();
  return (
    <section class={styles.section} aria-labelledby={`${id}-titel`}>
      <h2 id={`${id}-titel`}>{words.contentTitle}</h2>
      <div class={styles.groups}>
        <fieldset>
          <legend>{words.scope}</legend>
          {SCOPES.map((scope) => (
            <label key={scope}>
              <input
                type="radio"
                name={`${id}-umfang`}
                checked={options.scope === scope}
                onChange={() => onChoose({ ...options, scope })}
              />
              {words.scopes[scope]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.whom}</legend>
          {[true, false].map((names) => (
            <label key={String(names)}>
              <input
                type="radio"
                name={`${id}-namen`}
                checked={options.names === names}
                aria-describedby={`${id}-${names}`}
                onChange={() => onChoose({ ...options, names })}
              />
              <span>
                {names ? words.confidential : words.forOthers}
                <span id={`${id}-${names}`} class={styles.meaning} aria-hidden="true">
                  {names ? words.confidentialText : words.forOthersText}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      </div>
      <label>
        <input
          type="checkbox"
          checked={options.status}
          onChange={(event) => onChoose({ ...options, status: event.currentTarget.checked })}
        />
        {words.status}
      </label>
    </section>
  );
}
