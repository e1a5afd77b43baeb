/** The citation record of every document: whose text it is, what is printed and what is marked. */
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../content/read.ts';
import type { SourceDocument } from '../../../content/types.ts';
import { cite } from '../../../core/cite/cite.ts';
import { fromStatement, toCitationRecord } from '../../../core/cite/from-document.ts';
import { ownSite } from '../../../core/cite/hosts.ts';
import { full, people } from '../../../core/cite/names.ts';
import { styles } from '../../../core/cite/styles.ts';

const record = readRecord();
const { bodies } = record;
const documents = record.files.map(file => file.document);
const of = (id: string) => {
  const found = documents.find(d => d.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return toCitationRecord(found, bodies);
};
const accessed = '2026-11-23';

test('every body of the record has a line in the table', () => {
  expect(documents.map(d => d.body).filter(body => !(body in bodies))).toEqual([]);
});

test('the four bodies that are easily confused have four names in every style', () => {
  const four = ['Human Rights Committee', 'Human Rights Council', 'OHCHR', 'UNHCR'];
  for (const style of ['full', 'mla', 'oscola', 'bb', 'aglc'] as const)
    expect(new Set(four.map(body => bodies[body]?.[style])).size).toBe(4);
});

test.each([
  ['sr-a-hrc-36-61', ['Rhona Smith']],
  ['experts-2020-01-17-kem-sokha', ['Rhona Smith', 'David Kaye', 'Diego García-Sayán']],
  ['experts-2023-08-02-credibility', []],
  ['state-2023-09-hun-sen-legitimacy', ['Hun Sen']],
  ['state-2022-03-29-hrc49', []],
  ['hc-2023-07-26-elections', []],
])('%s is written by %j or its body', (id, names) => {
  expect(people(of(id)).map(full)).toEqual(names);
});

test('Khmer names are never inverted', () => {
  const { text } = cite(of('state-2023-09-hun-sen-legitimacy'), 'chicago-notes');
  expect(text).toMatch(/^Hun Sen\. /);
});

test('a State’s text names no UN body as its author and no UN Doc it is not', () => {
  const states = documents.filter(d => !d.issuedByUN && d.type === 'state-reply');
  expect(states.length).toBeGreaterThan(40);
  for (const document of states) {
    const r = toCitationRecord(document, bodies);
    expect(r.body.full).not.toMatch(/^United Nations|High Commissioner/);
    for (const { id } of styles) expect(cite(r, id).text).not.toMatch(/U\.?N\.? Doc/);
  }
  expect(cite(of('state-a-hrc-39-73-add-2'), 'oscola').text).toMatch(
    /^Royal Government of Cambodia, .* UN Doc A\/HRC\/39\/73\/Add\.2/,
  );
});

test('a letter’s reference is printed without “UN Doc”', () => {
  expect(cite(of('experts-al-khm-2-2019'), 'oscola').text).toContain('(4 June 2019) AL KHM 2/2019');
});

test('resolutions are named as each style names them', () => {
  const texts = (id: string) =>
    (['un', 'oscola', 'bluebook', 'aglc'] as const).map(s => cite(of(id), s).text);
  expect(texts('ga-res-53-145')).toEqual([
    'General Assembly resolution 53/145.',
    'Situation of Human Rights in Cambodia, UNGA Res 53/145 (9 December 1998) UN Doc A/RES/53/145 <https://undocs.org/A/RES/53/145>.',
    'G.A. Res. 53/145, U.N. Doc. A/RES/53/145 (Dec. 9, 1998).',
    'Situation of Human Rights in Cambodia, GA Res 53/145, UN Doc A/RES/53/145 (9 December 1998).',
  ]);
  expect(texts('sc-res-826-1993')).toEqual([
    'Security Council resolution 826 (1993).',
    'UNSC Res 826 (20 May 1993) UN Doc S/RES/826 <https://undocs.org/S/RES/826(1993)>.',
    'S.C. Res. 826, U.N. Doc. S/RES/826 (May 20, 1993).',
    'SC Res 826, UN Doc S/RES/826 (20 May 1993).',
  ]);
  expect(cite(of('sc-res-826-1993'), 'apa').text).toContain('Resolution 826 (1993) (S/RES/826).');
});

test('no citation holds an address that is not the document’s official one', () => {
  for (const document of documents)
    for (const { id } of styles) {
      const { text } = cite(toCitationRecord(document, bodies), id, { accessed });
      const found = text.match(/https?:\/\/[^\s>"|}\]]+/g) ?? [];
      for (const url of found) expect(document.url?.startsWith(url.slice(0, 20))).toBe(true);
    }
});

describe('marks', () => {
  const marks = (change: Partial<SourceDocument>) => {
    const base = documents.find(d => d.id === 'wgad-2018-9') as SourceDocument;
    return toCitationRecord({ ...base, ...change }, bodies).marks ?? [];
  };
  test('a symbol that was not seen is marked and still cited', () => {
    const unseen = documents.filter(d => d.symbolVerified === false);
    expect(unseen).toHaveLength(14);
    for (const { id, symbol } of unseen) {
      expect(of(id).marks).toContain('symbol not checked against the UN’s document system');
      expect(cite(of(id), 'oscola').text).toContain(symbol);
    }
  });
  test('a date of less precision is marked', () => {
    expect(marks({ date: '2018' })).toContain('only the year of the date is known');
    expect(marks({ date: '2018-06' })).toContain('only the month of the date is known');
    expect(marks({})).toEqual([]);
  });
  test('a report of a document is named where readers know its publisher, an odd host never', () => {
    const reported = { metadata: 'cited-by-other' } as const;
    const known = 'https://www.phnompenhpost.com/national/x';
    expect(marks({ ...reported, readAt: known })).toEqual([
      `as reported by The Phnom Penh Post: ${known}`,
    ]);
    expect(marks({ ...reported, readAt: 'https://odd.example/x' })).toEqual([
      'known only through reports of it',
    ]);
  });
  test('no mark shows a host that is neither a body’s own nor known to readers', () => {
    for (const d of documents)
      for (const mark of toCitationRecord(d, bodies).marks ?? []) {
        const url = /https?:\S+/.exec(mark)?.[0];
        if (url) expect(mark).toMatch(/^as (?:reported|re-published) by \S/);
        if (url && ownSite(url)) expect(mark).toContain(ownSite(url)?.short);
      }
  });
});

test('the statement is cited in sentence case, its names kept, and says whose it is', () => {
  const cited = fromStatement(record.statement, bodies);
  expect(cited.title).toBe(
    '4 things you need to know for the national election of the Commission of Inquiry for Cambodia, 22 July 2023',
  );
  expect(cited.short).toBe('4 things you need to know for the national election');
  expect(cited.marks?.[0]).toContain('not a commission of inquiry of the Human Rights Council');
});

test('who reported a document stands behind it in prose, at the reader’s wish alone', () => {
  const reported = documents.map(d => toCitationRecord(d, bodies)).filter(r => r.reported);
  expect(reported.length).toBeGreaterThan(50);
  for (const r of reported) {
    for (const { id, group } of styles) {
      const [plain, more] = [cite(r, id), cite(r, id, { asReported: true })];
      if (group === 'data') expect(more).toEqual(plain);
      else {
        expect(plain.text).not.toContain('as reported by');
        expect(more.text).toBe(plain.text.replace(/\.?$/, stop => ` (${r.reported})${stop}`));
        expect(more.inText).toEqual(plain.inText);
      }
    }
  }
});

test('a document that was read itself, or whose reporter is not known, has none', () => {
  expect(of('sr-a-hrc-36-61').reported).toBeUndefined();
  const [known] = documents.filter(d => d.metadata === 'cited-by-other' && d.readAt);
  const { readAt: _, ...unknown } = known as SourceDocument;
  expect(toCitationRecord(unknown, bodies).reported).toBeUndefined();
});
