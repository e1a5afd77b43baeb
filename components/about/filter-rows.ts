/** Narrows the table of documents: by title or symbol, by speaker, by how it was read. */
import type { ProvenanceRow } from '#core/about/provenance.ts';

export interface RowFilter {
  readonly text: string;
  readonly speaker?: string | undefined;
  readonly how?: string | undefined;
}

/** Title or symbol holds the text, whatever its case and however the symbol's strokes are typed. */
export function filterRows(rows: readonly ProvenanceRow[], filter: RowFilter): ProvenanceRow[] {
  const words = filter.text.trim().toLowerCase();
  const bare = words.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const symbolOf = (row: ProvenanceRow) =>
    (row.symbol ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  return rows.filter(
    row =>
      (!filter.speaker || row.speaker === filter.speaker) &&
      (!filter.how || row.metadata === filter.how) &&
      (row.title.toLowerCase().includes(words) || (bare !== '' && symbolOf(row).includes(bare))),
  );
}
