/** Australian Guide to Legal Citation, 4th edition. */

import { dayFirst } from './dates.ts';
import { etAl, full, people, series } from './names.ts';
import { labelled, labels } from './pinpoint.ts';
import { singleQuoted } from './punctuate.ts';
import { italic, rich } from './rich.ts';
import { isReport, resolutionNumber, typeOf, unSymbol } from './shape.ts';
import type { CitationStyle } from './style.ts';
import { titleCase } from './title-case.ts';

export const aglc: CitationStyle = {
  id: 'aglc',
  label: 'AGLC 4',
  group: 'legal',
  format(record, { pin }) {
    // Abbreviations carry no full stop: No 9/2018.
    const title = titleCase(record.title, record.lang).replace(/\bNo\.(?=\s\d)/g, 'No');
    const at = labelled(pin, labels.legal, ' ', ' ');
    const date = dayFirst(record.date);
    const names = people(record).map(full);
    const author =
      etAl(names, 4, ' et al') ?? (series(names, ' and ', ' and ') || record.body.aglc);
    const symbol = unSymbol(record);
    const number = symbol ? `, UN Doc ${symbol}` : record.symbol ? `, ${record.symbol}` : '';
    const url = record.url ? ` <${record.url}>` : '';
    if (record.kind === 'resolution' && record.resNo) {
      const name = /^Resolution \d/.test(title) ? '' : `${italic(title)}, `;
      return rich(
        `${name}${record.body.aglc} Res ${resolutionNumber(record)}${number} (${date})${at}.`,
      );
    }
    if (isReport(record))
      return rich(`${author}, ${italic(title)}${number} (${date})${at}${symbol ? '' : url}.`);
    // A page on a site is named by its title; what is cited without an address, by its author.
    if (record.kind === 'press-release' || names.length > 0 || !record.url)
      return rich(
        `${author}, ${singleQuoted(title)} (${titleCase(typeOf(record))}, ${date})${at}${url}.`,
      );
    return rich(
      `${singleQuoted(title)}, ${italic(record.body.aglc)} (Web Page, ${date})${at}${url}.`,
    );
  },
};
