/** Command-line door to the citations: `cite -- ID --style apa`, or `cite -- --jsonl` for lines. */

import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readRecord } from '../content/read.ts';
import { answerCite } from '../core/cite/answer.ts';

const usage = `cite -- ID --style STYLE [--pinpoint "para. 36"] [--accessed 2026-11-23]
cite -- --jsonl < in > out
`;
const record = readRecord();
const write = (line: string) => process.stdout.write(`${line}\n`);
/** The reader's calendar day, not UTC's. */
const today = () => {
  const now = new Date();
  const digits = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
};

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const options = {
  jsonl: { type: 'boolean' },
  style: { type: 'string', default: 'un' },
  pinpoint: { type: 'string' },
  accessed: { type: 'string' },
} as const;

function readable(): void {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [of] = positionals;
  if (!of) throw new Error('which finding, point or document?');
  const asked = { id: of, of, accessed: today(), ...values };
  const answer = answerCite(asked, record);
  if ('error' in answer) throw new Error(answer.error);
  write(answer.text);
  if (answer.inText) write(`In text: ${answer.inText}`);
  for (const mark of answer.marks ?? []) process.stderr.write(`Note: ${mark}\n`);
}

if (process.argv.includes('--jsonl')) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') write(JSON.stringify(answerCite(parsed(line), record)));
  }
} else {
  try {
    readable();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exitCode = 1;
  }
}
