import { documentsWords as words } from '../../../i18n/de/documents';
import { carriesBackup } from '../../../report/carried-backup';
import { peopleOf } from '../../../report/people';
import type { ReportModel, ReportOptions } from '../../../report/report-model';
import type { DocumentWish } from '../../document-wish';
import type { DocumentMaker } from '../../use-make-document';
import type { RoomProps } from '../assessment/room';
import { CalendarItem } from './calendar-item';
import { FormatItem } from './format-item';
import styles from './formats.module.css';
import { PrintButton } from './print-button';

interface Props extends RoomProps {
  options: ReportOptions;
  /** `null` while its code is missing. */
  model: ReportModel | null;
  maker: DocumentMaker;
}

/** In welcher Form?: what was chosen further up, and every format, each with its own buttons. */
export function Formats({ assessment, instrument, options, model, maker }: Props) {
  const wanted = { assessment, instrument, options };
  const isEmpty = assessment.measures.length === 0;
  return (
    <section class={styles.section} aria-labelledby="formen">
      <h2 id="formen">{words.formatsTitle}</h2>
      <p class={styles.chosen}>
        {words.chosen(words.scopes[options.scope], options.names, options.status)}
      </p>
      <ul class={styles.list}>
        <FormatItem
          kind="pdf"
          wish={{ kind: 'pdf', ...wanted }}
          maker={maker}
          look="primary"
          actions={<PrintButton {...wanted} />}
          hint={aboutBackup(options)}
        />
        <Plain kind="word" wanted={wanted} maker={maker} />
        <Plain kind="excel" wanted={wanted} maker={maker} />
        <CalendarItem wanted={wanted} model={model} maker={maker} />
        <SlipsItem wanted={wanted} model={model} maker={maker} />
        <FormatItem
          kind="csv"
          wish={isEmpty ? null : { kind: 'csv', ...wanted }}
          maker={maker}
          hint={isEmpty ? words.noMeasures : ''}
        />
        <Plain kind="json" wanted={wanted} maker={maker} />
      </ul>
    </section>
  );
}

interface PlainProps {
  kind: DocumentWish['kind'];
  wanted: Omit<DocumentWish, 'kind'>;
  maker: DocumentMaker;
}

/** A format that asks for nothing more. */
function Plain({ kind, wanted, maker }: PlainProps) {
  return <FormatItem kind={kind} wish={{ kind, ...wanted }} maker={maker} />;
}

interface SlipsProps {
  wanted: Omit<DocumentWish, 'kind'>;
  model: ReportModel | null;
  maker: DocumentMaker;
}

/** Needs a measure, somebody to be named, and names to be allowed. */
function SlipsItem({ wanted, model, maker }: SlipsProps) {
  const why = whyNoSlips(wanted.options, model);
  const wish = why === '' ? ({ kind: 'slips', ...wanted } as const) : null;
  return <FormatItem kind="slips" wish={wish} maker={maker} hint={why} />;
}

function whyNoSlips({ names }: ReportOptions, model: ReportModel | null): string {
  if (model?.plan.rows.length === 0) return words.noMeasures;
  if (!names) return words.withoutNames;
  return model !== null && peopleOf(model).length === 0 ? words.nobody : '';
}

function aboutBackup(options: ReportOptions): string {
  if (carriesBackup(options)) return words.carries;
  return options.names ? words.carriesNot : words.carriesNotForOthers;
}
