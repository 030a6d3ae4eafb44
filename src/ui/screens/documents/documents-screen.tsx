import { useMemo } from 'preact/hooks';
import { commonWords } from '../../../i18n/de/common';
import { documentsWords as words } from '../../../i18n/de/documents';
import type { ReportModel, ReportOptions } from '../../../report/report-model';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import { type Loaded, useLoaded } from '../../use-loaded';
import { useMakeDocument } from '../../use-make-document';
import { usePage } from '../../use-page';
import type { RoomProps } from '../assessment/room';
import { chosenOptions } from './chosen-options';
import { ContentChoice } from './content-choice';
import styles from './documents-screen.module.css';
import { Formats } from './formats';
import { Preview } from './preview';

/** What a document is to hold, how that looks, and every form in which one may have it. */
export function DocumentsScreen({ assessment, instrument }: RoomProps) {
  usePage(words.title, assessment.id);
  const options = chosenOptions.value;
  const model = useModel({ assessment, instrument }, options);
  const maker = useMakeDocument(assessment);

  return (
    <article class={styles.screen}>
      <header class={styles.head}>
        <h1 tabIndex={-1} data-page-heading>
          {words.title}
        </h1>
        <p class={styles.lead}>{words.lead}</p>
      </header>
      <ContentChoice
        options={options}
        onChoose={(chosen) => {
          chosenOptions.value = chosen;
          // Neither what is being made nor what is told of the last document holds for another choice.
          maker.choiceChanged();
        }}
      />
      <Preview model={model} />
      <Formats
        assessment={assessment}
        instrument={instrument}
        options={options}
        model={model.state === 'ready' ? model.value : null}
        maker={maker}
      />
      <p class={styles.forms}>
        {words.formsHint} <a href={addressOf({ name: 'forms' })}>{words.formsLink}</a>
      </p>
      <nav class={styles.pager} aria-label={words.pagerNav}>
        <ButtonLink href={addressOf({ name: 'plan', id: assessment.id })}>
          <Icon name="back" />
          {commonWords.back}
        </ButtonLink>
      </nav>
    </article>
  );
}

/** What a document of this choice says. */
function useModel({ assessment, instrument }: RoomProps, options: ReportOptions) {
  const { loadReportBuilder } = useServices();
  const builder = useLoaded('report', loadReportBuilder);
  const build = builder.state === 'ready' ? builder.value : null;
  const model = useMemo(
    () => build?.(assessment, instrument, options),
    [build, assessment, instrument, options],
  );
  return (model ? { state: 'ready', value: model } : builder) as Loaded<ReportModel>;
}
