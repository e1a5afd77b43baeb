/** The quoted words with their source: a quotation carries its speaker, a summary says it is one. */

import { dayFirst } from './dates.ts';
import { creditOf, headOf } from './plain.ts';
import { doubleQuoted } from './punctuate.ts';
import { escapeHtml } from './rich.ts';
import type { CitationStyle } from './style.ts';

export const quote: CitationStyle = {
  id: 'quote',
  label: 'Quote with citation',
  group: 'data',
  format(record, { pin, accessed, quote: words, saidBy, summary }) {
    const access = accessed && ` (accessed ${dayFirst(accessed)})`;
    const address = record.url ? `, ${record.url}${access}` : '';
    const source = `${headOf(record, pin)} ${creditOf(record)}${address}`;
    const said = words && `${saidBy ? `${saidBy} states: ` : ''}${doubleQuoted(words)}`;
    const told = summary && `Summary, not a quotation: ${summary}`;
    const text = [said || told, source].filter(Boolean).join('\n\n');
    return { text, html: escapeHtml(text).replaceAll('\n', '<br>') };
  },
};
