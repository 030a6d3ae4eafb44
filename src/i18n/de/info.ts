import { aboutPage } from './info-about';
import { accessibilityPage } from './info-accessibility';
import { imprintPage } from './info-imprint';
import type { InfoFacts, InfoPage, InfoPageId } from './info-page';
import { privacyPage } from './info-privacy';

const pages: Record<InfoPageId, (facts: InfoFacts) => InfoPage> = {
  ueber: aboutPage,
  datenschutz: privacyPage,
  barrierefreiheit: accessibilityPage,
  impressum: imprintPage,
};

/** The German text of one of the four pages, for this installation of the app. */
export function infoPage(id: InfoPageId, facts: InfoFacts): InfoPage {
  return pages[id](facts);
}
