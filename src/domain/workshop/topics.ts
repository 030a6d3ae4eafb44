import type { Topic, Workshop } from './workshop';

/** Topics of one parking lot; the schema of a Sicherung refuses more. */
export const MAX_TOPICS = 200;

/** Puts a topic into the parking lot, at `index` or at the end; one that is there stays as it is. */
export function parkTopic(
  workshop: Workshop,
  topic: Topic,
  index = workshop.topics.length,
): Workshop {
  const { topics } = workshop;
  if (topics.length >= MAX_TOPICS || topics.some(({ id }) => id === topic.id)) return workshop;
  return { ...workshop, topics: [...topics.slice(0, index), topic, ...topics.slice(index)] };
}

/** Changes the words of a topic, or the measure it became. */
export function changeTopic(
  workshop: Workshop,
  id: string,
  change: Partial<Omit<Topic, 'id'>>,
): Workshop {
  const before = workshop.topics.find((topic) => topic.id === id);
  const keys = Object.keys(change) as (keyof typeof change)[];
  if (!before || keys.every((key) => before[key] === change[key])) return workshop;
  const topics = workshop.topics.map((topic) =>
    topic.id === id ? { ...topic, ...change } : topic,
  );
  return { ...workshop, topics };
}

export function removeTopic(workshop: Workshop, id: string): Workshop {
  const topics = workshop.topics.filter((topic) => topic.id !== id);
  return topics.length === workshop.topics.length ? workshop : { ...workshop, topics };
}
