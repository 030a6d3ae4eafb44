import { useState } from 'preact/hooks';
import type { Assessment } from '../../../domain/assessment';
import { minutesRoomWords as words } from '../../../i18n/de/minutes';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { MakingNews } from '../../components/making-news';
import type { MinutesWish } from '../../document-wish';
import { sharesFiles } from '../../share-file';
import { useMakeDocument } from '../../use-make-document';
import styles from './minutes-room.module.css';
import { useOpenWorkshop } from './use-workshops';

const FORMATS = ['pdf', 'word'] as const satisfies readonly MinutesWish['format'][];

const WORDS = {
  pdf: { save: words.pdf, share: words.sharePdf, making: words.makingPdf },
  word: { save: words.word, share: words.shareWord, making: words.makingWord },
};

/** Takes the minutes along: as PDF, as a file of Word, on paper, or handed on. */
export function MinutesActions({ assessment }: { assessment: Assessment | null }) {
  const { workshop, instrument } = useOpenWorkshop();
  const maker = useMakeDocument(workshop);
  const [shares] = useState(sharesFiles);
  const busy = maker.making.kind === 'busy';
  const make = (format: MinutesWish['format'], way: 'save' | 'share') =>
    maker.make(format, { kind: 'minutes', format, workshop, instrument, assessment }, way);
  return (
    <section class={styles.card} aria-labelledby="mitnehmen">
      <h2 id="mitnehmen">{words.takeTitle}</h2>
      <p class={styles.soft}>{words.takeText}</p>
      <div class={styles.actions}>
        {FORMATS.map((format) => (
          <Button
            key={format}
            look={format === 'pdf' ? 'primary' : 'secondary'}
            disabled={busy}
            onClick={() => make(format, 'save')}
          >
            <Icon name="file" />
            {WORDS[format].save}
          </Button>
        ))}
        <Button onClick={() => window.print()}>
          <Icon name="print" />
          {words.print}
        </Button>
      </div>
      {shares && (
        <div class={styles.actions}>
          {FORMATS.map((format) => (
            <Button key={format} look="quiet" disabled={busy} onClick={() => make(format, 'share')}>
              {WORDS[format].share}
            </Button>
          ))}
        </div>
      )}
      <div class={styles.news}>
        {FORMATS.map((format) => (
          <MakingNews key={format} maker={maker} place={format} label={WORDS[format].making} />
        ))}
      </div>
    </section>
  );
}
