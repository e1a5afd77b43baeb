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

/** Khmer digits belong to the Khmer interface; British order of day and month to all three. */
const locales = { en: 'en-US', km: 'km-u-nu-khmr', fr: 'fr' } as const;
const MONTHS = { long: 'long', short: 'short', year: 'short' } as const;

/** Strings from one language's messages. Pure: the same for pages, the in-page panel and tests. */
export function makeStrings(texts: Readonly<Record<string, string>>, lang: UiLang): Strings {
  const locale = locales[lang];
  const plural = new Intl.PluralRules(lang);
  const figures = new Intl.NumberFormat(locale);
  const year = new Intl.NumberFormat(locale, { useGrouping: false });
  const fill = (key: string, subs: readonly string[]): string =>
    (texts[key] ?? key).replace(/\$([1-9])/g, (_, d: string) => subs[Number(d) - 1] ?? '');
  const day = (iso: string, style: DateStyle): string => {
    const [, y, m, d] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
    if (!y) return iso;
    if (!m || style === 'year') return year.format(Number(y));
    const when = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d ?? 1)));
    const part = (options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(when);
    const month = part({ month: MONTHS[style] });
    const ofDay = d ? `${year.format(Number(d))}${lang === 'fr' && d === '01' ? 'er' : ''} ` : '';
    return `${ofDay}${month} ${year.format(Number(y))}`;
  };
  return {
    lang,
    t: (key, ...subs) => fill(key, subs),
    n: (key, count, ...subs) =>
      fill(`${key}_${plural.select(count) === 'one' ? 'one' : 'other'}`, [
        figures.format(count),
        ...subs,
      ]),
    date: (iso, style = 'long') =>
      iso
        .split('/')
        .map(one => day(one, style))
        .join(' – '),
    number: value => figures.format(value),
  };
}
