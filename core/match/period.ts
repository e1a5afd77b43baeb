/** Dates of the record, of the precision that is known, as stretches of days. */

/** First and last day a date may mean, in days since 1970. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;
const days = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / DAY);

/** Reads 2023, 2023-05, 2023-05-15 or an interval a/b; undefined for anything else. */
export function readPeriod(date: string | undefined): Period | undefined {
  if (date === undefined) return undefined;
  const [first, last] = date.split('/');
  const from = readOne(first);
  const to = last === undefined ? from : readOne(last);
  return from && to ? { start: from.start, end: to.end } : undefined;
}

function readOne(date = ''): Period | undefined {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (day) return { start: days(year, month, day), end: days(year, month, day) };
  if (month) return { start: days(year, month, 1), end: days(year, month + 1, 0) };
  return { start: days(year, 1, 1), end: days(year, 12, 31) };
}

/** Days between two periods, 0 where they touch. */
export function daysApart(a: Period, b: Period): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/**
 * Whether a text was surely out when another was published. Of an imprecise date the last day
 * counts: 2018-07 is not known on 20 July 2018, since nothing later may stand as known.
 */
export function isKnown(document: string, published: string | undefined): boolean {
  const written = readPeriod(published);
  const issued = readPeriod(document);
  if (!written) return true;
  return issued !== undefined && issued.end <= written.start;
}
