/** Command-line door to the search: `find -- "query"`, or `find -- --jsonl` for lines of queries. */

import { createInterface } from 'node:readline';
import { readCues, readRecord } from '../content/read.ts';
import { loadCorpus } from '../core/corpus.ts';
import { createSearch, type Hit, type SearchResult } from '../core/search.ts';

const search = createSearch(loadCorpus(readRecord()), { cues: readCues() });
const args = process.argv.slice(2);

const write = (line: string) => process.stdout.write(`${line}\n`);

function readable(result: SearchResult): string {
  const head =
    result.total > 0
      ? `${result.total} found${result.alsoMatched.length > 0 ? ` (also: ${result.alsoMatched.join(', ')})` : ''}`
      : 'Nothing in the record on this.';
  const line = (hit: Hit) =>
    `${hit.date.padEnd(10)}  ${hit.speaker.padEnd(9)}  ${hit.id}\n    ${hit.title}\n    ${hit.snippet}`;
  const nearest = result.nearest.length > 0 ? ['Nearest:', ...result.nearest.map(line)] : [];
  return [head, ...result.hits.slice(0, 10).map(line), ...nearest].join('\n');
}

function answerLine(line: string): string {
  let id: unknown = null;
  try {
    const asked: unknown = JSON.parse(line);
    if (typeof asked !== 'object' || asked === null) throw new Error('not an object');
    id = 'id' in asked ? asked.id : null;
    if (!('q' in asked) || typeof asked.q !== 'string') throw new Error('no query "q"');
    const start = performance.now();
    const { hits } = search.search(asked.q);
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    const lean = hits.map(({ id: hit, kind, topics, score, title }) => ({
      id: hit,
      kind,
      topics,
      score: Math.round(score * 1000) / 1000,
      title,
    }));
    return JSON.stringify({ id, q: asked.q, hits: lean, ms });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

if (args[0] === '--jsonl') {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') write(answerLine(line));
  }
} else if (args.length > 0) {
  write(readable(search.search(args.join(' '))));
} else {
  process.stderr.write('find -- "query", or find -- --jsonl < queries > hits\n');
  process.exitCode = 1;
}
