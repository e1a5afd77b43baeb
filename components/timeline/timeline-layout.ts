/** Places the timeline's marks: where each stands along the axis and how high dots are stacked. */
import type { TimelineMark } from '#core/offer.ts';

export interface PlacedMark {
  readonly mark: TimelineMark;
  /** 0 to 100 along the axis. */
  readonly x: number;
  /** Place in its stack, 0 next to the axis. */
  readonly level: number;
  /** Dated after the article. */
  readonly since: boolean;
}

export interface TimelineLayout {
  readonly marks: readonly PlacedMark[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Where the article stands, if it has a date. */
  readonly article?: number;
  /** Highest stack above the axis. */
  readonly above: number;
  readonly below: number;
}

/** Width at which nothing may touch: the panel's narrowest, less its padding. */
const WIDTH = 296;
/** Dots nearer than this are stacked: 5 px wide and a hair between them. */
const STACK = 6.5;
/** Dots this near the article's line are moved to their side of it. */
const CLEAR = 6;
/** Years that fit in a row of labels. */
const LABELS = 6;

/** A label nearer to the edge, in per cent, would be cut. */
const EDGE = 5;

/** A date as a fraction of years; of an interval, its beginning. */
function yearOf(iso: string): number {
  const [y = 0, m = 7, d = 1] = (iso.split('/')[0] ?? '').split('-').map(Number);
  return y + (m - 1) / 12 + (d - 1) / 365;
}

export function layOut(marks: readonly TimelineMark[]): TimelineLayout | undefined {
  const at = marks.map(mark => yearOf(mark.date)).filter(Number.isFinite);
  if (at.length === 0) return undefined;
  const first = Math.min(...at);
  const span = Math.max(Math.max(...at) - first, 1);
  const from = first - span * 0.06;
  const to = first + span * 1.05;
  const place = (year: number): number => ((year - from) / (to - from)) * 100;

  const articleDate = marks.find(mark => mark.kind === 'article')?.date;
  const article = articleDate === undefined ? undefined : place(yearOf(articleDate));
  const clear = (CLEAR / WIDTH) * 100;
  const near = (STACK / WIDTH) * 100;
  const last: Record<'above' | 'below', { x: number; level: number }> = {
    above: { x: -99, level: 0 },
    below: { x: -99, level: 0 },
  };
  const highest = { above: 0, below: 0 };
  const placed = [...marks]
    .filter(mark => mark.kind !== 'article')
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(mark => {
      const since = articleDate !== undefined && mark.date > articleDate;
      let x = place(yearOf(mark.date));
      if (mark.kind === 'election') return { mark, x, level: 0, since };
      if (article !== undefined && Math.abs(x - article) < clear) {
        x = since ? article + clear : article - clear;
      }
      const side = mark.kind === 'reply' ? 'below' : 'above';
      const stack = last[side];
      const level = x - stack.x < near ? stack.level + 1 : 0;
      last[side] = { x: level > 0 ? stack.x : x, level };
      highest[side] = Math.max(highest[side], level);
      return { mark, x: last[side].x, level, since };
    });
  const step = Math.max(1, Math.ceil((to - from) / LABELS));
  const years: { year: number; x: number }[] = [];
  for (let year = Math.ceil(from); year <= to; year += step) {
    const x = place(year);
    if (x > EDGE && x < 100 - EDGE) years.push({ year, x });
  }
  return {
    marks: placed,
    years,
    ...(article === undefined ? {} : { article }),
    above: highest.above,
    below: highest.below,
  };
}
