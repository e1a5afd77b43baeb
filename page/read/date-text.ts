/** A day as ISO from how it is printed: machine stamps and the datelines of a dozen languages. */

/** Beginnings of the months' names, by month; the longest fitting one decides. */
const MONTHS = [
  'jan ene gen янв មករា มกร ม.ค ມັງກອນ',
  'feb fev fév фев កុម្ភ กุมภา ก.พ ກຸມພາ',
  'mar mär mrt maa mac мар មីនា มีนา มี.ค ມີນາ',
  'apr abr avr апр មេសា เมษา เม.ย ເມສາ',
  'may mai mei mag мая май ឧសភា พฤษภา พ.ค ພຶດສະພາ',
  'jun juin giu июн មិថុនា มิถุนา มิ.ย ມິຖຸນາ',
  'jul juil lug июл កក្កដា กรกฎา ก.ค ກໍລະກົດ',
  'aug ago agu aoû aou ogos авг សីហា สิงหา ส.ค ສິງຫາ',
  'sep set сен កញ្ញា กันยา ก.ย ກັນຍາ',
  'oct okt ott out окт តុលា ตุลา ต.ค ຕຸລາ',
  'nov ноя វិច្ឆិកា พฤศจิกา พ.ย ພະຈິກ',
  'dec déc dez dic des dis дек ធ្នូ ธันวา ธ.ค ທັນວາ',
].map(names => names.split(' '));
const NAME = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .map(name => name.replaceAll('.', '\\.'))
  .join('|');

/** Buddhist years, which Thai pages print, are this much ahead. */
const BUDDHIST = 543;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;

const DIGITS = /[\u17e0-\u17e9\u0e50-\u0e59\u0ed0-\u0ed9\uff10-\uff19]/g;
const YEAR = '((?:19|20|25)\\d\\d)(?!\\d)';
const WORD = `(${NAME})[\\p{L}\\p{M}]{0,9}`;
const YMD = new RegExp(
  `(?<!\\d)${YEAR}\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)`,
  'u',
);
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/;
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th|º|\\.)?[\\s,/-]*(?:de |of |ខែ\\s?)?\\s?(?<!\\p{L})${WORD}[.,]?[\\s/-]*(?:de |del |ឆ្នាំ\\s?|พ\\.ศ\\.\\s?|ค\\.ศ\\.\\s?|ປີ\\s?)?${YEAR}`,
  'iu',
);
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})${WORD}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s${YEAR}`,
  'iu',
);
const VIETNAMESE = new RegExp(`(\\d{1,2})\\s?tháng\\s?(\\d{1,2}),?\\s?(?:năm\\s?)?${YEAR}`, 'iu');
const DMY = new RegExp(`(?<!\\d)(\\d{1,2})[-/.]\\s?(\\d{1,2})[-/.]\\s?${YEAR}`, 'u');

function iso(year: string | number, month: number, day: string | number): string | undefined {
  const [d, given] = [Number(day), Number(year)];
  const y = given > 2400 ? given - BUDDHIST : given;
  if (!(y >= FIRST_YEAR && y <= LAST_YEAR && month >= 1 && month <= 12 && d >= 1 && d <= 31)) {
    return undefined;
  }
  const two = (n: number) => String(n).padStart(2, '0');
  return `${y}-${two(month)}-${two(d)}`;
}

const month = (name: string) => MONTHS.findIndex(names => names.includes(name.toLowerCase())) + 1;

/**
 * The first day named in `printed`, or undefined. A stamp's own offset is kept: the day is the one
 * the page prints, not that of another time zone. Where 03/04/2018 can be read in two ways the day
 * comes first, unless `monthFirst` (pages in American English).
 */
export function dayOf(printed: string, monthFirst = false): string | undefined {
  const text = printed
    .slice(0, 300)
    .replace(/[\u200b-\u200d\u2060]/g, '')
    .replace(DIGITS, d => String((d.charCodeAt(0) & 0xff) % 16))
    .trim();
  let m = COMPACT.exec(text) ?? YMD.exec(text);
  if (m) return iso(m[1] ?? '', Number(m[2]), m[3] ?? '');
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    return new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 10);
  }
  m = DAY_MONTH.exec(text);
  if (m) return iso(m[3] ?? '', month(m[2] ?? ''), m[1] ?? '');
  m = MONTH_DAY.exec(text);
  if (m) return iso(m[3] ?? '', month(m[1] ?? ''), m[2] ?? '');
  m = VIETNAMESE.exec(text);
  if (m) return iso(m[3] ?? '', Number(m[2]), m[1] ?? '');
  m = DMY.exec(text);
  if (!m) return undefined;
  const [a, b] = [Number(m[1]), Number(m[2])];
  const american = b > 12 || (monthFirst && a <= 12);
  return american ? iso(m[3] ?? '', a, b) : iso(m[3] ?? '', b, a);
}
