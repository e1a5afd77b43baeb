/** Splits a folded text into words with their places. */

/** Scripts written without spaces between words: Thai, Lao, Myanmar, Khmer, kana, Han. */
const RANGES = [
  0x0e00, 0x0eff, 0x1000, 0x109f, 0x1780, 0x17ff, 0x3040, 0x30ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff,
] as const;
const UNSPACED = RANGES.map(
  (code, i) => `\\u${code.toString(16).padStart(4, '0')}${i % 2 === 0 ? '-' : ''}`,
).join('');
const WORD = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** A stretch [start, end) of the text it was found in, in UTF-16 code units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a text; a run of a script without spaces comes as one word. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), found => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** The same words without their places. */
export function wordTexts(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Whether a word is written in a script that puts no spaces between words. */
export function isUnspaced(word: string): boolean {
  const code = word.charCodeAt(0);
  // Asked of every word of the record: nearly all are Latin and end here.
  if (!(code >= 0x0e00)) return false;
  for (let i = 0; i < RANGES.length; i += 2) {
    if (code >= (RANGES[i] ?? 0) && code <= (RANGES[i + 1] ?? 0)) return true;
  }
  return false;
}
