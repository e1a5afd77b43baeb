/** What is read from storage and taken from messages, whatever somebody put there. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isBriefingRequest } from '../../core/briefing/request.ts';
import {
  addTo,
  basketFile,
  mergeInto,
  moveIn,
  noteOn,
  readBasket,
  readBasketFile,
  removeFrom,
} from '../../core/kept/basket.ts';
import { mayLook, parseSettings, siteOf } from '../../core/settings.ts';
import { isArticle } from '../../platform/messages/is-article.ts';
import { articles, line } from './arbitraries.ts';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});
const stored = fc.oneof(
  anything,
  fc.record(
    {
      schema: fc.oneof(fc.integer({ min: -2, max: 9 }), anything),
      entries: fc.array(
        fc.oneof(
          line(2),
          fc.record({ id: fc.oneof(line(2), anything), note: fc.oneof(line(6), anything) }),
          anything,
        ),
      ),
    },
    { requiredKeys: [] },
  ),
);
const ids = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 12 });
const full = (list: readonly string[]) => list.reduce(addTo, readBasket(undefined).basket);

it('settings come whole out of anything, and reading them again changes nothing', () => {
  const odd = fc.dictionary(
    fc.constantFrom(
      'look',
      'offer',
      'lang',
      'style',
      'output',
      'sitesOff',
      'singleKeys',
      'printAccess',
      'schema',
      '__proto__',
    ),
    fc.oneof(anything, fc.array(anything)),
  );
  fc.assert(
    fc.property(fc.oneof(anything, odd), value => {
      const settings = parseSettings(value);
      expect(parseSettings(settings)).toEqual(settings);
      expect(['listed', 'all', 'on-request']).toContain(settings.look);
      expect(settings.sitesOff.every(site => typeof site === 'string')).toBe(true);
      expect(mayLook(settings, 'news.example')).toBe(
        settings.look !== 'on-request' && !settings.sitesOff.includes('news.example'),
      );
    }),
    { numRuns: 3_000 },
  );
});

it('a site is the same whoever names it', () => {
  fc.assert(
    fc.property(
      fc.domain(),
      host => siteOf(siteOf(host)) === siteOf(host) || host.startsWith('www.www.'),
    ),
  );
});

it('a basket comes out of anything; what it cannot use is said', () => {
  fc.assert(
    fc.property(stored, value => {
      const { basket, setAside } = readBasket(value);
      expect(basket.entries.every(({ id }) => typeof id === 'string' && id !== '')).toBe(true);
      expect(new Set(basket.entries.map(({ id }) => id)).size).toBe(basket.entries.length);
      expect(readBasket(basket)).toEqual({ basket });
      expect([undefined, 'newer', 'broken']).toContain(setAside);
    }),
    { numRuns: 3_000 },
  );
});

it('adding, removing, moving and noting lose nothing they were not told to', () => {
  fc.assert(
    fc.property(
      ids,
      fc.nat(20),
      fc.integer({ min: -5, max: 20 }),
      line(6),
      (list, at, to, note) => {
        const basket = full(list);
        const unique = [...new Set(list)];
        expect(basket.entries.map(({ id }) => id)).toEqual(unique);
        const id = unique[at % Math.max(1, unique.length)] ?? 'none';
        expect(
          moveIn(basket, id, to)
            .entries.map(e => e.id)
            .sort(),
        ).toEqual([...unique].sort());
        expect(removeFrom(basket, id).entries.map(e => e.id)).toEqual(
          unique.filter(one => one !== id),
        );
        expect(noteOn(basket, id, note).entries.map(e => e.id)).toEqual(unique);
      },
    ),
    { numRuns: 1_000 },
  );
});

it('two baskets merge into one that holds both, in the order of the first', () => {
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      const merged = mergeInto(full(a), full(b)).entries.map(({ id }) => id);
      expect(merged).toEqual([...new Set([...a, ...b])]);
    }),
    { numRuns: 1_000 },
  );
});

it('a basket’s file is read back as it was, and no other text is', () => {
  fc.assert(
    fc.property(ids, line(4), (list, note) => {
      const basket = noteOn(full(list), list[0] ?? '', note);
      expect(readBasketFile(basketFile(basket))).toEqual(basket);
      expect(readBasketFile(note)).toBeUndefined();
    }),
    { numRuns: 1_000 },
  );
});

it('messages of any shape are looked at without an exception', () => {
  fc.assert(
    fc.property(anything, value => {
      expect(typeof isArticle(value)).toBe('boolean');
      expect(typeof isBriefingRequest(value)).toBe('boolean');
    }),
    { numRuns: 3_000 },
  );
});

it('an article passes, and with any one part replaced by something odd it passes only if it is still one', () => {
  fc.assert(
    fc.property(
      articles,
      fc.constantFrom('url', 'title', 'keywords', 'passages', 'signals', 'published'),
      anything,
      (article, part, odd) => {
        expect(isArticle(article)).toBe(true);
        const changed: Record<string, unknown> = { ...article, [part]: odd };
        if (!isArticle(changed)) return;
        // Whatever passes can be judged: every part has the shape that the judgement looks for.
        expect(changed.passages.every(({ text }) => typeof text === 'string')).toBe(true);
        expect(changed.keywords.every(word => typeof word === 'string')).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
});
