import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { voteWords as words } from '../../../i18n/de/workshop-vote';
import { ButtonLink } from '../../components/button';
import { useOpenWorkshop } from './use-workshops';
import { VoteCode } from './vote-code';
import { VoteCount } from './vote-count';
import { useNewDesk, VoteDeskProvider } from './vote-desk';
import { VoteDouble } from './vote-double';
import { VoteFiles } from './vote-files';
import { VotePaper } from './vote-paper';
import { VoteRemove } from './vote-remove';
import { VoteReveal } from './vote-reveal';
import { VoteScan } from './vote-scan';
import styles from './vote-screen.module.css';
import { WorkshopFrame } from './workshop-frame';
import { placeAddress } from './workshop-place';

/** Votes are collected, in whatever way they come; until the reveal nothing is shown but how many. */
export function VoteScreen() {
  const { workshop } = useOpenWorkshop();
  return (
    <WorkshopFrame room="abstimmen">
      {workshop.revealed ? <Revealed /> : <Collecting />}
    </WorkshopFrame>
  );
}

function Collecting() {
  const { workshop } = useOpenWorkshop();
  const { desk, doubt, settle } = useNewDesk();
  return (
    <VoteDeskProvider value={desk}>
      <div class={styles.room}>
        <section class={styles.side} aria-label={words.countTitle}>
          <VoteCount />
          <VoteReveal />
        </section>
        <div class={styles.ways}>
          <Way title={words.code.title}>
            <VoteCode />
          </Way>
          <Way title={words.scan.title}>
            <VoteScan />
          </Way>
          <Way title={words.pass.title}>
            <p>{words.pass.text}</p>
            <div>
              <ButtonLink href={placeAddress({ room: 'weitergeben', id: workshop.id })}>
                {words.pass.start}
              </ButtonLink>
            </div>
          </Way>
          <FoldedWay title={words.paper.title} onOpen={beginPaper}>
            <VotePaper />
          </FoldedWay>
          <FoldedWay title={words.files.title}>
            <VoteFiles />
          </FoldedWay>
          <FoldedWay title={words.remove.title}>
            <VoteRemove />
          </FoldedWay>
        </div>
      </div>
      {doubt && <VoteDouble doubt={doubt} onSettle={settle} />}
    </VoteDeskProvider>
  );
}

function Way({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class={styles.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface FoldedProps {
  title: string;
  children: ComponentChildren;
  onOpen?(way: HTMLElement): void;
}

/** All of it in view, and the first thing to type is the number of the sheet. */
function beginPaper(way: HTMLElement) {
  way.scrollIntoView({ block: 'start' });
  way.querySelector('input')?.focus({ preventScroll: true });
}

/** A way that only some workshops take: out of the way until it is wanted. */
function FoldedWay({ title, children, onOpen }: FoldedProps) {
  return (
    <details
      class={styles.folded}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.(currentTarget);
      }}
    >
      <summary>
        <h2>{title}</h2>
      </summary>
      <div class={styles.stack}>{children}</div>
    </details>
  );
}

/** After the reveal nothing comes or goes any more. */
function Revealed() {
  const { workshop } = useOpenWorkshop();
  return (
    <section class={`${styles.side} ${styles.revealed}`} aria-label={words.countTitle}>
      <VoteCount />
      <h2>{words.reveal.doneTitle}</h2>
      <p>{words.reveal.done}</p>
      <div>
        <ButtonLink look="primary" href={placeAddress({ room: 'ergebnis', id: workshop.id })}>
          {words.reveal.toResult}
        </ButtonLink>
      </div>
    </section>
  );
}
