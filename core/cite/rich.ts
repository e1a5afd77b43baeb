/** Text with italics, written once and rendered as plain text and as HTML. */

import type { Rich } from './record.ts';

// Private-use characters stand for <i> and </i> while a citation is being put together.
const OPEN = '\uE000';
const CLOSE = '\uE001';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes what HTML reads as markup, in text and in attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, c => entities[c] ?? c);

/** Marks a stretch as italic; an empty stretch stays empty. */
export const italic = (text: string): string => (text ? `${OPEN}${text}${CLOSE}` : '');

/** Both flavours of a marked string. */
export function rich(marked: string): Rich {
  return {
    text: marked.replaceAll(OPEN, '').replaceAll(CLOSE, ''),
    html: escapeHtml(marked).replaceAll(OPEN, '<i>').replaceAll(CLOSE, '</i>'),
  };
}

/** Plain data shown as it is: line breaks survive a rich paste. */
export const code = (text: string): Rich => ({
  text,
  html: `<pre>${escapeHtml(text.replaceAll('\r\n', '\n'))}</pre>`,
});

/** One line without control characters or our own marks: no field breaks a format. Fixed spaces stay. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .replace(/[\uE000\uE001\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .trim();
