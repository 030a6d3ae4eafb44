import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { commonWords as words } from '../../i18n/de/common';
import styles from './dialog.module.css';
import { Icon } from './icon';

interface Props {
  title: string;
  onClose(): void;
  children: ComponentChildren;
}

/** A native modal dialog; it is open as long as it is rendered. Escape and a tap outside close it. */
export function Dialog({ title, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const headingId = useId();

  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    dialog?.showModal();
    // Not the attribute "autofocus": Chromium complains of it when something has the focus already.
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      dialog?.close();
      // What was done in the dialog may have put the focus somewhere already: leave it there.
      const free = document.activeElement === null || document.activeElement === document.body;
      if (free && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      ref={ref}
      class={styles.dialog}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div class={styles.body}>
        <div class={styles.head}>
          <h2 id={headingId}>{title}</h2>
          <button type="button" class={styles.close} aria-label={words.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
