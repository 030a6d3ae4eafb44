import { infoPage } from '../../../i18n/de/info';
import type { InfoFacts, InfoPageId } from '../../../i18n/de/info-page';
import { InfoBlockView } from './info-block';
import styles from './info-screen.module.css';

export interface InfoScreenProps extends InfoFacts {
  page: InfoPageId;
}

/** Über, Datenschutz, Barrierefreiheit or Impressum; everything on it is there without a network. */
export function InfoScreen({ page, ...facts }: InfoScreenProps) {
  const { title, lead, sections } = infoPage(page, facts);
  return (
    <article class={styles.page} aria-labelledby="info-title">
      <h1 id="info-title" tabIndex={-1} data-page-heading="">
        {title}
      </h1>
      <p class={styles.lead}>{lead}</p>
      {sections.map(({ id, heading, paragraphs }) => (
        <section key={id} class={styles.section} aria-labelledby={`info-${id}`}>
          <h2 id={`info-${id}`}>{heading}</h2>
          {paragraphs.map((block, place) => (
            <InfoBlockView key={place} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}
