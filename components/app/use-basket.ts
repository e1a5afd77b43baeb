/** The basket as a face holds it: its lines with their cards, and what the reader does with them. */
import { useEffect, useState } from 'preact/hooks';
import { addTo, type Basket, emptyBasket, moveIn, noteOn, removeFrom } from '#core/basket.ts';
import type { Card } from '#core/offer.ts';
import type { BasketItem } from '../basket/BasketPane.tsx';
import type { Backend } from './backend.ts';

/** How long a removal can be undone. */
const UNDO_MS = 8_000;

export function useBasket(backend: Backend) {
  const [basket, setBasket] = useState<Basket>(emptyBasket);
  const [cards, setCards] = useState<Readonly<Record<string, Card>>>({});
  const [before, setBefore] = useState<Basket>();
  const [full, setFull] = useState(false);

  useEffect(() => {
    const end = new AbortController();
    void backend.basket().then(setBasket);
    backend.watchBasket(setBasket, end.signal);
    return () => end.abort();
  }, [backend]);

  useEffect(() => {
    const missing = basket.entries.map(entry => entry.id).filter(id => !(id in cards));
    if (missing.length === 0) return;
    void backend.cards(missing).then(found => setCards(held => ({ ...held, ...found })));
  }, [backend, basket, cards]);

  useEffect(() => {
    if (!before) return undefined;
    const timer = setTimeout(() => setBefore(undefined), UNDO_MS);
    return () => clearTimeout(timer);
  }, [before]);

  const save = (next: Basket) => {
    setBasket(next);
    // What could not be written stays on screen, and the face says so.
    backend.saveBasket(next).then(
      () => setFull(false),
      () => setFull(true),
    );
  };
  const items: BasketItem[] = basket.entries.flatMap(entry => {
    const card = cards[entry.id];
    return card ? [{ ...entry, card }] : [];
  });
  return {
    items,
    full,
    kept: new Set(basket.entries.map(entry => entry.id)),
    removed: before !== undefined,
    add: (id: string) => save(addTo(basket, id)),
    remove(id: string) {
      setBefore(basket);
      save(removeFrom(basket, id));
    },
    undo() {
      if (before) save(before);
      setBefore(undefined);
    },
    note: (id: string, note: string) => save(noteOn(basket, id, note)),
    move: (id: string, to: number) => save(moveIn(basket, id, to)),
    clear() {
      setBefore(basket);
      save(emptyBasket);
    },
  };
}
