import { useId, useRef, useState } from 'preact/hooks';
import { handOverWords } from '../../../i18n/de/hand-over';
import { prepareWords as words } from '../../../i18n/de/workshop-prepare';
import { MOST_SHEETS } from '../../../report/ballot-sheets';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { MakingNews } from '../../components/making-news';
import { sharesFiles } from '../../share-file';
import { useMakeDocument } from '../../use-make-document';
import { NumberField } from './number-field';
import styles from './prepare.module.css';
import { useWorkshopNumber } from './use-workshop-number';
import { useOpenWorkshop } from './use-workshops';

const PLACE = 'ballots';

/** A PDF that begins here still ends before the highest number a sheet may have. */
const LAST_FROM = 9000;

/** Where nobody said how many are expected. */
const USUAL = 20;

/** As the guide says: a third of those expected, all when nobody can vote on a phone. */
function usualCount(expected: number | null, withPhones: boolean): number {
  const all = expected ?? USUAL;
  return Math.min(expected !== null && withPhones ? Math.ceil(all / 3) : all, MOST_SHEETS);
}

/** Numbered ballots to print: how many, and from which number on. */
export function PreparePaper() {
  const id = useId();
  const { workshop, instrument } = useOpenWorkshop();
  const maker = useMakeDocument();
  const [shares] = useState(sharesFiles);
  const { expected } = workshop;
  const withPhones = useWorkshopNumber(workshop) !== null;
  const usual = usualCount(expected, withPhones);
  /** `undefined`: as many as usual; so long it follows the number expected. */
  const [wished, setWished] = useState<number | null | undefined>(undefined);
  const first = useRef(usual);
  if (wished === undefined) first.current = usual;
  const count = wished === undefined ? usual : wished;
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
      {expected !== null && <p class={styles.soft}>{words.suggested(expected, withPhones)}</p>}
      <div class={styles.pair}>
        <NumberField
          id={`${id}-anzahl`}
          label={words.count}
          hint={count === null || from === null ? '' : words.range(from, from + count - 1)}
          min={1}
          max={MOST_SHEETS}
          key={first.current}
          first={first.current}
          onNumber={typed(setWished)}
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
