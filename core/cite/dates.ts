/** Dates of whatever precision is known, in the order and the months each style wants. */

const names = (list: string): readonly string[] => list.split(' ');
const LONG = names(
  'January February March April May June July August September October November December',
);
/** MLA and Bluebook: five months are never shortened to three letters. */
export const SHORT = names('Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.');
export const IEEE = names('Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sep. Oct. Nov. Dec.');
export const BARE = names('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');

/** Year, month and day of an ISO date, as far as they are known. */
export function parts(iso: string): { year: string; month?: number; day?: number } {
  const [year = '', month, day] = iso.split('-');
  return {
    year,
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
}

/** True for 2023, 2023-05 and 2023-05-15 where the calendar has such a day. */
export function isDate(iso: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(iso)) return false;
  const full = `${iso}${'-01-01'.slice(iso.length - 4)}`.slice(0, 10);
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === full;
}

const join = (...pieces: (string | undefined)[]): string => pieces.filter(Boolean).join(' ');
const name = (iso: string, months: readonly string[]): string | undefined => {
  const { month } = parts(iso);
  return month === undefined ? undefined : months[month - 1];
};
const day = (iso: string): string | undefined => parts(iso).day?.toString();

/** 18 May 2022 */
export const dayFirst = (iso: string, months: readonly string[] = LONG): string =>
  join(day(iso), name(iso, months), parts(iso).year);

/** May 18, or May, or nothing; `digits` pads the day ("Nov. 03"). */
export const monthDay = (iso: string, months: readonly string[] = LONG, digits = 1): string =>
  join(name(iso, months), day(iso)?.padStart(digits, '0'));

/** May 18, 2022 */
export function monthFirst(iso: string, months: readonly string[] = LONG, digits = 1): string {
  const before = monthDay(iso, months, digits);
  return join(before && day(iso) ? `${before},` : before, parts(iso).year);
}

/** May 2022 */
export const monthYear = (iso: string, months: readonly string[]): string =>
  join(name(iso, months), parts(iso).year);

/** 2022 May 18 */
export const yearFirst = (iso: string): string => join(parts(iso).year, name(iso, BARE), day(iso));
