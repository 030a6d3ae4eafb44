import { useMemo } from 'preact/hooks';
import type { Measure, PlanOrder } from '../../../domain/assessment';
import { listConflicts, restoreMeasure } from '../../../domain/conflicts';
import type { Example } from '../../../domain/instrument';
import {
  addMeasure,
  changeMeasure,
  moveMeasure,
  newMeasure,
  removeMeasure,
  setPlanOrder,
} from '../../../domain/measure';
import { planWords as words } from '../../../i18n/de/plan';
import { useServices } from '../../services';
import { type FocusWish, spotId } from './plan-focus';

export interface PlanActions {
  /** Adds a measure, from an example or empty, and puts the focus into its text. */
  add(checkpointId: string, example?: Example): void;
  change(measureId: string, wanted: Partial<Omit<Measure, 'id'>>): void;
  /** Done, as a person says with one press; can be taken back. `number` as shown. */
  finish(measure: Measure, number: number): void;
  move(measureId: string, by: number): void;
  /** `number` as shown; the focus goes to the measure that takes its place, if there is one. */
  remove(measure: Measure, number: number, heir: Measure | undefined): void;
  sort(planOrder: PlanOrder): void;
}

/** The id of what gets the focus when no measure is left. */
export const LIST_HEADING = 'ihre-massnahmen';

/** What can be done to the plan of one assessment; the same object as long as that stays open. */
export function usePlanActions(assessmentId: string, focus: FocusWish): PlanActions {
  const { store, undo, now, newId } = useServices();
  return useMemo(() => {
    return {
      add(checkpointId, example) {
        const at = now();
        const measure = newMeasure(newId(), checkpointId, example?.plan, example?.id);
        store.change((record) => addMeasure(record, measure, at));
        focus(spotId(measure.id, 'measure'));
        undo.offer({
          message: words.added,
          brief: true,
          undo: () => {
            const later = now();
            return store.changeIn(assessmentId, (record) =>
              removeMeasure(record, measure.id, later),
            );
          },
        });
      },

      change(measureId, wanted) {
        const at = now();
        store.change((record) => changeMeasure(record, measureId, wanted, at));
      },

      finish({ id, status }, number) {
        const at = now();
        store.change((record) => changeMeasure(record, id, { status: 'done' }, at));
        // The button goes with its reason; the status tells what it did.
        focus(spotId(id, 'status'));
        undo.offer({
          message: words.finished(number),
          undo: () => {
            const later = now();
            focus(spotId(id, 'status'));
            return store.changeIn(assessmentId, (record) =>
              changeMeasure(record, id, { status }, later),
            );
          },
        });
      },

      move(measureId, by) {
        const at = now();
        store.change((record) => moveMeasure(record, measureId, by, at));
        // Moving a row in the document takes the focus off its button.
        focus(spotId(measureId, by < 0 ? 'up' : 'down'));
      },

      remove(measure, number, heir) {
        const at = now();
        const shown = store.current.peek();
        const index = shown?.measures.findIndex(({ id }) => id === measure.id) ?? 0;
        const entry = `measure/${measure.id}`;
        const open = shown ? listConflicts(shown).find((one) => one.entry === entry) : undefined;
        store.change((record) => removeMeasure(record, measure.id, at));
        focus(heir ? spotId(heir.id, 'head') : LIST_HEADING);
        undo.offer({
          message: words.removed(number),
          undo: () => {
            const later = now();
            const marks = open?.sides.map(newId) ?? [];
            focus(spotId(measure.id, 'head'));
            return store.changeIn(assessmentId, (record) =>
              restoreMeasure(record, { measure, index, open }, marks, later),
            );
          },
        });
      },

      sort(planOrder) {
        store.change((record) => setPlanOrder(record, planOrder));
      },
    };
  }, [store, undo, now, newId, assessmentId, focus]);
}
