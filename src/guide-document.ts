import { today } from './clock';
import type { Step } from './report/work';
import type { MadeDocument } from './ui/document-wish';

/** The one page for those who run a workshop; its code comes when it is first asked for. */
export async function makeGuide(step: Step): Promise<MadeDocument> {
  const [{ guideSheet }, { renderGuide }, { reportWords }, { guideSheetWords }, { fileStem }] =
    await Promise.all([
      import('./report/guide-sheet'),
      import('./report/pdf/render-guide'),
      import('./i18n/de/report'),
      import('./i18n/de/workshop-guide-sheet'),
      import('./report/file-stem'),
    ]);
  const file = await renderGuide(guideSheet(reportWords, today()), step);
  return { file, name: `${fileStem([guideSheetWords.file])}.pdf` };
}
