/** Goes from a mark or a link to the entry it stands for, opening the fold it lies in. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Offer } from '#core/offer.ts';
import { cardId } from '../lanes.ts';

export type FoldName = 'since' | 'more';

interface GoTo {
  readonly open: ReadonlySet<FoldName>;
  toggle(fold: FoldName): void;
  go(card: string): void;
  /** Marks the entry from which a passage is shown, and moves nothing. */
  mark(card: string): void;
}

/** In which fold an entry lies: with its finding, if it is a reply. */
function foldOf(offer: Offer | undefined, id: string): FoldName | undefined {
  const holds = (cards: Offer['more']): boolean =>
    cards.some(
      card =>
        cardId(card) === id ||
        (card.kind === 'finding' && card.replies.some(reply => reply.finding.id === id)),
    );
  if (!offer) return undefined;
  if (holds(offer.since)) return 'since';
  return holds(offer.more) ? 'more' : undefined;
}

export function useGoTo(root: RefObject<HTMLElement | null>, offer: Offer | undefined): GoTo {
  const [open, setOpen] = useState<ReadonlySet<FoldName>>(new Set());
  const [target, setTarget] = useState<{ card: string; move: boolean }>();
  useEffect(() => {
    const found = [...(root.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])].find(
      element => element.dataset['card'] === target?.card,
    );
    if (!found) return;
    for (const other of root.current?.querySelectorAll('.target') ?? []) {
      other.classList.remove('target');
    }
    found.classList.add('target');
    if (!target?.move) return;
    const focusable = found.closest<HTMLElement>('.entry');
    focusable?.focus({ preventScroll: true });
    found.scrollIntoView?.({ block: 'start' });
  }, [target, root]);
  return {
    open,
    toggle: fold =>
      setOpen(before => {
        const next = new Set(before);
        if (!next.delete(fold)) next.add(fold);
        return next;
      }),
    go: card => {
      const fold = foldOf(offer, card);
      if (fold) setOpen(before => new Set([...before, fold]));
      setTarget({ card, move: true });
    },
    mark: card => setTarget({ card, move: false }),
  };
}
