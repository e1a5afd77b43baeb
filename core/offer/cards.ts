/** Makes the cards of points and findings: complete values, so that no face needs the corpus. */

import type { DocumentId, Finding, Point, ReplyLink, SourceDocument } from '../../content/types.ts';
import { fromStatement, toCitationRecord } from '../cite/from-document.ts';
import type { Corpus } from '../corpus.ts';
import { matchedClaims } from '../match/article-subjects.ts';
import type { DocumentView, FindingCard, Match, PointCard, ReplyView } from '../offer.ts';

/** Lanes that are not the UN's. */
const NOT_UN = new Set<Finding['speaker']>(['reply', 'states', 'other']);

/** Whether a line counts as a UN finding. */
export const isOfUn = ({ speaker }: Pick<Finding, 'speaker'>): boolean => !NOT_UN.has(speaker);

/** A point, verbatim and whole, with the claims the article is on. */
export function pointCard(corpus: Corpus, point: Point, match?: Match): PointCard {
  const { text, points: _points, ...statement } = corpus.statement;
  const claims = match ? matchedClaims(point, match.topics) : [];
  const translations = corpus.translations?.[point.id];
  return {
    kind: 'point',
    point,
    text: text.slice(point.start, point.end),
    claims: claims.map(({ start, end }) => ({
      start: start - point.start,
      end: end - point.start,
    })),
    recordNotes:
      claims.length > 0 ? claims.map(({ recordNote }) => recordNote) : [point.recordNote],
    ...(translations ? { translations } : {}),
    statement,
    citation: fromStatement(corpus.statement, corpus.bodies),
    ...(match ? { match } : {}),
  };
}

/** A finding with its document and with what the State said. */
export function findingCard(
  corpus: Corpus,
  finding: Finding,
  match?: Match,
): FindingCard | undefined {
  const document = documentView(corpus, finding.document);
  if (!document) return undefined;
  const replies = (finding.replies ?? []).flatMap(link => replyView(corpus, link) ?? []);
  // Nobody was asked to answer what is not the UN's, so no missing reply is noted there.
  const unanswered = isOfUn(finding) && !replies.some(({ relation }) => relation === 'answers');
  return {
    kind: 'finding',
    finding,
    document,
    replies,
    ...(unanswered ? { noReplyAsOf: corpus.compiled } : {}),
    ...(match ? { match } : {}),
  };
}

function replyView(corpus: Corpus, link: ReplyLink): ReplyView | undefined {
  const finding = corpus.findings.get(link.finding);
  const document = finding && documentView(corpus, finding.document);
  return document ? { relation: link.relation, finding, document } : undefined;
}

/** A document with what its citation needs. */
export function documentView(corpus: Corpus, id: DocumentId): DocumentView | undefined {
  const document: SourceDocument | undefined = corpus.documents.get(id);
  return document && { ...document, citation: toCitationRecord(document, corpus.bodies) };
}
