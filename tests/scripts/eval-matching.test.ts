import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evalMatching, readFixtures } from '../../scripts/eval/eval-matching.ts';
import { sums } from '../../scripts/eval/eval-matching-tally.ts';

const shared = existsSync(new URL('../../../shared/articles/articles.jsonl', import.meta.url));
const tallies = evalMatching(() => {});

describe('the matching, measured', () => {
  it('has at least sixty articles of our own, each passage with what it is on', () => {
    const all = [...readFixtures('tuning'), ...readFixtures('aside')];
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(readFixtures('aside').length * 3).toBeGreaterThanOrEqual(all.length * 0.9);
  });

  it.each(['own passages, tuning', 'own passages, aside'])('links the right passage: %s', name => {
    const tally = tallies.find(t => t.name === name);
    expect(tally && tally.linksRight / tally.links).toBeGreaterThanOrEqual(0.9);
    expect(tally && tally.firstRight / tally.articles).toBeGreaterThanOrEqual(0.9);
  });

  // Without ../shared beside the project there are no labelled articles to measure on.
  it.skipIf(!shared).each(['en', 'km'])('shows the themes of the labelled articles in %s', lang => {
    const tally = tallies.find(t => t.name === `shared articles, ${lang}`);
    if (!tally) throw new Error('not measured');
    const { right, wrong, missed } = sums(tally);
    expect(right / (right + missed)).toBeGreaterThanOrEqual(0.85);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.8);
    expect(tally.firstRight / tally.articles).toBeGreaterThanOrEqual(0.9);
  });
});
