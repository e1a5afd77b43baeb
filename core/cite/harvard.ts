/** Harvard, as Cite Them Right (12th edition) has it. */

import { dayFirst, parts } from './dates.ts';
import { etAl, initials, inverted, people, series, surname } from './names.ts';
import { labelled, labels } from './pinpoint.ts';
import { stop } from './punctuate.ts';
import { italic, rich } from './rich.ts';
import { genreOf, isReport, numberOf, otherPublisher } from './shape.ts';
import type { CitationStyle } from './style.ts';

export const harvard: CitationStyle = {
  id: 'harvard',
  label: 'Harvard (Cite Them Right)',
  group: 'academic',
  format(record, { pin, accessed, suffix }) {
    const year = parts(record.date).year + suffix;
    // Initials stand without spaces: S.P.
    const given = (name: string): string => initials(name).replaceAll(' ', '');
    const list = (names: readonly string[]): string =>
      etAl(names, 4, ` ${italic('et al.')}`) ??
      (series(names, ' and ', ' and ') || record.body.full);
    const number = numberOf(record) || (isReport(record) ? genreOf(record) : undefined);
    const source = isReport(record) ? otherPublisher(record) : undefined;
    const access = accessed && ` (Accessed: ${dayFirst(accessed)})`;
    const pieces = [
      `${list(people(record).map(person => inverted(person, given)))} (${year})`,
      stop(italic(record.title)),
      number && stop(number),
      source && stop(source),
      record.url && `Available at: ${record.url}${access}.`,
    ];
    const who = list(people(record).map(surname));
    return {
      ...rich(pieces.filter(Boolean).join(' ')),
      inText: rich(`(${who}, ${year}${labelled(pin, labels.harvard, ', ')})`),
    };
  },
};
