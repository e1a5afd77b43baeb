/** Which subjects an article is really on: not those it names once in passing. */

import type { Passage, PassageKind } from '../article.ts';
import type { PassageSubjects } from './passage-subjects.ts';
import type { SubjectId } from './subject-words.ts';

/** What an article says first it is about; a caption may be older than the article. */
const PLACE: Record<PassageKind, number> = {
  title: 3,
  lead: 2,
  heading: 1.5,
  body: 1,
  caption: 0.75,
};
/** Passages of a story's opening count nearly as a lead: pages mark leads badly. */
const OPENING = 1.5;
const OPENING_PASSAGES = 4;
/** News tells the background last: the end of an article counts this much of its beginning. */
const LAST = 0.6;
/** A report of fewer passages has no such tail. */
const LONG = 24;

/** A subject of the article: strength over all passages, and the passages, best first. */
export interface Subject {
  readonly id: SubjectId;
  readonly weight: number;
  readonly passages: readonly number[];
  readonly because: readonly string[];
}

/** Words shown as the reason; more is a list nobody reads. */
const MOST_WORDS = 6;

/** Sums what the passages are on. Every subject is in the result, strongest first. */
export function weighSubjects(
  passages: readonly Passage[],
  found: readonly PassageSubjects[],
): Subject[] {
  const bySubject = new Map<
    SubjectId,
    { index: number; weight: number; because: readonly string[] }[]
  >();
  passages.forEach((passage, i) => {
    const place = passage.kind === 'body' && i <= OPENING_PASSAGES ? OPENING : PLACE[passage.kind];
    const depth = 1 - (1 - LAST) * (i / Math.max(LONG, passages.length));
    for (const [subject, { strength, because }] of found[i] ?? []) {
      const list = bySubject.get(subject) ?? [];
      list.push({ index: passage.index, weight: strength * place * depth, because });
      bySubject.set(subject, list);
    }
  });
  return [...bySubject]
    .map(([id, list]) => {
      const best = list.toSorted((a, b) => b.weight - a.weight || a.index - b.index);
      return {
        id,
        weight: list.reduce((sum, { weight }) => sum + weight, 0),
        passages: best.map(({ index }) => index),
        because: [...new Set(best.flatMap(({ because }) => because))].slice(0, MOST_WORDS),
      };
    })
    .sort((a, b) => b.weight - a.weight);
}
