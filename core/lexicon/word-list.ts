/** Reads the short notation of word lists: `_` a space, `*` an open end, `=` capitals count. */

import type { ScanForm } from '../text/scan.ts';

/** "elector* =US prime_minister" gives a form open at its end, one in capitals, one of two words. */
export function wordList(list: string): ScanForm[] {
  return list
    .trim()
    .split(/\s+/)
    .map(item => {
      const cased = item.startsWith('=');
      const bare = cased ? item.slice(1) : item;
      const left = bare.startsWith('*');
      const right = bare.endsWith('*');
      const form = bare.slice(left ? 1 : 0, right ? -1 : undefined).replaceAll('_', ' ');
      const edge = left ? (right ? 'part' : 'suffix') : right ? 'prefix' : undefined;
      return { form, ...(edge && { edge }), ...(cased && { cased }) };
    });
}
