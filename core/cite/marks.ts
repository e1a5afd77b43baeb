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

function whereRead({ url, readAt, metadata }: SourceDocument): string[] {
  const own = readAt && ownSite(readAt);
  const publisher = readAt && (own ? own.short : knownPublisher(readAt));
  if (metadata === 'cited-by-other')
    return [
      publisher ? `as reported by ${publisher}: ${readAt}` : 'known only through reports of it',
    ];
  if (url) return [];
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
