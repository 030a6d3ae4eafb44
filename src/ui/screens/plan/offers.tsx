import type { PlanOffer } from '../../../domain/progress';
import { offersForPlan, summariseProgress } from '../../../domain/progress';
import { planWords as words } from '../../../i18n/de/plan';
import { reportWords } from '../../../i18n/de/report';
import { Button, ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { Light } from '../../components/light';
import { addressOf } from '../../router';
import type { RoomProps } from '../assessment/room';
import styles from './offers.module.css';

interface Props extends RoomProps {
  /** Without a checkpoint the person chooses one of the others. */
  onAdd(checkpointId?: string): void;
}

/** The checkpoints that ask for a measure, the most urgent first; nothing is forced. */
export function Offers({ assessment, instrument, onAdd }: Props) {
  const offers = offersForPlan(assessment);
  const others = instrument.checkpoints.length > offers.length;
  return (
    <section class={styles.section} aria-labelledby="angebote">
      <div>
        <h2 id="angebote">{words.offersTitle}</h2>
        {offers.length > 0 && <p class={styles.soft}>{words.offersHint}</p>}
      </div>
      {offers.length === 0 ? (
        <NoOffers assessment={assessment} />
      ) : (
        <ul class={styles.offers}>
          {offers.map((offer) => (
            <Offer key={offer.checkpointId} offer={offer} instrument={instrument} onAdd={onAdd} />
          ))}
        </ul>
      )}
      {others && (
        <div>
          <Button look={offers.length > 0 ? 'quiet' : 'secondary'} onClick={() => onAdd()}>
            <Icon name="plus" />
            {offers.length > 0 ? words.addElsewhere : words.add}
          </Button>
        </div>
      )}
    </section>
  );
}

interface OfferProps extends Pick<Props, 'instrument' | 'onAdd'> {
  offer: PlanOffer;
}

function Offer({ offer, instrument, onAdd }: OfferProps) {
  const { checkpointId, rating, measures } = offer;
  const place = instrument.checkpoints.findIndex(({ id }) => id === checkpointId);
  const checkpoint = instrument.checkpoints[place];
  if (!checkpoint) return null;
  const name = reportWords.checkpoint(place + 1, checkpoint.title);
  const bare = rating === 'red' && measures === 0;
  return (
    <li class={`${styles.offer} ${bare ? styles.bare : ''}`} data-planned={measures > 0}>
      <Light rating={rating} />
      <div class={styles.what}>
        <h3>{name}</h3>
        <p class={styles.soft}>{instrument.scale[rating].label}</p>
        <p class={bare ? styles.missing : styles.soft}>
          {measures > 0 ? words.measures(measures) : words.none}
        </p>
      </div>
      <div class={styles.add}>
        <Button
          look={bare ? 'primary' : 'secondary'}
          aria-label={measures > 0 ? words.addMoreFor(name) : words.addFor(name)}
          onClick={() => onAdd(checkpointId)}
        >
          <Icon name="plus" />
          <span class={styles.label}>{words.add}</span>
          {measures > 0 && <span class={styles.short}>{words.addMore}</span>}
        </Button>
      </div>
    </li>
  );
}

/** No red and no yellow light: because there are no lights yet, or because all is well. */
function NoOffers({ assessment }: Pick<RoomProps, 'assessment'>) {
  const { unrated, rated } = summariseProgress(assessment);
  const [checkpointId] = unrated;
  if (!checkpointId) return <p class={styles.none}>{words.noOffers.allGreen}</p>;
  const place = assessment.checkpointIds.indexOf(checkpointId);
  return (
    <div class={styles.none}>
      <p>{rated === 0 ? words.noOffers.unrated : words.noOffers.partly(unrated.length)}</p>
      <ButtonLink
        look="primary"
        href={addressOf({ name: 'checkpoint', id: assessment.id, checkpointId })}
      >
        {words.noOffers.rate(place + 1)}
        <Icon name="next" />
      </ButtonLink>
    </div>
  );
}
