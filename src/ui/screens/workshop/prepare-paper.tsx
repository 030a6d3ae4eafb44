import { useId, useState } from 'preact/hooks';
import { handOverWords } from '../../../i18n/de/hand-over';
import { prepareWords as words } from '../../../i18n/de/workshop-prepare';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { MakingNews } from '../../components/making-news';
import { sharesFiles } from '../../share-file';
import { useMakeDocument } from '../../use-make-document';
import { NumberField } from './number-field';
import styles from './prepare.module.css';
import { useOpenWorkshop } from './use-workshops';

const PLACE = 'ballots';

/** So many in one PDF. */
const MOST = 300;

/** A PDF that begins here still ends before the highest number a sheet may have. */
const LAST_FROM = 9000;

/** Where nobody said how many are expected. */
const USUAL = 20;

/** Numbered ballots to print: how many, and from which number on. */
export function PreparePaper() {
  const id = useId();
  const { workshop, instrument } = useOpenWorkshop();
  const maker = useMakeDocument();
  const [shares] = useState(sharesFiles);
  const [first] = useState(() => Math.min(workshop.expected ?? USUAL, MOST));
  const [count, setCount] = useState<number | null>(first);
  const [from, setFrom] = useState<number | null>(1);
  const busy = maker.making.kind === 'busy';

  function make(way: 'save' | 'share') {
    if (count === null || from === null) {
      // Whoever wants it is led to the number that is missing.
      document.getElementById(count === null ? `${id}-anzahl` : `${id}-ab`)?.focus();
      return;
    }
    maker.make(PLACE, { kind: 'ballots', workshop, instrument, from, count }, way);
  }

  /** What is being made for other numbers is not handed over. */
  const typed = (set: (number: number | null) => void) => (number: number | null | 'bad') => {
    set(number === 'bad' ? null : number);
    maker.choiceChanged();
  };

  return (
    <section class={styles.card} aria-labelledby="papier">
      <h2 id="papier">{words.paper}</h2>
      <p class={styles.soft}>{words.paperText}</p>
      <div class={styles.pair}>
        <NumberField
          id={`${id}-anzahl`}
          label={words.count}
          hint={count === null || from === null ? '' : words.range(from, from + count - 1)}
          min={1}
          max={MOST}
          first={first}
          onNumber={typed(setCount)}
        />
        <NumberField
          id={`${id}-ab`}
          label={words.from}
          hint={words.fromHint}
          min={1}
          max={LAST_FROM}
          first={1}
          onNumber={typed(setFrom)}
        />
      </div>
      <div class={styles.actions}>
        <Button disabled={busy} onClick={() => make('save')}>
          <Icon name="file" />
          {words.save}
        </Button>
        {shares && (
          <Button
            look="quiet"
            aria-label={`${handOverWords.share}: ${words.paper}`}
            disabled={busy}
            onClick={() => make('share')}
          >
            {handOverWords.share}
          </Button>
        )}
      </div>
      <div class={styles.news}>
        <MakingNews maker={maker} place={PLACE} label={words.making} />
      </div>
    </section>
  );
}
