/** Says for every word of voting whose vote it is: Cambodia's, another's, or not told. */

import { COMMENTATORS } from '../lexicon/elsewhere.ts';
import type { Line, Mark } from './marks.ts';

type Owner = 'cambodia' | 'elsewhere' | 'other' | 'open';

export interface Vote {
  readonly mark: Mark;
  readonly owner: Owner;
  /** The country itself stands next to it: "Cambodia's election". */
  readonly tight: boolean;
}

/** A name further away than this (Latin letters) does not own the word; about one sentence. */
const REACH = 110;
/** Governments that comment on others' votes own only what stands next to their name. */
const COMMENTATOR_REACH = 12;
const TIGHT = 26;
/** No more than a space or a small word between two parts of a name. */
const JOINED = 4;
/** A full stop between two words sets them apart by about half a sentence. */
const STOP_COST = 60;
/** The place named in the title is nearer than the letters say. */
const TITLE_PULL = 0.6;

const CAMBODIA = new Set(['country', 'place', 'leader', 'person', 'strong']);
const STOP = /[.!?][\s"'”]|[。！？។\n]/;

export interface Pull {
  readonly cambodia: boolean;
  readonly elsewhere: boolean;
  readonly otherVote: boolean;
}

/** The owners of all words of voting in one line. */
export function ownersOf(line: Line, density: number, title: Pull): Vote[] {
  const votes: Vote[] = [];
  const foreign = line.marks.some(m => m.sign.kind === 'elsewhere');
  for (const mark of line.marks) {
    if (!mark.sign.votes) continue;
    if (mark.sign.kind === 'strong') {
      votes.push({ mark, owner: 'cambodia', tight: true });
      continue;
    }
    let cambodia = Number.POSITIVE_INFINITY;
    let country = Number.POSITIVE_INFINITY;
    let elsewhere = Number.POSITIVE_INFINITY;
    let other = Number.POSITIVE_INFINITY;
    for (const near of line.marks) {
      if (near === mark) continue;
      const { kind, key } = near.sign;
      const away = distance(line.text, near, mark, density);
      // Khmer are also a people abroad and a language.
      if (CAMBODIA.has(kind) && isInName(line, near)) other = Math.min(other, away);
      else if (CAMBODIA.has(kind) || (kind === 'khmer' && !foreign))
        cambodia = Math.min(cambodia, away);
      if (kind === 'country') country = Math.min(country, away);
      if (kind === 'elsewhere' && (!COMMENTATORS.has(key) || away <= COMMENTATOR_REACH)) {
        elsewhere = Math.min(elsewhere, away);
      }
      if (kind === 'other-vote' || kind === 'diaspora') other = Math.min(other, away);
    }
    if (title.cambodia && !title.elsewhere) cambodia *= TITLE_PULL;
    if (title.elsewhere && !title.cambodia) elsewhere *= TITLE_PULL;
    if (title.otherVote) other *= TITLE_PULL;
    const least = Math.min(cambodia, elsewhere, other);
    const owner =
      least > REACH
        ? 'open'
        : least === other
          ? 'other'
          : least === cambodia
            ? 'cambodia'
            : 'elsewhere';
    votes.push({
      mark,
      owner,
      tight: owner === 'cambodia' && country <= (line.where === 'title' ? REACH : TIGHT),
    });
  }
  return votes;
}

/** "Football Federation of Cambodia": the country is part of the other body's name. */
function isInName(line: Line, mark: Mark): boolean {
  return line.marks.some(
    ({ sign, start, end }) =>
      sign.kind === 'other-vote' &&
      (Math.abs(mark.start - end) <= JOINED || Math.abs(start - mark.end) <= JOINED),
  );
}

function distance(text: string, a: Mark, b: Mark, density: number): number {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const gap = Math.max(0, second.start - first.end) * density;
  if (gap > REACH) return gap;
  return gap + (STOP.test(text.slice(first.end, second.start)) ? STOP_COST : 0);
}
