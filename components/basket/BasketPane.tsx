/** The basket: what the reader keeps, with notes, in their order. */

import type { Card } from '#core/offer.ts';
import { Notice } from '../Notice.tsx';
import { useStrings } from '../strings.tsx';
import { BasketRow } from './BasketRow.tsx';

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
  onExport?: (() => void) | undefined;
  /** Copies all in the style in use. */
  onCopyAll?: (() => void) | undefined;
}

export type BasketTrouble = keyof typeof troubles;

const troubles = {
  storageFull: ['storageFull', 'storageFullText'],
  private: ['private', 'privateText'],
} as const;

interface Props extends BasketCallbacks {
  items: readonly BasketItem[];
  /** The basket could not be saved, or will not be kept. */
  trouble?: BasketTrouble | undefined;
  /** Set for a moment after a removal. */
  removed?: boolean | undefined;
  styleLabel: string;
  announce: (text: string) => void;
}

export function BasketPane({ items, trouble, removed, styleLabel, announce, ...ways }: Props) {
  const { t, n, number } = useStrings();
  const move = (id: string, to: number) => {
    if (to < 0 || to >= items.length) return;
    ways.onMove(id, to);
    announce(t('movedStatus', number(to + 1), number(items.length)));
  };
  const undo = removed && ways.onUndo && (
    <p class="undo">
      {t('removed')}{' '}
      <button type="button" class="link" onClick={ways.onUndo}>
        {t('undo')}
      </button>
    </p>
  );
  const notice = trouble && (
    <Notice title={t(troubles[trouble][0])} text={t(troubles[trouble][1])} />
  );
  if (items.length === 0) {
    return (
      <div class="empty">
        {notice}
        {undo}
        <h1>{t('basketEmpty')}</h1>
        <p>{t('basketEmptyText')}</p>
      </div>
    );
  }
  return (
    <div class="basket">
      {notice}
      <div class="basket-head">
        <h1 class="meta">{n('basketKept', items.length)}</h1>
        <button type="button" class="link" onClick={ways.onClear}>
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
            onRemove={() => ways.onRemove(item.id)}
            onNote={note => ways.onNote(item.id, note)}
          />
        ))}
      </ol>
      <div class="basket-foot">
        {ways.onExport && (
          <button type="button" class="button filled big" onClick={ways.onExport}>
            {t('export')}
          </button>
        )}
        {ways.onCopyAll && (
          <button type="button" class="button big" onClick={ways.onCopyAll}>
            {t('copyAs', styleLabel)}
          </button>
        )}
      </div>
    </div>
  );
}
