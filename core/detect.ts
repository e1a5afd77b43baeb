/** Judges an article: is it one, and is a Cambodian election its subject? */

import type { CueBook, Election, Lang } from '../content/types.ts';
import type { Article } from './article.ts';
import { evidenceOf } from './detect/evidence.ts';
import { featuresOf } from './detect/features.ts';
import { markArticle } from './detect/marks.ts';
import { ABOUT, weigh } from './detect/weigh.ts';
import { whichElection } from './detect/which-election.ts';
import { isArticle } from './genre/article-kind.ts';
import { compileLexicon } from './lexicon/lexicon.ts';
import { HOME_LANGUAGES } from './lexicon/vote-words.ts';
import { languageOf } from './text/language.ts';
import type { Verdict } from './verdict.ts';

/** A character of these scripts says as much as three Latin letters, of these as two. */
const DENSITY: Partial<Record<Lang | 'und', number>> = {
  'zh-Hans': 3.5,
  'zh-Hant': 3.5,
  ja: 2.5,
  ko: 2.2,
  km: 1.2,
  th: 1.2,
  lo: 1.2,
};

/** Names of the country in the name of an outlet, or its domain. */
const LOCAL_PRESS = /\.kh\b|cambod|kampuchea|khmer|phnom-?\s?penh|angkor|mekong ?eye/i;

/** Compiles the cues; one language's at its first article. */
export function createDetector(
  cues: CueBook,
  elections: readonly Election[] = [],
): (article: Article) => Verdict {
  const lexicons = new Map<Lang | 'und', ReturnType<typeof compileLexicon>>();
  return article => {
    const lang = languageOf(sampleOf(article));
    let scan = lexicons.get(lang);
    if (!scan) {
      scan = compileLexicon(cues, lang);
      lexicons.set(lang, scan);
    }
    const density = DENSITY[lang] ?? 1;
    const features = featuresOf(
      markArticle(article, scan, density),
      density,
      isHome(article, lang),
    );
    const { about, points } = weigh(features, lang);
    const election = about ? whichElection(article, features, elections) : undefined;
    return {
      article: isArticle(article, features, density),
      about,
      score: scoreOf(points),
      lang,
      evidence: evidenceOf(features),
      ...(election && { election }),
    };
  };
}

/** In the country's own language or press a vote with no place beside it is one at home. */
const isHome = (article: Article, lang: Lang | 'und'): boolean =>
  (lang !== 'und' && HOME_LANGUAGES.has(lang)) ||
  LOCAL_PRESS.test(
    `${/^[a-z]+:\/\/([^/?#]+)/i.exec(article.url)?.[1] ?? ''} ${article.site ?? ''}`,
  );

/** The text that tells the language: paragraphs before titles, which hold names. */
function sampleOf(article: Article): string {
  const texts = article.passages.filter(p => p.kind !== 'title').map(p => p.text);
  return `${texts.join('\n').slice(0, 6000)}\n${article.title}`;
}

/** Points as a number from 0 to 1, 0.5 at the threshold. */
const scoreOf = (points: number): number =>
  Math.round(100 / (1 + Math.exp((ABOUT - points) / 2))) / 100;
