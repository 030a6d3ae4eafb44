import { useId, useState } from 'preact/hooks';
import { MAX_NAME } from '../../../domain/limits';
import { topicsWords as words } from '../../../i18n/de/workshop-topics';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import styles from './topics.module.css';

/** One line, taken in with Enter; the focus stays for the next one. */
export function NewTopic({ onAdd }: { onAdd(text: string): void }) {
  const fieldId = useId();
  const [text, setText] = useState('');

  function add(event: Event) {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  }

  return (
    <form class={styles.new} onSubmit={add}>
      <label for={fieldId} class="visually-hidden">
        {words.new}
      </label>
      <input
        id={fieldId}
        type="text"
        maxLength={MAX_NAME}
        autoComplete="off"
        placeholder={words.placeholder}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit">
        <Icon name="plus" />
        {words.add}
      </Button>
    </form>
  );
}
