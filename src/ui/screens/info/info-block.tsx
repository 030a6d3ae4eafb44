import type { InfoBlock, InfoLine, Licence } from '../../../i18n/de/info-page';
import styles from './info-screen.module.css';

/** One block of an information page in the element that says what it is. */
export function InfoBlockView({ block }: { block: InfoBlock }) {
  if (typeof block === 'string') return <p class={styles.text}>{block}</p>;
  if ('list' in block) {
    return (
      <ul class={styles.list}>
        {block.list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  }
  if ('facts' in block) {
    return (
      <dl class={styles.facts}>
        {block.facts.map(({ label, ...line }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Line line={line} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  if ('address' in block) {
    return (
      <address class={styles.address}>
        {block.address.map((line) => (
          <p key={`${line.label} ${line.text}`}>
            <Line line={line} />
          </p>
        ))}
      </address>
    );
  }
  return <LicenceText licence={block.licence} />;
}

function Line({ line: { label, text, href } }: { line: InfoLine }) {
  return (
    <>
      {label !== undefined && `${label}: `}
      {href === undefined ? text : <a href={href}>{text}</a>}
    </>
  );
}

function LicenceText({ licence: { title, language, paragraphs } }: { licence: Licence }) {
  return (
    <details class={styles.licence} lang={language}>
      <summary>{title}</summary>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </details>
  );
}
