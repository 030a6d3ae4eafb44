import { useSignal } from '@preact/signals';
import type { Rating } from '../../../domain/instrument';
import { MAX_SHEET, nextSheet, paperNumber } from '../../../domain/workshop/ballot-numbers';
import { voteWords } from '../../../i18n/de/workshop-vote';
import { useServices } from '../../services';
import { byCheckpoint } from './use-ballot-key';
import { useOpenWorkshop } from './use-workshops';
import {
  assertCollecting,
  type NewBallot,
  type Outcome,
  useOutcomeSentence,
  useVoteDesk,
} from './vote-desk';

const words = voteWords.paper;

/** A sheet of paper is typed in: its number, then a key per checkpoint. Signals, because keys may come faster than paints. */
export function usePaperEntry() {
  const { store, workshop, instrument } = useOpenWorkshop();
  const { undo } = useServices();
  const { handIn, asking } = useVoteDesk();
  const sentenceOf = useOutcomeSentence();
  /** As it is typed. */
  const sheet = useSignal(`${nextSheet(workshop, 0)}`);
  const lights = useSignal<readonly (Rating | null)[]>([]);
  const said = useSignal('');
  const problem = useSignal('');
  const total = workshop.checkpointIds.length;

  /** Where one is, e.g. "Jetzt Checkpunkt 3 von 7: …". */
  function place(): string {
    const at = lights.peek().length;
    return words.next(at + 1, total, instrument.checkpoints[at]?.title ?? '');
  }

  function goTo(number: number) {
    sheet.value = `${number}`;
    lights.value = [];
  }

  function settle(outcome: Outcome, given: string, number: number, ballot: NewBallot) {
    const box = store.current.peek();
    if (!box) return;
    if (outcome !== 'counted' && outcome !== 'left') {
      problem.value = sentenceOf(outcome, given);
      return;
    }
    goTo(Math.min(nextSheet(box, number), MAX_SHEET));
    const next = words.sheetNow(sheet.peek(), place());
    said.value = outcome === 'left' ? `${sentenceOf(outcome, given)} ${next}` : next;
    if (outcome === 'left') return;
    undo.offer({
      message: words.counted(given.slice(1)),
      brief: true,
      undo() {
        assertCollecting(store, workshop.id);
        // Another window may have used the same number just then: its sheet stays.
        store.change('removeBallot', given, ballot);
        goTo(number);
        said.value = words.undone(given.slice(1));
      },
    });
  }

  return {
    sheet,
    lights,
    said,
    problem,
    place,
    /** The number of the sheet; `null` while none is typed that a sheet could have. */
    number: () => sheetNumber(sheet.peek()),
    write(text: string) {
      sheet.value = text;
      problem.value = '';
    },
    /** Whether a sheet could have this number; says so when none can. */
    check(): boolean {
      problem.value = sheetNumber(sheet.peek()) === null ? words.noSheet : '';
      return problem.value === '';
    },
    /** A key was pressed; the last one of a sheet hands it in. False when there is no sheet to write on. */
    press(light: Rating | null): boolean {
      const number = sheetNumber(sheet.peek());
      if (number === null) {
        problem.value = words.noSheet;
        return false;
      }
      if (asking() || lights.peek().length >= total) return true;
      problem.value = '';
      lights.value = [...lights.peek(), light];
      if (lights.peek().length < total) {
        said.value = words.entered(words.lights[light ?? 'none'], place());
        return true;
      }
      said.value = '';
      const ratings = byCheckpoint(workshop, lights.peek());
      const ballot = { number: paperNumber(number), ratings, notes: {} };
      handIn(ballot, (outcome, given) => settle(outcome, given, number, ballot));
      return true;
    },
    back() {
      if (lights.peek().length === 0) return;
      lights.value = lights.peek().slice(0, -1);
      problem.value = '';
      said.value = words.backAt(place());
    },
  };
}

function sheetNumber(text: string): number | null {
  const plain = text.trim();
  const number = /^\d{1,4}$/.test(plain) ? Number(plain) : 0;
  return number >= 1 && number <= MAX_SHEET ? number : null;
}
