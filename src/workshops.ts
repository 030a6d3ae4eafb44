import { dayOf, now, today } from './clock';
import { ballotNumberOf, instrumentWithBallotNumber } from './content/ballot-numbers';
import { WORKSHOP_NUMBERS } from './domain/workshop/workshop-number';
import { keepBallots } from './keep-ballots';
import { keepWorkshops, recoverWorkshops, settle } from './keep-workshops';
import { afterPaint } from './state/after-paint';
import type { Store } from './state/store';
import { connectTabs } from './state/tabs';
import { createWorkshopStore } from './state/workshop-store';
import type { OpenDatabase } from './storage/database';
import { createWorkshopRepository } from './storage/workshop-repository';
import type { Workshops } from './ui/workshops';
import { welcomeBack } from './welcome-back';

let connected: Workshops | undefined;

/** The workshops of this device; one for the whole page. */
export function connectWorkshops(open: OpenDatabase, store: Store): Workshops {
  connected ??= connect(open, store);
  return connected;
}

function connect(open: OpenDatabase, assessments: Store): Workshops {
  const repository = createWorkshopRepository(open, { now, dayOf });
  const { list, load } = repository;
  const recovered = recoverWorkshops(open, (ids, lost) => store.changed(ids, lost));
  // Nobody goes on with an entry before what was left behind is back, or cannot be just now.
  repository.list = () => recovered.then(list);
  repository.load = (id) => recovered.then(() => load(id));
  const announce = connectTabs((ids) => store.heard(ids), 'praxishilfe-workshops');
  const tell = connectTabs(([id = '', ...counts]) => {
    const [lost = 0, moved = 0] = counts.map(Number);
    if (lost >= 0 && moved >= 0) store.told(id, { lost, moved });
  }, 'praxishilfe-workshop-news');
  const gather = () => recoverWorkshops(open, store.changed);
  const store = createWorkshopStore(repository, {
    today,
    schedule: afterPaint,
    announce: (ids) => announce([...ids]),
    tell: (id, { lost, moved }) => tell([id, `${lost}`, `${moved}`]),
    onSaved(jobs, before) {
      welcomeBack();
      settle(jobs, before);
      // What is still left behind now can no longer count: it is told, and no ballot lies about any longer.
      if (jobs.some((job) => 'change' in job && job.change[0] === 'revealBallots')) gather();
    },
    isReadOnly: assessments.isReadOnly,
  });
  keepWorkshops(store, assessments);
  return {
    store,
    drafts: keepBallots(open),
    draw,
    gather,
    async drawNumber() {
      const { workshops } = await repository.list();
      const taken = new Set(workshops.map(({ number }) => number));
      const free = Array.from({ length: WORKSHOP_NUMBERS }, (_, number) => number).filter(
        (number) => !taken.has(number),
      );
      return free[draw(free.length)] ?? draw(WORKSHOP_NUMBERS);
    },
    praxishilfeNumber: ballotNumberOf,
    praxishilfeWith: instrumentWithBallotNumber,
  };
}

/** Of 32 random bits, so that no number is noticeably likelier than another. */
function draw(limit: number): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1));
  return limit < 1 ? 0 : bits % limit;
}
