/** What both Chicago forms share: authors, title and number. */

import { full, inverted, people, series } from './names.ts';
import { doubleQuoted, stop } from './punctuate.ts';
import type { CitationRecord } from './record.ts';
import { italic } from './rich.ts';
import { genreOf, isReport, numberOf } from './shape.ts';
import { titleCase } from './title-case.ts';

// Chicago lists six authors in full; longer lists keep the first three.
const ALL = 6;
const KEPT = 3;

/** The author of the entry in the list: the first name inverted. */
export function listAuthor(record: CitationRecord): string {
  const names = people(record).map((person, i) => (i === 0 ? inverted(person) : full(person)));
  if (names.length > ALL) return `${names.slice(0, KEPT).join(', ')}, et al.`;
  return series(names, ', and ', ', and ') || record.body.full;
}

/** Reports in italics, pages in quotation marks with the point inside. */
export function titleOf(record: CitationRecord, close: ',' | '.'): string {
  const title = titleCase(record.title, record.lang);
  if (!isReport(record)) return doubleQuoted(title, close);
  const set = italic(title);
  return close === '.' ? stop(set) : set + close;
}

/** "Resolution A/HRC/RES/54/36" or "Press release". */
export const labelOf = (record: CitationRecord): string =>
  numberOf(record) || (genreOf(record) ?? '');
