/** The panel: the record on this page, the search, the basket. Side panel and in-page panel alike. */
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Citation } from '#core/cite/record.ts';
import type { Card } from '#core/offer.ts';
import { BasketPane, type BasketPaneProps } from '../basket/BasketPane.tsx';
import { type Citing, type Desk, DeskContext, type ShowAsk } from '../cite/desk.ts';
import { StatusLine, useStatus } from '../StatusLine.tsx';
import type { SearchPaneProps } from '../search/SearchPane.tsx';
import { SearchPane } from '../search/SearchPane.tsx';
import { type Strings, StringsContext } from '../strings.tsx';
import { PagePane } from './PagePane.tsx';
import type { PageStateCallbacks } from './PageStates.tsx';
import { type PageState, readingOf } from './page-state.ts';
import { type TabName, Tabs } from './Tabs.tsx';
import { useSingleKeys } from './use-single-keys.ts';

export interface PanelProps extends Omit<PageStateCallbacks, 'onSearchTab'> {
  strings: Strings;
  page: PageState;
  citing: Citing;
  search: Omit<SearchPaneProps, 'compact'>;
  basket: Omit<BasketPaneProps, 'onRemove' | 'styleLabel' | 'announce'>;
  /** `/` and `c` work where the reader left them on. */
  singleKeys?: boolean;
  /** Tab to show first. */
  tab?: TabName;
  /** Resolves to false when the browser refused. */
  onCopy: (citation: Citation, style: string) => Promise<boolean>;
  onStyle: (style: string, printAccess: boolean) => void;
  /** Absent where there is no page to show passages on. */
  onReveal?: NonNullable<Desk['onReveal']>;
  onAdd: (card: Card) => void;
  onRemove: (id: string) => void;
  /** Entry to which the reader wants back from the page; a new value for each asking. */
  goTo?: { readonly card: string } | undefined;
  /** `match` names the line that does not fit. */
  onDismiss: (kind: 'site' | 'page' | 'wrong-page' | 'match', id?: string) => void;
  onSetDate?: (iso: string) => void;
  onOpenOptions: () => void;
  /** Grows by one with every query that was asked elsewhere: its tab comes to the front. */
  asked?: number;
  /** In-page panel only. */
  onClose?: () => void;
  /** Keys that open the browser's own panel, where nothing in a page can. */
  panelKeys?: string;
}

export function Panel(props: PanelProps) {
  const { strings, page, citing, basket } = props;
  const { t } = strings;
  const id = useId();
  const [tab, setTab] = useState<TabName>(props.tab ?? 'page');
  const app = useRef<HTMLDivElement>(null);
  const toSearch = useCallback(() => {
    setTab('search');
    // The field can take the focus only once its pane is shown.
    queueMicrotask(() => app.current?.querySelector<HTMLElement>('[role=combobox]')?.focus());
  }, []);
  useSingleKeys(app, props.singleKeys ?? false, toSearch);
  const [said, announce] = useStatus();
  const reading = readingOf(page);
  /** The article on which lines are being chosen that do not fit: another one ends it. */
  const [hidingOn, setHidingOn] = useState<string>();
  const hiding = reading !== undefined && hidingOn === reading.url;
  /** Lines hidden now: what is kept with the reading comes a moment later. */
  const [mine, setMine] = useState<{ url: string; ids: readonly string[] }>({ url: '', ids: [] });
  const own = mine.url === reading?.url ? mine.ids : [];
  const hidden = new Set([...(reading?.hidden ?? []), ...own]);
  const [shown, setShown] = useState<{ url: string; card: string; at: number }>();
  useEffect(() => {
    if (props.goTo) setTab('page');
  }, [props.goTo]);
  useEffect(() => {
    if (props.asked) setTab('search');
  }, [props.asked]);
  const kept = useMemo(() => new Set(basket.items.map(item => item.id)), [basket.items]);
  const hide = (line: string) => {
    setMine({ url: reading?.url ?? '', ids: [...own, line] });
    props.onDismiss('match', line);
    announce(t('lineHidden'));
  };
  async function reveal(ask: ShowAsk): Promise<number | undefined> {
    const at = await props.onReveal?.(ask);
    const { url } = reading ?? {};
    setShown(at === undefined || url === undefined ? undefined : { url, card: ask.card, at });
    return at;
  }
  const desk: Desk = {
    citing,
    kept,
    announce,
    onCopy: props.onCopy,
    onStyle: props.onStyle,
    onAdd: props.onAdd,
    onRemove: props.onRemove,
    ...(reading && props.onReveal
      ? { showing: shown?.url === reading.url ? shown : undefined, onReveal: reveal }
      : {}),
  };
  const inPage = props.onClose !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    const tree = app.current?.getRootNode() as Document | ShadowRoot | undefined;
    // Opened from the chip, which has the focus: on into the panel.
    if (!inPage || !tree?.activeElement?.closest('.chip')) return;
    app.current?.querySelector<HTMLElement>('[role=tab][tabindex="0"]')?.focus();
  }, []);
  const styleLabel = citing.styles.find(one => one.id === citing.style)?.label ?? citing.style;
  const pane = (name: TabName) => ({
    id: `${id}-${name}`,
    class: 'pane',
    role: 'tabpanel' as const,
    'aria-labelledby': `${id}-tab-${name}`,
    hidden: tab !== name,
  });
  // One part of the page in which it stands, not a second page: a page has its own main part.
  const Main = inPage ? 'div' : 'main';
  return (
    <StringsContext.Provider value={strings}>
      <div
        ref={app}
        class={inPage ? 'app panel in-page' : 'app panel'}
        lang={strings.lang}
        {...(inPage ? { role: 'complementary', 'aria-label': t('extName') } : {})}
      >
        <Tabs
          id={id}
          tab={tab}
          kept={basket.items.length}
          onTab={setTab}
          onOpenOptions={props.onOpenOptions}
          onClose={props.onClose}
        />
        <Main class="panes">
          <div {...pane('page')}>
            <DeskContext.Provider value={{ ...desk, hiding, onHide: hide }}>
              <PagePane
                state={page}
                hidden={hidden}
                hiding={hiding}
                onHiding={on => setHidingOn(on ? reading?.url : undefined)}
                onDismiss={props.onDismiss}
                goTo={props.goTo}
                onSetDate={props.onSetDate}
                onCheck={props.onCheck}
                onSearchTab={toSearch}
                onSample={props.onSample}
                onReload={props.onReload}
              />
            </DeskContext.Provider>
          </div>
          <DeskContext.Provider value={desk}>
            <div {...pane('search')}>
              <SearchPane {...props.search} />
            </div>
            <div {...pane('basket')}>
              <BasketPane
                {...basket}
                onRemove={props.onRemove}
                styleLabel={styleLabel}
                announce={announce}
              />
            </div>
          </DeskContext.Provider>
        </Main>
        {props.panelKeys && (
          <p class="panel-keys">
            {t('openInSidebar')} <kbd>{props.panelKeys}</kbd>
          </p>
        )}
        <StatusLine said={said} />
      </div>
    </StringsContext.Provider>
  );
}
