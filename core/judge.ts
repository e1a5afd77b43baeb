/** From an article to what the panel shows: the judgement, the matches and the offer in one call. */
import type { CueBook } from '../content/types.ts';
import type { Article } from './article.ts';
import type { Corpus } from './corpus.ts';
import { createDetector } from './detect.ts';
import { createMatcher } from './match.ts';
import { makeOffer, type Reading, toReading } from './offer.ts';

/** The reading of an article; undefined when it is not about a Cambodian election. */
export type Judge = (article: Article) => Reading | undefined;

/** Compiles the cues once; the judge it gives back is quick. */
export function createJudge(corpus: Corpus, cues: CueBook): Judge {
  const detect = createDetector(cues, corpus.elections);
  const match = createMatcher(corpus, cues);
  return article => {
    const verdict = detect(article);
    if (!verdict.article || !verdict.about) return undefined;
    const offer = makeOffer(corpus, article, verdict, match(article, verdict));
    return toReading(article, verdict, offer);
  };
}

/**
 * Judges a page again: what the reader said of it before, its date and the lines that do not fit,
 * still holds when it is the same page.
 */
export function judgeAgain(
  judge: Judge,
  article: Article,
  before: Reading | undefined,
): Reading | undefined {
  const same = before?.url === article.url ? before : undefined;
  const date = same?.dateSet && !article.published ? same.published : undefined;
  const reading = judge(date ? { ...article, published: date } : article);
  return (
    reading && {
      ...reading,
      ...(date ? { dateSet: true } : {}),
      ...(same?.hidden ? { hidden: same.hidden } : {}),
    }
  );
}
