/** Command-line door to the judgement: `inspect -- FILE.html [--url URL]`, or `inspect -- --jsonl`. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readCues, readRecord } from '../content/read.ts';
import { loadCorpus } from '../core/corpus.ts';
import { createInspect, inspectLine } from './inspect-page.ts';
import { inspectReport } from './inspect-report.ts';
import { parseHtml } from './parse-html.ts';

const USAGE = 'inspect -- FILE.html [--url URL], or inspect -- --jsonl < pages > verdicts\n';

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

/** Waits where the reader of our output is slower than we are, so that memory stays flat. */
async function write(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise(resolve => process.stdout.once('drain', resolve));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { jsonl: { type: 'boolean' }, url: { type: 'string' } },
});
const inspect = createInspect(loadCorpus(readRecord()), readCues(), parseHtml);

if (values['jsonl']) {
  const input = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of input) {
    if (line.trim() !== '') await write(inspectLine(inspect, line));
  }
} else if (positionals[0] === undefined) {
  complain(USAGE.trim());
} else {
  const url = typeof values['url'] === 'string' ? values['url'] : undefined;
  const html = await readFile(positionals[0], 'utf8').catch((error: Error) => error);
  if (html instanceof Error) complain(`cannot read ${positionals[0]}: ${html.message}`);
  else await write(inspectReport(inspect(url === undefined ? { html } : { html, url })));
}
