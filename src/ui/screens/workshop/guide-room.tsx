import { useEffect } from 'preact/hooks';
import { guideWords as words } from '../../../i18n/de/workshop-guide';
import { guideAfter, guidePreparing, guideRunning } from '../../../i18n/de/workshop-guide-text';
import { usePage } from '../../use-page';
import styles from './guide.module.css';
import { GuideLinks, type GuidePlace } from './guide-links';
import { GuideParts } from './guide-parts';
import { GuidePlan } from './guide-plan';
import { GuideSheetButton } from './guide-sheet-button';
import { GuideWays } from './guide-ways';
import { placeAddress } from './workshop-place';

/** In the order of a workshop; the keys stand in the address. */
const SECTIONS = Object.keys(words.sections) as GuideSection[];

type GuideSection = keyof typeof words.sections;

const LINKS: Partial<Record<GuideSection, readonly GuidePlace[]>> = {
  vorbereiten: ['create', 'forms', 'privacy'],
  stimmwege: ['join'],
  ablauf: ['list'],
  danach: ['backup'],
};

/** For those who run a workshop: preparing, running, after, and one page to print. */
export function GuideRoom({ section = '' }: { section?: string }) {
  usePage(words.title, section, section ? 'target' : 'heading');
  useEffect(() => jumpTo(section), [section]);
  return (
    <article class={styles.page}>
      <header class={styles.head}>
        <h1 tabIndex={-1} data-page-heading>
          {words.title}
        </h1>
        <p class={styles.lead}>{words.lead}</p>
      </header>
      <nav class={styles.contents} aria-labelledby="leitfaden-inhalt">
        <h2 id="leitfaden-inhalt">{words.contents}</h2>
        <ol>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a
                href={placeAddress({ room: 'leitfaden', section: name })}
                // The address may say so already, and then nothing would move.
                onClick={() => jumpTo(name)}
              >
                {words.sections[name]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div class={styles.text}>
        {SECTIONS.map((name) => (
          <section key={name} class={styles.section} aria-labelledby={headingId(name)}>
            <h2 id={headingId(name)} tabIndex={-1}>
              {words.sections[name]}
            </h2>
            <Content of={name} />
            <GuideLinks to={LINKS[name] ?? []} />
          </section>
        ))}
      </div>
    </article>
  );
}

function Content({ of }: { of: GuideSection }) {
  switch (of) {
    case 'vorbereiten':
      return <GuideParts parts={guidePreparing} />;
    case 'stimmwege':
      return <GuideWays />;
    case 'ablauf':
      return (
        <>
          <GuidePlan />
          <GuideParts parts={guideRunning} />
        </>
      );
    case 'danach':
      return <GuideParts parts={guideAfter} />;
    case 'blatt':
      return <GuideSheetButton />;
  }
}

const headingId = (section: string) => `leitfaden-${section}`;

function jumpTo(section: string): void {
  const heading = document.getElementById(headingId(section));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
