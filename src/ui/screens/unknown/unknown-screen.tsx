import { unknownWords as words } from '../../../i18n/de/assessment';
import { commonWords } from '../../../i18n/de/common';
import { ButtonLink } from '../../components/button';
import { Message } from '../../components/message';
import { usePage } from '../../use-page';

/** An address nobody knows: say so, and show the way home. */
export function UnknownScreen({ address }: { address: string }) {
  usePage(words.address.title, address);
  return (
    <Message title={words.address.title} text={words.address.text}>
      <ButtonLink look="primary" href="#/">
        {commonWords.toStart}
      </ButtonLink>
    </Message>
  );
}

/** An assessment that is not (or no longer) on this device. */
export function UnknownAssessment() {
  usePage(words.assessment.title);
  return (
    <Message title={words.assessment.title} text={words.assessment.text}>
      <ButtonLink look="primary" href="#/">
        {commonWords.toStart}
      </ButtonLink>
      <ButtonLink href="#/sicherung">{commonWords.openBackup}</ButtonLink>
    </Message>
  );
}
