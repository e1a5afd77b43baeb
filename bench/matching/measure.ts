/** Times the matching of one article, the same in Node and in a browser's background. */
import type { CueBook } from '../../content/types.ts';
import type { Article } from '../../core/article.ts';
import type { Corpus } from '../../core/corpus.ts';
import { createDetector } from '../../core/detect.ts';
import { createMatcher } from '../../core/match.ts';
import { makeOffer, toReading } from '../../core/offer.ts';

export interface Timing {
  /** Milliseconds, sorted: passages to matches. */
  readonly match: readonly number[];
  /** From the article to what the panel shows: judgement, matches, offer. */
  readonly whole: readonly number[];
  readonly matches: number;
}

/** What a fresh background would be too slow in, an engine has compiled after these. */
const WARM = 5;

export function measure(corpus: Corpus, cues: CueBook, article: Article, runs: number): Timing {
  const detect = createDetector(cues, corpus.elections);
  const matcher = createMatcher(corpus, cues);
  const match: number[] = [];
  const whole: number[] = [];
  let matches = 0;
  for (let run = 0; run < runs + WARM; run++) {
    const start = performance.now();
    const verdict = detect(article);
    const judged = performance.now();
    const found = matcher(article, verdict);
    const matched = performance.now();
    toReading(article, verdict, makeOffer(corpus, article, verdict, found));
    const end = performance.now();
    matches = found.length;
    if (run < WARM) continue;
    match.push(matched - judged);
    whole.push(end - start);
  }
  const sorted = (list: number[]) => list.toSorted((a, b) => a - b);
  return { match: sorted(match), whole: sorted(whole), matches };
}
