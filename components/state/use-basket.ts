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
} from '#core/kept/basket.ts';
import type { Card } from '#core/offer.ts';
import type { Backend } from '../app/backend.ts';
import type { BasketItem, BasketTrouble } from '../basket/BasketPane.tsx';

/** How long a removal can be undone. */
const UNDO_MS = 8_000;

export function useBasket(backend: Backend) {
  const [basket, setBasket] = useState<Basket>(emptyBasket);
  /** What stands now: two clicks may come between two renderings. */
  const now = useRef(basket);
  /** Storage tells us of our own writes too, late: they must not undo what came after them. */
  const own = useRef<string[]>([]);
  /** A click may come before what is kept was read: it waits, or it would write over it. */
  const waiting = useRef<(() => void)[] | undefined>([]);
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
      const acts = waiting.current ?? [];
      waiting.current = undefined;
      for (const act of acts) act();
    });
    backend.watchBasket(theirs => {
      const at = own.current.indexOf(JSON.stringify(theirs));
      if (at < 0) show(theirs);
      else own.current.splice(0, at + 1);
    }, end.signal);
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
    own.current.push(JSON.stringify(next));
    // What could not be written stays on screen, and the face says so.
    backend.saveBasket(next).then(
      () => setFull(false),
      () => setFull(true),
    );
  };
  const change = (act: (basket: Basket) => Basket, undoable = false) => {
    const run = () => {
      if (undoable) setBefore(now.current);
      save(act(now.current));
    };
    if (waiting.current) waiting.current.push(run);
    else run();
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
    add: (id: string) => change(held => addTo(held, id)),
    remove: (id: string) => change(held => removeFrom(held, id), true),
    undo() {
      if (before) save(before);
      setBefore(undefined);
    },
    note: (id: string, note: string) => change(held => noteOn(held, id, note)),
    move: (id: string, to: number) => change(held => moveIn(held, id, to)),
    clear: () => change(() => emptyBasket, true),
    /** Puts what a basket file holds behind what is there; false when it is no such file. */
    open(text: string): boolean {
      const other = readBasketFile(text);
      if (other) change(held => mergeInto(held, other));
      return other !== undefined;
    },
  };
}
