/** The basket: what the reader keeps, with notes, in their order. */

import { useRef, useState } from 'preact/hooks';
import type { Card } from '#core/offer.ts';
import { Notice } from '../Notice.tsx';
import { useStrings } from '../strings.tsx';
import { useFocusNext } from '../use-focus-next.ts';
import { BasketRow } from './BasketRow.tsx';
import { BasketWays } from './BasketWays.tsx';
import { ExportSheet, type ExportSheetProps } from './ExportSheet.tsx';

export interface BasketItem {
  readonly id: string;
  readonly card: Card;
  readonly note?: string;
}

export interface BasketCallbacks {
  onRemove: (id: string) => void;
  /** Puts back what was just removed, at its place. */
  onUndo?: (() => void) | undefined;
  onNote: (id: string, note: string) => void;
  /** Moves an item to a place, 0 first. */
  onMove: (id: string, to: number) => void;
  onClear: () => void;
  /** Copies all in the style in use; resolves to false when the browser refused. */
  onCopyAll?: (() => Promise<boolean>) | undefined;
  /** Reads a basket file; false when it is another file. */
  onOpenFile?: ((text: string) => boolean) | undefined;
  onDraft?: (() => void) | undefined;
}

export type BasketTrouble = keyof typeof troubles;

const troubles = {
  storageFull: ['storageFull', 'storageFullText'],
  private: ['private', 'privateText'],
  newer: ['basketNewer', 'basketNewerText'],
  broken: ['basketBroken', 'basketBrokenText'],
} as const;

export interface BasketPaneProps extends BasketCallbacks {
  items: readonly BasketItem[];
  /** The basket could not be saved, or will not be kept. */
  trouble?: BasketTrouble | undefined;
  /** Set for a moment after a removal. */
  removed?: boolean | undefined;
  /** Lines kept that this version's record does not hold. */
  unknown?: number | undefined;
  /** What the sheet needs; absent where nothing can be exported. */
  exporting?: Omit<ExportSheetProps, 'count' | 'styleLabel' | 'announce' | 'onClose'> | undefined;
  styleLabel: string;
  announce: (text: string) => void;
}

export function BasketPane({
  items,
  trouble,
  removed,
  unknown,
  styleLabel,
  announce,
  ...ways
}: BasketPaneProps) {
  const { t, n, number } = useStrings();
  const [exporting, setExporting] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(root);
  /** Where an undo leads back to. */
  const undone = useRef('h1');
  const closeSheet = () => {
    setExporting(false);
    focusNext('.basket-foot .filled');
  };
  const copyAll = async () => {
    if (await ways.onCopyAll?.()) announce(t('copiedStatus', styleLabel));
    else announce(t('clipboardTitle'));
  };
  const move = (id: string, to: number) => {
    if (to < 0 || to >= items.length) return;
    ways.onMove(id, to);
    // A line that is moved in the document loses the focus.
    focusNext(`[data-kept="${id}"] .move`);
    announce(t('movedStatus', number(to + 1), number(items.length)));
  };
  const remove = (act: () => void, back: string) => {
    act();
    undone.current = back;
    focusNext(ways.onUndo ? '.undo .link' : 'h1');
    announce(t('removedStatus'));
  };
  const onUndo = () => {
    ways.onUndo?.();
    focusNext(undone.current);
    announce(t('addedStatus'));
  };
  const undo = removed && ways.onUndo && (
    <p class="undo">
      {t('removed')}{' '}
      <button type="button" class="link" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
  const notice = trouble && (
    <Notice title={t(troubles[trouble][0])} text={t(troubles[trouble][1])} />
  );
  if (items.length === 0) {
    return (
      <div class="empty" ref={root}>
        {notice}
        {undo}
        <h1>{t('basketEmpty')}</h1>
        <p>{t('basketEmptyText')}</p>
        <BasketWays {...ways} announce={announce} />
      </div>
    );
  }
  return (
    <div class="basket" ref={root}>
      {notice}
      <div class="basket-head">
        <h1 class="meta">{n('basketKept', items.length)}</h1>
        <button
          type="button"
          class="link"
          onClick={() => remove(ways.onClear, '.basket-head .link')}
        >
          {t('clear')}
        </button>
      </div>
      {undo}
      <p class="unseen">{t('moveHow')}</p>
      <ol class="plain">
        {items.map((item, at) => (
          <BasketRow
            key={item.id}
            item={item}
            onMove={by => move(item.id, at + by)}
            onRemove={() =>
              remove(() => ways.onRemove(item.id), `[data-kept="${item.id}"] .remove`)
            }
            onNote={note => ways.onNote(item.id, note)}
          />
        ))}
      </ol>
      {Boolean(unknown) && <p class="meta">{n('notInRecord', unknown ?? 0)}</p>}
      <BasketWays {...ways} announce={announce} />
      {exporting && ways.exporting ? (
        <ExportSheet
          {...ways.exporting}
          count={items.length}
          styleLabel={styleLabel}
          announce={announce}
          onClose={closeSheet}
        />
      ) : (
        <div class="basket-foot">
          {ways.exporting && (
            <button type="button" class="button filled big" onClick={() => setExporting(true)}>
              {t('export')}
            </button>
          )}
          {ways.onCopyAll && (
            <button type="button" class="button big" onClick={() => void copyAll()}>
              {t('copyAs', styleLabel)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
