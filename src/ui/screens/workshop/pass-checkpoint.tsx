import { useState } from 'preact/hooks';
import { RATINGS, type Rating } from '../../../domain/instrument';
import { commonWords } from '../../../i18n/de/common';
import { passWords as words } from '../../../i18n/de/workshop-pass';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { RichText } from '../../components/rich-text';
import field from '../checkpoint/rating-field.module.css';
import { JoinLight } from './join-light';
import { PassGiveUp } from './pass-give-up';
import styles from './pass-screen.module.css';
import type { Pass, PassStep } from './use-pass';
import { useOpenWorkshop } from './use-workshops';

interface Props {
  pass: Pass;
  step: Extract<PassStep, { kind: 'rate' }>;
}

/** In the order of the keys 1, 2, 3 and 0; `null` is "Keine Angabe". */
const OPTIONS = [...RATINGS, null] as const;
const KEYS = ['1', '2', '3', '0'];

/** One checkpoint: the statement, three lights and "Keine Angabe". */
export function PassCheckpoint({ pass, step }: Props) {
  const { workshop, instrument } = useOpenWorkshop();
  const [asked, setAsked] = useState(false);
  const id = workshop.checkpointIds[step.index] ?? '';
  const checkpoint = instrument.checkpoints.find((one) => one.id === id);
  const given = pass.given[id];
  const total = workshop.checkpointIds.length;

  /** They work only while the focus is in the group. */
  function rateByKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = OPTIONS[KEYS.indexOf(event.key)];
    if (chosen === undefined) return;
    event.preventDefault();
    pass.rate(id, chosen);
    const group = event.currentTarget as HTMLElement;
    group.querySelector<HTMLInputElement>(`input[value="${chosen ?? 'none'}"]`)?.focus();
  }

  function goOn(event: Event) {
    event.preventDefault();
    if (given !== undefined) return pass.next(step);
    setAsked(true);
    (event.currentTarget as HTMLElement).querySelector('input')?.focus();
  }

  return (
    <form class={styles.checkpoint} autocomplete="off" onSubmit={goOn}>
      <fieldset class={field.field} aria-describedby="aussage">
        <legend class={field.legend}>
          <span class={field.position}>
            {words.position(step.index + 1, total)}
            <span class="visually-hidden">: </span>
          </span>
          <h1 tabIndex={-1} data-page-heading>
            {checkpoint?.title}
          </h1>
        </legend>
        <p id="aussage" class={field.statement}>
          {checkpoint && <RichText text={checkpoint.statement} instrument={instrument} />}
        </p>
        <p class={field.question}>{words.question}</p>
        {/* Above what is to be chosen: below it the bar would lie over it. */}
        <p role="alert" class={styles.wrong}>
          {asked && given === undefined && words.choose}
        </p>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the radios inside */}
        <div class={field.options} onKeyDown={rateByKey}>
          {OPTIONS.map((option) => (
            <Option
              key={option}
              option={option}
              checked={given === option}
              onChoose={() => pass.rate(id, option)}
            />
          ))}
        </div>
        <p class={field.keys}>{words.keys}</p>
      </fieldset>
      <div class={styles.pager}>
        {step.index === 0 && !step.changing ? (
          <PassGiveUp pass={pass}>
            <Icon name="back" />
          </PassGiveUp>
        ) : (
          <Button onClick={() => goBack(pass, step)}>
            <Icon name="back" />
            {commonWords.back}
          </Button>
        )}
        <Button look="primary" type="submit">
          {commonWords.next}
          <Icon name="next" />
        </Button>
      </div>
    </form>
  );
}

function goBack(pass: Pass, { index, changing }: Props['step']) {
  if (changing) pass.go({ kind: 'check' });
  else pass.go({ kind: 'rate', index: index - 1, changing: false });
}

interface OptionProps {
  option: Rating | null;
  checked: boolean;
  onChoose(): void;
}

function Option({ option, checked, onChoose }: OptionProps) {
  const { instrument } = useOpenWorkshop();
  return (
    <label class={`${field.option} ${option ? field[option] : styles.abstain}`}>
      <input
        type="radio"
        name="ampel"
        value={option ?? 'none'}
        checked={checked}
        autocomplete="off"
        aria-describedby={`bedeutung-${option}`}
        onChange={onChoose}
      />
      <JoinLight given={option} size="large" />
      <span class={field.words}>
        <span class={field.word}>{option ? instrument.scale[option].label : words.none}</span>
        <span id={`bedeutung-${option}`} class={field.meaning} aria-hidden="true">
          {option ? instrument.scale[option].meaning : words.noneMeaning}
        </span>
      </span>
    </label>
  );
}
