import { type Description, openDocument } from './document';
import { UNKNOWN_MARK } from './drawable';
import { type LoadFont, loadFaces } from './fonts';
import type { Foot } from './foot';
import { Page } from './page';
import type { AssociatedFile } from './structure/associated-file';
import { createTypeset } from './typeset';

/** What every document of ours has. */
export interface PagesSpec {
  description: Description;
  /** `null` for sheets without one, which are cut or handed out. */
  foot: Omit<Foot, 'remark'> | null;
  /** Explains the mark "{mark}" for characters the face lacks, used only when one occurs. */
  unknownCharacter: string;
  /** Gives the bytes of a face; by default from `fonts/` beside the app. */
  loadFont?: LoadFont | undefined;
  /** Travels inside the document. */
  attachment?: AssociatedFile | undefined;
}

/**
 * Draws pages on A4 as a PDF after PDF/UA-1 and PDF/A-3a. The same drawing gives the same bytes.
 * @throws FontError when a face cannot be had
 */
export async function renderPages(
  { description, foot, unknownCharacter, loadFont, attachment }: PagesSpec,
  draw: (page: Page) => Promise<void>,
): Promise<Blob> {
  const faces = await loadFaces(loadFont);
  const { doc, tagged } = openDocument(description);
  const typeset = createTypeset(doc, faces);
  const page = new Page(doc, tagged, typeset);
  await draw(page);
  const remark = typeset.drawable.marked ? unknownCharacter.replace('{mark}', UNKNOWN_MARK) : '';
  if (foot) page.finish({ ...foot, remark });
  else page.remark(remark);
  if (attachment) tagged.attach(attachment);
  return new Blob([tagged.bytes()], { type: 'application/pdf' });
}
