/** Finds what an id of the record stands for and says how it is cited: a finding, a point, a document. */

import type { ElectionRecord, Finding, Span } from '../../content/types.ts';
import { fromStatement, toCitationRecord } from './from-document.ts';
import type { CitationRecord, CiteOptions } from './record.ts';

/** A record with the options its own line asks for: the pinpoint, the words that may be quoted. */
export interface Subject {
  readonly record: CitationRecord;
  readonly options: Pick<CiteOptions, 'pinpoint' | 'quote' | 'saidBy' | 'summary'>;
}

/** A finding is cited at its own pinpoint; its summary is our words and never a quotation. */
function ofFinding(record: CitationRecord, finding: Finding): Subject {
  const { pinpoint, summary, withheld } = finding;
  const marks = [...(record.marks ?? []), `withheld from readers: ${withheld ?? ''}`];
  return {
    record: withheld ? { ...record, marks } : record,
    options: { summary, ...(pinpoint ? { pinpoint } : {}) },
  };
}

/** The subject of an id, or none where the record has no such id. */
export function subjectOf(record: ElectionRecord, id: string): Subject | undefined {
  const { statement, bodies, files } = record;
  for (const { document, findings } of files) {
    if (document.id === id) return { record: toCitationRecord(document, bodies), options: {} };
    const finding = findings.find(f => f.id === id);
    if (finding) return ofFinding(toCitationRecord(document, bodies), finding);
  }
  const cited = fromStatement(statement, bodies);
  if (id === statement.id) return { record: cited, options: {} };
  for (const point of statement.points) {
    const span: Span | undefined =
      point.id === id ? point : point.claims.find(claim => claim.id === id);
    if (!span) continue;
    const quote = statement.text.slice(span.start, span.end).trim();
    const pinpoint = point.number === undefined ? '' : `point ${point.number}`;
    return { record: cited, options: { quote, pinpoint, saidBy: `The ${statement.issuer}` } };
  }
  return undefined;
}
