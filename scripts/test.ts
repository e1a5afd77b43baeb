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
  numFailedTestSuites: number;
}

const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

function suite(name: string, config: string): { passed: number; failed: number } {
  const file = join(folder, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = run('vitest', ['run', '--config', config, ...reporters]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    // A file that could not be loaded counts as a failure though none of its tests ran.
    const failed = report.numFailedTests || (ok ? 0 : 1);
    return { passed: report.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const results = [suite('unit', 'vitest.config.ts')];
if (run('npm', ['run', '--silent', 'build:e2e']))
  results.push(suite('e2e', 'vitest.e2e.config.ts'));
else results.push({ passed: 0, failed: 1 });

const total = (key: 'passed' | 'failed') => results.reduce((sum, r) => sum + r[key], 0);
const line = `${total('passed')} passed, ${total('failed')} failed`;
writeFileSync(join(folder, 'sum.txt'), `${line}\n`);
console.log(line);
process.exitCode = total('failed') === 0 ? 0 : 1;
