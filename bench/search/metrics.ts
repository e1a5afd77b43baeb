/** How well a list of ids answers a graded query. */

import type { GradedQuery } from './queries.ts';

export interface Score {
  readonly ndcg5: number;
  readonly mrr: number;
  readonly recall10: number;
}

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: readonly number[]) =>
  grades.reduce((sum, grade, i) => sum + gain(grade) / Math.log2(i + 2), 0);
/** Grade from which a line counts as an answer for MRR and recall. */
const FITS = 2;

/** Scores one list, best first. */
export function scoreList(query: GradedQuery, ids: readonly string[]): Score {
  const gradeOf = (id: string) => query.grades.get(id) ?? 0;
  const ideal = [...query.grades.values()].sort((a, b) => b - a);
  const first = ids.findIndex(id => gradeOf(id) >= FITS);
  const fitting = ideal.filter(grade => grade >= FITS).length;
  const found = ids.slice(0, 10).filter(id => gradeOf(id) >= FITS).length;
  return {
    ndcg5: discounted(ids.slice(0, 5).map(gradeOf)) / discounted(ideal.slice(0, 5)),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    recall10: found / Math.min(10, fitting),
  };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Value below which this share of a list lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
