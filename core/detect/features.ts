/** Counts what the marks of an article say: the place, the votes and whose they are, the names. */

import type { EvidencePlace } from '../verdict.ts';
import type { SignKind } from './lexicon.ts';
import type { Line, Mark } from './marks.ts';
import { ownersOf, type Vote } from './owners.ts';

export interface Features {
  readonly lines: readonly Line[];
  readonly votes: readonly Vote[];
  /** Distinct names that speak for a Cambodian election by themselves. */
  readonly strong: number;
  /** Distinct names that do so in Cambodia's company. */
  readonly company: number;
  /** Marks of Cambodia anywhere but in keywords and address, parties and people among them. */
  readonly cambodia: number;
  /** Marks of the other country named most, and of all others. */
  readonly rival: number;
  readonly race: number;
  readonly otherVotes: number;
  readonly diaspora: number;
  /** Paragraphs that hold Cambodia together with a vote or a strong name, as a share. */
  readonly spread: number;
  /** The first paragraph holds a word of voting that is Cambodia's. */
  readonly opensWithVote: boolean;
  has(kinds: readonly SignKind[], where: EvidencePlace): Mark[];
  votesIn(where: EvidencePlace, owner: Vote['owner']): number;
}

export const CAMBODIAN: readonly SignKind[] = [
  'country',
  'khmer',
  'place',
  'leader',
  'person',
  'strong',
];
/** Shorter lines are datelines, bylines and labels. */
const PARAGRAPH = 60;
const TEXT: ReadonlySet<EvidencePlace> = new Set(['title', 'lead', 'body', 'caption']);

export function featuresOf(lines: readonly Line[], density: number): Features {
  const marks = lines.filter(line => TEXT.has(line.where)).flatMap(line => line.marks);
  const titleMarks = lines.filter(line => line.where === 'title').flatMap(line => line.marks);
  const titled = (kinds: readonly SignKind[]) => titleMarks.some(m => kinds.includes(m.sign.kind));
  const pull = {
    cambodia: titled(CAMBODIAN),
    elsewhere: titled(['elsewhere']),
    otherVote: titled(['other-vote', 'diaspora']),
  };
  const votesByLine = lines.map(line => ownersOf(line, density, pull));
  const votes = votesByLine.flat();
  const count = (kinds: readonly SignKind[]) =>
    marks.filter(m => kinds.includes(m.sign.kind)).length;
  const distinct = (kind: SignKind) =>
    new Set(marks.filter(m => m.sign.kind === kind).map(m => m.sign.key)).size;
  const rivals = new Map<string, number>();
  for (const { sign } of marks) {
    if (sign.kind === 'elsewhere') rivals.set(sign.key, (rivals.get(sign.key) ?? 0) + 1);
  }
  const paragraphs = lines.filter(line => line.where === 'lead' || line.where === 'body');
  const first = paragraphs.find(line => line.text.length * density >= PARAGRAPH) ?? lines[0];
  const telling = paragraphs.filter(
    line =>
      line.marks.some(m => m.sign.kind === 'strong') ||
      votesByLine[lines.indexOf(line)]?.some(vote => vote.owner === 'cambodia'),
  );
  return {
    lines,
    votes,
    strong: distinct('strong'),
    company: distinct('company'),
    cambodia: count(CAMBODIAN),
    rival: Math.max(0, ...rivals.values()),
    race: distinct('race'),
    otherVotes: count(['other-vote']),
    diaspora: count(['diaspora']),
    opensWithVote:
      (first ? votesByLine[lines.indexOf(first)] : undefined)?.some(v => v.owner === 'cambodia') ??
      false,
    spread: paragraphs.length === 0 ? 0 : telling.length / paragraphs.length,
    has: (kinds, where) =>
      lines
        .filter(line => line.where === where)
        .flatMap(line => line.marks.filter(m => kinds.includes(m.sign.kind))),
    votesIn: (where, owner) =>
      votes.filter(vote => vote.mark.where === where && vote.owner === owner).length,
  };
}
