import { useId, useRef, useState } from 'preact/hooks';
import { joinWords } from '../../../i18n/de/workshop-join';
import { Button } from '../../components/button';
import formStyles from '../../components/form.module.css';
import { useServices } from '../../services';
import { usePage } from '../../use-page';
import styles from './join.module.css';
import { JoinDrafts } from './join-drafts';
import { type JoinedWorkshop, readJoin } from './join-reading';
import { JoinScan } from './join-scan';
import { useWorkshops } from './use-workshops';
import { pathOf, placeAddress } from './workshop-place';

const { number: words } = joinWords;

interface Props {
  /** As it stands in the address. */
  typed: string;
  /** What is wrong with that; `null`: nothing was typed yet. */
  problem: string | null;
}

/** Asks which workshop it is. */
export function JoinNumber({ typed: found, problem: known }: Props) {
  const workshops = useWorkshops();
  const { router } = useServices();
  const [typed, setTyped] = useState(found);
  const [problem, setProblem] = useState(known);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  usePage(words.title, `nummer ${found}`);

  function enter(text: string) {
    const reading = readJoin(text, workshops);
    if (reading.kind === 'workshop') return join(reading.workshop);
    setProblem(reading.text);
    input.current?.focus();
  }

  function join({ code }: JoinedWorkshop) {
    router.go({ name: 'workshop', path: pathOf({ room: 'mitmachen', number: code }) });
  }

  return (
    <article class={styles.page}>
      <div>
        <h1 tabIndex={-1} data-page-heading>
          {words.title}
        </h1>
        <p class={styles.lead}>{words.lead}</p>
      </div>
      <form
        class={`${styles.card} ${formStyles.form}`}
        onSubmit={(event) => {
          event.preventDefault();
          enter(typed);
        }}
      >
        <label for={id}>{words.label}</label>
        <input
          ref={input}
          id={id}
          class={styles.number}
          type="text"
          value={typed}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          aria-describedby={`${id}-hinweis ${id}-problem`}
          aria-invalid={problem !== null}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <p id={`${id}-hinweis`} class={formStyles.hint}>
          {words.hint}
        </p>
        <p id={`${id}-problem`} role="alert" class={styles.problem}>
          {problem}
        </p>
        <div class={formStyles.actions}>
          <Button look="primary" type="submit">
            {words.go}
          </Button>
        </div>
      </form>
      <JoinScan onWorkshop={join} />
      <JoinDrafts />
      <p>
        {words.adviser}{' '}
        <a class={styles.link} href={placeAddress({ room: 'leitfaden' })}>
          {words.guide}
        </a>
      </p>
    </article>
  );
}
