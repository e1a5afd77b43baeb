/** The basket as a table: one line of the record a row, whatever the interface's language. */

import { csvOf } from './csv.ts';
import type { Line } from './lines.ts';

const columns = [
  'id',
  'speaker',
  'date',
  'words',
  'words_are',
  'document',
  'symbol',
  'symbol_checked',
  'pinpoint',
  'address',
  'read_in',
  'stands_beside',
  'relation',
  'no_reply_found_as_of',
  'citation',
  'note',
] as const;

/** Comma-separated values; `citations` are those of the lines, in their order. */
export function tableOf(
  lines: readonly Line[],
  citations: readonly { readonly text: string }[],
): string {
  const rows = lines.map((line, i) => {
    const { record, pinpoint } = line.cited;
    return {
      id: line.id,
      speaker: line.lane,
      date: line.date,
      words: line.words,
      words_are: line.verbatim ? 'quotation' : 'summary',
      document: line.title,
      symbol: record.symbol,
      symbol_checked: record.symbol && String(line.source?.document.symbolVerified !== false),
      pinpoint,
      address: record.url,
      read_in: line.source?.finding.readAs ?? 'text',
      stands_beside: line.beside?.id,
      relation: line.beside?.relation,
      no_reply_found_as_of: line.noReplyAsOf,
      citation: citations[i]?.text,
      note: line.note,
    };
  });
  return csvOf(columns, rows);
}
