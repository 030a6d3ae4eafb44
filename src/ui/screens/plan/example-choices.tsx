import { useEffect, useRef } from 'preact/hooks';
import type { Assessment } from '../../../domain/assessment';
import type { Checkpoint, Example } from '../../../domain/instrument';
import { planWords as words } from '../../../i18n/de/plan';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import styles from './add-measure-dialog.module.css';

interface Props {
  assessment: Assessment;
  checkpoint: Checkpoint;
  /** Without an example the person writes an own text. */
  onAdd(example?: Example): void;
  onShow(measureId: string): void;
}

/** "Eigene Maßnahme schreiben" first, then the examples in the wording they get in the plan. */
export function ExampleChoices({ assessment, checkpoint, onAdd, onShow }: Props) {
  const ref = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // In a dialog that is open already, the button that led here is gone, and the focus with it.
    const choices = ref.current;
    if (choices?.closest('dialog')?.open) choices.querySelector('button')?.focus();
  }, []);

  return (
    <div ref={ref} class={styles.examples}>
      <div>
        {/* In a dialog just opened this is the first thing to do, not closing it. */}
        <Button look="primary" data-first onClick={() => onAdd()}>
          {words.dialog.own}
        </Button>
      </div>
      <p class={styles.word}>{words.dialog.examples}</p>
      {checkpoint.groups.map((group) => (
        <section key={group.id} aria-labelledby={`gruppe-${group.id}`}>
          <h3 id={`gruppe-${group.id}`}>{group.title}</h3>
          <ul class={styles.choices}>
            {group.examples.flatMap(withParts).map((example) => (
              <Choice
                key={example.id}
                example={example}
                takenAs={
                  assessment.measures.find(
                    ({ exampleId, checkpointId }) =>
                      exampleId === example.id && checkpointId === checkpoint.id,
                  )?.id
                }
                {...{ onAdd, onShow }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function withParts(example: Example): Example[] {
  return [example, ...(example.parts ?? [])];
}

interface ChoiceProps extends Pick<Props, 'onAdd' | 'onShow'> {
  example: Example;
  /** The measure made from it already. */
  takenAs: string | undefined;
}

function Choice({ example, takenAs, onAdd, onShow }: ChoiceProps) {
  return (
    <li>
      {takenAs ? (
        <button
          type="button"
          class={styles.choice}
          aria-label={words.dialog.takenNamed(example.plan)}
          onClick={() => onShow(takenAs)}
        >
          <Icon name="check" />
          <span>
            {example.plan}
            <span class={styles.taken}>{words.dialog.taken}</span>
          </span>
        </button>
      ) : (
        <button
          type="button"
          class={styles.choice}
          aria-label={words.dialog.take(example.plan)}
          onClick={() => onAdd(example)}
        >
          <Icon name="plus" />
          <span>{example.plan}</span>
        </button>
      )}
    </li>
  );
}
