/** Runs every test: units in Node and happy-dom, then end to end in real browsers; sums them up. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../.output/tests');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** One line for each failed test, with the first line of what it said. */
function failuresOf({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter(test => test.status === 'failed');
    const told = failed.map(test => `${test.fullName}: ${test.failureMessages[0] ?? ''}`);
    if (status === 'failed' && told.length === 0) told.push(message);
    const [file] = name.split(/[\\/]/).slice(-1);
    return told.map(line => `failed: ${file}: ${line.split('\n')[0]}`);
  });
}

const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

interface Result {
  passed: number;
  failed: number;
  failures?: string[];
}

function suite(name: string, config: string): Result {
  const file = join(folder, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = run('vitest', ['run', '--config', config, ...reporters]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    // A file that could not be loaded counts as a failure though none of its tests ran.
    const failed = report.numFailedTests || (ok ? 0 : 1);
    return { passed: report.numPassedTests, failed, failures: failuresOf(report) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const results = [suite('unit', 'vitest.config.ts')];
if (run('npm', ['run', '--silent', 'build:e2e']))
  results.push(suite('e2e', 'vitest.e2e.config.ts'));
else results.push({ passed: 0, failed: 1 });

const total = (key: 'passed' | 'failed') => results.reduce((sum, r) => sum + r[key], 0);
// The names of what failed stand by the sum: a log may be cut above them.
const lines = results.flatMap(r => r.failures ?? []);
lines.push(`${total('passed')} passed, ${total('failed')} failed`);
writeFileSync(join(folder, 'sum.txt'), `${lines.join('\n')}\n`);
console.log(lines.join('\n'));
process.exitCode = total('failed') === 0 ? 0 : 1;
