import { useState } from 'preact/hooks';
import { handOverWords } from '../../../i18n/de/hand-over';
import { guideWords as words } from '../../../i18n/de/workshop-guide';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { MakingNews } from '../../components/making-news';
import { sharesFiles } from '../../share-file';
import { useMakeDocument } from '../../use-make-document';
import styles from './guide.module.css';

const PLACE = 'guide';

/** Checklist and plan as one page to print. */
export function GuideSheetButton() {
  const maker = useMakeDocument();
  const [shares] = useState(sharesFiles);
  const busy = maker.making.kind === 'busy';
  return (
    <div class={styles.sheet}>
      <p>{words.sheetText}</p>
      <div class={styles.actions}>
        <Button
          look="primary"
          disabled={busy}
          onClick={() => maker.make(PLACE, { kind: 'guide' }, 'save')}
        >
          <Icon name="file" />
          {words.save}
        </Button>
        {shares && (
          <Button
            look="quiet"
            aria-label={`${handOverWords.share}: ${words.sections.blatt}`}
            disabled={busy}
            onClick={() => maker.make(PLACE, { kind: 'guide' }, 'share')}
          >
            {handOverWords.share}
          </Button>
        )}
      </div>
      <MakingNews maker={maker} place={PLACE} label={words.making} />
    </div>
  );
}
