/** Ranks the findings that share a subject with the article, each with its reasons. */

import type { Finding, TopicId } from '../../content/types.ts';
import type { Corpus } from '../corpus.ts';
import type { NameIndex } from './names.ts';
import { daysApart, type Period, readPeriod } from './period.ts';
import type { Subject } from './salience.ts';

/** What the article is about and when, as far as it shows. */
export interface Sought {
  readonly subjects: readonly Subject[];
  /** Passages and printed words by name met in the article. */
  readonly names: ReadonlyMap<
    string,
    { readonly passages: readonly number[]; readonly word: string }
  >;
  readonly published?: Period;
  /** Documents whose symbol or title the article prints. */
  readonly documents: ReadonlyMap<
    string,
    { readonly passages: readonly number[]; readonly word: string }
  >;
}

export interface Candidate {
  readonly finding: Finding;
  readonly topics: readonly TopicId[];
  readonly score: number;
  readonly passages: readonly number[];
  readonly because: readonly string[];
}

/** The article's main subject counts most: the first line shown has to be on it. */
const SUBJECT = 3;
/** Further shared subjects: a line on two of them beats a line on one. */
const SECOND_SUBJECT = 0.5;
/** A line that is mostly about something else answers less well. */
const OFF_SUBJECT = 0.4;
/** The same person, party, outlet or law: this very event before a general remark. */
const NAME = 1.6;
const MOST_NAME = 2.4;
/** The article cites the document itself: nothing is closer. */
const CITED = 6;
/** A year's distance costs about what a good shared name gives. */
const TIME = 2;
const FADE_DAYS = 400;
/** Another era's election: shown only where the record has nothing nearer. */
const FAR = 2.5;
const FAR_DAYS = 3650;
/** Within this the line is about the days the article writes of. */
const SAME_DAYS = 45;
const SAME_EVENT = 0.8;
const PRIORITY: Record<Finding['priority'], number> = { 1: 1, 2: 0.4, 3: 0 };
const READ_AS: Record<Finding['readAs'], number> = { text: 0.4, 'un-summary': 0.25, report: 0 };
const MOST_PASSAGES = 4;
const MOST_WORDS = 6;

/** Findings tied to the article by a subject, or by the citation of their document; best first. */
export function rankFindings(
  findings: readonly Finding[],
  corpus: Corpus,
  index: NameIndex,
  sought: Sought,
): Candidate[] {
  return findings
    .flatMap(finding => rank(finding, corpus, index, sought) ?? [])
    .sort((a, b) => b.score - a.score || a.finding.id.localeCompare(b.finding.id));
}

function rank(
  finding: Finding,
  corpus: Corpus,
  index: NameIndex,
  sought: Sought,
): Candidate | undefined {
  const top = sought.subjects[0]?.weight ?? 1;
  const tied = sought.subjects.filter(({ id }) => (finding.topics as string[]).includes(id));
  const cited = sought.documents.get(finding.document);
  if (tied.length === 0 && !cited) return undefined;
  const names = [...(index.of.get(finding.id) ?? [])].flatMap(name => {
    const met = sought.names.get(name);
    return met ? [{ ...met, rarity: index.rarity.get(name) ?? 0 }] : [];
  });
  const shares = tied.map(({ weight }) => Math.sqrt(weight / top));
  const off = 1 - tied.length / finding.topics.length;
  const named = names.reduce((sum, { rarity }) => sum + rarity, 0);
  const score =
    SUBJECT * ((shares[0] ?? 0) + SECOND_SUBJECT * (shares[1] ?? 0)) -
    OFF_SUBJECT * off +
    Math.min(MOST_NAME, NAME * named) +
    (cited ? CITED : 0) +
    nearness(finding, corpus.documents.get(finding.document)?.date, sought.published) +
    PRIORITY[finding.priority] +
    READ_AS[finding.readAs];
  const lead = [...(cited?.passages ?? []), ...names.flatMap(({ passages }) => passages)];
  return {
    finding,
    topics: tied.length > 0 ? tied.map(({ id }) => id as TopicId) : finding.topics,
    score,
    passages: bestPassages(tied, lead),
    because: [
      ...new Set([
        ...(cited ? [cited.word] : []),
        ...names.map(({ word }) => word),
        ...tied.flatMap(({ because }) => because.slice(0, 3)),
      ]),
    ].slice(0, MOST_WORDS),
  };
}

/** Passages on the shared subject, those that also hold a shared name first. */
function bestPassages(tied: readonly Subject[], lead: readonly number[]): number[] {
  const on = [...new Set(tied.flatMap(({ passages }) => passages.slice(0, MOST_PASSAGES)))];
  if (on.length === 0) return [...new Set(lead)].slice(0, MOST_PASSAGES);
  const both = on.filter(passage => lead.includes(passage));
  return [...new Set([...both, ...on])].slice(0, MOST_PASSAGES);
}

function nearness(finding: Finding, issued: string | undefined, published?: Period): number {
  const document = readPeriod(issued);
  if (!published || !document) return 0;
  const event = readPeriod(finding.date) ?? document;
  const same = daysApart(event, published) <= SAME_DAYS ? SAME_EVENT : 0;
  const apart = daysApart(document, published);
  return TIME * Math.exp(-apart / FADE_DAYS) + same - FAR * Math.min(1, apart / FAR_DAYS);
}
