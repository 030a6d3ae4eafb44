import type { ComponentProps } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = Omit<ComponentProps<'textarea'>, 'value' | 'onInput' | 'ref'> & {
  value: string;
  onText(text: string): void;
};

/** A text field that grows with its text, so that nothing typed is out of sight. */
export function GrowingText({ value, onText, ...rest }: Props) {
  const ref = useRef<HTMLTextAreaElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const field = ref.current;
    if (!field) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }, [value]);

  return (
    <textarea
      {...rest}
      ref={ref}
      value={value}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}
