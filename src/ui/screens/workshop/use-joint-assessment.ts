import type { Assessment } from '../../../domain/assessment';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import { useOpenWorkshop } from './use-workshops';

/** The assessment that the joint result became. */
export type JointAssessment =
  /** It became none yet. */
  | { state: 'none' }
  | { state: 'loading' }
  | { state: 'ready'; assessment: Assessment }
  /** It is not on this device any more. */
  | { state: 'missing' }
  | { state: 'failed'; retry(): void };

/** Makes the joint assessment the current one, so that plan and topics work on it, and follows its changes. */
export function useJointAssessment(): JointAssessment {
  const { store } = useServices();
  const { assessmentId } = useOpenWorkshop().workshop;
  const loaded = useLoaded(assessmentId ?? '', async () =>
    assessmentId === null ? null : store.open(assessmentId),
  );
  const assessment = store.current.value;
  if (assessmentId === null) return { state: 'none' };
  // Just made of the joint result, it is here before it was looked for.
  if (assessment?.id === assessmentId) return { state: 'ready', assessment };
  if (loaded.state === 'failed') return { state: 'failed', retry: loaded.retry };
  return { state: loaded.state === 'loading' ? 'loading' : 'missing' };
}
