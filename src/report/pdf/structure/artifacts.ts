/** What is drawn but no part of the content: readers skip it. */
export interface Artifact {
  type: 'Layout' | 'Pagination' | 'Page';
  /** For what is repeated on pages. */
  subtype?: 'Header' | 'Footer' | 'Watermark';
}

/** Lines, bars and coloured grounds. */
export const DECORATION: Artifact = { type: 'Layout' };
/** What stands again at the top of a page because something goes on there. */
export const RUNNING_HEAD: Artifact = { type: 'Pagination', subtype: 'Header' };
/** Page numbers and what stands beside them. */
export const FOOTER: Artifact = { type: 'Pagination', subtype: 'Footer' };

/** The operator that opens an artifact in a content stream. */
export function artifactOperator({ type, subtype }: Artifact): string {
  return `/Artifact<</Type/${type}${subtype ? `/Subtype/${subtype}` : ''}>>BDC`;
}
