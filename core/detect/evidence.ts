/** Lists what was met, with the words as printed, strongest first: for "Why am I seeing this?". */

import type { SignKind } from '../lexicon/lexicon.ts';
import type { Evidence, EvidencePlace } from '../verdict.ts';
import type { Features } from './features.ts';

/** Rank of a place and of a kind; only their order matters to a reader. */
const PLACE: Readonly<Record<EvidencePlace, number>> = {
  title: 3,
  lead: 2,
  body: 1,
  caption: 0.8,
  keywords: 0.7,
  address: 0.6,
};
const KIND: Partial<Record<SignKind, number>> = {
  strong: 1,
  company: 0.7,
  person: 0.6,
  vote: 0.6,
  country: 0.4,
  leader: 0.3,
};
/** A word of voting that is Cambodia's is worth more than one on its own. */
const OWN_VOTE = 0.9;
const MOST = 12;

export function evidenceOf(features: Features): Evidence[] {
  const best = new Map<string, Evidence>();
  const owners = new Map(features.votes.map(vote => [vote.mark, vote.owner]));
  for (const mark of features.lines.flatMap(line => line.marks)) {
    const { kind, key } = mark.sign;
    const owner = owners.get(mark);
    if (owner === 'elsewhere' || owner === 'other') continue;
    const worth = kind === 'vote' && owner === 'cambodia' ? OWN_VOTE : KIND[kind];
    if (worth === undefined) continue;
    const weight = Math.round(worth * PLACE[mark.where] * 100) / 100;
    const before = best.get(`${kind} ${key}`);
    if (before && before.weight >= weight) continue;
    best.set(`${kind} ${key}`, {
      cue: mark.cue,
      where: mark.where,
      ...(mark.passage !== undefined && { passage: mark.passage }),
      weight,
    });
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST);
}
