/** Every regular expression in the sources takes a time that grows with the text and no faster. */
import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { literals } from './sources.ts';

const all = literals();

/** What makes a pattern slow on some text; where a pattern begins is not its own fault. */
function faults(source: string, flags: string): number {
  // Neither flag changes how a pattern backtracks; the analysis does not know them.
  const { reports } = analyse(
    { source, flags: flags.replace(/[yv]/g, '') },
    { reportTypes: { Move: false, Self: true, Trade: true } },
  );
  return reports.length;
}

test('the patterns of the sources are found', () => {
  expect(all.length).toBeGreaterThan(200);
});

test('a pattern that backtracks is caught', () => {
  expect(faults('^(a+)+$', '')).toBeGreaterThan(0);
  expect(faults('^\\s*a?\\s*$', '')).toBeGreaterThan(0);
});

/**
 * Patterns that go over a text again from each place where they may begin, with what keeps the text
 * short.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  'components/cite/Rich.tsx': 'a citation of ours',
  'components/shadow-css.ts': 'our own style sheet',
  'core/briefing/docx.ts': 'a citation of ours',
  'core/cite/authors.ts': 'an author of the record',
  'core/cite/pinpoint.ts': 'a pinpoint of the record',
  'core/cite/tex.ts': 'a key made of a name of the record',
  'core/detect/marks.ts': 'an address, at most 8,000 characters',
  'core/draft/symbols.ts': 'one word of a draft',
  'core/genre/address-kind.ts': 'an address, at most 8,000 characters',
  'core/genre/title-name.ts': 'a title, at most 1,000 characters',
  'core/offer/symbols.ts': 'one symbol',
  'core/text/fold.ts': 'the words of one match',
  'page/read/title.ts': 'a title, at most 2,000 characters',
  'platform/background/dismissals.ts': 'an address, at most 8,000 characters',
};

test('patterns that begin again at each place work on short texts, and we know on which', () => {
  const again = all.filter(({ source, flags }) => {
    const plain = { source, flags: flags.replace(/[yv]/g, '') };
    return analyse(plain, { reportTypes: { Move: true, Self: false, Trade: false } }).reports
      .length;
  });
  const files = new Set(again.map(({ where }) => where.replace(/:\d+$/, '')));
  expect([...files].filter(file => !(file in BOUNDED))).toEqual([]);
  expect(Object.keys(BOUNDED).filter(file => !files.has(file))).toEqual([]);
});

test.each(all)('$where', ({ source, flags }) => {
  expect(faults(source, flags)).toBe(0);
});
