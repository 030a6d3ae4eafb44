import { useSignal } from '@preact/signals';
import type { Assessment } from '../../../domain/assessment';
import { voteWords } from '../../../i18n/de/workshop-vote';
import { useServices } from '../../services';
import { type AsksForPassword, asksForPassword } from '../backup/password-question';
import { useOpenWorkshop } from './use-workshops';
import { addCandidates, type Candidate } from './vote-candidates';

const words = voteWords.files;

/** A file that could not be read, or what in it cannot be counted. */
export interface FileProblem {
  file: string;
  error: unknown;
}

/** Several files one after the other, and the assessments of this device, become a list to choose from. */
export function useFileVotes() {
  const { workshop } = useOpenWorkshop();
  const { backup, store } = useServices();
  const list = useSignal<readonly Candidate[]>([]);
  const refused = useSignal<readonly string[]>([]);
  const failed = useSignal<readonly FileProblem[]>([]);
  const busy = useSignal('');
  /** Files that wait, the first of them perhaps for its password. */
  const queue = useSignal<readonly File[]>([]);
  const locked = useSignal<{ error: AsksForPassword; trying: boolean } | null>(null);

  function add(assessments: readonly Assessment[], file: string | null) {
    const added = addCandidates(list.peek(), assessments, file, workshop);
    list.value = added.list;
    refused.value = [...refused.peek(), ...added.refused];
  }

  /** Reads the first of the queue and goes on until one asks for a password. */
  async function readOn(password?: string): Promise<void> {
    const [file] = queue.peek();
    if (!file) {
      busy.value = '';
      return;
    }
    if (password === undefined) busy.value = words.reading(file.name);
    try {
      const { entries } = await backup.read(file, password);
      // Given up meanwhile.
      if (queue.peek()[0] !== file) return;
      if (entries.length === 0) refused.value = [...refused.peek(), words.fileNone(file.name)];
      add(
        entries.map(({ assessment }) => assessment),
        file.name,
      );
    } catch (error) {
      if (queue.peek()[0] !== file) return;
      if (asksForPassword(error)) {
        busy.value = '';
        locked.value = { error, trying: false };
        return;
      }
      failed.value = [...failed.peek(), { file: file.name, error }];
    }
    return goOn();
  }

  function goOn(): Promise<void> {
    locked.value = null;
    queue.value = queue.peek().slice(1);
    return readOn();
  }

  function begin() {
    refused.value = [];
    failed.value = [];
  }

  return {
    list,
    refused,
    failed,
    busy,
    queue,
    locked,
    async choose(files: readonly File[]) {
      if (files.length === 0) return;
      begin();
      const idle = queue.peek().length === 0;
      queue.value = [...queue.peek(), ...files];
      if (idle) await readOn();
    },
    answer(password: string) {
      const asked = locked.peek();
      if (!asked) return;
      locked.value = { ...asked, trying: true };
      readOn(password);
    },
    /** The file that asks for a password is left out, the others go on. */
    skip: goOn,
    async takeFromDevice() {
      begin();
      busy.value = words.readingHere;
      try {
        const { assessments } = await store.everything();
        const own = assessments.filter(({ sample }) => !sample);
        if (own.length === 0) refused.value = [words.hereNone];
        add(own, null);
      } catch {
        refused.value = [words.hereFailed];
      }
      busy.value = '';
    },
    tick(id: string, ticked: boolean) {
      list.value = list.peek().map((one) => (one.assessment.id === id ? { ...one, ticked } : one));
    },
    /** Takes those out of the list that need no more deciding. */
    drop(ids: ReadonlySet<string>) {
      list.value = list.peek().filter(({ assessment }) => !ids.has(assessment.id));
    },
    clear() {
      list.value = [];
      begin();
    },
  };
}
