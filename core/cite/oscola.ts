/** OSCOLA, 4th edition: the body as author, the full date, UN Doc and the symbol. */

import { dayFirst } from './dates.ts';
import { labelled, labels } from './pinpoint.ts';
import { singleQuoted } from './punctuate.ts';
import { rich } from './rich.ts';
import { genreOf, isReport, resolutionNumber, unSymbol } from './shape.ts';
import type { CitationStyle } from './style.ts';
import { titleCase } from './title-case.ts';

export const oscola: CitationStyle = {
  id: 'oscola',
  label: 'OSCOLA 4',
  group: 'legal',
  format(record, { pin, accessed }) {
    const title = titleCase(record.title, record.lang);
    const date = dayFirst(record.date);
    const genre = isReport(record) ? undefined : genreOf(record);
    const symbol = unSymbol(record);
    const access = accessed && ` accessed ${dayFirst(accessed)}`;
    const head =
      record.kind === 'resolution' && record.resNo
        ? // A resolution of the Security Council has no title but its number.
          `${/^Resolution \d/.test(title) ? '' : `${title}, `}${record.body.oscola} Res ${resolutionNumber(record)}`
        : `${record.body.oscola}, ${singleQuoted(title)}`;
    const what = [
      `${head} (${[genre && titleCase(genre), date].filter(Boolean).join(', ')})`,
      symbol ? `UN Doc ${symbol}` : record.symbol,
      labelled(pin, labels.legal, '', ' '),
      record.url && `<${record.url}>${access}`,
    ];
    return rich(`${what.filter(Boolean).join(' ')}.`);
  },
};
