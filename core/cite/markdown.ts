/** A Markdown link with author and date. */

import { creditOf, headOf } from './plain.ts';
import { code } from './rich.ts';
import type { CitationStyle } from './style.ts';

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, c => `\\${c}`);
const address = (url: string): string =>
  url.replace(/[<>\s]/g, c => encodeURIComponent(c)).replaceAll('\\', '%5C');

export const markdown: CitationStyle = {
  id: 'markdown',
  label: 'Markdown',
  group: 'data',
  format(record, { pin }) {
    const head = escaped(headOf(record, pin));
    const link = record.url ? `[${head}](<${address(record.url)}>)` : head;
    return code(`${link} ${escaped(creditOf(record))}`);
  },
};
