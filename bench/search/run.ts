/**
 * `npm run bench:search [-- sizes…]`: quality, speed and memory of the search beside other engines, as
 * tables for README.md. Every engine at every size has a process of its own and a time limit.
 */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { engines } from './engines/engines.ts';
import type { Half, Measured } from './measured.ts';

/** 0 is the shipped record. */
const SIZES = [0, 1000, 10_000, 100_000];
const TIME_LIMIT_MS = 120_000;
/** Fresh processes that build the shipped record; the quickest counts, as the others met a busy machine. */
const COLD_BUILDS = 9;

const print = (line: string) => process.stdout.write(`${line}\n`);
const row = (cells: readonly string[]) => print(`| ${cells.join(' | ')} |`);
const head = (cells: readonly string[]) => {
  row(cells);
  row(cells.map((_, i) => (i === 0 ? '---' : '--:')));
};

/** Parts that were done before the time was up, and whether it was. */
function measure(engine: string, size: number, only = ''): Measured & { late?: boolean } {
  const flags = ['--expose-gc', '--no-warnings', '--max-old-space-size=6000'];
  const child = spawnSync(
    process.execPath,
    [...flags, join(import.meta.dirname, 'one.ts'), engine, String(size), only],
    { encoding: 'utf8', timeout: TIME_LIMIT_MS, killSignal: 'SIGKILL' },
  );
  const lines = child.stdout.split('\n').filter(Boolean);
  const parts = lines.map(line => JSON.parse(line) as Measured);
  return Object.assign({ late: child.status !== 0 }, ...parts);
}

const ms = (value: number) => (value < 100 ? value.toFixed(1) : value.toFixed(0));
const speedHead = ['engine', 'build', 'again', 'first key', 'p50', 'p95', 'slowest', 'MB', ''];

function speedRow(name: string, size: number, found: ReturnType<typeof measure>): void {
  const { built, typed, late, missing } = found;
  const limit = `gave up after ${TIME_LIMIT_MS / 1000} s`;
  if (!built) {
    row([name, ...Array(7).fill('–'), missing ? 'not installed' : `${limit}, building`]);
    return;
  }
  const cold =
    size > 0
      ? built.build
      : Math.min(
          ...Array.from(
            { length: COLD_BUILDS },
            () => measure(name, size, 'build').built?.build ?? built.build,
          ),
        );
  const keys = typed
    ? [ms(typed.first), ms(typed.p50), ms(typed.p95), ms(typed.most)]
    : ['–', '–', '–', '–'];
  const cut = typed && typed.keys < typed.of ? `${typed.keys} of ${typed.of} keys` : '';
  const note = late ? `${limit}${typed ? '' : ', typing'}` : cut;
  row([name, ms(cold), ms(built.rebuild), ...keys, built.memory.toFixed(1), note]);
}

function qualityTable(found: ReadonlyMap<string, Measured>): void {
  const kinds = Object.keys([...found.values()].find(each => each.aside)?.aside?.kinds ?? {});
  for (const [title, part] of [
    ['kept aside', 'aside'],
    ['tuned on', 'tuned'],
  ] as const) {
    print(`\n### Quality, queries ${title}\n`);
    head(['engine', 'nDCG@5', 'MRR', 'recall@10', 'nothing said', ...kinds]);
    for (const [name, measured] of found) {
      const half: Half | undefined = measured[part];
      if (!half) continue;
      const { ndcg5, mrr, recall10, none } = half;
      const figures = [ndcg5, mrr, recall10, none, ...kinds.map(kind => half.kinds[kind] ?? 0)];
      row([name, ...figures.map(figure => figure.toFixed(2))]);
    }
  }
}

const asked = process.argv.slice(2).map(Number);
for (const size of asked.length > 0 ? asked : SIZES) {
  print(`\n### ${size === 0 ? 'Shipped record' : `${size.toLocaleString('en')} records`}\n`);
  head(speedHead);
  const all = new Map<string, Measured>();
  for (const { name } of engines) {
    const found = measure(name, size);
    all.set(name, found);
    speedRow(name, size, found);
  }
  if (size === 0) qualityTable(all);
}
