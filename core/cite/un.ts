/** United Nations, Editorial Manual: a masthead document is its symbol, a resolution its number. */

import { dayFirst } from './dates.ts';
import { full, people, series } from './names.ts';
import { labelled, labels } from './pinpoint.ts';
import { doubleQuoted } from './punctuate.ts';
import { rich } from './rich.ts';
import { genreOf, unSymbol } from './shape.ts';
import type { CitationStyle } from './style.ts';

export const un: CitationStyle = {
  id: 'un',
  label: 'United Nations',
  group: 'legal',
  format(record, { pin, accessed }) {
    const at = labelled(pin, labels.un, ', ');
    const body = record.body.un ?? record.body.full;
    if (record.kind === 'resolution' && record.resNo)
      return rich(`${body} resolution ${record.resNo}${at}.`);
    const symbol = unSymbol(record);
    if (symbol) return rich(`${symbol}${at}.`);
    const author = series(people(record).map(full), ' and ', ' and ') || body;
    const genre = genreOf(record)?.toLocaleLowerCase('en');
    const what = [author, doubleQuoted(record.title), genre, record.symbol, dayFirst(record.date)];
    const access = accessed && ` (accessed on ${dayFirst(accessed)})`;
    const where = record.url ? ` Available at ${record.url}${access}.` : '';
    return rich(`${what.filter(Boolean).join(', ')}${at}.${where}`);
  },
};
