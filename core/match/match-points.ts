/** Points of the statement for an article, by the claims they make, not by general likeness. */

import type { Point, TopicId } from '../../content/types.ts';
import type { Match } from '../offer.ts';
import { ownTopics, pointSubjects } from './article-subjects.ts';
import type { Subject } from './salience.ts';
import type { SubjectId } from './subject-words.ts';

/** A point that only speaks of what some claim elsewhere says better comes behind. */
const MOST_PASSAGES = 5;

/** Every point with a claim the article is on, strongest first. */
export function matchPoints(points: readonly Point[], subjects: readonly Subject[]): Match[] {
  const top = subjects[0]?.weight ?? 1;
  const byId = new Map(subjects.map(subject => [subject.id, subject]));
  return points
    .flatMap(point => matchPoint(point, byId, top) ?? [])
    .sort((a, b) => b.score - a.score);
}

function matchPoint(
  point: Point,
  byId: ReadonlyMap<SubjectId, Subject>,
  top: number,
): Match | undefined {
  const claims = point.claims.filter(claim => ownTopics(claim, point).some(t => byId.has(t)));
  const ids = new Set<SubjectId>([
    ...pointSubjects(point),
    ...claims.flatMap(claim => claim.topics),
  ]);
  const tied = [...ids].flatMap(id => byId.get(id) ?? []).sort((a, b) => b.weight - a.weight);
  const strongest = tied[0];
  if (!strongest) return undefined;
  return {
    kind: 'point',
    id: point.id,
    topics: topicsOf(point, tied),
    score: Math.min(1, strongest.weight / top),
    passages: [...new Set(tied.flatMap(({ passages }) => passages.slice(0, 2)))].slice(
      0,
      MOST_PASSAGES,
    ),
    because: [...new Set(tied.flatMap(({ because }) => because.slice(0, 2)))].slice(0, 6),
  };
}

/** A claim that no topic stands for is shown under the topic of its point. */
function topicsOf(point: Point, tied: readonly Subject[]): TopicId[] {
  const own = tied.map(({ id }) =>
    id === 'p2' ? point.topics[0] : id === 'p4' ? ('upr' as const) : id,
  );
  return [...new Set(own.filter(topic => topic !== undefined))];
}
