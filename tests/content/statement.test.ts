/** The statement is shown word for word, and the lines beside it are those of the comparison. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compiledText, noCompilation, record } from './support.ts';

const { statement } = record;
const { text, points } = statement;
const claims = points.flatMap(point => point.claims.map(claim => ({ point, claim })));
const notes = [...points, ...claims.map(({ claim }) => claim)].map(({ id, recordNote }) => [
  id as string,
  recordNote,
]);
const fingerprint = (words: string) => createHash('sha256').update(words).digest('hex');
const cut = (span: { start: number; end: number }) => text.slice(span.start, span.end);

test('the text is the published one, to the letter', () => {
  expect(fingerprint(text), 'The statement is never edited: restore the published text').toBe(
    'b21ba038d6a4dbd2dbc2be800d25817631a04335e60682728eac828f24f15d8b',
  );
});

test('the record notes are those of the comparison, to the letter', () => {
  const words = notes.map(note => note.join(': ')).join('\n');
  expect(fingerprint(words), 'A note is never edited here: restore the compared words').toBe(
    'b6613999d41a7fe7c9da9e39d3cbdb0c09b6707b04107a0fb235bb04a6a2edc7',
  );
});

test.each([
  ['p1', /^Recent findings and recommendations by the United Nations.*views freely\.$/],
  ['p2', /^The results of Cambodia’s sham elections.*international communities\.$/],
  ['p3', /^Strong economic sanctions.*could take place\.$/],
  ['p4', /^The Khmer community needs.*action plan of reform measures\.$/],
  ['s', /^In summary, we need to face.*advocacy efforts\.$/],
])('point %s runs from its first word to its last', (id, whole) => {
  expect(cut(points.find(point => point.id === id) ?? { start: 0, end: 0 })).toMatch(whole);
});

test('a numbered point stands after its own number in the text', () => {
  const numbers = points.flatMap(point =>
    point.number ? [[`${point.number}. `, text.slice(point.start - 3, point.start)]] : [],
  );
  for (const [said, stands] of numbers) expect(stands).toBe(said);
  expect(numbers).toHaveLength(4);
});

test.each([
  ['p1a', 'eliminating the main political opposition party'],
  ['p1b', 'jailing its leaders in mass criminal trials'],
  ['p1c', 'closing down the independent media'],
  ['p1d', 'destroying civil society’s ability to express its views freely'],
  [
    'p3a',
    'the United Nations’ “Action Plan of Reform Measures” that it found to be necessary before free elections could take place',
  ],
  ['p4a', 'the September 23, 2023, UN Human Rights Council’s UPR review session on Cambodia'],
])('claim %s is this stretch of the text', (id, words) => {
  expect(claims.filter(({ claim }) => claim.id === id).map(({ claim }) => cut(claim))).toEqual([
    words,
  ]);
});

test('a claim lies inside its point', () => {
  const outside = claims.filter(
    ({ point, claim }) => claim.start < point.start || claim.end > point.end,
  );
  expect(outside, 'Set start and end so that the claim lies inside its point').toEqual([]);
});

test('points follow one another and never overlap', () => {
  const ends = points.map((point, i) => (points[i - 1]?.end ?? 0) <= point.start);
  expect(ends).not.toContain(false);
});

describe.skipIf(noCompilation)('beside the compilation (../shared)', () => {
  test('the text is the compiled one without the navigation of the site', () => {
    const [body] = compiledText('statement.txt').split(/\s+Previous\n/);
    expect(text).toBe(body?.trimEnd());
  });

  test('every record note is the note of the comparison, word for word', () => {
    const sections = compiledText('claims.md').split(/^## /m).slice(1);
    const compared = sections.flatMap(section => {
      const note = /^\*\*Note:\*\* (.+)$/m.exec(section)?.[1];
      return note ? [[section.split('.')[0], note]] : [];
    });
    expect([...notes].sort()).toEqual(compared.sort());
  });

  test('the sibling texts are those the comparison names', () => {
    const compared = compiledText('claims.md');
    for (const { url } of statement.siblings ?? []) expect(compared).toContain(`: ${url}\n`);
  });
});
