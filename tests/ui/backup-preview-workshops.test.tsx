// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createUndo } from '../../src/state/undo';
import type {
  AppliedBackup,
  BackupPreview,
  WorkshopPreviewEntry,
} from '../../src/ui/backup-preview';
import { BackupPreviewList } from '../../src/ui/screens/backup/backup-preview-list';
import { type Services, ServicesProvider } from '../../src/ui/services';
import { anAssessment } from '../fixtures/assessments';
import { aWorkshop, FULL_WORKSHOP, THREE, withBallots } from '../fixtures/workshops';

afterEach(() => act(() => cleanup()));

const box = withBallots(aWorkshop(), THREE);
const fresh: WorkshopPreviewEntry = { workshop: box, state: 'new', choices: ['take', 'skip'] };

async function shown(workshops: WorkshopPreviewEntry[], entries: BackupPreview['entries'] = []) {
  const applied: AppliedBackup = {
    count: entries.length,
    ids: [],
    workshopIds: workshops.map(({ workshop }) => workshop.id),
    undecided: [],
    undo: async () => undefined,
  };
  const apply = vi.fn(async () => applied);
  const undo = createUndo();
  const services = { undo, dayOf: (at: string) => at.slice(0, 10) } as unknown as Services;
  const preview = { createdAt: '2026-11-20T10:00:00.000Z', entries, workshops, apply };
  render(
    <ServicesProvider value={services}>
      <BackupPreviewList preview={preview} onApplied={() => undefined} onCancel={() => undefined} />
    </ServicesProvider>,
  );
  return { apply, undo, user: userEvent.setup() };
}

describe('the preview of a Sicherung with workshops', () => {
  it('names them, says how much is in them, and shows no vote before the reveal', async () => {
    await shown([fresh]);
    const [item] = screen.getAllByRole('listitem');
    if (!item) throw new Error('There is none');
    expect(within(item).getByText('Gemeindesaal')).toBeTruthy();
    expect(item.textContent).toContain('3 Stimmzettel, noch nicht aufgedeckt.');
    expect(item.textContent).toContain('Oldenburg');
    expect(item.querySelectorAll('svg')).toHaveLength(0);
    expect(item.textContent).not.toContain('Der Schlüssel fehlt');
  });

  it('takes what is chosen, together with the assessments', async () => {
    const assessment = anAssessment({ name: 'Verein' });
    const entry = { assessment, state: 'new', points: 0, choices: ['take', 'skip'] } as const;
    const { apply, undo, user } = await shown([fresh], [entry]);
    expect(screen.getByRole('heading', { name: 'Workshops' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Selbstbewertungen' })).toBeTruthy();
    await user.click(
      screen.getByRole('button', { name: '1 Selbstbewertung und 1 Workshop übernehmen' }),
    );
    expect(apply).toHaveBeenCalledWith(
      new Map([
        [assessment.id, 'take'],
        [box.id, 'take'],
      ]),
    );
    expect(undo.latest.value?.message).toContain('1 Selbstbewertung und 1 Workshop');
  });

  it('says what replacing would cost before anybody does it', async () => {
    const entry: WorkshopPreviewEntry = {
      workshop: FULL_WORKSHOP,
      state: 'apart',
      choices: ['copy', 'replace', 'skip'],
      onDevice: box,
    };
    const { user } = await shown([entry]);
    expect(screen.getByText(/Er erscheint zusätzlich in der Liste/)).toBeTruthy();
    expect(screen.getByText(/Gemeinsame Ampel bei 1 von 3/)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox'), 'replace');
    expect(
      screen.getByText(/Ersetzt wird der Stand auf diesem Gerät \(3 Stimmzettel\)/),
    ).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox'), 'skip');
    expect(screen.getByText('Es gibt nichts zu übernehmen.')).toBeTruthy();
  });

  it('says of one that was revealed since why it is left, and where the deleted one lies', async () => {
    const left = { workshop: box, choices: ['skip'] } as const;
    await shown([{ ...left, state: 'revealed-on-device', onDevice: FULL_WORKSHOP }]);
    expect(screen.getByText(/schon aufgedeckt.*kämen die Nummern/)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
    act(() => cleanup());
    await shown([{ ...left, state: 'revealed-deleted' }]);
    const link = screen.getByRole('link', { name: 'Gelöschtes ansehen' });
    expect(link.getAttribute('href')).toBe('#/geloescht');
  });

  it('says what a copy of it would bring before anybody chooses it', async () => {
    const entry: WorkshopPreviewEntry = {
      workshop: box,
      state: 'revealed-on-device',
      choices: ['skip', 'copy'],
      onDevice: FULL_WORKSHOP,
    };
    const { user } = await shown([entry]);
    await user.selectOptions(screen.getByRole('combobox'), 'copy');
    expect(screen.getByText(/gleich aufgedeckt: ohne Nummern/)).toBeTruthy();
  });
});
