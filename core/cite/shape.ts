/** Questions every style asks of a record: what sort of document it is and what is printed of it. */

import { people } from './names.ts';
import type { CitationRecord } from './record.ts';

const REPORTS = new Set([
  'concluding-observations',
  'sp-report',
  'ohchr-report',
  'upr-report',
  'wgad-opinion',
  'resolution',
]);
const TYPES: Record<string, string> = {
  'concluding-observations': 'Concluding observations',
  'wgad-opinion': 'Opinion',
  resolution: 'Resolution',
  'press-release': 'Press release',
  statement: 'Statement',
  'summary-record': 'Summary record',
  'state-reply': 'Statement',
};

/** Everything with a symbol is a report; the rest are pages. */
export const isReport = (record: CitationRecord): boolean =>
  record.symbol !== undefined || REPORTS.has(record.kind);

/** A masthead symbol ("A/HRC/54/75"); a letter's reference ("AL KHM 2/2019") is none. */
export const unSymbol = (record: CitationRecord): string | undefined =>
  record.symbol && /^[A-Z]+\//.test(record.symbol) ? record.symbol : undefined;

/** "Resolution", "Press release": printed where it adds something. */
export const genreOf = (record: CitationRecord): string | undefined =>
  record.genre ?? (record.kind === 'press-release' ? 'Press release' : undefined);

/** What sort of document it is, for the data formats, which always say it. */
export const typeOf = (record: CitationRecord): string =>
  record.genre ?? TYPES[record.kind] ?? (isReport(record) ? 'Report' : 'Statement');

/** "826" of "826 (1993)": the legal styles give the year once, in the date. */
export const resolutionNumber = ({ resNo = '' }: CitationRecord): string =>
  resNo.replace(/ \(\d{4}\)$/, '');

/** "Resolution A/HRC/RES/54/36" */
export const numberOf = (record: CitationRecord): string =>
  [record.symbol && genreOf(record), record.symbol].filter(Boolean).join(' ');

export const publisherOf = (record: CitationRecord): string => record.publisher ?? 'United Nations';

/** The publisher where it does not only repeat the author. */
export const otherPublisher = (record: CitationRecord): string | undefined =>
  record.publisher ?? (people(record).length > 0 ? 'United Nations' : undefined);

/** The Assembly and the Security Council sit in New York, the human rights bodies in Geneva. */
export const placeOf = (record: CitationRecord): string | undefined => {
  if (!record.symbol) return undefined;
  return /^(?:S|A(?!\/HRC)|SG|ST)\//.test(record.symbol) ? 'New York' : 'Geneva';
};

/** The site a page stands on, where it does not only repeat the author. */
export const siteOf = (record: CitationRecord): string | undefined =>
  people(record).length > 0 ? record.publisher : undefined;
