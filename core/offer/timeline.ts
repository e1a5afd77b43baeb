/** The marks of the timeline: elections, UN documents, replies and the article, in their order. */

import type { Election } from '../../content/types.ts';
import type { Article } from '../article.ts';
import type { Corpus } from '../corpus.ts';
import { readPeriod } from '../match/period.ts';
import type { FindingCard, TimelineMark } from '../offer.ts';

/** Makes the marks for what an offer shows. */
export function makeTimeline(
  corpus: Corpus,
  article: Pick<Article, 'title' | 'published'>,
  cards: readonly FindingCard[],
): TimelineMark[] {
  const shown = unique(cards.flatMap(marksOf));
  const own: TimelineMark[] = article.published
    ? [{ date: article.published, kind: 'article', label: article.title }]
    : [];
  const dated = [...shown, ...own];
  const elections = near(corpus.elections, dated).map(
    ({ date, label, type }): TimelineMark => ({ date, kind: 'election', label, vote: type }),
  );
  return [...elections, ...dated].sort((a, b) => startOf(a.date) - startOf(b.date));
}

function marksOf({ finding, document, replies }: FindingCard): TimelineMark[] {
  const kind =
    finding.speaker === 'reply' ? 'reply' : document.issuedByUN ? ('un' as const) : 'states';
  return [
    { date: document.date, kind, label: document.title, card: finding.id },
    ...replies.map(
      (reply): TimelineMark => ({
        date: reply.document.date,
        kind: 'reply',
        label: reply.document.title,
        card: finding.id,
      }),
    ),
  ];
}

/** A document is one mark, however many of its lines are shown. */
function unique(marks: readonly TimelineMark[]): TimelineMark[] {
  const seen = new Set<string>();
  return marks.filter(({ date, label }) => {
    const key = `${date} ${label}`;
    return !seen.has(key) && seen.add(key);
  });
}

const startOf = (date: string): number => readPeriod(date)?.start ?? 0;

/** Elections between the first and the last mark, and the next one on either side. */
function near(elections: readonly Election[], marks: readonly TimelineMark[]): Election[] {
  if (marks.length === 0) return [];
  const days = marks.map(({ date }) => startOf(date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const sorted = elections.toSorted((a, b) => startOf(a.date) - startOf(b.date));
  const before = sorted.filter(({ date }) => startOf(date) < first).slice(-1);
  const after = sorted.filter(({ date }) => startOf(date) > last).slice(0, 1);
  const between = sorted.filter(({ date }) => startOf(date) >= first && startOf(date) <= last);
  return [...before, ...between, ...after];
}
