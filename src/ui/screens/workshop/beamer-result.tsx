import { RATINGS } from '../../../domain/instrument';
import { agreementOn } from '../../../domain/workshop/agreements';
import { beamerWords } from '../../../i18n/de/workshop-beamer';
import { Light } from '../../components/light';
import { BeamerHeading } from './beamer-heading';
import styles from './beamer-result.module.css';
import { useOpenWorkshop } from './use-workshops';

const words = beamerWords.result;

/** All joint lights as one picture: from red down to green as on a traffic light, each checkpoint beside its light. */
export function BeamerResult() {
  const { workshop, instrument } = useOpenWorkshop();
  const lights = instrument.checkpoints.map(({ id, title }, index) => {
    const { rating } = agreementOn(workshop, id);
    return { id, title, number: index + 1, rating };
  });
  const rows = [...RATINGS, null].map((rating) => ({
    rating,
    label: rating ? instrument.scale[rating].label : words.open,
    checkpoints: lights.filter((one) => one.rating === rating),
  }));
  return (
    <div class={styles.result}>
      <BeamerHeading>{words.title}</BeamerHeading>
      <dl class={styles.rows}>
        {rows.map(({ rating, label, checkpoints }) =>
          rating === null && checkpoints.length === 0 ? null : (
            <div key={label} class={styles.row} data-light={rating ?? 'none'}>
              <dt>
                <Light rating={rating} size="large" />
                {label}
              </dt>
              <dd>
                {checkpoints.length === 0 ? (
                  <span class={styles.none}>–</span>
                ) : (
                  <ul>
                    {checkpoints.map(({ id, title, number }) => (
                      <li key={id}>
                        <span class={styles.number}>{number}</span>
                        {title}
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}
