/** The record with its links followed: what search, matching and the offers look things up in. */

import type {
  BodyNames,
  DocumentId,
  Election,
  ElectionRecord,
  Finding,
  FindingId,
  Name,
  PointTranslations,
  RecordChange,
  SourceDocument,
  Speaker,
  Statement,
  Topic,
} from '../content/types.ts';

/** Everyday words that lead to the record, in any language. */
export interface SearchWords {
  /** Words of like meaning; a query with one of them also looks for the others. */
  readonly rings: readonly (readonly string[])[];
  /** How people ask for what one speaker said. */
  readonly speakers: Readonly<Partial<Record<Speaker | 'statement', readonly string[]>>>;
  /** Other countries and their people: a query that names one is about it. */
  readonly elsewhere: readonly string[];
}

export interface Corpus {
  /** Day on which the search of the record ended. */
  readonly compiled: string;
  readonly statement: Statement;
  readonly topics: readonly Topic[];
  readonly elections: readonly Election[];
  readonly names: readonly Name[];
  readonly bodies: Readonly<Record<string, BodyNames>>;
  /** The points in other languages, by id: ours, unofficial. */
  readonly translations?: Readonly<Record<string, PointTranslations>>;
  /** What changed in it, by release, the newest first. */
  readonly changes?: readonly RecordChange[];
  /** Search aids, not facts. */
  readonly searchWords?: SearchWords;
  /** Shown to readers: withheld findings are not in it. */
  readonly findings: ReadonlyMap<FindingId, Finding>;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
}

/** What belongs to the record without being of it. */
export type Aids = Pick<Corpus, 'searchWords' | 'translations' | 'changes'>;

export function loadCorpus(record: ElectionRecord & Aids): Corpus {
  const { files, ...rest } = record;
  const shown = files.map(file => ({ ...file, findings: file.findings.filter(f => !f.withheld) }));
  return {
    ...rest,
    findings: new Map(shown.flatMap(file => file.findings.map(f => [f.id, f] as const))),
    documents: new Map(
      shown.filter(file => file.findings.length > 0).map(file => [file.document.id, file.document]),
    ),
  };
}
