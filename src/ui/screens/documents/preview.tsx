import { useMemo, useState } from 'preact/hooks';
import { commonWords } from '../../../i18n/de/common';
import { documentsWords as words } from '../../../i18n/de/documents';
import type { ReportModel } from '../../../report/report-model';
import { PlainMessage } from '../../components/plain-message';
import sheetStyles from '../../components/printed-report.module.css';
import { ReportPages } from '../../components/report-pages';
import type { Loaded } from '../../use-loaded';
import styles from './preview.module.css';

/** What the document holds, as it will stand there: open where there is room, folded on a phone. */
export function Preview({ model }: { model: Loaded<ReportModel> }) {
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 64rem)').matches);
  return (
    <details
      class={styles.preview}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary class={styles.summary}>
        <h2>{words.previewTitle}</h2>
        <span class={styles.hint}>{words.previewHint}</span>
      </summary>
      {open && model.state === 'ready' && <Sheet model={model.value} />}
      {model.state === 'failed' && (
        <PlainMessage
          role="alert"
          text={words.previewFailed}
          action={commonWords.retry}
          onAction={model.retry}
        />
      )}
    </details>
  );
}

function Sheet({ model }: { model: ReportModel }) {
  // The same pages again are the same element: a document that is being made does not draw them anew.
  const pages = useMemo(() => <ReportPages model={model} top={3} />, [model]);
  return (
    <div class={styles.room}>
      <p class={styles.wide}>{words.previewWide}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls in both directions, by keyboard too */}
      <section class={styles.desk} aria-label={words.previewLabel} tabIndex={0}>
        <div class={`${sheetStyles.sheet} ${styles.sheet}`}>{pages}</div>
      </section>
    </div>
  );
}
