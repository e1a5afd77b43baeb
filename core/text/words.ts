/** Splits a folded text into words with their places. */

/** Scripts written without spaces between words: Thai, Lao, Myanmar, Khmer, kana, Han. */
const UNSPACED =
  '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff';
const WORD = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const RUN = new RegExp(`^[${UNSPACED}]`, 'u');

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

/** No script without spaces begins before Thai. */
const FIRST_UNSPACED = 0x0e00;

/** Whether a word is written in a script that puts no spaces between words. */
export function isUnspaced(word: string): boolean {
  return word.charCodeAt(0) >= FIRST_UNSPACED && RUN.test(word);
}
