import { addMeasure, newMeasure, removeMeasure } from '../../../domain/measure';
import type { Topic } from '../../../domain/workshop/workshop';
import { topicsWords as words } from '../../../i18n/de/workshop-topics';
import { useServices } from '../../services';
import { assertOpen } from './assert-open';
import { useWorkshopUndo } from './use-workshop-undo';
import { useOpenWorkshop } from './use-workshops';

export interface TopicActions {
  park(text: string): void;
  rewrite(id: string, text: string): void;
  /** `number` as shown. */
  remove(topic: Topic, number: number): void;
  /** Makes it a measure of the joint assessment. */
  take(topic: Topic, number: number, assessmentId: string, checkpointId: string): Promise<void>;
}

/** What can be done in the parking lot of the open workshop. */
export function useTopics(): TopicActions {
  const { store: assessments, undo, now, newId } = useServices();
  const { workshop, store } = useOpenWorkshop();
  const offerUndo = useWorkshopUndo();
  return {
    park(text) {
      store.change('parkTopic', { id: newId(), text, measureId: null });
    },
    rewrite(id, text) {
      store.change('changeTopic', id, { text });
    },
    remove(topic, number) {
      const index = store.current.peek()?.topics.findIndex(({ id }) => id === topic.id);
      store.change('removeTopic', topic.id);
      offerUndo(words.removed(number), [['parkTopic', topic, index]]);
    },
    async take(topic, number, assessmentId, checkpointId) {
      const at = now();
      const measure = newMeasure(newId(), checkpointId, topic.text.trim());
      await assessments.changeIn(assessmentId, (record) => addMeasure(record, measure, at));
      store.change('changeTopic', topic.id, { measureId: measure.id });
      undo.offer({
        message: words.took(number),
        async undo() {
          assertOpen(store, workshop.id);
          const later = now();
          store.change('changeTopic', topic.id, { measureId: topic.measureId });
          await assessments.changeIn(assessmentId, (record) =>
            removeMeasure(record, measure.id, later),
          );
        },
      });
    },
  };
}
