/**
 * Estimates whether a briefing fits one A4 page, before anything is laid out: the same answer for
 * the printed page, Markdown and Word. Measured against the page of html.ts; the widths
 * are of wide system faces, so that others leave a little room.
 */

import type { Briefing, BriefingLine } from './briefing.ts';

/** A4 at 96 dpi, less margins of 12 mm above and below; the estimate errs by a line on the safe side. */
const PAGE = 1123 - 92 + 19;
/** Characters a line holds: in the margin column, beside it, beside it quoted, ours, for a reply, in a footnote. */
const MARGIN = 26;
const QUOTE = 63;
const BODY = 68;
const REPLY = 65;
const NOTE = 107;
const FULL = 96;

const LINE = 19;
const SMALL = 14.5;
/** Only the labels are in Khmer, and stand higher. */
const KHMER = 1.08;

const rows = (text: string, width: number): number => Math.max(1, Math.ceil(text.length / width));

function heightOf(line: BriefingLine): number {
  const width = line.reply ? REPLY : BODY;
  const margin = [line.speaker, ...line.margin].map(text => rows(text, MARGIN));
  const remarks = line.remarks.map(({ head = '', text }) => rows(`${head} ${text}`, width));
  const own = line.readerNote ? [rows(line.readerNote, width)] : [];
  const body = [rows(line.words, line.verbatim ? QUOTE : width), ...remarks, ...own];
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  return Math.max(sum(margin) * 16, sum(body) * LINE) + 12;
}

/** Whether the page holds it; `room` is the share of the page that may be used. */
export function fits(briefing: Briefing, room = 1): boolean {
  const head = 40 + rows(briefing.title, 46) * 32 + rows(briefing.lead, FULL) * LINE + 16;
  const sections = briefing.sections.map(
    ({ lines }) => 41 + lines.reduce((sum, line) => sum + heightOf(line), 0),
  );
  const sources = briefing.sources.map(
    ({ text, remarks }) => rows([text, ...remarks].join(' '), NOTE) * SMALL,
  );
  const also =
    briefing.also.length > 0
      ? rows(`${briefing.alsoHead}: ${briefing.also.join('; ')}`, FULL) * 16 + 4
      : 0;
  const foot = rows(briefing.foot, FULL) * 16 + 18;
  const total = [head, ...sections, 40, ...sources, also, foot].reduce((sum, one) => sum + one, 0);
  return total * (briefing.lang === 'km' ? KHMER : 1) <= PAGE * room;
}
