/** Whatever a record holds, each style gives whole strings and sound HTML, and data can be read back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cite } from '../../../core/cite/cite.ts';
import type { CitationRecord } from '../../../core/cite/record.ts';
import { styles } from '../../../core/cite/styles.ts';
import { readBibtex, readRis } from './readers.ts';

const awkward = fc.constantFrom(
  '<b>',
  '&amp;',
  '"',
  '{',
  '}',
  '\\',
  '|',
  ']',
  '\r\n',
  'កម្ពុជា',
  '“a”',
  '%_#$^~',
);
const text = fc
  .array(fc.oneof(fc.string({ maxLength: 8 }), awkward), { minLength: 1, maxLength: 4 })
  .map(pieces => `A${pieces.join('')}`);
const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
const date = fc.constantFrom('2023', '2023-05', '2023-05-09', '1993-12-31');
const person = fc.oneof(fc.record({ family: text, given: text }), fc.record({ literal: text }));
const body = fc.record({ full: text, mla: text, oscola: text, bb: text, aglc: text });
const records = fc.record(
  {
    id: text,
    kind: fc.constantFrom('press-release', 'resolution', 'sp-report', 'statement', 'other'),
    title: text,
    date,
    lang: fc.constantFrom('en', 'fr', 'km'),
    body,
    short: text,
    symbol: fc.oneof(text, fc.constant('A/HRC/54/75')),
    resNo: text,
    genre: text,
    url,
    people: fc.array(person, { maxLength: 8 }),
    publisher: text,
    mandate: text,
  },
  { requiredKeys: ['id', 'kind', 'title', 'date', 'lang', 'body'] },
) as fc.Arbitrary<CitationRecord>;
const pinpoint = fc.oneof(fc.constantFrom('', '36', '5(b)-(d)', 'sect. III, para. 1'), text);

/** Tags opened and closed in order, nothing else that HTML would read as markup. */
function sound(html: string): boolean {
  const open: string[] = [];
  const rest = html.replace(/<(\/?)(i|pre|a|br)((?: href="[^"<>]*")?)>/g, (_, end, tag: string) => {
    if (end) return open.pop() === tag ? '' : '<';
    if (tag !== 'br') open.push(tag);
    return '';
  });
  const bare = rest.replace(/&(?:amp|lt|gt|quot);/g, '');
  return open.length === 0 && !/[<>"&]/.test(bare);
}

test.each(styles.map(style => style.id))('%s makes whole strings of any record', id => {
  fc.assert(
    fc.property(records, pinpoint, text, (record, pin, quote) => {
      const made = cite(record, id, { pinpoint: pin, accessed: '2026-11-23', quote });
      for (const part of [made, made.inText ?? made]) {
        expect(part.text.trim()).not.toBe('');
        expect(sound(part.html)).toBe(true);
        expect(part.text).not.toMatch(/undefined|[\uE000\uE001]/);
      }
      if (id === 'csl-json') expect(JSON.parse(made.text)).toHaveLength(1);
      if (id === 'ris') expect(readRis(made.text)).toHaveLength(1);
      if (id === 'bibtex' || id === 'biblatex') expect(readBibtex(made.text)).toHaveLength(1);
    }),
    { numRuns: 150 },
  );
});
