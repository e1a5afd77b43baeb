/** Vancouver (NLM, Citing Medicine): numbered, no pinpoint, the access date in brackets. */

import { BARE, monthYear, yearFirst } from './dates.ts';
import { bareInitials, inverted, people } from './names.ts';
import { stop } from './punctuate.ts';
import { rich } from './rich.ts';
import { genreOf, isReport, placeOf, publisherOf } from './shape.ts';
import type { CitationStyle } from './style.ts';

// Six names, then et al.
const NAMES = 6;

export const vancouver: CitationStyle = {
  id: 'vancouver',
  label: 'Vancouver',
  group: 'academic',
  format(record, { accessed, number }) {
    const names = people(record).map(person => inverted(person, bareInitials, ' '));
    const listed = names.slice(0, NAMES).join(', ');
    const author = (names.length > NAMES ? `${listed}, et al` : listed) || record.body.full;
    const report = isReport(record);
    const genre = !report && genreOf(record);
    const title = [record.title, genre && `[${genre}]`, record.url && '[Internet]'];
    const cited = record.url && accessed ? ` [cited ${yearFirst(accessed)}]` : '';
    // Citing Medicine gives a report the month, a page the day.
    const month = yearFirstMonth(record.date);
    const imprint = report
      ? `${[placeOf(record), publisherOf(record)].filter(Boolean).join(': ')}; ${month}`
      : yearFirst(record.date);
    const pieces = [
      stop(author),
      stop(title.filter(Boolean).join(' ')),
      stop(imprint + cited),
      record.symbol && `Report No.: ${record.symbol}.`,
      record.url && `Available from: ${record.url}`,
    ];
    return { ...rich(pieces.filter(Boolean).join(' ')), inText: rich(`(${number})`) };
  },
};

const yearFirstMonth = (iso: string): string => monthYear(iso, BARE).split(' ').reverse().join(' ');
