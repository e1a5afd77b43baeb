/** Says whether a page is a news article, from many weak signs: no single one decides. */

import type { Article } from '../article.ts';
import type { Features } from './features.ts';

export function isArticle(article: Article, _features: Features, density: number): boolean {
  return article.signals.bodyChars * density > 250;
}
