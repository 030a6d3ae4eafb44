import { prepareWords as words } from '../../../i18n/de/workshop-prepare';
import { QrCode } from '../../components/qr-code';
import styles from './prepare.module.css';
import { joinAddress, useWorkshopNumber } from './use-workshop-number';
import { useOpenWorkshop } from './use-workshops';

/** The number by which phones find this workshop, large, and as a QR code. */
export function PrepareNumber() {
  const { workshop } = useOpenWorkshop();
  const number = useWorkshopNumber(workshop);
  return (
    <section class={`${styles.card} ${styles.numberCard}`} aria-labelledby="nummer">
      <h2 id="nummer">{words.number}</h2>
      {number === null ? (
        <p class={styles.soft}>{words.noNumber}</p>
      ) : (
        <>
          <p class={styles.big}>
            <span class="visually-hidden">{words.numberSpelled(number)}</span>
            <span aria-hidden="true">{number}</span>
          </p>
          <div class={styles.qr}>
            <QrCode text={joinAddress(number)} label={words.qrLabel(number)} />
          </div>
          <p class={styles.soft}>{words.numberText}</p>
        </>
      )}
    </section>
  );
}
