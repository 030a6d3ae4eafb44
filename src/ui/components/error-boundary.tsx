import { Component, type ComponentChildren } from 'preact';
import { commonWords as words } from '../../i18n/de/common';
import { useFrameParts } from '../use-frame-parts';
import { PlainMessage } from './plain-message';
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

  constructor(props: Props) {
    super(props);
    this.state = { error: null };
  }

  override componentDidUpdate(before: Props) {
    if (before.shown !== this.props.shown && this.state.error) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Broken error={error} onHome={() => this.setState({ error: null })} />;
  }
}

function Broken(props: { error: Error; onHome(): void }) {
  const parts = useFrameParts();
  if (parts) return <parts.ErrorMessage {...props} />;
  return (
    <PlainMessage
      role="alert"
      text={words.broken}
      action={words.reload}
      onAction={() => location.reload()}
    >
      <SaveBackupButton />
    </PlainMessage>
  );
}
