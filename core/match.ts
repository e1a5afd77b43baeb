/** Ties an article to the lines of the record on the same subject, with passages and reasons. */

import type { CueBook } from '../content/types.ts';
import type { Article, Passage } from './article.ts';
import type { Corpus } from './corpus.ts';
import { mainSubjects } from './match/article-subjects.ts';
import { choose } from './match/choose.ts';
import { generalMatch } from './match/general.ts';
import { matchPoints } from './match/match-points.ts';
import { indexNames } from './match/names.ts';
import { readPeriod } from './match/period.ts';
import { type Candidate, rankFindings } from './match/rank-findings.ts';
import { readArticleSubjects } from './match/read-article-subjects.ts';
import type { Match } from './offer.ts';
import type { Verdict } from './verdict.ts';

export type Matcher = (article: Article, verdict: Verdict) => Match[];

/**
 * Compiles the record and the words once. The matches come in the order shown, points before
 * findings; they are never empty for an article about an election.
 */
export function createMatcher(corpus: Corpus, cues: CueBook): Matcher {
  const names = indexNames(corpus);
  const read = readArticleSubjects(corpus, cues, names);
  const findings = ownLines(corpus);
  return (article, verdict) => {
    const passages = distinct(article.passages);
    const { subjects, met, documents } = read(passages, verdict.lang);
    const main = mainSubjects(subjects, passages.length);
    // Without a date the election it is about says which days are near.
    const election = corpus.elections.find(({ id }) => id === verdict.election);
    const published = readPeriod(article.published ?? election?.date);
    const ranked = rankFindings(findings, corpus, names, {
      subjects: main,
      names: met,
      documents,
      ...(published ? { published } : {}),
    });
    const points = matchPoints(corpus.statement.points, main);
    const lines = choose(ranked, corpus, article.published).map(toMatch);
    const general = { corpus, findings, article, verdict, subjects };
    return [
      ...(points.length > 0 ? points : generalMatch(general, 'point')),
      ...(lines.length > 0 ? lines : generalMatch(general, 'finding')),
    ];
  };
}

/** A reply stands with what it answers; what answers nothing matches in its own right. */
function ownLines(corpus: Corpus) {
  const all = [...corpus.findings.values()];
  const linked = new Set(all.flatMap(({ replies = [] }) => replies.map(r => r.finding)));
  return all.filter(({ id }) => !linked.has(id));
}

/** Pages repeat the title, and the description in the lead: each text counts once. */
function distinct(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function toMatch({ finding, topics, score, passages, because }: Candidate): Match {
  // A far day and a side subject may outweigh the little that ties a finding.
  const worth = Math.max(0, score);
  return {
    kind: finding.speaker === 'reply' ? 'reply' : 'finding',
    id: finding.id,
    topics,
    score: worth / (worth + HALF),
    passages,
    because,
  };
}
/** A score of this is shown as one half: scores only order. */
const HALF = 6;
