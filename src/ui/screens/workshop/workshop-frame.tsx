import type { ComponentChildren } from 'preact';
import { germanDay } from '../../../i18n/de/day';
import { workshopWords } from '../../../i18n/de/workshop';
import { workshopFrameWords as words } from '../../../i18n/de/workshop-frame';
import { Icon } from '../../components/icon';
import { usePage } from '../../use-page';
import { BeamerButton } from './beamer-button';
import { StageControl } from './stage-control';
import { useLostVotes } from './use-lost-votes';
import { useWorkshopNumber } from './use-workshop-number';
import { useOpenWorkshop } from './use-workshops';
import styles from './workshop-frame.module.css';
import { placeAddress } from './workshop-place';
import { WorkshopSaving, WorkshopTrouble } from './workshop-saving';

/** The rooms of the adviser, in the order one goes through them. */
export type AdviserRoom = keyof typeof workshopWords.rooms;

const ROOMS = Object.keys(workshopWords.rooms) as AdviserRoom[];

interface Props {
  room: AdviserRoom;
  children: ComponentChildren;
}

/** Around every room of the adviser: whose room it is, the way to the others, and whether all is saved. */
export function WorkshopFrame({ room, children }: Props) {
  const { workshop } = useOpenWorkshop();
  // Without the workshop's title: it may be typed just now, and the focus must not leave its field.
  usePage(words.pageTitle(workshopWords.rooms[room]), `${workshop.id} ${room}`);
  const lost = useLostVotes();
  return (
    <>
      <div class={styles.bar}>
        <div class={styles.inner}>
          <RoomsNav id={workshop.id} room={room} />
          <WorkshopSaving />
        </div>
      </div>
      <div class={styles.page} data-desk>
        <WorkshopTrouble />
        {lost !== '' && (
          <p role="alert" class={styles.lost}>
            {lost}
          </p>
        )}
        <header class={`${styles.head} ${room === 'vorbereiten' ? '' : styles.slim}`}>
          <div class={styles.title}>
            <h1 tabIndex={-1} data-page-heading>
              <span class={styles.eyebrow}>{workshopWords.rooms[room]}</span>{' '}
              {workshop.title || workshopWords.unnamed}
            </h1>
            <WorkshopFacts />
          </div>
          <div class={styles.stage}>
            <StageControl />
            <BeamerButton id={workshop.id} />
          </div>
        </header>
        {children}
      </div>
    </>
  );
}

function RoomsNav({ id, room }: { id: string; room: AdviserRoom }) {
  return (
    <nav aria-label={words.roomsNav}>
      <ul class={styles.rooms}>
        <li>
          <a class={styles.all} href={placeAddress({ room: 'list' })} aria-label={words.all}>
            <Icon name="back" />
            {workshopWords.title}
          </a>
        </li>
        {ROOMS.map((name) => (
          <li key={name}>
            <a
              href={placeAddress({ room: name, id })}
              aria-current={name === room ? 'page' : undefined}
            >
              {workshopWords.rooms[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** When and where, and while ballots still come, the number for the phones. */
function WorkshopFacts() {
  const { workshop } = useOpenWorkshop();
  const { date, place, revealed } = workshop;
  const number = useWorkshopNumber(workshop);
  const facts = [
    date && germanDay(date),
    place,
    !revealed && number && `${words.number} ${number}`,
  ].filter(Boolean);
  return facts.length > 0 ? <p class={styles.facts}>{facts.join(' · ')}</p> : null;
}
