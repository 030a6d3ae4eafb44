import type { ComponentChildren, ComponentProps } from 'preact';
import styles from './button.module.css';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

type ButtonProps = Omit<ComponentProps<'button'>, 'class'> & {
  look?: Look;
  children: ComponentChildren;
};

export function Button({ look = 'secondary', type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} class={`${styles.button} ${styles[look]}`}>
      {children}
    </button>
  );
}

type LinkProps = Omit<ComponentProps<'a'>, 'class'> & {
  look?: Look;
  href: string;
  children: ComponentChildren;
};

/** A link that looks like a button: it goes somewhere, so it stays a link. */
export function ButtonLink({ look = 'secondary', children, ...rest }: LinkProps) {
  return (
    <a {...rest} class={`${styles.button} ${styles[look]}`}>
      {children}
    </a>
  );
}
