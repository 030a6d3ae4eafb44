import { commonWords } from '../../../i18n/de/common';
import { infoPage } from '../../../i18n/de/info';
import { Trouble } from '../../components/trouble';
import type { InfoPage } from '../../router';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import { usePage } from '../../use-page';
import { InfoScreen } from './info-screen';

/** Brings the operator's data and the versions to the info pages. */
export function InfoRoute({ page }: { page: InfoPage }) {
  const { aboutApp } = useServices();
  const facts = useLoaded('facts', aboutApp);
  const title = facts.state === 'ready' ? infoPage(page, facts.value).title : commonWords.appName;
  usePage(title, `${page} ${facts.state}`);
  if (facts.state === 'loading') return <p class="visually-hidden">{commonWords.loading}</p>;
  if (facts.state === 'failed') return <Trouble error={facts.error} onRetry={facts.retry} />;
  return <InfoScreen page={page} {...facts.value} />;
}
