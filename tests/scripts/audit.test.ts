import { expect, test } from 'vitest';
import { readAudit } from '../../scripts/release/audit.ts';

const shipped = (name: string, tool: boolean) => ({
  name,
  version: '1.2.3',
  licence: 'MIT',
  integrity: '',
  tool,
});
const ships = [shipped('library', false), shipped('builder', true)];
const answer = (total: number) => JSON.stringify({ metadata: { vulnerabilities: { total } } });

test('an answer is told with its number, and the tools it leaves out by name', () => {
  const { line, clean } = readAudit(answer(0), ships);
  expect(clean).toBe(true);
  expect(line).toContain('0 known vulnerabilities');
  expect(line).toContain('builder 1.2.3');
  expect(line).not.toContain('library');
});

test('a known vulnerability is not clean', () => {
  const { line, clean } = readAudit(answer(2), ships);
  expect(clean).toBe(false);
  expect(line).toContain('2 known vulnerabilities');
});

test.each([
  ['', 'nothing'],
  ['<html>405</html>', 'a page'],
  ['{"error":{"code":"ENOAUDIT"}}', 'an error'],
  ['{"metadata":{}}', 'an answer without numbers'],
])('%j is %s, and never passes for a clean bill', text => {
  const { line } = readAudit(text, ships);
  expect(line).toContain('NOT DONE');
  expect(line).toContain('library 1.2.3, builder 1.2.3');
  expect(line).not.toContain('known vulnerabilities');
});
