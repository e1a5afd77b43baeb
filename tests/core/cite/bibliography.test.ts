/** Several citations at once: order, letters for one author and year, numbers, each work once. */
import { expect, test } from 'vitest';
import { bibliography } from '../../../core/cite/bibliography.ts';
import type { CitationRecord } from '../../../core/cite/record.ts';

const body = (full: string) => ({ full, mla: full, oscola: full, bb: full, aglc: full });
const page = (id: string, author: string, date: string, title: string): CitationRecord => ({
  id,
  kind: 'statement',
  title,
  date,
  lang: 'en',
  body: body(author),
});
const zebra = page('z', 'Zebra Office', '2023-02-01', 'The first of its kind');
const late = page('l', 'Alpha Office', '2023-07-01', 'An open letter');
const early = page('e', 'Alpha Office', '2023-03-01', 'Remarks on the vote');
const old = page('o', 'Alpha Office', '2019', 'Older words');
const cited = [zebra, late, early, old].map(record => ({ record, pinpoint: '4' }));

test('APA sorts by author and date and tells one year’s works apart, in text too', () => {
  const { entries, inText } = bibliography(cited, 'apa');
  expect(entries.map(e => e.text.slice(0, 34))).toEqual([
    'Alpha Office. (2019). Older words.',
    'Alpha Office. (2023a, March 1). Re',
    'Alpha Office. (2023b, July 1). An ',
    'Zebra Office. (2023, February 1). ',
  ]);
  expect(inText.map(r => r?.text)).toEqual([
    '(Zebra Office, 2023, para. 4)',
    '(Alpha Office, 2023b, para. 4)',
    '(Alpha Office, 2023a, para. 4)',
    '(Alpha Office, 2019, para. 4)',
  ]);
});

test('Harvard and Chicago give the letters by title, its article left out', () => {
  const years = (style: 'harvard' | 'chicago-author-date') =>
    bibliography(cited, style).inText.map(r => /\d{4}[a-z]?/.exec(r?.text ?? '')?.[0]);
  expect(years('harvard')).toEqual(['2023', '2023a', '2023b', '2019']);
  expect(years('chicago-author-date')).toEqual(['2023', '2023a', '2023b', '2019']);
});

test('MLA sorts pages by title', () => {
  const { entries } = bibliography(cited, 'mla');
  expect(entries.map(e => /“([^”]+)”/.exec(e.text)?.[1])).toEqual([
    'The First of Its Kind.',
    'Older Words.',
    'An Open Letter.',
    'Remarks on the Vote.',
  ]);
});

test('numbered styles keep the order of citing and give a work cited twice one number', () => {
  const twice = [...cited.slice(0, 2), { record: zebra, pinpoint: '9' }];
  const { text, entries, inText } = bibliography(twice, 'ieee');
  expect(entries).toHaveLength(2);
  expect(text).toMatch(/^\[1\] Zebra Office[\s\S]*\n\[2\] Alpha Office/);
  expect(inText.map(r => r?.text)).toEqual(['[1, Para. 4]', '[2, Para. 4]', '[1, Para. 9]']);
  expect(bibliography(twice, 'vancouver').text).toMatch(/^1\. Zebra/);
});

test('notes keep a line for every place cited', () => {
  const { entries } = bibliography([...cited, { record: zebra, pinpoint: '9' }], 'oscola');
  expect(entries).toHaveLength(5);
  expect(entries.at(-1)?.text).toContain('para 9');
});

test('an exported work names every place it is cited at', () => {
  const { text } = bibliography([...cited, { record: zebra, pinpoint: '9' }], 'ris');
  expect(text).toContain('N1  - Cited at paras. 4, 9\r\n');
});

test('nothing cited is an empty list', () => {
  expect(bibliography([], 'apa')).toEqual({
    entries: [],
    lines: [],
    inText: [],
    text: '',
    html: '',
  });
  expect(JSON.parse(bibliography([], 'csl-json').text)).toEqual([]);
});
