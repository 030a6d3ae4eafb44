import type { Step } from './report/work';
import type { BallotsWish, MadeDocument, MinutesWish } from './ui/document-wish';

/** Makes a document of a workshop; the code of its format comes when first asked for. */
export async function makeWorkshopDocument(
  wish: MinutesWish | BallotsWish,
  step: Step,
): Promise<MadeDocument> {
  await step(0, 1);
  throw new Error(`Documents of the kind ${wish.kind} are not made yet`);
}
