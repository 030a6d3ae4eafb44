import { guideSteps, guideWords } from '../../../i18n/de/workshop-guide';
import styles from './guide.module.css';

const { plan: words } = guideWords;

/** The plan of ninety minutes. */
export function GuidePlan() {
  const starts = guideSteps.map((_, place) =>
    guideSteps.slice(0, place).reduce((sum, { minutes }) => sum + minutes, 0),
  );
  return (
    <table class={styles.plan}>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.minutes}</th>
        </tr>
      </thead>
      <tbody>
        {guideSteps.map(({ minutes, title, text }, place) => (
          <tr key={title}>
            <td>{words.at(starts[place] ?? 0)}</td>
            <td>
              <strong>{title}</strong>
              <span class={styles.what}>{text}</span>
            </td>
            <td>{words.duration(minutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
