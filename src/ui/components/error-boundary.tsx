import { Component, type ComponentChildren } from 'preact';
import { commonWords as words } from '../../i18n/de/common';
import { Button, ButtonLink } from './button';
import { Message } from './message';
import { SaveBackupButton } from './save-backup-button';

interface Props {
  children: ComponentChildren;
  /** What is shown inside; another value is another chance. */
  shown?: unknown;
}

interface State {
  error: Error | null;
}

/** Catches what breaks while rendering and always offers a way to keep the work. */
export class ErrorBoundary extends Component<Props, State> {
  static override getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override state: State = { error: null };

  override componentDidUpdate(before: Props) {
    if (before.shown !== this.props.shown && this.state.error) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Message title={words.error.title} text={words.error.text}>
        <SaveBackupButton look="primary" />
        <Button onClick={() => location.reload()}>{words.error.reload}</Button>
        <ButtonLink href="#/" look="quiet" onClick={() => this.setState({ error: null })}>
          {words.toStart}
        </ButtonLink>
        <details>
          <summary>{words.error.details}</summary>
          <p>{`${error.name}: ${error.message}`}</p>
        </details>
      </Message>
    );
  }
}
