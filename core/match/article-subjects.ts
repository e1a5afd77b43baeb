/** Decides which of the subjects met in an article its readers should be shown the record on. */

import type { Claim, Point, TopicId } from '../../content/types.ts';
import type { Subject } from './salience.ts';
import type { SubjectId } from './subject-words.ts';

/** Below this a subject was named in passing: about one strong body passage or two weak ones. */
const LEAST_WEIGHT = 2;
/** A long article names many things; what weighs far less than its main subject is a side remark. */
const LEAST_SHARE = 0.04;

/** Subjects of the article, strongest first; `share` is the weight against the strongest. */
export function mainSubjects(subjects: readonly Subject[]): Subject[] {
  const top = subjects[0]?.weight ?? 0;
  return subjects.filter(({ weight }) => weight >= LEAST_WEIGHT && weight >= top * LEAST_SHARE);
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
