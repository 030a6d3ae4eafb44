import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import styles from './menu.module.css';

interface Props {
  label: string;
  icon: JSX.Element;
  /** Buttons; choosing one closes the menu. */
  children: ComponentChildren;
}

/** A button that unfolds more buttons: a disclosure, so tab order and Escape are all there is to learn. */
export function Menu({ label, icon, children }: Props) {
  const ref = useRef<HTMLDetailsElement>(null);
  const items = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const closeOutside = (event: Event) => {
      const details = ref.current;
      if (details?.open && !details.contains(event.target as Node)) details.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);

  function close(returnFocus: boolean) {
    const details = ref.current;
    if (!details) return;
    details.open = false;
    if (returnFocus) details.querySelector('summary')?.focus();
  }

  return (
    <details
      ref={ref}
      onToggle={({ currentTarget }) => {
        // Low on the screen the items would lie below its edge, unseen.
        if (currentTarget.open) items.current?.scrollIntoView({ block: 'nearest' });
      }}
      class={styles.menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close(true);
      }}
    >
      <summary aria-label={label} class={styles.summary}>
        {icon}
      </summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys reach the buttons inside, their click bubbles here */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only listens for the clicks of its buttons */}
      <div
        ref={items}
        class={styles.items}
        onClick={(event) => {
          if ((event.target as Element).closest('button')) close(true);
        }}
      >
        {children}
      </div>
    </details>
  );
}
