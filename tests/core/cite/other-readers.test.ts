/** What we write for reference managers, read back by readers that others wrote. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { readRecord } from '../../../content/read.ts';
import { cite } from '../../../core/cite/cite.ts';
import { toCitationRecord } from '../../../core/cite/from-document.ts';

const record = readRecord();
const records = record.files.map(({ document }) => toCitationRecord(document, record.bodies));

interface Item {
  readonly title?: string;
  readonly URL?: string;
  readonly number?: string;
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
}

/** Titles without what a reader may fold: markup, case, spaces. */
const bare = (title: string | undefined): string =>
  (title ?? '')
    .replace(/<[^>]+>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const read = (text: string): Item => {
  const [item] = new Cite(text).data as readonly Item[];
  if (!item) throw new Error(`Nothing was read from: ${text.slice(0, 200)}`);
  return item;
};

test.each(['ris', 'bibtex', 'csl-json'] as const)('%s: every document comes back', style => {
  const faults = records.flatMap(one => {
    const item = read(cite(one, style, { accessed: '2026-11-24' }).text);
    const year = item.issued?.['date-parts']?.[0]?.[0];
    const same =
      bare(item.title) === bare(one.title) &&
      String(year) === one.date.slice(0, 4) &&
      // The BibTeX reader encodes the percent signs of an address once more.
      (one.url === undefined || [one.url, encodeURI(one.url)].includes(item.URL ?? ''));
    return same ? [] : [`${one.id}: ${JSON.stringify(item).slice(0, 300)}`];
  });
  expect(faults).toEqual([]);
});
