// jsPDF offers to load html2canvas, canvg and dompurify, and brings fast-png, for features we never use (HTML, SVG, pictures);
// the build puts this in their place.
export default {};

/** What jsPDF takes of fast-png. */
export function decode(): never {
  throw new Error('Documents hold no pictures');
}
