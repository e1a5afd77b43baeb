/** The Bluebook, rule 21.7: body, title, paragraph, U.N. Doc. symbol and date. */

import { monthFirst, SHORT } from './dates.ts';
import { etAl, full, people, series } from './names.ts';
import { labelled, labels } from './pinpoint.ts';
import { italic, rich } from './rich.ts';
import { isReport, resolutionNumber, unSymbol } from './shape.ts';
import type { CitationStyle } from './style.ts';
import { titleCase } from './title-case.ts';

export const bluebook: CitationStyle = {
  id: 'bluebook',
  label: 'Bluebook',
  group: 'legal',
  format(record, { pin, accessed, printAccess }) {
    const symbol = unSymbol(record);
    const number = symbol ? `U.N. Doc. ${symbol}` : record.symbol;
    const at = labelled(pin, labels.bluebook);
    const date = `(${monthFirst(record.date, SHORT)})`;
    const names = people(record).map(full);
    const person = etAl(names, 3) ?? series(names, ' & ', ' & ');
    const mandate = person && record.mandate && ` (${titleCase(record.mandate)})`;
    const author = person ? `${person}${mandate ?? ''}` : record.body.bb;
    const title = titleCase(record.title, record.lang);
    const access = printAccess && accessed ? ` (last visited ${monthFirst(accessed, SHORT)})` : '';
    const url = record.url && `, ${record.url}${access}`;
    const cited = (...pieces: (string | undefined)[]): string =>
      `${pieces.filter(Boolean).join(', ')} ${date}`;
    if (record.kind === 'resolution' && record.resNo)
      return rich(`${cited(`${record.body.bb} Res. ${resolutionNumber(record)}`, number, at)}.`);
    if (isReport(record)) {
      // The short title where the long one repeats the mandate that stands beside the name.
      const short = record.short && mandate ? titleCase(record.short, record.lang) : title;
      return rich(`${cited(author, italic(short), at, number)}${symbol ? '' : (url ?? '')}.`);
    }
    if (record.kind === 'press-release')
      return rich(`${cited('Press Release', author, title, at)}${url ?? ''}.`);
    return rich(`${cited(italic(title), author, at)}${url ?? ''}.`);
  },
};
