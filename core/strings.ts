/** The interface's words in the reader's language: texts, plurals, dates and figures. */
import type messages from '../public/_locales/en/messages.json';

export type UiLang = 'en' | 'km' | 'fr';
export type MessageKey = Extract<keyof typeof messages, string>;
/** Keys that come as `…_one` and `…_other`. */
export type PluralKey = BaseOf<MessageKey>;
type BaseOf<K extends string> = K extends `${infer Base}_other`
  ? `${Base}_one` extends MessageKey
    ? Base
    : never
  : never;
export type DateStyle = 'long' | 'short' | 'year';

export interface Strings {
  readonly lang: UiLang;
  /** The text of a key, $1 to $9 replaced. */
  t(key: MessageKey, ...subs: readonly string[]): string;
  /** The text for a count; $1 is the count, $2 on what is given. */
  n(key: PluralKey, count: number, ...subs: readonly string[]): string;
  /** An ISO date or interval in the precision it has; anything else as it stands. */
  date(iso: string, style?: DateStyle): string;
  number(value: number): string;
}

const MONTHS = { long: 'long', short: 'short', year: 'short' } as const;

/** Chromium does not carry Khmer dates and digits, so these are ours. Khmer shortens no month. */
const KHMER_MONTHS = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(' ');
const KHMER_ZERO = 0x17e0;
const khmerDigits = (text: string): string =>
  text.replace(/\d/g, digit => String.fromCodePoint(KHMER_ZERO + Number(digit)));

/** Strings from one language's messages. Pure: the same for pages, the in-page panel and tests. */
export function makeStrings(texts: Readonly<Record<string, string>>, lang: UiLang): Strings {
  const plural = new Intl.PluralRules(lang);
  const figures = new Intl.NumberFormat(lang === 'km' ? 'en' : lang);
  const digits = (text: string): string => (lang === 'km' ? khmerDigits(text) : text);
  const fill = (key: string, subs: readonly string[]): string =>
    (texts[key] ?? key).replace(/\$([1-9])/g, (_, d: string) => subs[Number(d) - 1] ?? '');
  const monthOf = (month: number, style: DateStyle): string => {
    if (lang === 'km') return KHMER_MONTHS[month - 1] ?? '';
    // American English has the three-letter September.
    const names = new Intl.DateTimeFormat(lang === 'en' ? 'en-US' : lang, {
      month: MONTHS[style],
      timeZone: 'UTC',
    });
    return names.format(Date.UTC(2000, month - 1, 1));
  };
  const day = (iso: string, style: DateStyle): string => {
    const [, y, m, d] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
    if (!y) return iso;
    if (!m || style === 'year') return digits(y);
    const ordinal = lang === 'fr' && d === '01' ? 'er' : '';
    const ofDay = d ? `${digits(String(Number(d)))}${ordinal} ` : '';
    return `${ofDay}${monthOf(Number(m), style)} ${digits(y)}`;
  };
  return {
    lang,
    t: (key, ...subs) => fill(key, subs),
    n: (key, count, ...subs) =>
      fill(`${key}_${plural.select(count) === 'one' ? 'one' : 'other'}`, [
        digits(figures.format(count)),
        ...subs,
      ]),
    date: (iso, style = 'long') =>
      iso
        .split('/')
        .map(one => day(one, style))
        .join(' – '),
    number: value => digits(figures.format(value)),
  };
}
