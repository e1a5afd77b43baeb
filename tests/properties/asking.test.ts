/** Searching and citing hold what they promise, whatever is typed. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCues } from '../../content/read.ts';
import { cite } from '../../core/cite/cite.ts';
import type { CitationRecord } from '../../core/cite/record.ts';
import { styles } from '../../core/cite/styles.ts';
import { cardOf } from '../../core/offer.ts';
import { createSearch } from '../../core/search.ts';
import { corpus } from '../support/article-of.ts';
import { line } from './arbitraries.ts';

const search = createSearch(corpus, { cues: readCues(), limit: 60 });
const inside = ([start, end]: readonly [number, number], text: string) =>
  start >= 0 && start <= end && end <= text.length;

it('hits are lines of the record, best first, with highlights inside what is shown', () => {
  fc.assert(
    fc.property(line(8), query => {
      const result = search.search(query);
      expect(result.hits.length).toBeLessThanOrEqual(60);
      expect(result.total).toBeGreaterThanOrEqual(result.hits.length);
      for (const hit of [...result.hits, ...result.nearest]) {
        expect(cardOf(corpus, hit.id)).toBeDefined();
        for (const range of hit.highlights) expect(inside(range, hit.snippet)).toBe(true);
        for (const range of hit.titleHighlights) expect(inside(range, hit.title)).toBe(true);
      }
      const scores = result.hits.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }),
    { numRuns: 1_000 },
  );
});

it('the same words give the same hits', () => {
  fc.assert(
    fc.property(line(6), query => {
      const ids = () => search.search(query).hits.map(({ id }) => id);
      expect(ids()).toEqual(ids());
    }),
    { numRuns: 200 },
  );
});

it('filters only take away', () => {
  const filters = fc.record(
    {
      years: fc.array(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 3 }),
      kinds: fc.subarray(['point', 'finding', 'reply'] as const, { minLength: 1 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(line(4), filters, (query, narrowed) => {
      // Filters alone list all that they let through.
      const all = search.search(query).total;
      fc.pre(all > 0);
      expect(search.search(query, narrowed).total).toBeLessThanOrEqual(all);
    }),
    { numRuns: 300 },
  );
});

it('the longest text that a face may send is answered', () => {
  fc.assert(
    fc.property(fc.array(line(20), { minLength: 5, maxLength: 20 }), parts => {
      const { hits } = search.search(parts.join(' ').slice(0, 1_000));
      expect(hits.length).toBeLessThanOrEqual(60);
    }),
    { numRuns: 60 },
  );
});

const records: fc.Arbitrary<CitationRecord> = fc
  .record({ title: line(8), author: line(4), symbol: line(3), url: line(3), at: fc.nat(1_000) })
  .map(({ at, ...odd }) => {
    const documents = [...corpus.documents.keys()];
    const finding = [...corpus.findings.values()][at % corpus.findings.size];
    const card = finding && cardOf(corpus, finding.id);
    if (card?.kind !== 'finding') throw new Error(`no card among ${documents.length} documents`);
    return { ...card.document.citation, ...odd };
  });

it.each(styles.map(({ id }) => id))(
  'a citation in %s is made of any record, without control characters or live markup',
  id => {
    fc.assert(
      fc.property(
        records,
        fc.option(line(4), { nil: undefined }),
        line(2),
        (record, pinpoint, accessed) => {
          const { text, html } = cite(record, id, { ...(pinpoint ? { pinpoint } : {}), accessed });
          expect(typeof text).toBe('string');
          // Formats of several lines break them; nothing else below a space comes through.
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
          expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
          expect(
            html.replace(
              /<\/?(?:i|em|b|strong|p|br|span|cite|blockquote|q|a|pre|code)(?:\s[^<>]*)?\/?>/g,
              '',
            ),
          ).not.toMatch(/<[a-z!/]/i);
          expect(html).not.toMatch(
            /<[^>]*\s(?:on\w+|style)\s*=|href="\s*(?:javascript|data|vbscript):/i,
          );
        },
      ),
      { numRuns: 150 },
    );
  },
);
