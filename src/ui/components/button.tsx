import type { ComponentChildren, ComponentProps } from 'preact';
import styles from './button.module.css';

type Look = 'primary' | 'secondary' | 'quiet';

type ButtonProps = Omit<ComponentProps<'button'>, 'class'> & {
  look?: Look;
  children: ComponentChildren;
};

/** While disabled it keeps the focus, which the native attribute would throw away. */
export function Button(props: ButtonProps) {
  const { look = 'secondary', type = 'button', disabled, onClick, children, ...rest } = props;
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={disabled || undefined}
      class={`${styles.button} ${styles[look]}`}
      onClick={disabled ? doNothing : onClick}
    >
      {children}
    </button>
  );
}

/** Nor must it submit its form. */
const doNothing = (event: Event) => event.preventDefault();

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
