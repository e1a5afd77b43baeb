/** The rows of "Where each line was read": one a document, the statement first. */
import type { ProvenanceRow } from '#core/provenance.ts';

export type AboutRow = ProvenanceRow;

export interface AboutFilter {
  readonly text: string;
  readonly speaker?: string | undefined;
  readonly how?: string | undefined;
}

/** Title or symbol holds the text, whatever its case and however the symbol's strokes are typed. */
export function filterRows(rows: readonly AboutRow[], filter: AboutFilter): AboutRow[] {
  const words = filter.text.trim().toLowerCase();
  const bare = words.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const symbolOf = (row: AboutRow) => (row.symbol ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  return rows.filter(
    row =>
      (!filter.speaker || row.speaker === filter.speaker) &&
      (!filter.how || row.metadata === filter.how) &&
      (row.title.toLowerCase().includes(words) || (bare !== '' && symbolOf(row).includes(bare))),
  );
}
