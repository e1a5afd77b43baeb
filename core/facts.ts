/** What the record holds, in figures and lists, for the faces that speak of it as a whole. */
import type { SourceDocument, Topic } from '../content/types.ts';
import type { Corpus } from './corpus.ts';

export interface RecordFacts {
  /** Day on which the search of the record ended. */
  readonly compiled: string;
  readonly documents: number;
  readonly findings: number;
  /** First and last year of its documents. */
  readonly years: readonly [first: number, last: number];
  readonly subjects: readonly Pick<Topic, 'id' | 'label'>[];
}

const yearOf = (document: SourceDocument): number => Number(document.date.slice(0, 4));

export function recordFacts(corpus: Corpus): RecordFacts {
  const years = [...corpus.documents.values()].map(yearOf);
  return {
    compiled: corpus.compiled,
    documents: corpus.documents.size,
    findings: corpus.findings.size,
    years: [Math.min(...years), Math.max(...years)],
    subjects: corpus.topics.map(({ id, label }) => ({ id, label })),
  };
}
