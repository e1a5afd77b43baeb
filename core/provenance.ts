/** Where each document of the record was read, and how: the statement first, then the latest. */
import type { SourceDocument, Speaker } from '../content/types.ts';
import type { Corpus } from './corpus.ts';

export interface ProvenanceRow {
  readonly id: string;
  readonly speaker: Speaker | 'statement';
  readonly title: string;
  readonly symbol?: string;
  readonly symbolChecked: boolean;
  readonly date: string;
  /** Address of the copy that was read. */
  readonly readAt?: string;
  readonly metadata: SourceDocument['metadata'];
  /** How many findings (of the statement: points) are shown. */
  readonly findings: number;
}

export function provenance(corpus: Corpus): ProvenanceRow[] {
  const { statement } = corpus;
  const findings = [...corpus.findings.values()];
  const rows = [...corpus.documents.values()].flatMap((document): ProvenanceRow[] => {
    const own = findings.filter(finding => finding.document === document.id);
    const speaker = own[0]?.speaker;
    if (speaker === undefined) return [];
    return [
      {
        id: document.id,
        speaker,
        title: document.title,
        ...(document.symbol ? { symbol: document.symbol } : {}),
        symbolChecked: document.symbolVerified !== false,
        date: document.date,
        ...(document.readAt ? { readAt: document.readAt } : {}),
        metadata: document.metadata,
        findings: own.length,
      },
    ];
  });
  const first: ProvenanceRow = {
    id: statement.id,
    speaker: 'statement',
    title: statement.title,
    symbolChecked: true,
    date: statement.date,
    readAt: statement.url,
    metadata: 'read',
    findings: statement.points.length,
  };
  return [first, ...rows.sort((a, b) => b.date.localeCompare(a.date))];
}
