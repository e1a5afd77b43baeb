/** Every hostile page, in two implementations of the DOM: read, judged and searched without a word. */
import { beforeAll, describe, expect, it } from 'vitest';
import { gateWords } from '../../content/gate-words.ts';
import { readCues } from '../../content/read.ts';
import { createJudge, type Judge } from '../../core/judge.ts';
import { passesGate } from '../../page/gate.ts';
import { passageRanges } from '../../page/passages.ts';
import { MAX_TEXT } from '../../page/read/blocks.ts';
import { readArticle } from '../../page/read-article.ts';
import { isArticle } from '../../platform/messages/is-article.ts';
import { parseHtml } from '../../scripts/parse-html.ts';
import { corpus } from '../support/article-of.ts';
import { pageOf } from '../support/page-of.ts';
import { hostilePages, PARAGRAPHS } from './pages.ts';

const cues = readCues();
const words = gateWords(cues);
const URL_ = 'https://news.example/2023/05/16/story';
let judge: Judge;
beforeAll(() => {
  judge = createJudge(corpus, cues);
});

it('there are at least sixty pages, each by a name of its own', () => {
  expect(new Set(hostilePages.map(({ name }) => name)).size).toBe(hostilePages.length);
  expect(hostilePages.length).toBeGreaterThanOrEqual(60);
});

describe.each([
  ['happy-dom', pageOf],
  ['linkedom', parseHtml],
])('in %s', (_, parse) => {
  it.each(hostilePages)('$name', ({ html, readable }) => {
    const doc = parse(html);
    expect(typeof passesGate(doc, words)).toBe('boolean');
    const article = readArticle(doc, URL_);
    // Plain values, capped, as they cross to the background and are taken there.
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
    expect(isArticle(article)).toBe(true);
    const size = article.passages.reduce((sum, { text }) => sum + text.length, 0);
    expect(size).toBeLessThan(MAX_TEXT * 1.2);
    const reading = judge(article);
    if (readable !== false) {
      const texts = article.passages.map(passage => passage.text);
      // Not the texts themselves: a failure would print megabytes.
      expect(texts.some(text => text.includes(PARAGRAPHS[1] ?? '?'))).toBe(true);
    }
    const quoted = reading?.passages.map(passage => passage.text) ?? [];
    if (_ === 'happy-dom') expect(passageRanges(doc, quoted)).toHaveLength(quoted.length);
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });
});
