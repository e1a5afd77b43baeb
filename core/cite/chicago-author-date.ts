/** Chicago, author-date: the year after the author, month and day after the title. */

import { labelOf, listAuthor, titleOf } from './chicago.ts';
import { monthDay, monthFirst, parts } from './dates.ts';
import { etAl, people, series, surname } from './names.ts';
import { labelled, labels } from './pinpoint.ts';
import { stop } from './punctuate.ts';
import { rich } from './rich.ts';
import type { CitationStyle } from './style.ts';

export const chicagoAuthorDate: CitationStyle = {
  id: 'chicago-author-date',
  label: 'Chicago, author-date',
  group: 'academic',
  format(record, { pin, accessed, printAccess, suffix }) {
    const year = parts(record.date).year + suffix;
    const label = labelOf(record);
    const rest = monthDay(record.date);
    const pieces = [
      stop(listAuthor(record)),
      `${year}.`,
      titleOf(record, '.'),
      label && stop(label),
      rest && stop(rest),
      printAccess && accessed && record.url && `Accessed ${monthFirst(accessed)}.`,
      record.url && `${record.url}.`,
    ];
    const names = people(record).map(surname);
    const who = etAl(names, 3) ?? (series(names, ' and ', ', and ') || record.body.full);
    return {
      ...rich(pieces.filter(Boolean).join(' ')),
      inText: rich(`(${who} ${year}${labelled(pin, labels.short, ', ')})`),
    };
  },
};
