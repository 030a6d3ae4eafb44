import { BeamerCheckpoint } from './beamer-checkpoint';
import { BeamerPlan } from './beamer-plan';
import { BeamerResult } from './beamer-result';
import { BeamerTopics } from './beamer-topics';
import { BeamerVote } from './beamer-vote';
import type { Stage } from './stage';

/** One slide; the stage sees to it that none comes too early. */
export function BeamerSlide({ slide, timer }: Pick<Stage, 'slide' | 'timer'>) {
  switch (slide.kind) {
    case 'vote':
      return <BeamerVote />;
    case 'checkpoint':
      return <BeamerCheckpoint key={slide.id} id={slide.id} timer={timer} />;
    case 'result':
      return <BeamerResult />;
    case 'topics':
      return <BeamerTopics />;
    case 'plan':
      return <BeamerPlan at={slide.at} />;
  }
}
