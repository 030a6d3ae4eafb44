/**
 * Writes one batch after the other until nothing waits; a record whose write fails is left out until asked again. Asked while
 * it runs, it looks once more at the end.
 *
 * @param waiting what waits, the earliest first
 * @param writeBatch writes what waits for one record; false when that failed
 */
export function drainer(
  waiting: () => readonly { id: string }[],
  writeBatch: (id: string) => Promise<boolean>,
): () => Promise<void> {
  let running: Promise<void> | null = null;
  let askedAgain = false;

  async function drain(): Promise<void> {
    do {
      askedAgain = false;
      const failedNow = new Set<string>();
      for (;;) {
        const next = waiting().find((job) => !failedNow.has(job.id));
        if (!next) break;
        if (!(await writeBatch(next.id))) failedNow.add(next.id);
      }
    } while (askedAgain && waiting().length > 0);
  }

  return () => {
    // When nothing runs, the beginning takes it back.
    askedAgain = true;
    running ??= drain().finally(() => {
      running = null;
    });
    return running;
  };
}
