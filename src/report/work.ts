/**
 * Long work in steps. Called before each step with how much is done, it shows that to the person and lets the
 * page breathe; it rejects when nobody waits for the result any more, and the work ends there.
 * @param done how many steps are done
 * @param of how many there are in all
 */
export type Step = (done: number, of: number) => Promise<void>;

/** For work that nobody watches. */
export const unwatched: Step = async () => undefined;
