/** Decides which of the subjects met in an article its readers should be shown the record on. */

import type { Claim, Point, TopicId } from '../../content/types.ts';
import type { Subject } from './salience.ts';
import type { SubjectId } from './subject-words.ts';

/**
 * Below this a subject was named in passing. A short report has said it all in a few passages, so
 * there one clear passage is enough; a long feature touches on many things, and two have to speak.
 */
const LEAST_WEIGHT = 0.55;
const PER_TENFOLD = 0.78;
/** Two passages of background are enough however long the article. */
const ENOUGH_WEIGHT = 1.7;

/** Subjects of an article of so many passages, strongest first. */
export function mainSubjects(subjects: readonly Subject[], passages: number): Subject[] {
  const byLength = LEAST_WEIGHT + PER_TENFOLD * Math.log10(Math.max(1, passages));
  const least = Math.min(ENOUGH_WEIGHT, byLength);
  return subjects.filter(({ weight }) => weight >= least);
}

/** Subjects that tell one claim of a point from its other claims. */
export function ownTopics(claim: Claim, point: Point): TopicId[] {
  const others = point.claims.filter(other => other !== claim).flatMap(other => other.topics);
  return claim.topics.filter(topic => !others.includes(topic));
}

/** What speaks for a point by itself, apart from the topics of its claims. */
export function pointSubjects(point: Point): SubjectId[] {
  if (point.id === 'p2') return ['p2'];
  if (point.id === 'p4') return ['p4', 'upr'];
  if (point.id === 's') return ['political-succession'];
  return point.topics;
}

/** The claims of a point that a match is about: those with a topic of their own among its topics. */
export function matchedClaims(point: Point, topics: readonly TopicId[]): Claim[] {
  return point.claims.filter(claim =>
    ownTopics(claim, point).some(topic => topics.includes(topic)),
  );
}
