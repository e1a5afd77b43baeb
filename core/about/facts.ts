/** What the record holds, in figures and lists, for the faces that speak of it as a whole. */
import type { RecordChange, SourceDocument, Speaker, Topic } from '../../content/types.ts';
import type { Corpus } from '../corpus.ts';

export interface RecordFacts {
  /** Day on which the search of the record ended. */
  readonly compiled: string;
  readonly documents: number;
  readonly findings: number;
  /** Findings by who speaks. */
  readonly bySpeaker: Readonly<Partial<Record<Speaker, number>>>;
  /** What changed in the record, by release, the newest first. */
  readonly changes: readonly RecordChange[];
  /** First and last year of its documents. */
  readonly years: readonly [first: number, last: number];
  readonly subjects: readonly Pick<Topic, 'id' | 'label'>[];
}

const yearOf = (document: SourceDocument): number => Number(document.date.slice(0, 4));

export function recordFacts(corpus: Corpus): RecordFacts {
  const bySpeaker: Partial<Record<Speaker, number>> = {};
  for (const { speaker } of corpus.findings.values()) {
    bySpeaker[speaker] = (bySpeaker[speaker] ?? 0) + 1;
  }
  const years = [...corpus.documents.values()].map(yearOf);
  return {
    compiled: corpus.compiled,
    documents: corpus.documents.size,
    findings: corpus.findings.size,
    bySpeaker,
    changes: corpus.changes ?? [],
    years: [Math.min(...years), Math.max(...years)],
    subjects: corpus.topics.map(({ id, label }) => ({ id, label })),
  };
}
