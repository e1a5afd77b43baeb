/** Counts what the marks of an article say: the place, the votes and whose they are, the names. */

import type { SignKind } from '../lexicon/lexicon.ts';
import type { EvidencePlace } from '../verdict.ts';
import type { Line, Mark } from './marks.ts';
import { ownersOf, type Vote } from './owners.ts';
import { isThePlace, rivalOf } from './place.ts';

export interface Features {
  readonly lines: readonly Line[];
  readonly votes: readonly Vote[];
  /** Cambodia is where the story is: a vote with no place beside it is Cambodia's. */
  readonly hasPlace: boolean;
  /** Distinct names that speak for a Cambodian election by themselves. */
  readonly strong: number;
  /** Distinct names that do so in Cambodia's company; none where Cambodia is not the place. */
  readonly company: number;
  /** Marks of Cambodia anywhere but in keywords and address, parties and people among them. */
  readonly cambodia: number;
  /** Marks of the other country named most. */
  readonly rival: number;
  readonly race: number;
  readonly cases: number;
  /** Paragraphs that hold a Cambodian vote or a strong name, as a share. */
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

/** `home`: the text is in the language of the country, whose press need not name it. */
export function featuresOf(lines: readonly Line[], density: number, home: boolean): Features {
  const marks = lines.filter(line => TEXT.has(line.where)).flatMap(line => line.marks);
  const titled = (kinds: readonly SignKind[]) =>
    marks.some(m => m.where === 'title' && kinds.includes(m.sign.kind));
  const pull = {
    cambodia: titled(CAMBODIAN),
    elsewhere: titled(['elsewhere']),
    otherVote: titled(['other-vote', 'diaspora']),
  };
  const hasPlace = isThePlace(marks, home);
  const votesByLine = lines.map(line =>
    ownersOf(line, density, pull).map(vote =>
      vote.owner === 'open' && hasPlace && !pull.otherVote && line.where !== 'keywords'
        ? { ...vote, owner: 'cambodia' as const }
        : vote,
    ),
  );
  const votes = votesByLine.flat();
  const distinct = (kind: SignKind) =>
    new Set(marks.filter(m => m.sign.kind === kind).map(m => m.sign.key)).size;
  const paragraphs = lines
    .map((line, i) => ({ line, votes: votesByLine[i] ?? [] }))
    .filter(({ line }) => line.where === 'lead' || line.where === 'body')
    .map(({ line, votes }) => ({
      line,
      long: line.text.length * density >= PARAGRAPH,
      ours: votes.some(vote => vote.owner === 'cambodia'),
    }));
  const telling = paragraphs.filter(
    ({ line, ours }) => ours || line.marks.some(m => m.sign.kind === 'strong'),
  );
  return {
    lines,
    votes,
    hasPlace,
    strong: distinct('strong'),
    company: hasPlace ? distinct('company') : 0,
    cambodia: marks.filter(m => CAMBODIAN.includes(m.sign.kind)).length,
    rival: rivalOf(marks),
    race: distinct('race'),
    cases: distinct('case'),
    spread: paragraphs.length === 0 ? 0 : telling.length / paragraphs.length,
    opensWithVote: paragraphs.find(({ long }) => long)?.ours ?? false,
    has: (kinds, where) =>
      lines
        .filter(line => line.where === where)
        .flatMap(line => line.marks.filter(m => kinds.includes(m.sign.kind))),
    votesIn: (where, owner) =>
      votes.filter(vote => vote.mark.where === where && vote.owner === owner).length,
  };
}
