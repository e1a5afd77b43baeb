/** The command-line door to the citations, as a process. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const door = (args: string[], input = '') =>
  spawnSync(process.execPath, ['scripts/cite.ts', ...args], { cwd: root, input, encoding: 'utf8' });

test('a broken line gets an error line and the run goes on, in order', () => {
  const lines = [
    '{"id":"a","style":"un","of":"wgad-2018-9","pinpoint":"47"}',
    '{"id":"b", broken',
    '{"id":"c","style":"un","of":"nothing"}',
    '{"id":"d","style":"un","of":"wgad-2018-9"}',
  ];
  const { stdout, status } = door(['--jsonl'], lines.join('\n'));
  const answers = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>);
  expect(answers.map(a => a['text'] ?? Object.keys(a).sort().join())).toEqual([
    'A/HRC/WGAD/2018/9, para. 47.',
    'error,id',
    'error,id',
    'A/HRC/WGAD/2018/9.',
  ]);
  expect(status).toBe(0);
});

test('a citation is printed with its in-text form', () => {
  const { stdout } = door(['p2', '--style', 'apa', '--accessed', '2026-11-23']);
  expect(stdout).toMatch(/^Commission of Inquiry for Cambodia\. \(2023, July 22\)\./);
  expect(stdout).toContain('In text: (Commission of Inquiry for Cambodia, 2023, point 2)');
});

test('an unknown style or id ends with a sentence and a failure', () => {
  expect(door(['p2', '--style', 'nosuch'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('unknown style'),
  });
  expect(door(['nosuch'])).toMatchObject({ status: 1, stderr: expect.stringContaining('nosuch') });
});
