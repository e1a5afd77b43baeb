/** Where and how every document of the record was read: the rows of "About the record". */
import type { SourceDocument, Speaker } from '../../content/types.ts';
import type { Corpus } from '../corpus.ts';

export interface ProvenanceRow {
  readonly id: string;
  readonly speaker: Speaker | 'statement';
  readonly title: string;
  readonly symbol?: string;
  readonly symbolChecked: boolean;
  readonly date: string;
  /** Address of the copy that was read. */
  readonly readAt?: string;
  /** How its official address is known; absent where none is. */
  readonly urlBasis?: NonNullable<SourceDocument['urlBasis']>;
  readonly metadata: SourceDocument['metadata'];
  readonly findings: number;
}

/** One row a document of which a reader is shown something, newest first, after the statement. */
export function provenanceRows(corpus: Corpus): ProvenanceRow[] {
  const { statement } = corpus;
  const own: ProvenanceRow = {
    id: statement.id,
    speaker: 'statement',
    title: statement.title,
    symbolChecked: true,
    date: statement.date,
    readAt: statement.url,
    urlBasis: 'seen',
    metadata: 'read',
    findings: statement.points.length,
  };
  const all = [...corpus.findings.values()];
  const rows = [...corpus.documents.values()].flatMap((document): ProvenanceRow[] => {
    const findings = all.filter(finding => finding.document === document.id);
    const [first] = findings;
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
        ...(document.urlBasis ? { urlBasis: document.urlBasis } : {}),
        metadata: document.metadata,
        findings: findings.length,
      },
    ];
  });
  return [own, ...rows.sort((a, b) => b.date.localeCompare(a.date))];
}
