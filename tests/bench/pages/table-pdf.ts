import { jsPDF } from 'jspdf';
import { autoTable } from 'jspdf-autotable';
import type { Measure } from '../../../src/domain/assessment';

const FACES = [
  ['source-sans-3-400.ttf', 'normal'],
  ['source-sans-3-600.ttf', 'bold'],
] as const;

/** The plan's six columns as jspdf-autotable draws them when left alone, in the app's faces. */
export async function tablePdf(measures: Measure[]): Promise<Blob> {
  const doc = new jsPDF({ orientation: 'landscape', compress: true, putOnlyUsedFonts: true });
  const files = await Promise.all(FACES.map(([file]) => loadFace(file)));
  FACES.forEach(([file, style], index) => {
    doc.addFileToVFS(file, files[index] ?? '');
    doc.addFont(file, 'Source Sans 3', style, undefined, 'Identity-H');
  });
  autoTable(doc, {
    styles: { font: 'Source Sans 3' },
    head: [['Checkpunkt', 'Maßnahme', 'Priorität', 'Verantwortlich', 'Beginn', 'Kontrolle']],
    body: measures.map((measure) => [
      measure.checkpointId,
      measure.text,
      String(measure.priority),
      measure.responsible,
      measure.start ?? '',
      measure.review ?? '',
    ]),
  });
  return doc.output('blob');
}

async function loadFace(file: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(`../fonts/${file}`)).arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x2000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  }
  return text;
}
