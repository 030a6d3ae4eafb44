import { expect } from '@playwright/test';
import {
  beginSession,
  isLoss,
  judge,
  LAST_MOMENTS,
  lastMomentsOn,
  noteSighting,
  type Session,
  type Verdict,
} from './judge-kill';
import { anyMoment, type Moment, setAlarm } from './kill-moment';
import { startKillable } from './killable-browser';
import { openScreen, prepareScreens, type Screen } from './screens';
import { seededRandom } from './seeded-random';
import { typeEntries } from './type-entries';
import { lookAtScreen, type Sighting, type Values, watchEntries } from './watch-entries';

export interface KillRun {
  /** The Chromium to start. */
  program: string;
  /** An empty folder for its data; it is used again after every kill. */
  profile: string;
  /** Where the app is served; it must stay there for the whole run. */
  url: string;
  kills: number;
  seed: number;
  /**
   * Which unsaved entries may be gone: those of the last second, or on a machine of unknown speed
   * those of twice the slowest save of the run, if that is longer.
   */
  mayLose: 'last second' | 'twice the slowest save';
  say?: (line: string) => void;
}

export interface KillReport extends Omit<Verdict, 'mixed'> {
  kills: number;
  /** How often the status said "Wird gespeichert …" when the kill came. */
  killedWhileSaving: number;
  mixed: number;
  savingTimes: number[];
  /** One line for each kill that lost what it must not. */
  losses: string[];
}

interface Death {
  screen: Screen;
  session: Session;
  killedAt: number;
  what: string;
}

/** A kill, and what stood there at the next start. */
interface Autopsy {
  death: Death;
  found: Values;
}

/**
 * Kills a browser again and again while somebody types, starts it anew with the same data and
 * compares. Never throws because of a loss: those stand in the report.
 */
export async function runKills(run: KillRun): Promise<KillReport> {
  const autopsies: Autopsy[] = [];
  const known = new Map<Screen, Values>();
  let screens: Screen[] = [];
  let death = null as Death | null;

  // One life more than kills: the last one looks at everything and is ended without an entry.
  for (let life = 0; life <= run.kills; life += 1) {
    const random = seededRandom(run.seed, life);
    const browser = await startKillable(run.program, run.profile);
    let onSighting: (sighting: Sighting) => void = () => undefined;
    try {
      await watchEntries(browser.context, (sighting) => onSighting(sighting));
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      if (life === 0) screens = await prepareScreens(page, run.url);
      if (death) {
        await openScreen(page, death.screen);
        const { values } = await lookAtScreen(page);
        known.set(death.screen, values);
        autopsies.push({ death, found: values });
      }
      if (life === run.kills) {
        for (const [screen, values] of known) {
          await openScreen(page, screen);
          const found = (await lookAtScreen(page)).values;
          expect(found, `what later kills left of "${screen.heading}"`).toEqual(values);
        }
        break;
      }
      // Often the screen that is open already, because another start of the app takes its time.
      const screen: Screen = death && random.chance(0.6) ? death.screen : random.pick(screens);
      if (death?.screen !== screen) await openScreen(page, screen);
      const session = beginSession(await lookAtScreen(page));
      const moment = anyMoment(random);
      const alarm = setAlarm({ ...moment });
      onSighting = (sighting) => {
        noteSighting(session, sighting);
        alarm.hear(sighting);
      };
      let stopped = false;
      const typing = typeEntries(page, screen, random, () => stopped).catch((error: unknown) => {
        // After the kill there is no page to type into any more.
        if (!stopped) throw error;
      });
      await Promise.race([alarm.rings, typing]);
      stopped = true;
      const killedAt = Date.now();
      await browser.kill();
      await typing;
      death = { screen, session, killedAt, what: describe(life, screen, moment) };
      if ((life + 1) % 20 === 0) {
        run.say?.(`${life + 1} kills`);
      }
    } finally {
      await browser.kill();
    }
  }
  return reportOn(autopsies, run.mayLose);
}

/** Judged when all is over, because only then it is known how slow the machine can be. */
function reportOn(autopsies: readonly Autopsy[], mayLose: KillRun['mayLose']): KillReport {
  const report = emptyReport();
  report.savingTimes = autopsies.flatMap(({ death }) => death.session.savingTimes);
  const lastMoments = mayLose === 'last second' ? LAST_MOMENTS : lastMomentsOn(report.savingTimes);
  for (const { death, found } of autopsies) addVerdict(report, death, found, lastMoments);
  return report;
}

function emptyReport(): KillReport {
  return {
    kills: 0,
    killedWhileSaving: 0,
    entries: 0,
    shownAsSaved: 0,
    savedButLost: 0,
    oldAndLost: 0,
    lateAndLost: 0,
    mixed: 0,
    savingTimes: [],
    losses: [],
  };
}

function addVerdict(report: KillReport, death: Death, found: Values, lastMoments: number): void {
  const { session, killedAt, what } = death;
  const verdict = judge(session, killedAt, found, lastMoments);
  report.kills += 1;
  report.killedWhileSaving += session.wasSaving ? 1 : 0;
  report.entries += verdict.entries;
  report.shownAsSaved += verdict.shownAsSaved;
  report.savedButLost += verdict.savedButLost;
  report.oldAndLost += verdict.oldAndLost;
  report.lateAndLost += verdict.lateAndLost;
  report.mixed += verdict.mixed ? 1 : 0;
  if (isLoss(verdict)) {
    const expected = session.states[session.savedIndex]?.values;
    const facts = { ...verdict, lastMoments, shownAsSaved: expected, found };
    report.losses.push(`${what}: ${JSON.stringify(facts)}`);
  }
}

function describe(life: number, { heading }: Screen, moment: Moment): string {
  const when =
    'after' in moment
      ? `${moment.after} ms after the first entry`
      : `${moment.delay} ms after the status said "${moment.status}" ${moment.times} times`;
  return `kill ${life + 1} on "${heading}", ${when}`;
}
