import { useId, useState } from 'preact/hooks';
import { documentsWords as words } from '../../../i18n/de/documents';
import type { ReportOptions, ReportScope } from '../../../report/report-model';
import styles from './content-choice.module.css';

const SCOPES: readonly ReportScope[] = ['plan', 'result', 'everything'];

interface Props {
  options: ReportOptions;
  onChoose(options: ReportOptions): void;
}

/**
 * Was kommt hinein?: how much, for whom, and whether with the status. Notes are not meant for others: they go out with the
 * names, and come back in when people turn back at once or ask for them.
 */
export function ContentChoice({ options, onChoose }: Props) {
  const id = useId();
  const [notesOut, setNotesOut] = useState(false);

  function choose(change: Partial<ReportOptions>) {
    const takesOut = change.names === false && options.scope === 'everything';
    const putsBack = change.names === true && notesOut;
    setNotesOut(takesOut || (notesOut && change.status !== undefined));
    onChoose({
      ...options,
      ...change,
      ...(takesOut && { scope: 'result' }),
      ...(putsBack && { scope: 'everything' }),
    });
  }

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
                {...(scope === 'plan' && { 'aria-describedby': `${id}-plan` })}
                onChange={() => choose({ scope })}
              />
              <span>
                {words.scopes[scope]}
                {scope === 'plan' && (
                  <span id={`${id}-plan`} class={styles.meaning} aria-hidden="true">
                    {words.planText}
                  </span>
                )}
              </span>
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
                onChange={() => choose({ names })}
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
      {/* Always there, so that screen readers notice what appears in it. */}
      <p role="status" class={styles.news}>
        {!options.names && options.scope === 'everything' && words.notesIn}
        {notesOut && words.notesOut}
      </p>
      <label>
        <input
          type="checkbox"
          checked={options.status}
          aria-describedby={`${id}-status`}
          onChange={(event) => choose({ status: event.currentTarget.checked })}
        />
        <span>
          {words.status}
          <span id={`${id}-status`} class={styles.meaning} aria-hidden="true">
            {words.statusText}
          </span>
        </span>
      </label>
    </section>
  );
}
