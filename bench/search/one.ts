/** Measures one engine at one size in a process of its own, and prints a line of JSON. */

import { readRecord } from '../../content/read.ts';
import { loadCorpus } from '../../core/corpus.ts';
import { linesOf } from '../../core/search-index/lines.ts';
import { engines } from './engines.ts';
import { mean, percentile, scoreList } from './metrics.ts';
import { readQueries } from './queries.ts';
import { synthetic } from './synthetic.ts';

const [, , name, sizeText] = process.argv;
const size = Number(sizeText);
/** Typed letter by letter; each letter is one search. */
const TYPED = [
  'candelight party',
  'press freedom 2018',
  'kem sokha treason trial',
  'why was the 2023 election not free',
  'deportation of refugees',
  'intimidaton of voters',
  'គណបក្សភ្លើងទៀន',
  'accords de paris',
  'xylophone orchestra',
  'hrc res 54 36',
];
/** Slow engines are not typed at for hours. */
const BUDGET_MS = 20_000;

const REBUILDS = 5;

const collect = () => (globalThis as { gc?: () => void }).gc?.();
const shipped = loadCorpus(readRecord());
const corpus = size > 0 ? synthetic(shipped, size) : shipped;
const engine = engines.find(each => each.name === name);
collect();
const heap = process.memoryUsage().heapUsed;
const start = performance.now();
const ask = await engine?.make(corpus);
const build = performance.now() - start;
if (!ask) {
  process.stdout.write(`${JSON.stringify({ missing: true })}\n`);
} else {
  collect();
  const memory = (process.memoryUsage().heapUsed - heap) / 1e6;
  // Once more on code that is compiled: the first build pays for that.
  const again: number[] = [];
  for (let i = 0; i < (size > 10_000 ? 0 : REBUILDS); i++) {
    const from = performance.now();
    await engine?.make(corpus);
    again.push(performance.now() - from);
  }
  const rebuild = again.length > 0 ? Math.min(...again) : build;
  const times: number[] = [];
  const begin = performance.now();
  for (const query of TYPED) {
    for (let n = 1; n <= query.length && performance.now() - begin < BUDGET_MS; n++) {
      const from = performance.now();
      await ask(query.slice(0, n));
      times.push(performance.now() - from);
    }
  }
  const speed = {
    build,
    rebuild,
    memory,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
  let quality = {};
  if (size === 0) {
    const queries = readQueries(
      linesOf(corpus),
      line => (line.document && corpus.documents.get(line.document)?.author) ?? '',
    );
    const asked = await Promise.all(
      queries.map(async query => ({ query, ids: await ask(query.q) })),
    );
    const part = (aside: boolean) => {
      const half = asked.filter(({ query }) => query.aside === aside);
      const scores = half
        .filter(({ query }) => query.kind !== 'none')
        .map(({ query, ids }) => scoreList(query, ids));
      const none = half.filter(({ query }) => query.kind === 'none');
      return {
        ndcg5: mean(scores.map(score => score.ndcg5)),
        mrr: mean(scores.map(score => score.mrr)),
        recall10: mean(scores.map(score => score.recall10)),
        none: none.filter(({ ids }) => ids.length === 0).length / none.length,
      };
    };
    quality = { tuned: part(false), aside: part(true) };
  }
  process.stdout.write(`${JSON.stringify({ ...speed, ...quality })}\n`);
}
