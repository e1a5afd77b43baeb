import { describe, expect, it } from 'vitest';
import { searchOf } from '../../support/search-of.ts';

const search = searchOf();

describe('a query on something else', () => {
  it.each([
    'Myanmar coup',
    'Angkor tickets',
    'football federation president',
    'Belarus political prisoners',
    'weather in Siem Reap',
    'recette de cuisine',
    'បាល់ទាត់',
    'A/HRC/99/12',
    'xqzvwk',
  ])('%s is answered with nothing', query => {
    expect(search.search(query)).toMatchObject({ hits: [], total: 0 });
  });

  it('comes with the nearest there is, apart', () => {
    const { hits, nearest } = search.search('Pakistan press freedom');
    expect(hits).toEqual([]);
    expect(nearest.length).toBeGreaterThan(0);
    expect(nearest[0]?.topics).toContain('press-freedom');
  });
});

describe('a query that asks nothing', () => {
  it.each(['', '   ', '""', '-', '-press', 'what is the', '…', 'year:', 'by:'])(
    '"%s" is answered with nothing',
    query => {
      expect(search.search(query).hits).toEqual([]);
    },
  );
});
