/** The lines of the record that can be found, each with its fields. */

import type { DocumentId, Finding, SourceDocument, TopicId } from '../../content/types.ts';
import type { Corpus } from '../corpus.ts';
import type { HitKind, HitSpeaker } from '../search/hits.ts';

/** A finding, a reply or a point, as search sees it. */
export interface Line {
  readonly id: string;
  readonly kind: HitKind;
  readonly speaker: HitSpeaker;
  readonly topics: readonly TopicId[];
  readonly date: string;
  readonly years: readonly number[];
  readonly title: string;
  readonly text: string;
  readonly aliases: readonly string[];
  readonly priority: 1 | 2 | 3;
  readonly readAs?: Finding['readAs'];
  readonly document?: DocumentId;
}

const yearsOf = (...dates: readonly string[]): number[] => {
  const years = dates.flatMap(date => (date.match(/\b(?:19|20)\d\d/g) ?? []).map(Number));
  return [...new Set(years)];
};

function findingLine(finding: Finding, document: SourceDocument | undefined): Line {
  return {
    id: finding.id,
    kind: finding.speaker === 'reply' ? 'reply' : 'finding',
    speaker: finding.speaker,
    topics: finding.topics,
    date: document?.date ?? finding.date,
    years: yearsOf(finding.date, document?.date ?? ''),
    title: document?.title ?? '',
    text: finding.summary,
    aliases: finding.aliases ?? [],
    priority: finding.priority,
    readAs: finding.readAs,
    document: finding.document,
  };
}

/** All lines of the record: the points of the statement first, then the findings. */
export function linesOf(corpus: Corpus): Line[] {
  const { statement } = corpus;
  const points = statement.points.map(
    (point): Line => ({
      id: point.id,
      kind: 'point',
      speaker: 'statement',
      topics: [...new Set([...point.topics, ...point.claims.flatMap(claim => claim.topics)])],
      date: statement.date,
      years: yearsOf(statement.date),
      title: point.number ? `Point ${point.number} of the statement` : 'Summary of the statement',
      text: statement.text.slice(point.start, point.end),
      aliases: point.aliases ?? [],
      priority: 1,
    }),
  );
  const findings = [...corpus.findings.values()].map(finding =>
    findingLine(finding, corpus.documents.get(finding.document)),
  );
  return [...points, ...findings];
}
