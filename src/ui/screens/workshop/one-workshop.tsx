import type { ComponentType } from 'preact';
import { commonWords } from '../../../i18n/de/common';
import { workshopWords as words } from '../../../i18n/de/workshop';
import { ButtonLink } from '../../components/button';
import { LazyScreen } from '../../components/lazy-screen';
import { Message } from '../../components/message';
import { PlainMessage } from '../../components/plain-message';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import { usePage } from '../../use-page';
import { OpenWorkshopProvider, useWorkshops } from './use-workshops';
import { placeAddress, type WorkshopRoom } from './workshop-place';

/** The rooms of one workshop; what they show comes from `useOpenWorkshop`. */
const ROOMS: Partial<Record<WorkshopRoom, () => Promise<ComponentType<object>>>> = {
  beamer: () => import('./beamer-room').then((m) => m.BeamerRoom),
  abstimmen: () => import('./vote-screen').then((m) => m.VoteScreen),
  weitergeben: () => import('./pass-screen').then((m) => m.PassScreen),
  vorbereiten: () => import('./prepare-room').then((m) => m.PrepareRoom),
  ergebnis: () => import('./result-room').then((m) => m.ResultRoom),
  plan: () => import('./plan-room').then((m) => m.PlanRoom),
  protokoll: () => import('./minutes-room').then((m) => m.MinutesRoom),
};

/** Opens the workshop and its Praxishilfe, and shows the room. */
export function OneWorkshop({ id, room }: { id: string; room: WorkshopRoom }) {
  const { loadInstrument } = useServices();
  const { store } = useWorkshops();
  const opened = useLoaded(id, async () => {
    const found = await store.open(id);
    return found && (await loadInstrument(found.instrument));
  });
  if (opened.state === 'loading') return <p class="visually-hidden">{commonWords.loading}</p>;
  if (opened.state === 'failed') {
    const unreadable = textOfUnreadable(opened.error);
    if (unreadable) return <NoWorkshop title={words.unreadableTitle} text={unreadable} />;
    return (
      <PlainMessage
        role="alert"
        text={words.openFailed}
        action={commonWords.retry}
        onAction={opened.retry}
      />
    );
  }
  const workshop = store.current.value;
  const load = ROOMS[room];
  if (!opened.value || workshop?.id !== id || !load) {
    return <NoWorkshop title={words.unknownTitle} text={words.unknownText} />;
  }
  return (
    <OpenWorkshopProvider value={{ workshop, instrument: opened.value, store }}>
      <LazyScreen key={room} load={load} props={{}} />
    </OpenWorkshopProvider>
  );
}

/** `undefined` for what may open at the next try. */
function textOfUnreadable(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return Object.entries(words.unreadable).find(([known]) => known === code)?.[1];
}

/** A workshop that is not, or no longer, on this device, or that this app cannot read. */
function NoWorkshop({ title, text }: { title: string; text: string }) {
  usePage(title);
  return (
    <Message title={title} text={text}>
      <ButtonLink look="primary" href={placeAddress({ room: 'list' })}>
        {words.toList}
      </ButtonLink>
      <ButtonLink href="#/sicherung">{commonWords.openBackup}</ButtonLink>
    </Message>
  );
}
