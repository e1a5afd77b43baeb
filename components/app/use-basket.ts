/** The basket as a face holds it: its lines with their cards, and what the reader does with them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  addTo,
  type Basket,
  emptyBasket,
  mergeInto,
  moveIn,
  noteOn,
  readBasketFile,
  removeFrom,
} from '#core/basket.ts';
import type { Card } from '#core/offer.ts';
import type { BasketItem, BasketTrouble } from '../basket/BasketPane.tsx';
import type { Backend } from './backend.ts';

/** How long a removal can be undone. */
const UNDO_MS = 8_000;

export function useBasket(backend: Backend) {
  const [basket, setBasket] = useState<Basket>(emptyBasket);
  /** What stands now: two clicks may come between two renderings. */
  const now = useRef(basket);
  const [cards, setCards] = useState<Readonly<Record<string, Card>>>({});
  const [before, setBefore] = useState<Basket>();
  const [full, setFull] = useState(false);
  const [trouble, setTrouble] = useState<BasketTrouble>();

  const show = (next: Basket) => {
    now.current = next;
    setBasket(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the backend alone
  useEffect(() => {
    const end = new AbortController();
    void backend.basket().then(({ basket: kept, setAside, private: unkept }) => {
      show(kept);
      setTrouble(unkept ? 'private' : setAside);
    });
    backend.watchBasket(show, end.signal);
    return () => end.abort();
  }, [backend]);

  useEffect(() => {
    const missing = basket.entries.map(entry => entry.id).filter(id => !(id in cards));
    if (missing.length === 0) return;
    void backend.cards(missing).then(found => {
      if (Object.keys(found).length > 0) setCards(held => ({ ...held, ...found }));
    });
  }, [backend, basket, cards]);

  useEffect(() => {
    if (!before) return undefined;
    const timer = setTimeout(() => setBefore(undefined), UNDO_MS);
    return () => clearTimeout(timer);
  }, [before]);

  const save = (next: Basket) => {
    show(next);
    // What could not be written stays on screen, and the face says so.
    backend.saveBasket(next).then(
      () => setFull(false),
      () => setFull(true),
    );
  };
  const removing = (next: Basket) => {
    setBefore(now.current);
    save(next);
  };
  const items: BasketItem[] = basket.entries.flatMap(entry => {
    const card = cards[entry.id];
    return card ? [{ ...entry, card }] : [];
  });
  return {
    basket,
    items,
    unknown: Object.keys(cards).length > 0 ? basket.entries.length - items.length : 0,
    trouble: full ? ('storageFull' as const) : trouble,
    kept: new Set(basket.entries.map(entry => entry.id)),
    removed: before !== undefined,
    add: (id: string) => save(addTo(now.current, id)),
    remove: (id: string) => removing(removeFrom(now.current, id)),
    undo() {
      if (before) save(before);
      setBefore(undefined);
    },
    note: (id: string, note: string) => save(noteOn(now.current, id, note)),
    move: (id: string, to: number) => save(moveIn(now.current, id, to)),
    clear: () => removing(emptyBasket),
    /** Puts what a basket file holds behind what is there; false when it is no such file. */
    open(text: string): boolean {
      const other = readBasketFile(text);
      if (other) save(mergeInto(now.current, other));
      return other !== undefined;
    },
  };
}
