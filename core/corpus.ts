/** The record with its links followed: what search, matching and the offers look things up in. */

import type {
  BodyNames,
  DocumentId,
  Election,
  ElectionRecord,
  Finding,
  FindingId,
  Name,
  SourceDocument,
  Statement,
  Topic,
} from '../content/types.ts';

export interface Corpus {
  /** Day on which the search of the record ended. */
  readonly compiled: string;
  readonly statement: Statement;
  readonly topics: readonly Topic[];
  readonly elections: readonly Election[];
  readonly names: readonly Name[];
  readonly bodies: Readonly<Record<string, BodyNames>>;
  /** Rings of words of like meaning, in any language: search aids. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Shown to readers: withheld findings are not in it. */
  readonly findings: ReadonlyMap<FindingId, Finding>;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
}

export function loadCorpus(record: ElectionRecord & Pick<Corpus, 'synonyms'>): Corpus {
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
