import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { documentsWords, type FormatWords, formatWords } from '../../../i18n/de/documents';
import { handOverWords } from '../../../i18n/de/hand-over';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { MakingNews } from '../../components/making-news';
import type { DocumentWish, FormWish } from '../../document-wish';
import { sharesFiles } from '../../share-file';
import type { DocumentMaker } from '../../use-make-document';
import styles from './format-item.module.css';

interface Props {
  /** `null` when there is nothing to make of what is wanted; `hint` says why. */
  wish: DocumentWish | FormWish | null;
  kind: (DocumentWish | FormWish)['kind'];
  maker: DocumentMaker;
  look?: 'primary' | 'secondary';
  /** More that can be done with it. */
  actions?: ComponentChildren;
  /** What the choice makes of it; it is told when that changes. */
  hint?: string;
  children?: ComponentChildren;
}

/** One format: what it holds and what it is good for, and the ways to have it. */
export function FormatItem({
  wish,
  kind,
  maker,
  look = 'secondary',
  actions,
  hint = '',
  children,
}: Props) {
  const [shares] = useState(sharesFiles);
  const words: FormatWords = formatWords[kind];
  const busy = maker.making.kind === 'busy';
  return (
    <li class={styles.item}>
      <div class={styles.about}>
        <h3>{words.title}</h3>
        <p>{words.text}</p>
        {/* Always there, so that screen readers notice what appears in it. */}
        <p aria-live="polite" class={styles.hint}>
          {hint}
        </p>
        {children}
        {words.more && (
          <details class={styles.more}>
            <summary>{documentsWords.more}</summary>
            {words.more.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </details>
        )}
      </div>
      {wish && (
        <div class={styles.actions}>
          <Button look={look} disabled={busy} onClick={() => maker.make(kind, wish, 'save')}>
            <Icon name="file" />
            {words.save}
          </Button>
          {shares && (
            <Button
              look="quiet"
              aria-label={`${handOverWords.share}: ${words.title}`}
              disabled={busy}
              onClick={() => maker.make(kind, wish, 'share')}
            >
              {handOverWords.share}
            </Button>
          )}
          {actions}
        </div>
      )}
      <div class={styles.news}>
        <MakingNews maker={maker} place={kind} label={words.making} />
      </div>
    </li>
  );
}
