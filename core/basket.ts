/** What the reader keeps: lines of the record by id, in the reader's order, each with a note. */

export interface BasketEntry {
  /** Id of a point or a finding. */
  readonly id: string;
  readonly note?: string;
}

export interface Basket {
  readonly schema: 1;
  readonly entries: readonly BasketEntry[];
}

export const emptyBasket: Basket = { schema: 1, entries: [] };

/** More than anyone gathers by hand; beyond it something else wrote the storage. */
const MAX_ENTRIES = 5_000;
const MAX_NOTE = 5_000;

const isEntry = (value: unknown): value is BasketEntry => {
  const entry = value as Partial<Record<keyof BasketEntry, unknown>> | null;
  return (
    typeof entry === 'object' &&
    entry !== null &&
    typeof entry.id === 'string' &&
    entry.id.length < 200 &&
    (entry.note === undefined || (typeof entry.note === 'string' && entry.note.length <= MAX_NOTE))
  );
};

/** The basket in what storage holds, an empty one for nothing; undefined when it is not a basket. */
export function parseBasket(value: unknown): Basket | undefined {
  if (value === undefined || value === null) return emptyBasket;
  const { schema, entries } = value as Partial<Record<keyof Basket, unknown>>;
  if (schema !== 1 || !Array.isArray(entries) || entries.length > MAX_ENTRIES) return undefined;
  if (!entries.every(isEntry)) return undefined;
  const seen = new Set<string>();
  return { schema: 1, entries: entries.filter(e => !seen.has(e.id) && seen.add(e.id)) };
}

const withEntries = (entries: readonly BasketEntry[]): Basket => ({ schema: 1, entries });

/** Puts a line at the end; once is enough. */
export const addTo = (basket: Basket, id: string): Basket =>
  basket.entries.some(e => e.id === id)
    ? basket
    : withEntries([...basket.entries, { id }].slice(0, MAX_ENTRIES));

export const removeFrom = (basket: Basket, id: string): Basket =>
  withEntries(basket.entries.filter(e => e.id !== id));

/** Moves a line to a place, 0 first; places beyond the ends are the ends. */
export function moveIn(basket: Basket, id: string, to: number): Basket {
  const entry = basket.entries.find(e => e.id === id);
  if (!entry) return basket;
  const others = basket.entries.filter(e => e.id !== id);
  const at = Math.max(0, Math.min(others.length, Math.trunc(to)));
  return withEntries(others.toSpliced(at, 0, entry));
}

/** Sets the reader's note on a line; an empty one takes it away. */
export const noteOn = (basket: Basket, id: string, note: string): Basket =>
  withEntries(
    basket.entries.map(e =>
      e.id !== id ? e : note.trim() === '' ? { id } : { id, note: note.slice(0, MAX_NOTE) },
    ),
  );
