/** What we export, read back by readers of our own: RIS, BibTeX, BibLaTeX and CSL-JSON. */
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../content/read.ts';
import { bibliography } from '../../../core/cite/bibliography.ts';
import { fromStatement, toCitationRecord } from '../../../core/cite/from-document.ts';
import type { CitationRecord } from '../../../core/cite/record.ts';
import { printed, readBibtex, readRis } from './readers.ts';

const record = readRecord();
const all: CitationRecord[] = [
  ...record.files.map(file => toCitationRecord(file.document, record.bodies)),
  fromStatement(record.statement, record.bodies),
];
const accessed = '2026-11-23';
const cited = all.map(of => ({ record: of, pinpoint: '36' }));

describe('RIS', () => {
  const { text } = bibliography(cited, 'ris', { accessed });
  const read = readRis(text);

  test('gives one record a work, complete and in order', () => {
    expect(read.map(r => r['TI'])).toEqual(all.map(r => [r.title]));
    for (const r of read) {
      expect(['RPRT', 'ELEC']).toContain(r['TY']?.[0]);
      expect(r['PY']?.[0]).toMatch(/^\d{4}$/);
      expect(r['N1']).toEqual(['Cited at para. 36']);
      expect(r['AU']?.length).toBeGreaterThan(0);
    }
  });

  test('keeps symbol and address letter for letter on one line', () => {
    expect(read.map(r => r['SN']?.[0])).toEqual(all.map(r => r.symbol));
    expect(read.map(r => r['UR']?.[0])).toEqual(all.map(r => r.url));
  });

  test('has a comma only where a person’s family name ends', () => {
    const commas = read.flatMap((r, i) => (r['AU'] ?? []).map(name => ({ name, of: all[i] })));
    for (const { name, of } of commas) {
      const names = (of?.people ?? []).map(p => ('family' in p ? `${p.family}, ${p.given}` : ''));
      if (name.includes(',')) expect(names).toContain(name);
    }
  });

  test('uses CRLF alone and ends every record with “ER  - ”', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.match(/ER {2}- \r\n/g)).toHaveLength(all.length);
  });
});

describe.each(['bibtex', 'biblatex'] as const)('%s', style => {
  const read = readBibtex(bibliography(cited, style, { accessed }).text);

  test('gives one entry a work with an ASCII key of its own', () => {
    expect(read).toHaveLength(all.length);
    expect(new Set(read.map(e => e.key)).size).toBe(all.length);
    for (const { key } of read) expect(key).toMatch(/^[A-Za-z0-9:.-]+$/);
  });

  test('prints the title, the symbol and the address of the record', () => {
    read.forEach(({ fields }, i) => {
      const of = all[i];
      expect(printed(fields['title'] ?? '')).toBe(of?.title);
      expect(fields['number'] && printed(fields['number'])).toBe(of?.symbol);
      expect(fields['url']).toBe(of?.url);
      expect(fields['annote']).toBe('Cited at para. 36');
    });
  });

  test('protects every body as one name and every capital after the first word', () => {
    read.forEach(({ fields }, i) => {
      const body = all[i]?.people ? undefined : all[i]?.body.full;
      if (body) expect(fields['author']).toBe(`{${body}}`);
      const loose = (fields['title'] ?? '').replace(/\{[^{}]*\}/g, '').replace(/^\P{L}*\p{L}/u, '');
      expect(loose).not.toMatch(/\p{Lu}/u);
    });
  });
});

test('keys that TeX would read as one are told apart', () => {
  const [first] = all;
  const twins = ['a b', 'a_b', 'a-b'].map(id => ({ record: { ...(first as CitationRecord), id } }));
  const keys = readBibtex(bibliography(twins, 'bibtex').text).map(e => e.key);
  expect(keys).toEqual(['a-b', 'a-b-2', 'a-b-3']);
});

test('CSL-JSON is one array of items with the fields the schema asks for', () => {
  const items = JSON.parse(bibliography(cited, 'csl-json', { accessed }).text) as Record<
    string,
    unknown
  >[];
  expect(items.map(item => item['id'])).toEqual(all.map(r => r.id));
  for (const item of items) {
    expect(['report', 'webpage']).toContain(item['type']);
    expect(item['issued']).toEqual({ 'date-parts': [expect.any(Array)] });
    for (const name of item['author'] as Record<string, string>[])
      expect(['family,given', 'literal']).toContain(Object.keys(name).sort().join());
    expect(Object.values(item)).not.toContain(null);
  }
});
