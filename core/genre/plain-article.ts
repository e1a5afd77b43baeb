/** Makes an article of a plain text: paragraphs split by blank lines, no markup to judge by. */

import type { Article, Passage } from '../article.ts';
import { fold } from '../text/fold.ts';

export interface PlainText {
  readonly url?: string | null;
  readonly title?: string | null;
  readonly lang?: string | null;
  readonly date?: string | null;
  readonly text: string;
}

/** A byline is short and says who wrote. */
const BYLINE = /^\s*(?:by|par|von|por|di|door|oleh|ដោយ|โดย|作者|記者|记者)\b.{0,80}$/iu;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

/** Reads a plain text as an article; whether it is one, its length and its words must say. */
export function fromText(input: PlainText): Article {
  const paragraphs = input.text
    .split(/\n\s*\n/)
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(text => text !== '');
  const title = input.title?.replace(/\s+/g, ' ').trim() || (paragraphs[0] ?? '');
  if (paragraphs[0] !== undefined && fold(paragraphs[0]).text === fold(title).text) {
    paragraphs.shift();
  }
  const passages: Passage[] = [title, ...paragraphs].map((text, index) => ({
    index,
    kind: index === 0 ? 'title' : 'body',
    text,
  }));
  const published = input.date?.match(ISO_DAY)?.[0];
  return {
    url: input.url ?? '',
    title,
    ...(input.lang && { declaredLang: input.lang }),
    ...(published && { published }),
    keywords: [],
    passages,
    signals: {
      schemaTypes: [],
      bodyChars: paragraphs.reduce((sum, text) => sum + text.length, 0),
      paragraphs: paragraphs.length,
      linkDensity: 0,
      cards: 0,
      hasByline: paragraphs.slice(0, 3).some(text => BYLINE.test(text)),
      hasDateline: false,
      plain: true,
    },
  };
}
