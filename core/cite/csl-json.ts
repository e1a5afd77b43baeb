/** CSL-JSON: the neutral record in the shape reference managers exchange, without any style's trick. */

import { parts } from './dates.ts';
import { people } from './names.ts';
import type { CitationRecord } from './record.ts';
import { code } from './rich.ts';
import { isReport, publisherOf, siteOf, typeOf } from './shape.ts';
import type { CitationStyle } from './style.ts';

function dateParts(iso: string): { 'date-parts': number[][] } {
  const { year, month, day } = parts(iso);
  return { 'date-parts': [[Number(year), month, day].filter(n => n !== undefined)] };
}

/** The item itself; fields without a value are absent. */
function cslItem(record: CitationRecord, accessed: string): Record<string, unknown> {
  const report = isReport(record);
  const persons = people(record);
  const fields: Record<string, unknown> = {
    id: record.id,
    type: report ? 'report' : 'webpage',
    title: record.title,
    author: persons.length > 0 ? persons : [{ literal: record.body.full }],
    issued: dateParts(record.date),
    URL: record.url,
    language: record.lang,
    accessed: record.url && accessed ? dateParts(accessed) : undefined,
    'title-short': record.short,
    number: record.symbol,
    // A report says what it is only where it adds something, a page always.
    genre: report ? record.genre : typeOf(record),
    publisher: report ? publisherOf(record) : undefined,
    'container-title': report ? undefined : (record.site ?? siteOf(record)),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

export const cslJson: CitationStyle = {
  id: 'csl-json',
  label: 'CSL-JSON',
  group: 'data',
  format: (record, { accessed }) => code(JSON.stringify([cslItem(record, accessed)])),
};
