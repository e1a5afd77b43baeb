/** MLA, 9th edition: a report by its body, a page by its title. */

import { dayFirst, SHORT } from './dates.ts';
import { etAl, full, inverted, people, series, surname } from './names.ts';
import { labelled, labels } from './pinpoint.ts';
import { doubleQuoted, stop } from './punctuate.ts';
import { italic, rich } from './rich.ts';
import { genreOf, isReport, numberOf, publisherOf, siteOf } from './shape.ts';
import type { CitationStyle } from './style.ts';
import { titleCase } from './title-case.ts';

export const mla: CitationStyle = {
  id: 'mla',
  label: 'MLA 9',
  group: 'academic',
  format(record, { pin, accessed, printAccess }) {
    const report = isReport(record);
    const persons = people(record);
    const names = persons.map((person, i) => (i === 0 ? inverted(person) : full(person)));
    const named = etAl(names, 3, ', et al.') ?? series(names, ', and ', ', and ');
    // A page whose author only repeats the site begins with its title.
    const author = named || (report ? record.body.mla : '');
    const title = titleCase(record.title, record.lang);
    const container = report
      ? [numberOf(record) || genreOf(record), publisherOf(record)]
      : [italic(persons.length > 0 ? (siteOf(record) ?? '') : record.body.full)];
    const facts = [...container, dayFirst(record.date, SHORT), record.url].filter(Boolean);
    const access =
      printAccess && accessed && record.url ? ` Accessed ${dayFirst(accessed, SHORT)}.` : '';
    const pieces = [
      author && stop(author),
      report ? stop(italic(title)) : doubleQuoted(title, '.'),
      `${facts.join(', ')}.${access}`,
    ];
    const last = persons.map(surname);
    const who = etAl(last, 3) ?? (series(last, ' and ', ' and ') || (report && record.body.mla));
    const at = labelled(pin, labels.mla, ' ');
    const short = titleCase(record.short ?? record.title, record.lang);
    return {
      ...rich(pieces.filter(Boolean).join(' ')),
      inText: rich(who ? `(${who}${at && `,${at}`})` : `(${doubleQuoted(short, at && ',')}${at})`),
    };
  },
};
