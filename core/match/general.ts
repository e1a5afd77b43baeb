/** What is shown when an article on an election is on no particular subject of the record. */

import type { Finding, TopicId } from '../../content/types.ts';
import type { Article } from '../article.ts';
import type { Corpus } from '../corpus.ts';
import type { Match } from '../offer.ts';
import type { Verdict } from '../verdict.ts';
import { daysApart, readPeriod } from './period.ts';
import type { Subject } from './salience.ts';

export interface General {
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
  readonly article: Article;
  readonly verdict: Verdict;
  /** What the article names in passing, strongest first. */
  readonly subjects: readonly Subject[];
}

/** An election as such: how it was held and judged. */
const ELECTION_TOPICS: readonly TopicId[] = ['election-observation', 'electoral-law'];
const LINES = 5;
/** Lower than any match with a subject of its own. */
const SCORE = 0.1;
/** Evidence the reader is shown as the reason. */
const WORDS = 3;

/** The general point, or the weightiest findings on elections nearest in time. */
export function generalMatch(from: General, kind: 'point' | 'finding'): Match[] {
  const ids = kind === 'point' ? ['p1'] : nearest(from).map(({ id }) => id);
  return ids.map((id, i) => ({ kind, id, score: SCORE - i / 1000, ...reasons(from, id) }));
}

function nearest({ corpus, findings, article, verdict }: General): Finding[] {
  const election = corpus.elections.find(({ id }) => id === verdict.election);
  const when = readPeriod(article.published ?? election?.date);
  const apart = (finding: Finding): number => {
    const issued = readPeriod(corpus.documents.get(finding.document)?.date);
    if (!issued) return Number.POSITIVE_INFINITY;
    return when ? daysApart(issued, when) : -issued.start;
  };
  return findings
    .filter(f => f.priority === 1 && f.speaker !== 'reply')
    .filter(({ topics }) => topics.some(topic => ELECTION_TOPICS.includes(topic)))
    .sort((a, b) => apart(a) - apart(b) || a.id.localeCompare(b.id))
    .slice(0, LINES);
}

/** A subject the article names in passing where the line has it, else the election itself. */
function reasons({ corpus, article, verdict, subjects }: General, id: string) {
  const own =
    [...corpus.findings.values(), ...corpus.statement.points].find(line => line.id === id)
      ?.topics ?? [];
  const topics = own.filter(topic => ELECTION_TOPICS.includes(topic));
  const named = subjects.filter(subject => (topics as string[]).includes(subject.id));
  const signs = verdict.evidence.filter(({ passage }) => passage !== undefined).slice(0, WORDS);
  const passages = [
    ...named.flatMap(subject => subject.passages.slice(0, 2)),
    ...signs.flatMap(({ passage }) => passage ?? []),
  ];
  return {
    topics,
    passages: [
      ...new Set(passages.length > 0 ? passages : article.passages.map(p => p.index)),
    ].slice(0, WORDS),
    because: [...new Set([...named.flatMap(n => n.because), ...signs.map(({ cue }) => cue)])].slice(
      0,
      WORDS,
    ),
  };
}
