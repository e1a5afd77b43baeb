/** The panel at work: side panel, sidebar and in-page panel differ only in their backend. */
import { useEffect, useState } from 'preact/hooks';
import { cardId } from '../lanes.ts';
import { Panel } from '../panel/Panel.tsx';
import { readingOf } from '../panel/page-state.ts';
import { useBasket } from '../state/use-basket.ts';
import { useExport } from '../state/use-export.ts';
import { useFacts } from '../state/use-facts.ts';
import { usePage } from '../state/use-page.ts';
import { useSearch } from '../state/use-search.ts';
import { useSettings } from '../state/use-settings.ts';
import type { Backend } from './backend.ts';

export function PanelApp({ backend }: { backend: Backend }) {
  const choices = useSettings(backend);
  const facts = useFacts(backend);
  const { page, check, refresh, setDate, reveal } = usePage(backend);
  const [goTo, setGoTo] = useState<{ card: string }>();
  useEffect(() => {
    const end = new AbortController();
    backend.watchBack(card => setGoTo({ card }), end.signal);
    return () => end.abort();
  }, [backend]);
  const search = useSearch(backend);
  const basket = useBasket(backend);
  const exporting = useExport(backend, basket.items, basket.basket.entries, choices);
  if (!choices) return null;
  const { strings, citing } = choices;
  const reading = readingOf(page);
  return (
    <Panel
      strings={strings}
      page={page}
      citing={citing}
      singleKeys={choices.settings.singleKeys}
      search={{ ...search, ...facts.search(strings.lang) }}
      asked={search.arrived}
      basket={{
        items: basket.items,
        removed: basket.removed,
        trouble: basket.trouble,
        unknown: basket.unknown,
        onOpenFile: basket.open,
        onDraft: backend.openDraft,
        ...exporting,
        onUndo: basket.undo,
        onNote: basket.note,
        onMove: basket.move,
        onClear: basket.clear,
      }}
      onCopy={citation => backend.copy(citation)}
      onStyle={(style, printAccess) => void backend.changeSettings({ style, printAccess })}
      {...(reading ? { onReveal: ask => reveal(reading, ask, strings) } : {})}
      onAdd={card => basket.add(cardId(card))}
      onRemove={basket.remove}
      goTo={goTo}
      onSetDate={date => void setDate(date)}
      onDismiss={(kind, line) => {
        if (kind === 'match') void backend.wrong('line', line);
        else if (kind === 'wrong-page') void backend.wrong('page').then(refresh);
        else void backend.dismiss(kind).then(refresh);
      }}
      onCheck={() => void check()}
      onSample={backend.openSample}
      onOpenOptions={backend.openOptions}
      {...(backend.close ? { onClose: backend.close } : {})}
      {...(backend.panelKeys ? { panelKeys: backend.panelKeys } : {})}
    />
  );
}
