import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addTo,
  type Basket,
  basketFile,
  emptyBasket,
  mergeInto,
  moveIn,
  noteOn,
  readBasket,
  readBasketFile,
  removeFrom,
} from '../../core/kept/basket.ts';

const of = (...ids: string[]): Basket => ({ schema: 1, entries: ids.map(id => ({ id })) });
const ids = (basket: Basket) => basket.entries.map(entry => entry.id);

const baskets = fc
  .uniqueArray(
    fc.record(
      { id: fc.string({ minLength: 1, maxLength: 50 }), note: fc.string({ minLength: 1 }) },
      { requiredKeys: ['id'] },
    ),
    { selector: entry => entry.id },
  )
  .map((entries): Basket => ({ schema: 1, entries }));

describe('the basket', () => {
  it('takes a line once, at the end', () => {
    expect(ids(addTo(addTo(of('a'), 'b'), 'a'))).toEqual(['a', 'b']);
  });

  it.each([
    [0, ['c', 'a', 'b']],
    [1, ['a', 'c', 'b']],
    [99, ['a', 'b', 'c']],
    [-4, ['c', 'a', 'b']],
  ])('moves a line to place %s, the ends being the ends', (to, expected) => {
    expect(ids(moveIn(of('a', 'b', 'c'), 'c', to))).toEqual(expected);
  });

  it('forgets an empty note and cuts one that is a book', () => {
    const noted = noteOn(of('a'), 'a', 'x'.repeat(9_000));
    expect(noted.entries[0]?.note).toHaveLength(5_000);
    expect(noteOn(noted, 'a', '  ').entries).toEqual([{ id: 'a' }]);
  });

  it('merges without doubling lines and without losing notes', () => {
    const own = noteOn(of('a', 'b'), 'a', 'mine');
    const other = noteOn(noteOn(of('b', 'a', 'c'), 'a', 'theirs'), 'b', 'theirs');
    expect(mergeInto(own, other).entries).toEqual([
      { id: 'a', note: 'mine' },
      { id: 'b', note: 'theirs' },
      { id: 'c' },
    ]);
  });

  it('ends where a move began when the move is taken back', () => {
    fc.assert(
      fc.property(baskets, fc.nat(), fc.nat(), (basket, from, to) => {
        const entry = basket.entries[from % Math.max(1, basket.entries.length)];
        fc.pre(entry !== undefined);
        const at = basket.entries.indexOf(entry as never);
        expect(moveIn(moveIn(basket, entry?.id ?? '', to), entry?.id ?? '', at)).toEqual(basket);
      }),
    );
  });
});

describe('a basket that is read', () => {
  it.each([
    ['nothing', undefined, [], undefined],
    ['a basket', of('a', 'b'), ['a', 'b'], undefined],
    ['a bare list of ids', ['a', 'b'], ['a', 'b'], undefined],
    ['entries without a schema', { entries: ['a', { id: 'b' }] }, ['a', 'b'], undefined],
    ['a newer basket', { schema: 2, pages: [] }, [], 'newer'],
    ['text', 'a,b', [], 'broken'],
    ['another thing', { schema: 1, entries: 'a' }, [], 'broken'],
    ['a schema that is no number', { schema: 'x', entries: [] }, [], 'broken'],
    ['a basket with a bad line', { schema: 1, entries: [{ id: 'a' }, 7] }, ['a'], 'broken'],
    ['the same line twice', of('a', 'a'), ['a'], undefined],
  ])(
    'from %s gives what can be used, and says what must be set aside',
    (_, stored, kept, aside) => {
      const { basket, setAside } = readBasket(stored);
      expect(ids(basket)).toEqual(kept);
      expect(setAside).toBe(aside);
    },
  );

  it('is never an exception, and what it gives can be read again', () => {
    fc.assert(
      fc.property(fc.anything(), stored => {
        const { basket } = readBasket(stored);
        expect(readBasket(basket)).toEqual({ basket });
      }),
    );
  });

  it('comes back from its file as it went in', () => {
    fc.assert(
      fc.property(baskets, basket => {
        expect(readBasketFile(basketFile(basket))).toEqual(basket);
      }),
    );
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['another program’s file', '{"schema":1,"entries":[]}'],
    ['a newer file', '{"kind":"cambodia-election-record/basket","schema":9}'],
  ])('is not found in %s', (_, text) => {
    expect(readBasketFile(text)).toBeUndefined();
  });

  it('is not found in any other text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        expect(readBasketFile(text)).toBeUndefined();
      }),
    );
  });

  it('is empty after its last line is removed', () => {
    expect(removeFrom(of('a'), 'a')).toEqual(emptyBasket);
  });
});
