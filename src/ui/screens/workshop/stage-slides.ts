import { byDisagreement } from '../../../domain/workshop/votes';
import type { Workshop } from '../../../domain/workshop/workshop';

/** What everybody in the room looks at. */
export type Slide =
  | { kind: 'vote' }
  | { kind: 'checkpoint'; id: string }
  | { kind: 'result' }
  | { kind: 'topics' }
  /** `at`: the measure somebody is just writing. */
  | { kind: 'plan'; at?: string };

type Voted = Pick<Workshop, 'ballots' | 'checkpointIds' | 'revealed'>;

/** What can be shown now, in its order. Before the reveal nothing that would tell of a vote. */
export function slidesOf(workshop: Voted): Slide[] {
  if (!workshop.revealed) return [{ kind: 'vote' }, { kind: 'topics' }];
  return [
    { kind: 'vote' },
    ...byDisagreement(workshop).map((id): Slide => ({ kind: 'checkpoint', id })),
    { kind: 'result' },
    { kind: 'topics' },
    { kind: 'plan' },
  ];
}

/** Where a workshop stands when nobody has chosen a slide yet. */
export function firstSlide(workshop: Voted): Slide {
  const slides = slidesOf(workshop);
  return slides.find(({ kind }) => kind === 'checkpoint') ?? { kind: 'vote' };
}

export function isSameSlide(one: Slide, other: Slide): boolean {
  return slideKey(one) === slideKey(other);
}

/** Different for different slides. */
export function slideKey(slide: Slide): string {
  return slide.kind === 'checkpoint' ? `checkpoint ${slide.id}` : slide.kind;
}

/** The slide so many steps further; the outermost one where there is no further. */
export function slideBeside(slides: readonly Slide[], slide: Slide, steps: number): Slide {
  const at = slides.findIndex((one) => isSameSlide(one, slide));
  const wished = Math.min(Math.max(at + steps, 0), slides.length - 1);
  return slides[wished] ?? slide;
}
