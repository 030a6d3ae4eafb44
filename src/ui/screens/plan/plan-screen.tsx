import { useEffect, useState } from 'preact/hooks';
import type { Assessment, Day } from '../../../domain/assessment';
import { offersForPlan } from '../../../domain/progress';
import { commonWords } from '../../../i18n/de/common';
import { planWords as words } from '../../../i18n/de/plan';
import { ButtonLink } from '../../components/button';
import { DocumentActions } from '../../components/document-actions';
import { Icon } from '../../components/icon';
import { type AssessmentRoute, addressOf } from '../../router';
import { useServices } from '../../services';
import { usePage } from '../../use-page';
import type { RoomProps } from '../assessment/room';
import { AddMeasureDialog } from './add-measure-dialog';
import { Measures } from './measures';
import { Offers } from './offers';
import { isDue } from './open-points';
import { spotId, useFocusWish } from './plan-focus';
import styles from './plan-screen.module.css';
import { usePlanActions } from './use-plan-actions';

interface Props extends RoomProps {
  route: Extract<AssessmentRoute, { name: 'plan' }>;
}

/** From lights to a plan that is followed up: what asks for a measure, the measures, the document. */
export function PlanScreen({ assessment, instrument, route }: Props) {
  usePage(words.title, `${assessment.id} ${route.at ?? ''}`, route.at ? 'target' : 'heading');
  const { router, today } = useServices();
  const focus = useFocusWish();
  const actions = usePlanActions(assessment.id, focus);
  /** The checkpoints the dialog offers; `null` while it is closed. */
  const [adding, setAdding] = useState<string[] | null>(null);

  useEffect(() => {
    if (!route.add) return;
    const wanted = instrument.checkpoints.filter(({ id }) => id === route.add);
    if (wanted.length > 0) setAdding(wanted.map(({ id }) => id));
    // The wish is granted once: coming back to the plan must not open the dialog again.
    router.go({ name: 'plan', id: assessment.id }, 'replace');
  }, [route.add, instrument, assessment.id, router]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: where to land is decided on arrival; a later change must not move the focus
  useEffect(() => {
    if (!route.at) return;
    const place = document.getElementById(landingId(assessment, route.at, today()));
    // A field with what lies around it; a whole measure from its head on.
    place?.scrollIntoView({ block: place.matches('select') ? 'center' : 'start' });
    place?.focus({ preventScroll: true });
  }, [route.at]);

  const all = instrument.checkpoints.map(({ id }) => id);
  const offered = offersForPlan(assessment).map(({ checkpointId }) => checkpointId);
  const others = all.filter((id) => !offered.includes(id));

  // With keys, so that both keep what they know when the first measure turns them round.
  const offers = (
    <Offers
      key="offers"
      assessment={assessment}
      instrument={instrument}
      onAdd={(checkpointId) => setAdding(checkpointId ? [checkpointId] : others)}
    />
  );
  const measures = (
    <Measures
      key="measures"
      assessment={assessment}
      instrument={instrument}
      actions={actions}
      focus={focus}
      onAdd={(checkpointId) => setAdding(checkpointId ? [checkpointId] : all)}
    />
  );

  return (
    <article class={styles.screen}>
      <header class={styles.head}>
        <h1 tabIndex={-1} data-page-heading>
          {words.title}
        </h1>
        <p class={styles.lead}>{words.lead}</p>
      </header>
      {assessment.measures.length > 0 ? [measures, offers] : [offers, measures]}
      <DocumentActions assessment={assessment} instrument={instrument} />
      <nav class={styles.pager} aria-label={words.pagerNav}>
        <ButtonLink href={addressOf({ name: 'overview', id: assessment.id })}>
          <Icon name="back" />
          {commonWords.back}
        </ButtonLink>
      </nav>
      {adding && (
        <AddMeasureDialog
          assessment={assessment}
          instrument={instrument}
          checkpointIds={adding}
          onClose={() => setAdding(null)}
          onAdd={(checkpointId, example) => {
            setAdding(null);
            actions.add(checkpointId, example);
          }}
          onShow={(measureId) => {
            setAdding(null);
            focus(landingId(assessment, measureId, today()));
          }}
        />
      )}
    </article>
  );
}

/** Where a link to a measure leads; never into a text, which would open the keyboard of a phone. */
function landingId({ measures }: Assessment, measureId: string, today: Day): string {
  const measure = measures.find(({ id }) => id === measureId);
  return spotId(measureId, measure && isDue(measure, today) ? 'status' : 'head');
}
