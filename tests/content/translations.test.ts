/** The translations of the statement's points: all there, and true to what can be counted. */
import { describe, expect, test } from 'vitest';
import { record } from './support.ts';

const { statement, translations } = record;
const cases = statement.points.flatMap(point =>
  (['km', 'fr'] as const).map(lang => ({
    id: point.id,
    lang,
    original: statement.text.slice(point.start, point.end),
    translation: translations[point.id]?.[lang],
  })),
);
/** Stretches in quotation marks, English, French or Khmer. */
const quoted = (text: string) => text.match(/“[^”]+”|«[^»]+»/g) ?? [];
const KHMER_ZERO = 0x17e0;
/** Figures of a text, Khmer digits read as ours. */
const figures = (text: string) =>
  text
    .replace(/[០-៩]/g, digit => String((digit.codePointAt(0) ?? KHMER_ZERO) - KHMER_ZERO))
    .match(/\d+/g)
    ?.sort();

describe.each(cases)('$id in $lang', ({ lang, original, translation }) => {
  test('is there, in its own script', () => {
    expect(translation?.text).toMatch(lang === 'km' ? /^[^A-Za-z]+$/ : /[éèàç]/);
  });

  test('keeps every quotation and every figure of the original', () => {
    const text = translation?.text ?? '';
    expect(quoted(text)).toHaveLength(quoted(original).length);
    expect(figures(text)).toEqual(figures(original));
  });

  test('is said to be unreviewed until somebody has read it', () => {
    expect(translation?.reviewed).toBe(false);
  });
});
