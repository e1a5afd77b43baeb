/** What the panel shows for one article: complete values, so that no face needs the corpus. */

import type {
  Election,
  Finding,
  FindingId,
  Point,
  PointTranslations,
  SourceDocument,
  Speaker,
  Statement,
  TopicId,
} from '../content/types.ts';
import type { Article } from './article.ts';
import type { CitationRecord } from './cite/record.ts';
import type { Corpus } from './corpus.ts';
import { FINDING_PLACES } from './match/choose.ts';
import { isKnown } from './match/period.ts';
import { findingCard, isOfUn, pointCard } from './offer/cards.ts';
import { namedDocuments } from './offer/named.ts';
import { makeTimeline } from './offer/timeline.ts';
import type { Verdict } from './verdict.ts';

/** Why a line of the record is shown beside this article. The label is always "same subject". */
export interface Match {
  readonly kind: 'point' | 'finding' | 'reply';
  /** Id of a point, or of a finding. */
  readonly id: string;
  readonly topics: readonly TopicId[];
  /** 0 to 1, for order only; never shown. */
  readonly score: number;
  /** Passages of the article it bears on, by index, best first. */
  readonly passages: readonly number[];
  /** The article's own words that tied them. */
  readonly because: readonly string[];
}

/** A document as a face needs it: with what its citation needs. */
export interface DocumentView extends SourceDocument {
  readonly citation: CitationRecord;
}

export interface ReplyView {
  readonly relation: 'answers' | 'same-matter' | 'earlier-account';
  readonly finding: Finding;
  readonly document: DocumentView;
}

export interface FindingCard {
  readonly kind: 'finding';
  readonly finding: Finding;
  readonly document: DocumentView;
  /** What the State said, shown open and in the same size. */
  readonly replies: readonly ReplyView[];
  /** Set when no reply was found: the day the search ended. Absent on State texts. */
  readonly noReplyAsOf?: string;
  /** Absent for search hits. */
  readonly match?: Match;
}

export interface PointCard {
  readonly kind: 'point';
  readonly point: Point;
  /** The words shown, verbatim, with the spans of the claims that matched (relative to `text`). */
  readonly text: string;
  readonly claims: readonly { readonly start: number; readonly end: number }[];
  /** The notes that go with what is shown: the matched claims' own, else the point's. */
  readonly recordNotes: readonly string[];
  /** The point in other languages, ours and unofficial: to read, never to cite. */
  readonly translations?: PointTranslations;
  readonly statement: Omit<Statement, 'text' | 'points'>;
  readonly citation: CitationRecord;
  readonly match?: Match;
}

export type Card = PointCard | FindingCard;

/** A mark on the timeline. */
export interface TimelineMark {
  readonly date: string;
  readonly kind: 'election' | 'un' | 'reply' | 'states' | 'article';
  /** Title of the document or the article; for a vote its name in English. */
  readonly label: string;
  /** Which vote it is. */
  readonly vote?: Election['type'];
  /** Card to go to. */
  readonly card?: string;
}

/** A document of the record that the article itself names. */
export interface NamedDocument {
  readonly document: DocumentView;
  /** Lane of the body that issued it. */
  readonly speaker: Speaker;
  /** Passages that name it, in reading order. */
  readonly passages: readonly number[];
}

export interface Offer {
  readonly points: readonly PointCard[];
  /** Known when the article was written; all findings when the article has no date. */
  readonly known: readonly FindingCard[];
  /** Published after the article. */
  readonly since: readonly FindingCard[];
  /** Further matches beyond the first 3 points and 8 findings, folded under "more". */
  readonly more: readonly Card[];
  /** Of what is shown before "more"; findings are the UN's own, replies the State's texts. */
  readonly counts: { readonly points: number; readonly findings: number; readonly replies: number };
  readonly named: readonly NamedDocument[];
  readonly election?: Election;
  readonly timeline: readonly TimelineMark[];
}

/** What a tab holds. Lives in memory (and storage.session) only. */
export interface Reading {
  readonly url: string;
  readonly title: string;
  readonly site?: string;
  readonly published?: string;
  /** The date is the reader's: the page has none. */
  readonly dateSet?: true;
  /** Ids of lines the reader hid on this page. */
  readonly hidden?: readonly string[];
  readonly passages: readonly { readonly index: number; readonly text: string }[];
  readonly verdict: Verdict;
  readonly offer: Offer;
}

/** Points shown before "more": a reader takes in no more at a glance. */
const POINT_PLACES = 3;

/** Makes what the panel shows of the matches, which come best first. */
export function makeOffer(
  corpus: Corpus,
  article: Article,
  verdict: Verdict,
  matches: readonly Match[],
): Offer {
  const cards = matches.flatMap(match => cardOf(corpus, match.id, match) ?? []);
  const points = cards.filter(card => card.kind === 'point');
  const findings = cards.filter(card => card.kind === 'finding');
  const shown = findings.slice(0, FINDING_PLACES);
  const known = shown.filter(({ document }) => isKnown(document.date, article.published));
  const since = shown.filter(card => !known.includes(card));
  const election = corpus.elections.find(({ id }) => id === verdict.election);
  const state = shown.filter(({ finding }) => finding.speaker === 'reply').length;
  return {
    points: points.slice(0, POINT_PLACES),
    known,
    since,
    more: [...points.slice(POINT_PLACES), ...findings.slice(FINDING_PLACES)],
    counts: {
      points: Math.min(points.length, POINT_PLACES),
      findings: shown.filter(({ finding }) => isOfUn(finding)).length,
      replies: shown.reduce((sum, { replies }) => sum + replies.length, state),
    },
    named: namedDocuments(corpus, article),
    ...(election ? { election } : {}),
    timeline: makeTimeline(corpus, article, shown),
  };
}

/** The card of a point or a finding by its id; undefined when the record has none. */
export function cardOf(corpus: Corpus, id: string, match?: Match): Card | undefined {
  const point = corpus.statement.points.find(candidate => candidate.id === id);
  if (point) return pointCard(corpus, point, match);
  const finding = corpus.findings.get(id as FindingId);
  return finding && findingCard(corpus, finding, match);
}

/** What a tab holds of an article: no more of its text than "show me where" needs. */
export function toReading(article: Article, verdict: Verdict, offer: Offer): Reading {
  const cards = [...offer.points, ...offer.known, ...offer.since, ...offer.more];
  const cited = new Set([
    ...cards.flatMap(({ match }) => match?.passages ?? []),
    ...offer.named.flatMap(({ passages }) => passages),
  ]);
  return {
    url: article.url,
    title: article.title,
    ...(article.site ? { site: article.site } : {}),
    ...(article.published ? { published: article.published } : {}),
    passages: article.passages
      .filter(({ index }) => cited.has(index))
      .map(({ index, text }) => ({ index, text })),
    verdict,
    offer,
  };
}
