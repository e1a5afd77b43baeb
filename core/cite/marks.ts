/** What is not sure about a citation: said beside it, never inside it and never hidden. */

import type { SourceDocument } from '../../content/types.ts';
import { knownPublisher, ownSite } from './hosts.ts';

const PRECISION: Readonly<Record<number, string>> = {
  4: 'only the year of the date is known',
  7: 'only the month of the date is known',
};
/** Editors' notes that put a full date in doubt. */
const DOUBT = /date is inferred|is inferred: |no date|date is that of|without a date/i;
/** The line on who spoke names a go-between. */
const BETWEEN = /\bthrough\b|spokes|, for |\baccount\b/i;

function publisherOf(readAt: string | undefined): string | undefined {
  const own = readAt && ownSite(readAt);
  return readAt && (own ? own.short : knownPublisher(readAt));
}

/** Who reported a document that was read only through a report, and where; undefined where that is not known. */
export function reportedBy({ readAt, metadata }: SourceDocument): string | undefined {
  const publisher = publisherOf(readAt);
  if (metadata !== 'cited-by-other' || !publisher) return undefined;
  return `as reported by ${publisher}: ${readAt}`;
}

function whereRead(document: SourceDocument): string[] {
  const { url, readAt, metadata } = document;
  if (metadata === 'cited-by-other')
    return [reportedBy(document) ?? 'known only through reports of it'];
  if (url) return [];
  const publisher = publisherOf(readAt);
  return [publisher ? `as re-published by ${publisher}: ${readAt}` : 'no official address known'];
}

/** The marks of a document of the record. */
export function marksOf(document: SourceDocument): string[] {
  const { symbolVerified, date, note = '', author = '' } = document;
  const precision = PRECISION[date.length];
  const doubtful = !precision && DOUBT.test(note);
  return [
    ...(symbolVerified === false ? ['symbol not checked against the UN’s document system'] : []),
    ...(precision ? [precision] : []),
    ...(doubtful ? ['date not certain'] : []),
    ...(BETWEEN.test(author) ? [`given by ${author}`] : []),
    ...whereRead(document),
  ];
}
