/** What one character becomes when a text is folded for matching. */

/** Zero-width space and joiners, word joiner, byte order mark, soft hyphen, direction marks. */
export const SILENT: ReadonlySet<number> = new Set([
  0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d,
  0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x61c, 0x17b4, 0x17b5,
]);

/** A combining mark of the Latin, Greek and Cyrillic scripts. */
export const isLatinMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** Letters without a decomposition of their own, and signs with several printed shapes. */
const SPECIAL: Readonly<Record<string, string>> = {
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ё: 'е',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};
const LATIN = /^[a-z]/;
const DIGIT_ZEROS = [0x17e0, 0x0e50, 0x0ed0];
const known = new Map<number, string>();

/** Folds one UTF-16 unit; may be longer than one (a ligature) or empty. */
export function foldUnit(code: number): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const value = compute(code);
  known.set(code, value);
  return value;
}

function compute(code: number): string {
  const char = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return char;
  const zero = DIGIT_ZEROS.find(first => code >= first && code <= first + 9);
  if (zero !== undefined) return String(code - zero);
  const low = char.toLowerCase();
  const special = SPECIAL[low];
  if (special !== undefined) return special;
  const apart = low.normalize('NFKD');
  if (LATIN.test(apart)) return apart.replace(/[\u0300-\u036f]/g, '');
  const whole = low.normalize('NFKC');
  return SPECIAL[whole] ?? whole.toLowerCase();
}
