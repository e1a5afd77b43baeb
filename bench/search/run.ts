/** `npm run bench:search`: quality, speed and memory of the search beside other engines, same run. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { engines } from './engines.ts';

/** 0 is the shipped record. */
const SIZES = [0, 1000, 10_000, 100_000];
/** An engine this slow at one size is not asked at the next. */
const TOO_SLOW_MS = 150;
const TIME_LIMIT_MS = 180_000;

interface Part {
  ndcg5: number;
  mrr: number;
  recall10: number;
  none: number;
}
interface Measured {
  missing?: true;
  build: number;
  rebuild: number;
  memory: number;
  p50: number;
  p95: number;
  tuned?: Part;
  aside?: Part;
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const measure = (engine: string, size: number): Measured | undefined => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--no-warnings',
      '--max-old-space-size=3500',
      join(import.meta.dirname, 'one.ts'),
      engine,
      String(size),
    ],
    { encoding: 'utf8', timeout: TIME_LIMIT_MS },
  );
  return stdout.trim() ? (JSON.parse(stdout) as Measured) : undefined;
};

const slow = new Set<string>();
for (const size of SIZES) {
  print(`\n${size === 0 ? 'shipped record' : `${size.toLocaleString('en')} records`}`);
  for (const { name } of engines) {
    if (slow.has(name)) {
      print(`  ${name.padEnd(11)} left out: too slow at the size before`);
      continue;
    }
    const result = measure(name, size);
    if (!result || result.missing) {
      print(
        `  ${name.padEnd(11)} ${result ? 'not installed: npm i in bench/search' : 'did not finish'}`,
      );
      slow.add(name);
      continue;
    }
    const { build, rebuild, p50, p95, memory, tuned, aside } = result;
    if (p95 > TOO_SLOW_MS) slow.add(name);
    print(
      `  ${name.padEnd(11)} build ${build.toFixed(0).padStart(6)} ms, again ${rebuild.toFixed(0).padStart(5)} ms  p50 ${p50.toFixed(1).padStart(6)}  p95 ${p95.toFixed(1).padStart(7)} ms  memory ${memory.toFixed(1).padStart(6)} MB`,
    );
    for (const [half, part] of [
      ['tuned on', tuned],
      ['kept aside', aside],
    ] as const) {
      if (!part) continue;
      print(
        `    ${half.padEnd(10)} nDCG@5 ${part.ndcg5.toFixed(3)}  MRR ${part.mrr.toFixed(3)}  recall@10 ${part.recall10.toFixed(3)}  nothing said to what has no answer ${part.none.toFixed(2)}`,
      );
    }
  }
}
