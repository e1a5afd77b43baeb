/** What a search found, its hits together with their cards: what the search's face shows. */

import type { Card } from '#core/offer.ts';
import type { SearchAnswer } from '#core/record-door.ts';
import type { Hit, SearchResult } from '#core/search/hits.ts';
import type { Span } from '../entry/excerpt.ts';

export interface FoundLine {
  readonly hit: Hit;
  readonly card: Card;
}

export interface Found extends Omit<SearchResult, 'hits' | 'nearest'> {
  readonly hits: readonly FoundLine[];
  readonly nearest: readonly FoundLine[];
}

/** Puts hits and cards together; a hit that is only a document has no card and is left out. */
export function toFound({ result, cards }: SearchAnswer): Found {
  const lines = (hits: readonly Hit[]): FoundLine[] =>
    hits.flatMap(hit => {
      const card = cards[hit.id];
      return card ? [{ hit, card }] : [];
    });
  return { ...result, hits: lines(result.hits), nearest: lines(result.nearest) };
}

/** The words found, in the text the card shows: a snippet is a stretch of it. */
export function foundIn(text: string, hit: Hit): Span[] {
  const at = text.indexOf(hit.snippet.replace(/^…|…$/g, ''));
  if (at < 0) return [];
  const lead = hit.snippet.startsWith('…') ? 1 : 0;
  const words = hit.highlights.map(([start, end]) => ({
    start: start + at - lead,
    end: end + at - lead,
  }));
  return joined(text, words);
}

/** Words that follow one another are one mark: "Candlelight Party", not two. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '') {
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else out.push(span);
  }
  return out;
}
