import { useId, useRef, useState } from 'preact/hooks';
import { numberMeant } from '../../../domain/workshop/ballot-numbers';
import { voteWords as words } from '../../../i18n/de/workshop-vote';
import { Button } from '../../components/button';
import { useServices } from '../../services';
import { useOpenWorkshop } from './use-workshops';
import { assertCollecting } from './vote-desk';
import styles from './vote-screen.module.css';
import { VoteTold } from './vote-told';

/** Takes one ballot away, by its number; which ones there are is shown nowhere. */
export function VoteRemove() {
  const { store: assessments, undo } = useServices();
  const { store } = useOpenWorkshop();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const id = useId();

  function remove(event: Event) {
    event.preventDefault();
    field.current?.focus();
    setProblem('');
    const box = store.current.peek();
    if (!box) return;
    if (assessments.isReadOnly()) return setProblem(words.readOnly);
    const number = numberMeant(box, text);
    const ballot = box.ballots.find((one) => one.number === number);
    if (number === null || !ballot) {
      setProblem(text.trim() === '' ? words.remove.empty : words.remove.unknown(text.trim()));
      return;
    }
    store.change('removeBallot', number);
    setText('');
    // Told by the bar with "Rückgängig".
    undo.offer({
      message: words.remove.done,
      undo() {
        assertCollecting(store, box.id);
        store.change('castBallot', { ...ballot, number });
      },
    });
  }

  return (
    <form class={styles.stack} onSubmit={remove} autocomplete="off">
      <p>{words.remove.text}</p>
      <label for={id} class={styles.label}>
        {words.remove.label}
      </label>
      <div class={styles.entry}>
        <input
          ref={field}
          id={id}
          type="text"
          class={styles.code}
          value={text}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={problem !== '' || undefined}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit">{words.remove.action}</Button>
      </div>
      <VoteTold id={`${id}-problem`} said="" problem={problem} />
    </form>
  );
}
