/** Scores the lines of the record against the units of a query, and decides whether any answers. */

import type { Inverted } from '../search-index/inverted.ts';
import type { Unit } from './unit.ts';

export interface Ranked {
  readonly line: number;
  readonly score: number;
  /** Share of the question that the line meets, 0 to 1. */
  readonly coverage: number;
}

/** A line on the subject that also says the word is better than either, but not twice as good. */
const SECOND_READING = 0.7;
/** What a line is about says more than a word that stands in it. */
const CONCEPT = 1.7;
/** A line that meets half of the question is worth little more than half as much. */
const COVERAGE_FLOOR = 0.1;

/** All lines that hold any term of any unit, unsorted. */
export function score(units: readonly Unit[], index: Inverted): Ranked[] {
  const total = new Float64Array(index.size);
  const met = new Float64Array(index.size);
  /** Best value of the unit at hand as a word, and as a subject or a name. */
  const word = new Float64Array(index.size);
  const concept = new Float64Array(index.size);
  const cover = new Float64Array(index.size);
  const lines = new Set<number>();
  let asked = 0;
  for (const unit of units) {
    asked += unit.importance;
    const touched: number[] = [];
    for (const [term, { weight, rarity }] of unit.senses) {
      const posting = index.posting(term);
      if (!posting) continue;
      const isConcept = term.startsWith('#');
      const worth = weight * rarity * (isConcept ? CONCEPT : 1);
      const best = isConcept ? concept : word;
      for (let i = 0; i < posting.lines.length; i++) {
        const line = posting.lines[i] ?? 0;
        if (cover[line] === 0) touched.push(line);
        best[line] = Math.max(best[line] ?? 0, worth * (posting.weights[i] ?? 0));
        cover[line] = Math.max(cover[line] ?? 0, weight);
      }
    }
    for (const line of touched) {
      const high = Math.max(word[line] ?? 0, concept[line] ?? 0);
      const low = Math.min(word[line] ?? 0, concept[line] ?? 0);
      total[line] = (total[line] ?? 0) + high + SECOND_READING * low;
      met[line] = (met[line] ?? 0) + unit.importance * (cover[line] ?? 0);
      word[line] = concept[line] = cover[line] = 0;
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
  let most = 0;
  for (const { coverage } of sorted) most = Math.max(most, coverage);
  if (most < ANSWERS) return { hits: [], near: sorted };
  const covers = (each: Ranked) => each.coverage >= COVERAGE_OF_BEST * most;
  const top = sorted.find(covers)?.score ?? 0;
  return {
    hits: sorted.filter(each => covers(each) && each.score >= SCORE_OF_BEST * top),
    near: [],
  };
}
