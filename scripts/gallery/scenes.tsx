/** The scenes of the gallery: each screen in each of its states. */
import type { JSX } from 'preact';
import type { BasketItem } from '#components/basket/BasketPane.tsx';
import { cardId } from '#components/lanes.ts';
import { Panel, type PanelProps } from '#components/panel/Panel.tsx';
import type { PageState } from '#components/panel/page-state.ts';
import { Popup } from '#components/popup/Popup.tsx';
import type { PopupStatus } from '#components/popup/PopupHead.tsx';
import { toFound } from '#components/search/found.ts';
import type { Strings } from '#components/strings.tsx';
import { citing, door, facts, readings, subjects } from './sample.ts';

type Scene = (strings: Strings) => JSX.Element;
const idle = () => undefined;

export const basketItems = (all = false): BasketItem[] => {
  const offer = readings.en?.offer;
  const few = [offer?.points[0], offer?.known[0], offer?.since[0]];
  const lines = all && offer ? [...offer.points, ...offer.known, ...offer.since] : few;
  const cards = lines.flatMap(card => card ?? []);
  return cards.map((card, i) => ({
    id: cardId(card),
    card,
    ...(i === 0 ? { note: 'Lead. Say who the Commission is in the first line.' } : {}),
  }));
};

const searchOf = (query: string) => ({
  query,
  filters: {},
  ...(query ? { found: toFound(door.search({ text: query })) } : {}),
  subjects,
  years: [1993, 2026] as const,
  documents: facts.documents,
  suggestions: ['sanctions and trade', 'Everything But Arms', 'A/HRC/39/73'],
  onSearch: idle,
});

const basketOf = (more: Partial<PanelProps['basket']> = {}): PanelProps['basket'] => ({
  items: basketItems(),
  onUndo: idle,
  onNote: idle,
  onMove: idle,
  onClear: idle,
  onCopyAll: () => Promise.resolve(true),
  onOpenFile: () => true,
  onDraft: idle,
  exporting: {
    output: 'briefing',
    onOutput: idle,
    onMake: idle,
    onCopy: () => Promise.resolve(true),
    briefingCopies: true,
  },
  ...more,
});

const panel =
  (page: PageState, more: Partial<PanelProps> = {}): Scene =>
  strings => (
    <Panel
      strings={strings}
      page={page}
      citing={citing}
      search={searchOf('')}
      basket={basketOf()}
      onCopy={() => Promise.resolve(true)}
      onStyle={idle}
      onReveal={({ at }) => Promise.resolve(at)}
      onAdd={idle}
      onRemove={idle}
      onDismiss={idle}
      onSetDate={idle}
      onOpenOptions={idle}
      onCheck={idle}
      onSample={idle}
      onReload={idle}
      {...more}
    />
  );

const offer = (reading = readings.en): PageState =>
  reading ? { kind: 'offer', reading } : { kind: 'nothing' };

const basket = (more: Partial<PanelProps['basket']> = {}): Scene =>
  panel(offer(), { tab: 'basket', basket: basketOf(more) });

const popup =
  (status: PopupStatus, query = ''): Scene =>
  strings => (
    <Popup
      strings={strings}
      status={status}
      citing={citing}
      search={searchOf(query)}
      kept={new Set(['p1', 'a', 'b'])}
      onCopy={() => Promise.resolve(true)}
      onStyle={idle}
      onAdd={idle}
      onRemove={idle}
      onOpenPanel={idle}
      onCheck={idle}
      onOpenBasket={idle}
      onOpenOptions={idle}
    />
  );

const found: PopupStatus = {
  kind: 'offer',
  points: 2,
  findings: 10,
  known: 4,
  published: '2023-05-15',
};

export const scenes: Record<string, Scene> = {
  panel: panel(offer()),
  'panel-close': panel(offer(), { onClose: idle }),
  'panel-undated': panel(offer(readings.undated)),
  'panel-late': panel(offer(readings.late)),
  'panel-early': panel(offer(readings.early)),
  'panel-km-article': panel(offer(readings.km)),
  'panel-refused': panel(offer(), { onCopy: () => Promise.resolve(false) }),
  nothing: panel({ kind: 'nothing' }),
  'no-finding': panel({ kind: 'no-finding' }),
  closed: panel({ kind: 'closed' }),
  updated: panel({ kind: 'updated' }),
  reading: panel({ kind: 'reading' }),
  gone: panel(readings.en ? { kind: 'passage-gone', reading: readings.en } : { kind: 'nothing' }),
  search: panel(offer(), { tab: 'search', search: searchOf('candel light party registration') }),
  'search-idle': panel(offer(), { tab: 'search' }),
  'search-none': panel(offer(), { tab: 'search', search: searchOf('football world cup stadium') }),
  'search-subject': panel(offer(), { tab: 'search', search: searchOf('media closures') }),
  'search-word': panel(offer(), {
    tab: 'search',
    search: searchOf('antidisestablishment'.repeat(6)),
  }),
  basket: basket(),
  'basket-long': basket({ items: basketItems(true) }),
  'basket-empty': basket({ items: [] }),
  'basket-removed': basket({ items: basketItems().slice(1), removed: true }),
  'basket-full': basket({ trouble: 'storageFull' }),
  'basket-private': basket({ trouble: 'private' }),
  popup: popup(found),
  'popup-none': popup({ kind: 'none', why: 'no-cambodia' }),
  'popup-off': popup({ kind: 'none', why: 'off' }),
  'popup-reading': popup({ kind: 'reading' }),
  'popup-closed': popup({ kind: 'none', why: 'closed' }),
  'popup-khmer': popup(found, 'គណបក្សភ្លើងទៀន'),
};
