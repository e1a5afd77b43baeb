/** One footnote of the briefing: the citation with its paragraph, and what a reader must know of it. */

import { dayFirst } from '../cite/dates.ts';
import { labelled, labels, parsePinpoint } from '../cite/pinpoint.ts';
import type { Citation, Rich } from '../cite/record.ts';
import { escapeHtml } from '../cite/rich.ts';
import type { StyleId } from '../cite/style.ts';
import { howRead } from '../export/how-read.ts';
import type { Line } from '../export/lines.ts';
import type { Strings } from '../strings.ts';

/** Styles whose second form stands in the text and carries the paragraph. */
const IN_TEXT: readonly StyleId[] = ['apa', 'mla', 'harvard', 'chicago-author-date'];
/** Styles whose list has its own numbers: the footnote's number is enough. */
const NUMBERED: readonly StyleId[] = ['vancouver', 'ieee'];

/** The note in the style's own way of naming a paragraph. */
function cited({ cited: { pinpoint } }: Line, citation: Citation, style: StyleId): Rich {
  const { inText, text, html } = citation;
  if (style === 'chicago-notes' && inText) return inText;
  if (IN_TEXT.includes(style) && inText)
    return { text: `${inText.text} ${text}`, html: `${inText.html} ${html}` };
  if (!NUMBERED.includes(style)) return { text, html };
  const at = labelled(parsePinpoint(pinpoint), style === 'ieee' ? labels.ieee : labels.un);
  return at ? { text: `${text} ${at}.`, html: `${html} ${escapeHtml(at)}.` } : { text, html };
}

/** The footnote of a line; its remarks say how the text was read and what was not checked. */
export function noteOf(
  line: Line,
  citation: Citation = { text: line.title, html: escapeHtml(line.title) },
  style: StyleId,
  { t, date }: Strings,
  today: string,
): Rich & { readonly remarks: readonly string[] } {
  const note = cited(line, citation, style);
  const { source } = line;
  const { record } = line.cited;
  const year = dayFirst(today).slice(-4);
  const accessed = new RegExp(`(?:access|retriev|visited|cited|consult)[^.]*${year}`, 'i');
  return {
    ...note,
    remarks: [
      ...(source ? [t(howRead(source.finding, source.document.issuedByUN))] : []),
      ...(source?.document.symbol && source.document.symbolVerified === false
        ? [t('symbolUnchecked')]
        : []),
      ...(record.url && !accessed.test(note.text) ? [t('accessedOn', date(today))] : []),
    ],
  };
}
