/** Scores the lines of the record against the units of a query, and decides whether any answers. */

import type { Inverted } from '../search-index/inverted.ts';
import type { Unit } from './understand.ts';

export interface Ranked {
  readonly line: number;
  readonly score: number;
  /** Share of the question that the line meets, 0 to 1. */
  readonly coverage: number;
}

/** A second reading of one word in the same line (the word and its subject) counts, but less. */
const SECOND_READING = 0.35;
/** A line that meets half of the question is worth less than half. */
const COVERAGE_FLOOR = 0.3;

/** All lines that hold any term of any unit, unsorted. */
export function score(units: readonly Unit[], index: Inverted): Ranked[] {
  const total = new Float64Array(index.size);
  const met = new Float64Array(index.size);
  const best = new Float64Array(index.size);
  const sum = new Float64Array(index.size);
  const cover = new Float64Array(index.size);
  const lines = new Set<number>();
  let asked = 0;
  for (const unit of units) {
    asked += unit.importance;
    const touched: number[] = [];
    for (const [term, weight] of unit.senses) {
      const posting = index.posting(term);
      if (!posting) continue;
      const worth = weight * index.rarity(term);
      posting.lines.forEach((line, i) => {
        const value = worth * (posting.weights[i] ?? 0);
        if (sum[line] === 0) touched.push(line);
        sum[line] = (sum[line] ?? 0) + value;
        best[line] = Math.max(best[line] ?? 0, value);
        cover[line] = Math.max(cover[line] ?? 0, weight);
      });
    }
    for (const line of touched) {
      const top = best[line] ?? 0;
      total[line] = (total[line] ?? 0) + top + SECOND_READING * ((sum[line] ?? 0) - top);
      met[line] = (met[line] ?? 0) + unit.importance * (cover[line] ?? 0);
      best[line] = sum[line] = cover[line] = 0;
      lines.add(line);
    }
  }
  return Array.from(lines, line => {
    const coverage = asked > 0 ? (met[line] ?? 0) / asked : 0;
    const whole = COVERAGE_FLOOR + (1 - COVERAGE_FLOOR) * coverage;
    return { line, score: (total[line] ?? 0) * whole, coverage };
  });
}

/** The best line must meet this much of the question, or nothing answers it. */
const ANSWERS = 0.5;
/** Of the others, what falls this far behind the best is not shown. */
const COVERAGE_OF_BEST = 0.4;
const SCORE_OF_BEST = 0.15;

/** Splits what was scored into answers, best first, and what is only near. */
export function answers(ranked: readonly Ranked[]): { hits: Ranked[]; near: Ranked[] } {
  const sorted = [...ranked].sort((a, b) => b.score - a.score || a.line - b.line);
  const most = Math.max(0, ...sorted.map(each => each.coverage));
  if (most < ANSWERS) return { hits: [], near: sorted };
  const top = sorted.find(each => each.coverage >= COVERAGE_OF_BEST * most)?.score ?? 0;
  const hits = sorted.filter(
    each => each.coverage >= COVERAGE_OF_BEST * most && each.score >= SCORE_OF_BEST * top,
  );
  return { hits, near: [] };
}
