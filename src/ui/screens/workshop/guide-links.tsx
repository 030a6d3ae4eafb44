import { guideWords } from '../../../i18n/de/workshop-guide';
import { addressOf } from '../../router';
import styles from './guide.module.css';
import { placeAddress } from './workshop-place';

/** Rooms that the guide leads to. */
export type GuidePlace = keyof typeof guideWords.links;

const ADDRESSES: Record<GuidePlace, string> = {
  create: placeAddress({ room: 'neu' }),
  list: placeAddress({ room: 'list' }),
  join: placeAddress({ room: 'mitmachen', number: '' }),
  privacy: addressOf({ name: 'info', page: 'datenschutz' }),
  backup: addressOf({ name: 'backup' }),
  forms: addressOf({ name: 'forms' }),
};

/** Where what was said can be done. */
export function GuideLinks({ to }: { to: readonly GuidePlace[] }) {
  if (to.length === 0) return null;
  return (
    <ul class={styles.links}>
      {to.map((place) => (
        <li key={place}>
          <a href={ADDRESSES[place]}>{guideWords.links[place]}</a>
        </li>
      ))}
    </ul>
  );
}
