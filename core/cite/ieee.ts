/** IEEE reference style: numbered in brackets, the pinpoint beside the number. */

import { IEEE, monthFirst, monthYear } from './dates.ts';
import { etAl, full, initials, people, series } from './names.ts';
import { labelled, labels } from './pinpoint.ts';
import { doubleQuoted } from './punctuate.ts';
import { rich } from './rich.ts';
import { isReport, numberOf, placeOf, publisherOf } from './shape.ts';
import type { CitationStyle } from './style.ts';

export const ieee: CitationStyle = {
  id: 'ieee',
  label: 'IEEE',
  group: 'academic',
  format(record, { pin, accessed, number }) {
    const names = people(record).map(person =>
      'literal' in person ? full(person) : full({ ...person, given: initials(person.given) }),
    );
    // Seven authors and more are shortened.
    const author = etAl(names, 7) ?? (series(names, ' and ', ', and ') || record.body.full);
    const what = isReport(record)
      ? [
          doubleQuoted(record.title, ','),
          [publisherOf(record), placeOf(record), numberOf(record), monthYear(record.date, IEEE)]
            .filter(Boolean)
            .join(', '),
        ].join(' ')
      : `${doubleQuoted(record.title, '.')} ${monthFirst(record.date, IEEE, 2)}`;
    const access = accessed && ` Accessed: ${monthFirst(accessed, IEEE, 2)}.`;
    const where = record.url ? `${access} [Online]. Available: ${record.url}` : '';
    return {
      ...rich(`${author}, ${what}.${where}`),
      inText: rich(`[${number}${labelled(pin, labels.ieee, ', ')}]`),
    };
  },
};
