/** Words of a text, folded, without their places: for building an index. */

import { fold } from './fold.ts';
import { wordTexts } from './words.ts';

/** Texts that need no folding but for their capitals: plain Latin with printers' quotes and dashes. */
const PLAIN = /^[ -~’‘“”–—…]*$/;

/** Folded text, good for taking words from. */
export function foldForWords(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : fold(text).text;
}

/** The folded words of a text. */
export function foldedWords(text: string): readonly string[] {
  return wordTexts(foldForWords(text));
}
