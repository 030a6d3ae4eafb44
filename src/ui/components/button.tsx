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

type LinkProps = {
  look?: Look;
  href: string;
  onClick?(): void;
  children: ComponentChildren;
};

/** A link that looks like a button: it goes somewhere, so it stays a link. */
export function ButtonLink({ look = 'secondary', href, onClick, children }: LinkProps) {
  return (
    <a href={href} onClick={onClick} class={`${styles.button} ${styles[look]}`}>
      {children}
    </a>
  );
}
