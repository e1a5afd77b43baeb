/** What neither the golden cases nor the engine reach: several authors, quotations in titles, no address. */
import { describe, expect, test } from 'vitest';
import { cite } from '../../../core/cite/cite.ts';
import type { CitationRecord } from '../../../core/cite/record.ts';
import type { StyleId } from '../../../core/cite/style.ts';
import { styles } from '../../../core/cite/styles.ts';

const names = [
  { family: 'Smith', given: 'Rhona' },
  { family: 'Kaye', given: 'David' },
  { family: 'Lawlor', given: 'Mary' },
  { family: 'Khan', given: 'Irene' },
];
const page: CitationRecord = {
  id: 'x',
  kind: 'press-release',
  title: 'Vote of 2023: a “tainted” trial',
  date: '2023-05-09',
  lang: 'en',
  url: 'https://a.org/x',
  body: { full: 'Office of Y', mla: 'Office of Y', oscola: 'UN Y', bb: 'Off. of Y', aglc: 'Y' },
};
const by = (n: number) => ({ ...page, people: names.slice(0, n) });
const starts = (record: CitationRecord, style: StyleId) => {
  const { text, inText } = cite(record, style);
  return [text.split(/ ?[“‘]|, Vote| \d{4}\./)[0], inText?.text.split(/ [“‘]/)[0]];
};

describe('authors', () => {
  test.each<[StyleId, number, string, string?]>([
    ['un', 2, 'Rhona Smith and David Kaye,'],
    ['un', 3, 'Rhona Smith, David Kaye and Mary Lawlor,'],
    ['bluebook', 2, 'Press Release, Rhona Smith & David Kaye'],
    ['bluebook', 3, 'Press Release, Rhona Smith et al.'],
    ['aglc', 3, 'Rhona Smith, David Kaye and Mary Lawlor,'],
    ['aglc', 4, 'Rhona Smith et al,'],
    ['mla', 2, 'Smith, Rhona, and David Kaye.', '(Smith and Kaye)'],
    ['mla', 3, 'Smith, Rhona, et al.', '(Smith et al.)'],
    ['chicago-notes', 2, 'Smith, Rhona, and David Kaye.', 'Rhona Smith and David Kaye,'],
    ['chicago-notes', 3, 'Smith, Rhona, David Kaye, and Mary Lawlor.', 'Rhona Smith et al.,'],
    ['chicago-author-date', 2, 'Smith, Rhona, and David Kaye.', '(Smith and Kaye 2023)'],
    ['chicago-author-date', 3, 'Smith, Rhona, David Kaye, and Mary Lawlor.', '(Smith et al. 2023)'],
    ['ieee', 2, 'R. Smith and D. Kaye,', '[1]'],
    ['ieee', 4, 'R. Smith, D. Kaye, M. Lawlor, and I. Khan,', '[1]'],
  ])('%s names %i', (style, n, text, inText) => {
    expect(starts(by(n), style)).toEqual([text, inText]);
  });
});

test.each<[StyleId, string]>([
  ['un', '“Vote of 2023: a ‘tainted’ trial”,'],
  ['oscola', '‘Vote of 2023: A “Tainted” Trial’ ('],
  ['aglc', '‘Vote of 2023: A “Tainted” Trial’ ('],
  ['mla', '“Vote of 2023: A ‘Tainted’ Trial.” '],
  ['chicago-notes', '“Vote of 2023: A ‘Tainted’ Trial.” '],
  ['ieee', '“Vote of 2023: a ‘tainted’ trial.” '],
  ['apa', 'Vote of 2023: a “tainted” trial ['],
])('%s changes the quotation marks inside its own', (style, part) => {
  expect(cite(page, style).text).toContain(part);
});

test('a stop goes inside a quotation that ends the title, and a question keeps its mark alone', () => {
  const ends = { ...page, title: 'A trial called “tainted”' };
  expect(cite(ends, 'mla').text).toContain('“A Trial Called ‘Tainted.’” ');
  const asks = { ...page, title: 'Who votes?' };
  expect(cite(asks, 'chicago-notes').text).toContain('“Who Votes?” Press release.');
});

describe('the day of access', () => {
  const printed = (style: StyleId, printAccess: boolean) =>
    cite(page, style, { accessed: '2026-11-03', printAccess }).text;
  test.each<[StyleId, string]>([
    ['bluebook', 'https://a.org/x (last visited Nov. 3, 2026).'],
    ['apa', 'Retrieved November 3, 2026, from https://a.org/x'],
    ['mla', 'https://a.org/x. Accessed 3 Nov. 2026.'],
    ['chicago-notes', 'Accessed November 3, 2026. https://a.org/x.'],
    ['chicago-author-date', 'Accessed November 3, 2026. https://a.org/x.'],
  ])('%s prints it only when asked to', (style, ending) => {
    expect(printed(style, true).endsWith(ending)).toBe(true);
    expect(printed(style, false)).not.toContain('2026');
  });
  test('it is nowhere without an address', () => {
    const { url: _, ...bare } = page;
    for (const { id } of styles)
      expect(cite(bare, id, { accessed: '2026-11-03', printAccess: true }).text).not.toContain(
        '2026',
      );
  });
});

test('letters that tell one year’s works apart stand in both forms', () => {
  for (const id of ['apa', 'harvard', 'chicago-author-date'] as const) {
    const { text, inText } = cite(page, id, { suffix: 'b' });
    expect(text).toContain('2023b');
    expect(inText?.text).toContain('2023b');
  }
});

test('the menu names every style once', () => {
  expect(styles).toHaveLength(19);
  expect(new Set(styles.map(s => s.id)).size).toBe(19);
  expect(new Set(styles.map(s => s.label)).size).toBe(19);
});
