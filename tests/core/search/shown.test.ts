import { describe, expect, it } from 'vitest';
import { cut } from '../../../core/search/snippet.ts';
import type { Range } from '../../../core/search.ts';
import { searchOf } from '../../support/search-of.ts';

const search = searchOf();
const marked = (text: string, ranges: readonly Range[]) =>
  ranges.map(([start, end]) => text.slice(start, end));

describe('highlights', () => {
  it.each([
    ['dissolved', 'f2017-zeid-118-banned', ['dissolving']],
    ['gateway', 'f2022-nig-experts', ['Gateway']],
    ['Turk', 'f2023-hc-sokha', ['Türk']],
    ['ភ្លើងទៀន', 'f2023-may-registration', ['Candlelight', 'Party']],
  ])('of %s are the words of the text that were meant', (query, id, wanted) => {
    const hit = search.search(query).hits.find(each => each.id === id);
    const words = marked(hit?.snippet ?? '', hit?.highlights ?? []);
    for (const word of wanted) expect(words).toContain(word);
  });

  it('never run outside the text that is shown, nor over one another', () => {
    for (const query of ['election', 'សារព័ត៌មាន', 'Kem Sokha trial', 'sanctions boycott']) {
      for (const hit of search.search(query).hits) {
        let last = 0;
        for (const [start, end] of hit.highlights) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(hit.snippet.length);
      }
    }
  });
});

describe('a long text', () => {
  const text = `${'word '.repeat(100)}needle ${'word '.repeat(100)}`;
  const at = text.indexOf('needle');

  it('is cut around what was found, and the marks move with it', () => {
    const shown = cut(text, [[at, at + 6]]);
    expect(shown.text.length).toBeLessThan(340);
    expect(marked(shown.text, shown.ranges)).toEqual(['needle']);
    expect(shown.text).toMatch(/^….*…$/);
  });

  it('is shown whole when it is short', () => {
    expect(cut('a needle', [[2, 8]])).toEqual({ text: 'a needle', ranges: [[2, 8]] });
  });
});

describe('what was understood', () => {
  it('tells the subject when the whole query names one', () => {
    expect(search.search('press freedom').bySubject).toBe('press-freedom');
    expect(search.search('press freedom Kem Sokha').bySubject).toBeUndefined();
  });

  it('tells the names a form in another script stands for', () => {
    expect(search.search('គណបក្សភ្លើងទៀន').alsoMatched).toContain('Candlelight Party');
  });
});
