import type { ReportModel } from '../report-model';
import type { Light } from './light';

type Words = Pick<ReportModel, 'labels'>;

/** What a light looks like, e.g. "Rote Ampel", for where its word stands beside it. */
export function lightName(light: Light, { labels }: Words): string {
  return labels.lights[light ?? 'none'];
}

/** The word of a light, e.g. "Handlungsbedarf". */
export function lightWord(light: Light, { labels }: Words): string {
  return labels.ratings[light ?? 'none'];
}

/** Name and word of a light, for where it stands alone. */
export function lightMeaning(light: Light, model: Words): string {
  return [lightName(light, model), lightWord(light, model)]
    .filter((part) => part !== '')
    .join(': ');
}
