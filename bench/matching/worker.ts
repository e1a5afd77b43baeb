/** Entry of the measured background: the record as it is shipped, and the measuring. */
import { corpus } from '../../content/corpus.ts';
import { cues } from '../../content/cues.ts';
import type { Article } from '../../core/article.ts';
import { measure } from './measure.ts';

Object.assign(globalThis, {
  measureMatching: (article: Article, runs: number) => measure(corpus, cues, article, runs),
});
