/** Articles and verdicts for tests of the matching and the offers, from a few lines of text. */
import { readCues, readRecord } from '../../content/read.ts';
import type { Lang } from '../../content/types.ts';
import type { Article, Passage } from '../../core/article.ts';
import { loadCorpus } from '../../core/corpus.ts';
import { createMatcher } from '../../core/match.ts';
import { makeOffer, type Offer } from '../../core/offer.ts';
import type { Verdict } from '../../core/verdict.ts';

export interface Told {
  texts: readonly string[];
  published?: string;
  lang?: Lang | 'und';
  election?: string;
}

export const corpus = loadCorpus(readRecord());
export const match = createMatcher(corpus, readCues());

/** The first text is the title, the second the lead. */
export function articleOf({ texts, published }: Told): Article {
  const passages = texts.map(
    (text, index): Passage => ({
      index,
      kind: index === 0 ? 'title' : index === 1 ? 'lead' : 'body',
      text,
    }),
  );
  return {
    url: 'https://news.example/a',
    title: texts[0] ?? '',
    ...(published ? { published } : {}),
    keywords: [],
    passages,
    signals: {
      schemaTypes: [],
      bodyChars: texts.join('').length,
      paragraphs: texts.length,
      linkDensity: 0,
      cards: 0,
      hasByline: false,
      hasDateline: false,
      plain: true,
    },
  };
}

/** A verdict that takes the text as an article on an election: what is tested comes after it. */
export function verdictOf({ texts, lang = 'en', election }: Told): Verdict {
  return {
    article: true,
    about: true,
    score: 1,
    lang,
    evidence: [{ cue: texts[0] ?? '', where: 'title', passage: 0, weight: 2 }],
    ...(election ? { election } : {}),
  };
}

export function offerOf(told: Told): Offer {
  const [article, verdict] = [articleOf(told), verdictOf(told)];
  return makeOffer(corpus, article, verdict, match(article, verdict));
}

export const matchesOf = (told: Told) => match(articleOf(told), verdictOf(told));
