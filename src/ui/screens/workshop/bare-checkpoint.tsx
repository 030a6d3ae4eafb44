import type { Instrument, Rating } from '../../../domain/instrument';
import { planWords } from '../../../i18n/de/plan';
import { reportWords } from '../../../i18n/de/report';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { Light } from '../../components/light';

interface Props {
  instrument: Instrument;
  checkpointId: string;
  rating: Rating | null;
  onAdd(): void;
}

/** A checkpoint for which nothing is planned yet, in one line. */
export function BareCheckpoint({ instrument, checkpointId, rating, onAdd }: Props) {
  const place = instrument.checkpoints.findIndex(({ id }) => id === checkpointId);
  const name = reportWords.checkpoint(place + 1, instrument.checkpoints[place]?.title ?? '');
  return (
    <li>
      <Button aria-label={planWords.addFor(name)} onClick={onAdd}>
        <Icon name="plus" />
        <Light rating={rating} />
        {name}
      </Button>
    </li>
  );
}
