import type { BlankForm } from '../blank-forms';
import type { LoadFont } from './fonts';
import type { PagesSpec } from './render-pages';

/** What a blank form says about itself and at the foot of its pages. */
export function blankSpec(
  form: BlankForm,
  orientation: PagesSpec['description']['orientation'],
  loadFont: LoadFont | undefined,
): PagesSpec {
  return {
    description: {
      title: form.title,
      author: '',
      subject: form.instrumentTitle,
      language: form.language,
      date: form.date,
      orientation,
      identity: JSON.stringify(form),
    },
    foot: { origin: form.origin, name: '', marking: '', page: form.page },
    unknownCharacter: form.unknownCharacter,
    loadFont,
  };
}
