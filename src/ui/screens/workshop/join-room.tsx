import { JoinBallot } from './join-ballot';
import { JoinNumber } from './join-number';
import { readJoin } from './join-reading';
import { useWorkshops } from './use-workshops';

interface Props {
  /** As it stands in the address; "" when it is still to be typed. */
  number: string;
  /** Of the ballot: a checkpoint from "1", "uebersicht" or "code"; none: its beginning. */
  step?: string;
}

/** For participants on their own device: from the workshop's number to a ballot code, without a network. */
export function JoinRoom({ number, step = '' }: Props) {
  const workshops = useWorkshops();
  if (number === '') return <JoinNumber key="" typed="" problem={null} />;
  const reading = readJoin(number, workshops);
  if (reading.kind === 'problem') {
    return <JoinNumber key={number} typed={number} problem={reading.text} />;
  }
  return <JoinBallot key={reading.workshop.code} workshop={reading.workshop} step={step} />;
}
