/** The lines of a basket as every export writes them: cards unfolded, each reply beside its finding. */

import type { Finding } from '../../content/types.ts';
import type { Cited } from '../cite/bibliography.ts';
import type { Card, DocumentView, FindingCard, PointCard, ReplyView } from '../offer.ts';
import type { LaneName } from './lanes.ts';

export interface ExportItem {
  readonly card: Card;
  /** The reader's own words on it. */
  readonly note?: string;
}

export interface Line {
  /** Of a point or a finding. */
  readonly id: string;
  readonly lane: LaneName;
  readonly date: string;
  readonly words: string;
  /** True for the statement's own words; all else is summary. */
  readonly verbatim: boolean;
  readonly cited: Cited;
  readonly title: string;
  /** Absent for the statement, which was read as it stands on its issuer's own page. */
  readonly source?: { readonly finding: Finding; readonly document: DocumentView };
  readonly point?: PointCard['point'];
  readonly recordNotes: readonly string[];
  /** The finding it stands beside, and how it stands to it. */
  readonly beside?: { readonly id: string; readonly relation: ReplyView['relation'] };
  readonly noReplyAsOf?: string;
  readonly note?: string;
}

function ofPoint(card: PointCard): Line {
  const { point, text, statement, citation, recordNotes } = card;
  const pinpoint = point.number === undefined ? '' : `point ${point.number}`;
  return {
    id: point.id,
    lane: 'statement',
    date: statement.date,
    words: text.trim(),
    verbatim: true,
    cited: { record: citation, pinpoint },
    title: citation.short ?? citation.title,
    point,
    recordNotes,
  };
}

function ofFinding(finding: Finding, document: DocumentView): Line {
  return {
    id: finding.id,
    lane: finding.speaker,
    date: document.date,
    words: finding.summary,
    verbatim: false,
    cited: { record: document.citation, pinpoint: finding.pinpoint ?? '' },
    title: document.title,
    source: { finding, document },
    recordNotes: [],
  };
}

/**
 * The lines of the items in their order. With replies, what the State said follows its finding at
 * once, and an item that is such a reply is not written twice.
 */
export function linesOf(items: readonly ExportItem[], replies: boolean): Line[] {
  const asked = new Map(items.map(item => [idOf(item.card), item]));
  const beside = new Set<string>();
  const all = items.flatMap(({ card, note }): Line[] => {
    const own = { ...lineOf(card), ...(note ? { note } : {}) };
    if (card.kind === 'point' || !replies) return [own];
    const { noReplyAsOf } = card;
    const said = card.replies.filter(reply => !beside.has(reply.finding.id));
    for (const reply of said) beside.add(reply.finding.id);
    return [
      { ...own, ...(noReplyAsOf ? { noReplyAsOf } : {}) },
      ...said.map(reply => replyLine(card, reply, asked.get(reply.finding.id)?.note)),
    ];
  });
  return all.filter(line => line.beside || !beside.has(line.id));
}

function replyLine(card: FindingCard, reply: ReplyView, note: string | undefined): Line {
  const { finding, document, relation } = reply;
  return {
    ...ofFinding(finding, document),
    beside: { id: card.finding.id, relation },
    ...(note ? { note } : {}),
  };
}

const lineOf = (card: Card): Line =>
  card.kind === 'point' ? ofPoint(card) : ofFinding(card.finding, card.document);

const idOf = (card: Card): string => (card.kind === 'point' ? card.point.id : card.finding.id);
