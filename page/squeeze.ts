/** Text without white space and zero-width marks, in one case: what two prints of a text share. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(BLANK, '').toLowerCase();
}

/** White space and marks that pages put in or leave out without changing the text. */
export const BLANK = /[\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
