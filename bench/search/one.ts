/** Measures one engine at one size in a process of its own; prints a line of JSON for each part done. */

import { readRecord } from '../../content/read.ts';
import { loadCorpus } from '../../core/corpus.ts';
import { linesOf } from '../../core/search-index/lines.ts';
import type { Ask } from './engine.ts';
import { engines } from './engines/engines.ts';
import type { Built, Half, Measured, Typed } from './measured.ts';
import { mean, percentile, scoreList } from './metrics.ts';
import { readQueries } from './queries.ts';
import { synthetic } from './synthetic.ts';

const [, , name, sizeText, only] = process.argv;
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
const BUDGET_MS = 30_000;
const REBUILDS = 5;
/** An index this slow to build is built once. */
const BUILT_ONCE_MS = 2000;

const collect = () => (globalThis as { gc?: () => void }).gc?.();
const print = (part: Measured) => process.stdout.write(`${JSON.stringify(part)}\n`);
const shipped = loadCorpus(readRecord());
const corpus = size > 0 ? synthetic(shipped, size) : shipped;
const engine = engines.find(each => each.name === name);

async function time(act: () => unknown): Promise<number> {
  const from = performance.now();
  await act();
  return performance.now() - from;
}

async function rebuilt(build: number): Promise<number> {
  if (build > BUILT_ONCE_MS) return build;
  const again: number[] = [];
  for (let i = 0; i < REBUILDS; i++) again.push(await time(() => engine?.make(corpus)));
  return Math.min(...again);
}

async function type(ask: Ask): Promise<Typed> {
  const keys = TYPED.flatMap(query =>
    [...query].map((_, n) => [...query].slice(0, n + 1).join('')),
  );
  const times: number[] = [];
  const begin = performance.now();
  for (const key of keys) {
    if (performance.now() - begin > BUDGET_MS) break;
    times.push(await time(() => ask(key)));
  }
  return {
    first: times[0] ?? 0,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    most: Math.max(...times),
    keys: times.length,
    of: keys.length,
  };
}

async function quality(ask: Ask, aside: boolean): Promise<Half> {
  const authorOf = (id: Parameters<typeof corpus.documents.get>[0] | undefined) =>
    (id && corpus.documents.get(id)?.author) ?? '';
  const half = readQueries(linesOf(corpus), line => authorOf(line.document)).filter(
    query => query.aside === aside,
  );
  const asked = await Promise.all(half.map(async query => ({ query, ids: await ask(query.q) })));
  const none = asked.filter(({ query }) => query.kind === 'none');
  const scored = asked
    .filter(({ query }) => query.kind !== 'none')
    .map(({ query, ids }) => ({ kind: query.kind, ...scoreList(query, ids) }));
  const kinds = [...new Set(scored.map(({ kind }) => kind))].map(kind => [
    kind,
    mean(scored.filter(each => each.kind === kind).map(each => each.ndcg5)),
  ]);
  return {
    ndcg5: mean(scored.map(score => score.ndcg5)),
    mrr: mean(scored.map(score => score.mrr)),
    recall10: mean(scored.map(score => score.recall10)),
    none: none.filter(({ ids }) => ids.length === 0).length / none.length,
    kinds: Object.fromEntries(kinds),
  };
}

collect();
const heap = process.memoryUsage().heapUsed;
let ask: Ask | undefined;
const build = await time(async () => {
  ask = await engine?.make(corpus);
});
if (!ask) print({ missing: true });
else {
  collect();
  const memory = (process.memoryUsage().heapUsed - heap) / 1e6;
  const built = (rebuild: number): Built => ({ build, rebuild, memory });
  print({ built: built(build) });
  if (only !== 'build') {
    // The first key is measured before anything is compiled by building again.
    print({ typed: await type(ask) });
    if (size === 0) print({ tuned: await quality(ask, false), aside: await quality(ask, true) });
    print({ built: built(await rebuilt(build)) });
  }
}
