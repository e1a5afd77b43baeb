import { describe, expect, it } from 'vitest';
import { stem } from '../../../core/text/stem.ts';
import { typingDistance } from '../../../core/text/typing-distance.ts';
import { isUnspaced, words } from '../../../core/text/words.ts';

describe('stems', () => {
  it.each([
    ['dissolved dissolution dissolving dissolves'],
    ['election elections electoral elected'],
    ['vote votes voted voting voter voters'],
    ['journalist journalists journalism'],
    ['observer observers observation observateurs'],
    ['recognised recognized recognising'],
    ['labour labor'],
    ['environment environmental'],
    ['deported deportation'],
  ])('of %s fall together', row => {
    expect(new Set(row.split(' ').map(stem)).size).toBe(1);
  });

  it.each([
    ['party', 'part'],
    ['success', 'succession'],
    ['trial', 'trade'],
    ['seng', 'sing'],
    ['commune', 'community'],
  ])('of %s and %s stay apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

describe('typing distance', () => {
  it.each([
    ['candelight', 'candlelight', 1],
    ['trails', 'trials', 1],
    ['soka', 'sokha', 1],
    ['press', 'press', 0],
    ['press', 'prison', 3],
  ])('from %s to %s is %i', (typed, word, slips) => {
    expect(typingDistance(typed, word, 3)).toBe(slips);
  });

  it('stops counting above what is asked for', () => {
    expect(typingDistance('abcdefgh', 'zyxwvuts', 2)).toBe(3);
  });
});

describe('words', () => {
  it('stand where they are said to stand, runs without spaces in one piece', () => {
    const text = 'cnrp បក្ស, 2023–24';
    expect(words(text).map(word => text.slice(word.start, word.end))).toEqual([
      'cnrp',
      'បក្ស',
      '2023',
      '24',
    ]);
    expect(words('cnrpបក្ស').map(word => word.text)).toEqual(['cnrp', 'បក្ស']);
    expect(isUnspaced('បក្ស')).toBe(true);
    expect(isUnspaced('vote')).toBe(false);
  });
});
