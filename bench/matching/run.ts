/**
 * How long matching takes on an article of 20 kB, in Node and in Chromium's service worker:
 * `node bench/matching/run.ts [--node]`. The bar is a median of 10 ms.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCues, readRecord } from '../../content/read.ts';
import type { Article, Passage } from '../../core/article.ts';
import { loadCorpus } from '../../core/corpus.ts';
import { measureInChromium } from './chromium.ts';
import { measure, type Timing } from './measure.ts';

const RUNS = 100;
const BYTES = 20_000;
const BAR_MS = 10;

/** One long article, of passages written for the tests, none of them twice. */
function longArticle(): Article {
  const folder = join(import.meta.dirname, '../../tests/fixtures/matching');
  const lines = ['tuning-en', 'aside-en'].flatMap(name =>
    readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n'),
  );
  const articles = lines.map(
    line => JSON.parse(line) as { title: string; passages: { text: string }[] },
  );
  const whole = readFileSync(join(folder, '../articles/en.jsonl'), 'utf8').trim().split('\n');
  const texts = [
    ...articles.flatMap(({ passages }) => passages.map(({ text }) => text)),
    ...whole.flatMap(line => (JSON.parse(line) as { paragraphs?: string[] }).paragraphs ?? []),
  ];
  const title = articles[0]?.title ?? '';
  const passages: Passage[] = [{ index: 0, kind: 'title', text: title }];
  let size = 0;
  for (const text of texts) {
    if (size >= BYTES) break;
    passages.push({ index: passages.length, kind: passages.length === 1 ? 'lead' : 'body', text });
    size += Buffer.byteLength(text);
  }
  return {
    url: 'https://news.example/long',
    title,
    published: '2023-07-24',
    keywords: [],
    passages,
    signals: {
      schemaTypes: ['NewsArticle'],
      ogType: 'article',
      bodyChars: size,
      paragraphs: passages.length - 1,
      linkDensity: 0,
      cards: 0,
      hasByline: true,
      hasDateline: true,
      plain: false,
    },
  };
}

const at = (list: readonly number[], share: number) =>
  (list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0).toFixed(2);

function print(where: string, { match, whole, matches }: Timing): void {
  const median = Number(at(match, 0.5));
  console.log(
    `${where.padEnd(26)} match median ${at(match, 0.5)} ms, p95 ${at(match, 0.95)} ms (bar ${BAR_MS} ms: ${median <= BAR_MS ? 'met' : 'missed'}); article to offer median ${at(whole, 0.5)} ms, p95 ${at(whole, 0.95)} ms; ${matches} matches`,
  );
}

const article = longArticle();
const size = article.passages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
console.log(`${(size / 1000).toFixed(1)} kB in ${article.passages.length} passages, ${RUNS} runs`);
print(
  `Node ${process.versions.node}`,
  measure(loadCorpus(readRecord()), readCues(), article, RUNS),
);
if (!process.argv.includes('--node')) {
  print('Chromium, service worker', await measureInChromium(article, RUNS));
}
