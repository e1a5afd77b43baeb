/** The toolbar popup: the page's status, and the search with the field in focus. */
import type { Citation } from '#core/cite/record.ts';
import type { Card } from '#core/offer.ts';
import { type Citing, type Desk, DeskContext } from '../cite/desk.ts';
import { StatusLine, useStatus } from '../StatusLine.tsx';
import { SearchPane, type SearchPaneProps } from '../search/SearchPane.tsx';
import { type Strings, StringsContext } from '../strings.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupHead, type PopupStatus } from './PopupHead.tsx';

export interface PopupProps {
  strings: Strings;
  status: PopupStatus;
  citing: Citing;
  search: Omit<SearchPaneProps, 'compact'>;
  /** Ids of what the basket holds. */
  kept: ReadonlySet<string>;
  onCopy: (citation: Citation, style: string) => Promise<boolean>;
  onStyle: (style: string, printAccess: boolean) => void;
  onAdd: (card: Card) => void;
  onRemove: (id: string) => void;
  onOpenPanel: () => void;
  onCheck: () => void;
  onOpenBasket: () => void;
  onOpenOptions: () => void;
}

export function Popup(props: PopupProps) {
  const { strings, search, kept } = props;
  const [said, announce] = useStatus();
  const desk: Desk = {
    citing: props.citing,
    kept,
    announce,
    onCopy: props.onCopy,
    onStyle: props.onStyle,
    onAdd: props.onAdd,
    onRemove: props.onRemove,
  };
  const searching = search.query.trim() !== '';
  return (
    <StringsContext.Provider value={strings}>
      <DeskContext.Provider value={desk}>
        <div class="app popup" lang={strings.lang}>
          <PopupHead
            status={props.status}
            quiet={searching}
            onOpenPanel={props.onOpenPanel}
            onCheck={props.onCheck}
          />
          <main>
            <SearchPane {...search} compact />
          </main>
          <PopupFoot
            kept={kept.size}
            more={searching && search.found ? search.found.total - search.found.hits.length : 0}
            keys={searching && (search.found?.hits.length ?? 0) > 0}
            onOpenBasket={props.onOpenBasket}
            onOpenOptions={props.onOpenOptions}
          />
          <StatusLine said={said} />
        </div>
      </DeskContext.Provider>
    </StringsContext.Provider>
  );
}
