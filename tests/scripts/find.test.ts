import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const door = join(import.meta.dirname, '../../scripts/find.ts');
const find = (args: string[], input = '') =>
  spawnSync(process.execPath, ['--no-warnings', door, ...args], { input, encoding: 'utf8' });

describe('the find door', () => {
  it('answers lines of queries in their order and goes on after a bad one', () => {
    const lines = [
      '{"id":"a","q":"Candlelight Party"}',
      'no json',
      '{"id":7}',
      '{"id":"d","q":"xqzvwk"}',
    ];
    const { stdout } = find(['--jsonl'], `${lines.join('\n')}\n`);
    const out = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>);
    expect(out).toHaveLength(4);
    expect(out[0]).toMatchObject({ id: 'a', q: 'Candlelight Party', ms: expect.any(Number) });
    const hits = (out[0]?.['hits'] ?? []) as object[];
    expect(hits[0]).toEqual({
      id: expect.any(String),
      kind: 'finding',
      topics: expect.any(Array),
      score: expect.any(Number),
      title: expect.any(String),
    });
    expect(out[1]).toMatchObject({ id: null, error: expect.any(String) });
    expect(out[2]).toMatchObject({ id: 7, error: expect.any(String) });
    expect(out[3]).toMatchObject({ id: 'd', hits: [] });
  });

  it('prints hits of one query for people', () => {
    expect(find(['CCPR/C/KHM/CO/3']).stdout).toMatch(/^5 found/);
    expect(find(['xqzvwk']).stdout).toMatch(/^Nothing in the record on this/);
  });

  it('says how it is used when nothing is asked', () => {
    const { status, stderr } = find([]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/--jsonl/);
  });
});
