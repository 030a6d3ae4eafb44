import { useId, useRef, useState } from 'preact/hooks';
import { numberMeant } from '../../../domain/workshop/ballot-numbers';
import { voteWords as words } from '../../../i18n/de/workshop-vote';
import { Button } from '../../components/button';
import { useServices } from '../../services';
import { useOpenWorkshop } from './use-workshops';
import styles from './vote-screen.module.css';
import { VoteTold } from './vote-told';

/** Takes one ballot away, by its number; which ones there are is shown nowhere. */
export function VoteRemove() {
  const { store: assessments, undo } = useServices();
  const { store } = useOpenWorkshop();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const id = useId();

  function remove(event: Event) {
    event.preventDefault();
    field.current?.focus();
    setSaid('');
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
    setSaid(words.remove.done(store.current.peek()?.ballots.length ?? 0, box.expected));
    undo.offer({
      message: words.remove.offered,
      undo() {
        store.change('castBallot', { ...ballot, number });
        setSaid('');
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
      <VoteTold id={`${id}-problem`} said={said} problem={problem} />
    </form>
  );
}
