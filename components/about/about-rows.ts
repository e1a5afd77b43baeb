/** The rows of "Where each line was read": one a document, the statement first. */
import type { FindingFile, SourceDocument, Statement } from '#content/types.ts';
import type { LaneName } from '../lanes.ts';

export interface AboutRow {
  readonly id: string;
  readonly speaker: LaneName;
  readonly title: string;
  readonly symbol?: string;
  readonly symbolChecked: boolean;
  readonly date: string;
  /** Address of the copy that was read. */
  readonly readAt?: string;
  readonly metadata: SourceDocument['metadata'];
  readonly findings: number;
}

export interface AboutFilter {
  readonly text: string;
  readonly speaker?: string | undefined;
  readonly how?: string | undefined;
}

/** Rows of the documents of which a reader is shown something. */
export function aboutRows(statement: Statement, files: readonly FindingFile[]): AboutRow[] {
  const own: AboutRow = {
    id: statement.id,
    speaker: 'statement',
    title: statement.title,
    symbolChecked: true,
    date: statement.date,
    readAt: statement.url,
    metadata: 'read',
    findings: statement.points.length,
  };
  const rows = files.flatMap(({ document, findings }): AboutRow[] => {
    const shown = findings.filter(finding => !finding.withheld);
    const first = shown[0];
    if (!first) return [];
    return [
      {
        id: document.id,
        speaker: first.speaker,
        title: document.title,
        ...(document.symbol ? { symbol: document.symbol } : {}),
        symbolChecked: document.symbolVerified !== false,
        date: document.date,
        ...(document.readAt ? { readAt: document.readAt } : {}),
        metadata: document.metadata,
        findings: shown.length,
      },
    ];
  });
  return [own, ...rows.sort((a, b) => b.date.localeCompare(a.date))];
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
