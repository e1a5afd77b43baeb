/**
 * Writes the skeleton of a finding: `npm run new-finding -- --document ID [--title … --id … …]`.
 * What is not given as a flag is asked for; nothing is written that the schema refuses.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { Ajv } from 'ajv';
import type { FindingFile } from '../../content/types.ts';
import { type Answers, questions, withNewFinding } from './finding-entry.ts';

const content = join(import.meta.dirname, '../../content');
const read = (path: string): unknown => JSON.parse(readFileSync(join(content, path), 'utf8'));
const write = (path: string, value: unknown) =>
  writeFileSync(join(content, path), `${JSON.stringify(value, null, 2)}\n`);

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** What is wrong with the file, in sentences; empty when nothing is. */
function faults(file: FindingFile): string[] {
  const ajv = new Ajv({ allErrors: true, verbose: true });
  ajv.addKeyword('tsType');
  for (const name of readdirSync(join(content, 'schema')))
    ajv.addSchema(read(`schema/${name}`) as object, name);
  ajv.validate('finding-file.schema.json', file);
  return (ajv.errors ?? []).map(({ instancePath, message, parentSchema }) => {
    const { description = '' } = (parentSchema ?? {}) as { description?: string };
    return `${instancePath} ${message}. ${description}`;
  });
}

/** The flags as given, and the answers to what was left out, where someone is there to ask. */
async function ask(flags: Answers, isNewDocument: boolean): Promise<Answers> {
  const open = questions.filter(
    ({ flag, of }) => flags[flag] === undefined && (of === 'finding' || isNewDocument),
  );
  const needed = open.filter(({ optional }) => !optional).map(({ flag }) => `--${flag}`);
  if (!stdin.isTTY) {
    if (needed.length > 0) stop(`Not given: ${needed.join(', ')}`);
    return flags;
  }
  const terminal = createInterface({ input: stdin, output: stdout });
  const answers: Record<string, string> = { ...flags };
  for (const { flag, ask: text } of open)
    answers[flag] = (await terminal.question(`${text}: `)).trim();
  terminal.close();
  return answers;
}

const options = Object.fromEntries(
  ['document', ...questions.map(({ flag }) => flag)].map(
    flag => [flag, { type: 'string' }] as const,
  ),
);
const { document, ...flags } = parseArgs({ options }).values as Record<string, string>;
if (!document) stop('Say in which document: --document ohchr-2026-05-15-vote (new or existing)');

const path = `findings/${document}.json`;
const before = existsSync(join(content, path)) ? (read(path) as FindingFile) : undefined;
const after = withNewFinding(document, await ask(flags, !before), before);
const ids = read('ids.json') as { documents: string[]; findings: string[] };
const added = after.findings.at(-1)?.id ?? '';
const wrong = faults(after);
if (wrong.length > 0) stop(['Not written:', ...wrong].join('\n  '));
if (ids.findings.includes(added)) stop(`Not written: the id ${added} was used before`);

write(path, after);
write('ids.json', {
  documents: [...new Set([...ids.documents, document])].sort(),
  findings: [...ids.findings, added].sort(),
});
const root = join(content, '..');
spawnSync(
  join(root, 'node_modules/.bin/biome'),
  ['format', '--write', `content/${path}`, 'content/ids.json'],
  { cwd: root },
);
stdout.write(`Written: content/${path}. Now run: npx vitest run tests/content\n`);
