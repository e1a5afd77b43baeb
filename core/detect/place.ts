/** Says whether Cambodia is where a story is, or only a country in it. */

import { COMMENTATORS } from '../lexicon/elsewhere.ts';
import type { SignKind } from '../lexicon/lexicon.ts';
import type { Mark } from './marks.ts';

const NAMES: readonly SignKind[] = ['country', 'place', 'strong', 'person'];
const ALL: readonly SignKind[] = ['country', 'place', 'leader', 'person', 'strong'];
/** Named in title and opening this often, Cambodia is the place whatever else is named. */
const SURE = 2;
const CLEAR = 2;
/** Another country named this much more often is the place. */
const RIVAL_RATIO = 1.2;
/** Where the title names both, Cambodia must be named clearly more often. */
const TITLE_RIVAL_RATIO = 0.6;

export function isThePlace(marks: readonly Mark[], home: boolean): boolean {
  const count = (kinds: readonly SignKind[], where: readonly string[]) =>
    marks.filter(m => kinds.includes(m.sign.kind) && where.includes(m.where)).length;
  // Beijing congratulates, Washington regrets: such a title names who speaks, not where it happened.
  const foreignTitle = marks.some(
    m => m.where === 'title' && m.sign.kind === 'elsewhere' && !COMMENTATORS.has(m.sign.key),
  );
  if (foreignTitle && count(NAMES, ['title']) === 0) return false;
  const everywhere = ['title', 'lead', 'body', 'caption'];
  const cambodia = count(ALL, everywhere);
  const rival = rivalOf(marks, COMMENTATORS);
  if (rival > (foreignTitle ? TITLE_RIVAL_RATIO : RIVAL_RATIO) * cambodia) return false;
  if (home) return true;
  const opening = count(ALL, ['title', 'lead']);
  if (opening >= SURE) return true;
  // Short copy names the country once, and no other; longer copy names others less than half as often.
  return count(NAMES, ['title', 'lead']) > 0 && rival * CLEAR <= cambodia - 1;
}

/** How often the other country named most is named; commentators count half. */
export function rivalOf(
  marks: readonly Mark[],
  commentators: ReadonlySet<string> = new Set(),
): number {
  const rivals = new Map<string, number>();
  for (const { sign } of marks) {
    if (sign.kind === 'elsewhere') rivals.set(sign.key, (rivals.get(sign.key) ?? 0) + 1);
  }
  return Math.max(0, ...[...rivals].map(([key, n]) => (commentators.has(key) ? n / 2 : n)));
}
