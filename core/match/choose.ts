/** Puts ranked lines in the order shown: the best first, then what adds a subject or a speaker. */

import type { Corpus } from '../corpus.ts';
import { isKnown } from './period.ts';
import type { Candidate } from './rank-findings.ts';

/** Findings shown before "more". */
export const FINDING_PLACES = 8;
/** Of these, for what came after the article: the record as of its date goes first. */
const SINCE_PLACES = 3;
/** Lines put in order behind the places, for "more". */
const MORE = 12;
/** A second line of one document says little new. */
const SAME_DOCUMENT = 1.6;
/** Another speaker on the same subject is worth a somewhat weaker line. */
const SAME_SPEAKER = 0.35;
/** A subject of the article that no line shown is on yet. */
const NEW_SUBJECT = 2.2;

/** Chooses greedily; places and "more" together. */
export function choose(
  ranked: readonly Candidate[],
  corpus: Corpus,
  published: string | undefined,
): Candidate[] {
  const known = new Map(
    ranked.map(c => [c, isKnown(corpus.documents.get(c.finding.document)?.date ?? '', published)]),
  );
  const rest = new Set(ranked);
  const chosen: Candidate[] = [];
  let since = 0;
  const enoughKnown = [...known.values()].filter(Boolean).length >= FINDING_PLACES - SINCE_PLACES;
  while (rest.size > 0 && chosen.length < FINDING_PLACES + MORE) {
    const shut = enoughKnown && since >= SINCE_PLACES && chosen.length < FINDING_PLACES;
    let best: Candidate | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of rest) {
      if (shut && !known.get(candidate)) continue;
      const value = candidate.score + novelty(candidate, chosen);
      if (value > most) [best, most] = [candidate, value];
    }
    if (!best) break;
    rest.delete(best);
    chosen.push(best);
    if (!known.get(best)) since++;
  }
  return chosen;
}

function novelty(candidate: Candidate, chosen: readonly Candidate[]): number {
  const { document, speaker } = candidate.finding;
  const fresh = candidate.topics.some(t => !chosen.some(({ topics }) => topics.includes(t)));
  const sameDocument = chosen.filter(c => c.finding.document === document).length;
  const sameSpeaker = chosen.filter(c => c.finding.speaker === speaker).length;
  return (fresh ? NEW_SUBJECT : 0) - SAME_DOCUMENT * sameDocument - SAME_SPEAKER * sameSpeaker;
}
