import type { GuidePart } from '../../../i18n/de/workshop-guide-text';

/** Text of the guide under headings of its own. */
export function GuideParts({ parts }: { parts: readonly GuidePart[] }) {
  return (
    <>
      {parts.map(({ heading, paragraphs = [], list = [] }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {list.length > 0 && (
            <ul>
              {list.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </>
  );
}
