/**
 * Compares our reader with Mozilla's Readability on the saved pages in ../shared/pages: how much of
 * the text both find, what each costs, and how many dates we find. Run: node bench/readers/compare.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { readArticle } from '../../page/read-article.ts';
import { parseHtml } from '../../scripts/parse-html.ts';

const folder = join(import.meta.dirname, '../../../shared/pages');

/** Markup in which a page carries its day, looked for in the source itself, not by the reader. */
const DATE_MARKUP =
  /"datePublished"\s*:\s*"[^"]{8}|itemprop=["']?datePublished|(?:property|name)=["'](?:og:)?(?:article:published_time|date|pdate|dc\.date(?:\.issued)?|publish-?date|ptime|pubdate|parsely-pub-date|sailthru\.date)["']|<time[^>]+datetime=["']?\d{4}/i;

/** How often each word (or run of characters, in scripts without spaces) stands in a text. */
function bag(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{Script=Latin}\p{N}]+|\p{L}/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
const size = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
function shared(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0;
  for (const [word, n] of a) sum += Math.min(n, b.get(word) ?? 0);
  return sum;
}
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1);

const rows: { file: string; precision: number; recall: number; ours: number; theirs: number }[] =
  [];
const [noDate, ours, theirs]: [string[], number[], number[]] = [[], [], []];
let dated = 0;
let theirsDated = 0;
for (const line of readFileSync(join(folder, 'index.jsonl'), 'utf8').trim().split('\n')) {
  const page = JSON.parse(line) as { file: string; url: string | null };
  const html = readFileSync(join(folder, page.file), 'utf8');
  const own = parseHtml(html);
  let start = performance.now();
  const article = readArticle(own, page.url ?? '');
  ours.push(performance.now() - start);
  const other = parseHtml(html);
  start = performance.now();
  const parsed = new Readability(other).parse();
  const reference = parsed?.textContent ?? '';
  theirs.push(performance.now() - start);
  if (DATE_MARKUP.test(html)) {
    dated++;
    if (parsed?.publishedTime) theirsDated++;
    if (!article.published) noDate.push(page.file);
  }
  const [a, b] = [bag(article.passages.map(p => p.text).join('\n')), bag(reference)];
  const both = shared(a, b);
  rows.push({
    file: page.file,
    precision: both / (size(a) || 1),
    recall: both / (size(b) || 1),
    ours: size(a),
    theirs: size(b),
  });
}

const print = (text: string) => process.stdout.write(`${text}\n`);
print(`pages ${rows.length}`);
print(
  `words we share with Readability: precision median ${median(rows.map(r => r.precision)).toFixed(3)}, mean ${mean(rows.map(r => r.precision)).toFixed(3)}; recall median ${median(rows.map(r => r.recall)).toFixed(3)}, mean ${mean(rows.map(r => r.recall)).toFixed(3)}`,
);
print(
  `cost in ms, median (this process, linkedom): ours ${median(ours).toFixed(1)}, Readability ${median(theirs).toFixed(1)}`,
);
print(
  `slowest: ours ${Math.max(...ours).toFixed(0)} ms, Readability ${Math.max(...theirs).toFixed(0)} ms`,
);
print(
  `day found: ${dated - noDate.length} (Readability ${theirsDated}) of ${dated} pages that carry one in markup; not on ${noDate.join(', ') || 'none'}`,
);
print('furthest apart:');
for (const row of rows
  .toSorted((a, b) => a.precision * a.recall - b.precision * b.recall)
  .slice(0, 25)) {
  print(
    `  ${row.file.padEnd(40)} precision ${row.precision.toFixed(2)} recall ${row.recall.toFixed(2)} words ${row.ours} / ${row.theirs}`,
  );
}
