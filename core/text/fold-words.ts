/** Words of a text, folded, without their places: the quick way, for building an index. */

import { fold } from './fold.ts';
import { wordTexts } from './words.ts';

/** Texts that need no folding but for their capitals: plain Latin with printers' quotes and dashes. */
const PLAIN = /^[ -~’‘“”–—…]*$/;
/** Plain Latin but for accents, which come off as marks. */
const ACCENTED = /^(?:[ -~’‘“”–—…\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f])*$/;
const MARKS = /[\u0300-\u036f]+/g;
/** Common Han signs are their own folded form, and so are Thai ones but for am. */
const SELF = /^(?:[\u4e00-\u9fff]*|[\u0e01-\u0e32\u0e34-\u0e3a\u0e40-\u0e4e]*)$/;
/** Khmer groups in order already: a letter, a shifter, one subscript that is not da, one vowel, one sign. */
const KHMER =
  /^(?:[\u1780-\u17b3][\u17c9\u17ca]?(?:\u17d2[\u1780-\u1789\u178b-\u17b3])?[\u17b6-\u17c5]?[\u17c6-\u17c8\u17cb\u17cd-\u17d1]?)*$/;
const ASCII = /^[ -~]*$/;
const PLAIN_WORD = /[a-z0-9]+/g;

/** The text without accents where it is plain Latin then. */
function plain(text: string): string | undefined {
  if (PLAIN.test(text)) return text.toLowerCase();
  if (!ACCENTED.test(text)) return undefined;
  const bare = text.normalize('NFD').replace(MARKS, '');
  return PLAIN.test(bare) ? bare.toLowerCase() : undefined;
}

/** One run without spaces that folding leaves as it is. */
const isItself = (text: string): boolean => SELF.test(text) || KHMER.test(text);

/** Folded text, good for taking words from. */
export function foldForWords(text: string): string {
  return plain(text) ?? (isItself(text) ? text : fold(text).text);
}

/** Stands in no form, and is folded to itself. */
const BETWEEN = '|';

/** Many short texts folded at once, which costs far less than one by one. */
export function foldAllForWords(texts: readonly string[]): string[] {
  const folded = texts.map(text => plain(text) ?? (isItself(text) ? text : undefined));
  const rest = texts.filter((text, i) => folded[i] === undefined && !text.includes(BETWEEN));
  const parts = fold(rest.join(BETWEEN)).text.split(BETWEEN);
  let next = 0;
  return texts.map((text, i) => {
    const quick = folded[i];
    if (quick !== undefined) return quick;
    return text.includes(BETWEEN) ? fold(text).text : (parts[next++] ?? '');
  });
}

/** The words of a folded text. */
export function wordsOfFolded(folded: string): readonly string[] {
  return ASCII.test(folded) ? (folded.match(PLAIN_WORD) ?? []) : wordTexts(folded);
}

/** The folded words of a text. */
export function foldedWords(text: string): readonly string[] {
  const quick = plain(text);
  if (quick !== undefined) return quick.match(PLAIN_WORD) ?? [];
  return isItself(text) ? [text] : wordTexts(fold(text).text);
}
