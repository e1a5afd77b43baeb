/** The door's answers: a citation for what the record or the line holds, a reason for all else. */
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../content/read.ts';
import { answerCite } from '../../../core/cite/answer.ts';
import { styles } from '../../../core/cite/styles.ts';
import golden from './golden/golden.json' with { type: 'json' };
import records from './golden/records.json' with { type: 'json' };

const record = readRecord();
const accessed = '2026-11-23';
const ask = (fields: object) => {
  const answer = answerCite({ id: 'q', accessed, ...fields }, record);
  return 'error' in answer ? { error: answer.error, text: '', html: '', inText: '' } : answer;
};
const document = { title: 'A title', date: '2023-05', body: { full: 'A body' } };

test('every document, finding, point and claim has a citation in every style', () => {
  const { files, statement } = record;
  const ids = [
    ...files.flatMap(file => [file.document.id, ...file.findings.map(f => f.id)]),
    statement.id,
    ...statement.points.flatMap(point => [point.id, ...point.claims.map(claim => claim.id)]),
  ];
  for (const of of ids)
    for (const { id: style } of styles) {
      const { text, html } = ask({ of, style });
      if (!text || !html || /undefined|null|\[object/.test(text))
        expect({ of, style, text }).toEqual({ of, style, text: 'a citation' });
    }
  expect(ids.length).toBeGreaterThan(600);
});

test('a document given on the line is cited as the golden case has it', () => {
  const [first] = records;
  const { text, inText } = ask({ document: first, style: 'apa' });
  expect(text).toBe(golden['ccpr-c-khm-co-3'].apa.text);
  expect(inText).toBe(golden['ccpr-c-khm-co-3'].apa.inText.text);
});

describe('pinpoints', () => {
  const un = (pinpoint: unknown) =>
    ask({ document: { ...document, symbol: 'A/1', pin: '7' }, style: 'un', pinpoint }).text;
  test.each([
    [undefined, 'A/1, para. 7.'],
    [null, 'A/1, para. 7.'],
    ['', 'A/1.'],
    ['3-5', 'A/1, paras. 3–5.'],
    [12, 'A/1, para. 12.'],
  ])('%j on the line', (pinpoint, text) => expect(un(pinpoint)).toBe(text));

  test('a finding is cited at its own paragraph unless another is asked for', () => {
    const file = record.files.find(f => f.document.id === 'cat-c-khm-co-2');
    const finding = file?.findings.find(f => f.pinpoint === 'para. 4');
    expect(ask({ of: finding?.id, style: 'un' }).text).toBe('CAT/C/KHM/CO/2, para. 4.');
    expect(ask({ of: finding?.id, style: 'un', pinpoint: '9' }).text).toMatch(/para\. 9\.$/);
  });
});

describe('quotations', () => {
  test('a point is quoted word for word with its speaker', () => {
    const point = record.statement.points[1];
    const words = record.statement.text.slice(point?.start, point?.end);
    const { text } = ask({ of: 'p2', style: 'quote' });
    expect(text.startsWith(`The ${record.statement.issuer} states: “${words.slice(0, 40)}`)).toBe(
      true,
    );
  });
  test('a finding’s summary is never put in quotation marks', () => {
    const finding = record.files[0]?.findings[0];
    const { text } = ask({ of: finding?.id, style: 'quote' });
    expect(text.startsWith(`Summary, not a quotation: ${finding?.summary.slice(0, 30)}`)).toBe(
      true,
    );
  });
});

test.each([
  ['no object', 7, /not a JSON object/],
  ['a list', [], /not a JSON object/],
  ['malformed JSON', undefined, /not a JSON object/],
  ['no style', { of: 'p1' }, /unknown style/],
  ['an unknown style', { of: 'p1', style: 'mcgill' }, /unknown style/],
  ['an unknown id', { of: 'no-such', style: 'apa' }, /no finding, point or document/],
  ['nothing to cite', { style: 'apa' }, /neither/],
  ['a document that is text', { style: 'apa', document: 'x' }, /not an object/],
  ['no title', { style: 'apa', document: { ...document, title: ' ' } }, /no title/],
  ['no date', { style: 'apa', document: { ...document, date: 'May 2023' } }, /no date/],
  [
    'an impossible date',
    { style: 'apa', document: { ...document, date: '2023-02-30' } },
    /no date/,
  ],
  ['no body', { style: 'apa', document: { ...document, body: {} } }, /no body/],
  ['a symbol that is no text', { style: 'apa', document: { ...document, symbol: {} } }, /symbol/],
  [
    'a script as address',
    { style: 'html', document: { ...document, url: 'javascript:a()' } },
    /url/,
  ],
  ['a person without a name', { style: 'apa', document: { ...document, person: {} } }, /family/],
  ['people that are no list', { style: 'apa', document: { ...document, people: 'x' } }, /list/],
  ['a broken day of access', { of: 'p1', style: 'apa', accessed: 'today' }, /accessed/],
  ['a pinpoint that is no text', { of: 'p1', style: 'apa', pinpoint: {} }, /pinpoint/],
])('%s is answered with a reason', (_, request, reason) => {
  const answer = answerCite(request, record);
  expect('error' in answer && answer.error).toMatch(reason);
});
