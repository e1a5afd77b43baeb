/** An HTML link with author and date: the code as text, the link itself where a paste takes HTML. */

import { creditOf, headOf } from './plain.ts';
import { escapeHtml } from './rich.ts';
import type { CitationStyle } from './style.ts';

export const html: CitationStyle = {
  id: 'html',
  label: 'HTML link',
  group: 'data',
  format(record, { pin }) {
    const head = escapeHtml(headOf(record, pin));
    const link = record.url ? `<a href="${escapeHtml(record.url)}">${head}</a>` : head;
    const source = `${link} ${escapeHtml(creditOf(record))}`;
    return { text: source, html: source };
  },
};
