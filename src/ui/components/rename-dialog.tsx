import { useId, useState } from 'preact/hooks';
import { MAX_NAME } from '../../domain/limits';
import { commonWords } from '../../i18n/de/common';
import { itemMenuWords as words } from '../../i18n/de/item-menu';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './form.module.css';

interface Props {
  name: string;
  onRename(name: string): void;
  onClose(): void;
}

export function RenameDialog({ name, onRename, onClose }: Props) {
  const [draft, setDraft] = useState(name);
  const inputId = useId();
  return (
    <Dialog title={words.renameTitle} onClose={onClose}>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onRename(draft.trim());
          onClose();
        }}
      >
        <label for={inputId}>{words.nameLabel}</label>
        <input
          id={inputId}
          type="text"
          maxLength={MAX_NAME}
          value={draft}
          autoComplete="organization"
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
        <div class={styles.actions}>
          <Button look="primary" type="submit">
            {words.saveName}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {commonWords.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
