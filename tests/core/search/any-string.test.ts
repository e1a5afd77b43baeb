import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchOf } from '../../support/search-of.ts';

const search = searchOf();

describe('any string', () => {
  it('is answered without a surprise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), query => {
        const result = search.search(query);
        expect(result.total).toBeGreaterThanOrEqual(result.hits.length);
      }),
      { numRuns: 150 },
    );
  });

  it('made of what the query language is made of is answered too', () => {
    const piece = fc.constantFrom(
      '"',
      '-',
      'year:',
      'by:',
      'topic:',
      '2023',
      'state',
      ' ',
      '/',
      '.',
      'A/HRC/',
      'ភ្លើង',
      'kem',
      '\u200b',
      '(',
      '*',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        expect(search.search(pieces.join('')).hits).toBeInstanceOf(Array);
      }),
      { numRuns: 150 },
    );
  });

  it('that is a pasted article is cut and not read through', () => {
    const start = search.search('press freedom '.repeat(20).slice(0, 200));
    const pasted = search.search('press freedom '.repeat(50_000));
    expect(pasted.hits.map(hit => hit.id)).toEqual(start.hits.map(hit => hit.id));
  });
});
