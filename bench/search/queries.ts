/** Reads the graded queries and resolves their rules to lines of the record. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Line } from '../../core/search-index/lines.ts';

/** A line that meets every part of a rule has its grade: 3 answers, 2 fits, 1 touches. */
interface Rule {
  readonly grade: 1 | 2 | 3;
  readonly ids?: readonly string[];
  readonly topics?: readonly string[];
  readonly years?: readonly number[];
  readonly speakers?: readonly string[];
  /** Pattern of the summary. */
  readonly summary?: string;
  /** Pattern of summary, title, aliases or author. */
  readonly says?: string;
}

export interface GradedQuery {
  readonly id: string;
  readonly kind: string;
  readonly q: string;
  /** Kept aside: not looked at while tuning. */
  readonly aside: boolean;
  /** Grade by line; empty where nothing should be found. */
  readonly grades: ReadonlyMap<string, number>;
}

const folder = join(import.meta.dirname, '../../tests/fixtures/queries');

function meets(rule: Rule, line: Line, author: string): boolean {
  const all = [line.title, line.text, author, ...line.aliases].join('\n');
  return (
    (rule.ids?.includes(line.id) ?? true) &&
    (rule.topics?.some(topic => line.topics.some(own => own === topic)) ?? true) &&
    (rule.years?.some(year => line.years.includes(year)) ?? true) &&
    (rule.speakers?.includes(line.speaker) ?? true) &&
    (rule.summary === undefined || new RegExp(rule.summary).test(line.text)) &&
    (rule.says === undefined || new RegExp(rule.says).test(all))
  );
}

/** All graded queries, resolved against these lines. */
export function readQueries(
  lines: readonly Line[],
  authorOf: (line: Line) => string,
): GradedQuery[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .flatMap(name => {
      const list = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        id: string;
        q: string;
        aside: boolean;
        rules?: Rule[];
      }[];
      return list.map(({ id, q, aside, rules = [] }) => {
        const grades = new Map<string, number>();
        for (const line of lines) {
          const met = rules.filter(rule => meets(rule, line, authorOf(line)));
          const grade = Math.max(0, ...met.map(rule => rule.grade));
          if (grade > 0) grades.set(line.id, grade);
        }
        return { id, kind: name.replace('.json', ''), q, aside, grades };
      });
    });
}
