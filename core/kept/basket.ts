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
const MAX_ID = 200;

/** Puts a line at the end; once is enough. */
export const addTo = (basket: Basket, id: string): Basket =>
  basket.entries.some(e => e.id === id) ? basket : withEntries([...basket.entries, { id }]);

export const removeFrom = (basket: Basket, id: string): Basket =>
  withEntries(basket.entries.filter(e => e.id !== id));

/** Moves a line to a place, 0 first; places beyond the ends are the ends. */
export function moveIn(basket: Basket, id: string, to: number): Basket {
  const entry = basket.entries.find(e => e.id === id);
  if (!entry) return basket;
  const others = basket.entries.filter(e => e.id !== id);
  const at = Math.max(0, Math.min(others.length, Math.trunc(to)));
  return withEntries([...others.slice(0, at), entry, ...others.slice(at)]);
}

/** Sets the reader's note on a line; an empty one takes it away. */
export const noteOn = (basket: Basket, id: string, note: string): Basket =>
  withEntries(
    basket.entries.map(e =>
      e.id !== id ? e : note.trim() === '' ? { id } : { id, note: note.slice(0, MAX_NOTE) },
    ),
  );

/** Adds what another basket holds and this one does not; a note of this one stays. */
export function mergeInto(basket: Basket, other: Basket): Basket {
  const theirs = new Map(other.entries.map(entry => [entry.id, entry]));
  const own = basket.entries.map(e => (e.note === undefined ? { ...theirs.get(e.id), ...e } : e));
  const known = new Set(own.map(e => e.id));
  return withEntries([...own, ...other.entries.filter(e => !known.has(e.id))]);
}

/** What was found where a basket should be, and what of it can be used. */
export interface BasketReading {
  readonly basket: Basket;
  /** Why what was found must be kept aside as it is; absent where it was a basket through and through. */
  readonly setAside?: 'newer' | 'broken';
}

/** The basket as a face gets it. */
export interface KeptBasket extends BasketReading {
  /** The window is a private one: nothing is kept. */
  readonly private?: boolean;
}

/** The version of a basket that says none: a bare list of ids, or entries without a schema. */
const NO_SCHEMA = 0;
const SCHEMA = 1;

/** By the version they start from: each makes the next one. */
const migrations: readonly ((value: unknown) => unknown)[] = [
  value => {
    const list = Array.isArray(value) ? value : (value as { entries?: unknown }).entries;
    if (!Array.isArray(list)) return value;
    return { schema: 1, entries: list.map(e => (typeof e === 'string' ? { id: e } : e)) };
  },
];

/** Reads a basket of any version out of anything; what cannot be used is said, never thrown. */
export function readBasket(stored: unknown): BasketReading {
  if (stored === undefined || stored === null) return { basket: emptyBasket };
  if (typeof stored !== 'object') return { basket: emptyBasket, setAside: 'broken' };
  const version = (stored as { schema?: unknown }).schema ?? NO_SCHEMA;
  if (typeof version === 'number' && version > SCHEMA)
    return { basket: emptyBasket, setAside: 'newer' };
  const from = typeof version === 'number' ? Math.max(0, version) : SCHEMA;
  const value = migrations
    .slice(from)
    .reduce<unknown>((before, migrate) => migrate(before), stored);
  const { schema, entries } = value as Partial<Record<keyof Basket, unknown>>;
  if (schema !== SCHEMA || !Array.isArray(entries))
    return { basket: emptyBasket, setAside: 'broken' };
  const good = entries.flatMap(entry => entryOf(entry) ?? []);
  const seen = new Set<string>();
  const basket = withEntries(good.filter(e => !seen.has(e.id) && seen.add(e.id)));
  const whole = good.length === entries.length && entries.length <= MAX_ENTRIES;
  return whole ? { basket } : { basket, setAside: 'broken' };
}

function entryOf(value: unknown): BasketEntry | undefined {
  const { id, note } = (value ?? {}) as Partial<Record<keyof BasketEntry, unknown>>;
  if (typeof id !== 'string' || id === '' || id.length >= MAX_ID) return undefined;
  if (note === undefined || note === '') return { id };
  return typeof note === 'string' && note.length <= MAX_NOTE ? { id, note } : undefined;
}

/** Says of a file that it is ours. */
const FILE_KIND = 'cambodia-election-record/basket';

/** The basket as a file that can be read back. */
export const basketFile = (basket: Basket): string =>
  `${JSON.stringify({ kind: FILE_KIND, ...basket }, undefined, 2)}\n`;

/** The basket in the text of a file that `basketFile` made; undefined for any other file. */
export function readBasketFile(text: string): Basket | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if ((value as { kind?: unknown } | null)?.kind !== FILE_KIND) return undefined;
    const { basket, setAside } = readBasket(value);
    return setAside ? undefined : basket;
  } catch {
    return undefined;
  }
}

function withEntries(entries: readonly BasketEntry[]): Basket {
  return { schema: 1, entries: entries.slice(0, MAX_ENTRIES) };
}
