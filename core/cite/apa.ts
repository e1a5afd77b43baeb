/** APA, 7th edition: reports carry the year, pages the full date. */

import { monthDay, monthFirst, parts } from './dates.ts';
import { etAl, initials, inverted, people, series, surname } from './names.ts';
import { labelled, labels } from './pinpoint.ts';
import { stop } from './punctuate.ts';
import { italic, rich } from './rich.ts';
import { genreOf, isReport, otherPublisher, siteOf } from './shape.ts';
import type { CitationStyle } from './style.ts';
import { titleCase } from './title-case.ts';

export const apa: CitationStyle = {
  id: 'apa',
  label: 'APA 7',
  group: 'academic',
  format(record, { pin, accessed, printAccess, suffix }) {
    const report = isReport(record);
    const year = parts(record.date).year + suffix;
    const rest = report ? '' : monthDay(record.date);
    const names = people(record).map(person => inverted(person, initials));
    const author = series(names, ', & ', ', & ') || record.body.full;
    const genre = genreOf(record);
    // Beside a number the genre is part of a name and takes headline capitals.
    const number = [genre && titleCase(genre), record.symbol].filter(Boolean).join(' ');
    const kind = record.symbol ? ` (${number})` : genre ? ` [${genre}]` : '';
    const title = italic(record.title) + kind;
    const source = report ? otherPublisher(record) : siteOf(record);
    const from =
      printAccess && accessed
        ? `Retrieved ${monthFirst(accessed)}, from ${record.url}`
        : record.url;
    const pieces = [
      stop(author),
      `(${rest ? `${year}, ${rest}` : year}).`,
      stop(title),
      source && stop(source),
      record.url && from,
    ];
    const short = people(record).map(surname);
    const who = etAl(short, 3) ?? (series(short, ' & ', ' & ') || record.body.full);
    return {
      ...rich(pieces.filter(Boolean).join(' ')),
      inText: rich(`(${who}, ${year}${labelled(pin, labels.short, ', ')})`),
    };
  },
};
