/** Folds text for matching, and remembers where every unit of it stands in the text as printed. */

import { foldUnit, isLatinMark, SILENT } from './fold-units.ts';
import { khmerCluster, khmerClusterEnd } from './khmer-order.ts';
import { foldLookAlikes } from './look-alikes.ts';

export interface Folded {
  /** The text as printed. */
  readonly source: string;
  /**
   * Lower case, compatibility forms and Latin accents folded, straight quotes, no invisible
   * characters, Khmer in one order and without inner spaces, all digits Latin.
   */
  readonly text: string;
  /** For every unit of `text`, and one past its end, its place in `source`. */
  readonly at: Int32Array;
}

/** Scripts written without spaces between words: a space or a middle dot inside a run is layout. */
const UNSPACED =
  /[\u0e00-\u0eff\u1780-\u17d3\u17d7\u17dd-\u17e9\u3041-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/;
const isUnspaced = (char: string | undefined): boolean => char !== undefined && UNSPACED.test(char);
const GAP = /^[\s\u00b7\u30fb\uff65\u2022“”„«»"'‘’「」『』-]$/;
/** Pinyin in brackets behind a Han character, as copies of wire texts carry it. */
const PINYIN = /[(（][a-zà-ü\u0101-\u01dc]{1,7}[)）]/iy;
const HAN = /[\u3400-\u9fff]/;

/** Folds a text. Forms to be looked for are folded with the same function. */
export function fold(source: string): Folded {
  const input = foldLookAlikes(source);
  // Compatibility forms may be longer than what they stand for; room grows by need.
  let units = new Uint16Array(input.length + 16);
  let at = new Int32Array(input.length + 17);
  let n = 0;
  const put = (text: string, from: number) => {
    if (n + text.length > units.length) {
      const wider = new Uint16Array(units.length * 2 + text.length);
      wider.set(units);
      units = wider;
      const wide = new Int32Array(wider.length + 1);
      wide.set(at);
      at = wide;
    }
    for (let k = 0; k < text.length; k++) {
      units[n] = text.charCodeAt(k);
      at[n++] = from;
    }
  };
  const lastChar = () => (n > 0 ? String.fromCharCode(units[n - 1] ?? 0) : undefined);

  for (let i = 0; i < input.length; ) {
    const code = input.charCodeAt(i);
    if (code > 0x60 && code < 0x7b) {
      // Nearly all of a Latin text passes here.
      if (n >= units.length) put(String.fromCharCode(code), i);
      else {
        units[n] = code;
        at[n++] = i;
      }
      i++;
    } else if (SILENT.has(code)) {
      i++;
    } else if (code >= 0x1780 && code <= 0x17b3) {
      const end = khmerClusterEnd(input, i);
      put(khmerCluster(input.slice(i, end)), i);
      i = end;
    } else if (isLatinMark(code) || code === 0x3099 || code === 0x309a) {
      // A mark on its own: composed with a kana or Cyrillic letter, dropped on a Latin one.
      const base = lastChar();
      const composed = base && !/[a-z]/.test(base) ? (base + input[i]).normalize('NFC') : '';
      if (composed.length === 1) units[n - 1] = composed.charCodeAt(0);
      i++;
    } else {
      const char = input[i] ?? '';
      if (GAP.test(char)) {
        i = gap(input, i, lastChar(), put);
      } else if ((char === '(' || char === '（') && HAN.test(lastChar() ?? '')) {
        PINYIN.lastIndex = i;
        const noise = PINYIN.exec(input);
        if (noise) i += noise[0].length;
        else put(foldUnit(code), i++);
      } else {
        put(foldUnit(code), i++);
      }
    }
  }
  at[n] = input.length;
  return { source, text: toText(units, n), at: at.subarray(0, n + 1) };
}

/** Handles spaces, dots and quotes from `i`; returns the place behind them. */
function gap(
  input: string,
  i: number,
  before: string | undefined,
  put: (text: string, from: number) => void,
): number {
  const quote = foldUnit(input.charCodeAt(i));
  if (/\s/.test(quote)) {
    let end = i + 1;
    while (end < input.length && /\s/.test(input[end] ?? '')) end++;
    if (isUnspaced(before) && isUnspaced(nextLoud(input, end))) return end;
    if (before !== ' ') put(' ', i);
    return end;
  }
  if (isUnspaced(before) && isUnspaced(nextLoud(input, i + 1))) return i + 1;
  put(quote, i);
  return i + 1;
}

/** The next character that is not invisible. */
function nextLoud(input: string, from: number): string | undefined {
  let i = from;
  while (i < input.length && SILENT.has(input.charCodeAt(i))) i++;
  return input[i];
}

/** Engines limit the number of arguments of a call. */
const CHUNK = 8192;
function toText(units: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += CHUNK) {
    text += String.fromCharCode(...units.subarray(i, Math.min(i + CHUNK, length)));
  }
  return text;
}

/** The words as printed for a stretch of the folded text. */
export function printed(folded: Folded, start: number, end: number): string {
  // A form may end inside a letter group; the group is printed whole.
  let last = end;
  while (last < folded.text.length && folded.at[last] === folded.at[last - 1]) last++;
  return folded.source
    .slice(folded.at[start], folded.at[last])
    .replace(/^[\s\u200b-\u200d\u2060]+|[\s\u200b-\u200d\u2060]+$/g, '');
}
