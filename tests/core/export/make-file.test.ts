import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../content/read.ts';
import { loadCorpus } from '../../../core/corpus.ts';
import { type ExportItem, linesOf } from '../../../core/export/lines.ts';
import { makeFile } from '../../../core/export/make-file.ts';
import { outputs } from '../../../core/export/outputs.ts';
import { readBasketFile } from '../../../core/kept/basket.ts';
import { cardOf } from '../../../core/offer.ts';
import { makeStrings } from '../../../core/strings.ts';
import { readLocales } from '../../../scripts/build/read-locales.ts';

const corpus = loadCorpus(readRecord());
const strings = makeStrings(readLocales()['en'] ?? {}, 'en');
const item = (id: string, note?: string): ExportItem => {
  const card = cardOf(corpus, id);
  if (!card) throw new Error(`The record has no ${id}.`);
  return { card, ...(note ? { note } : {}) };
};
const FINDING = 'f2022-communal-candlelight';
const REPLY = 'f2022-communal-state';
const items = [item('p1', '=danger, "quoted"'), item(FINDING), item('f2017-zeid-dissolution')];
const make = (id: string, change = {}) =>
  makeFile(id, items, {
    style: 'oscola',
    today: '2026-11-23',
    printAccess: false,
    replies: true,
    notes: true,
    strings,
    ...change,
  }).text;

describe('the lines of an export', () => {
  it('have each reply right behind its finding', () => {
    expect(linesOf(items, true).map(line => line.id)).toEqual([
      'p1',
      FINDING,
      REPLY,
      'f2017-zeid-dissolution',
    ]);
  });

  it('write a reply that was also put in once, beside its finding, with its note', () => {
    const lines = linesOf([item(REPLY, 'mine'), ...items], true);
    expect(lines.map(line => line.id)).toEqual(['p1', FINDING, REPLY, 'f2017-zeid-dissolution']);
    expect(lines[2]).toMatchObject({ note: 'mine', beside: { id: FINDING, relation: 'answers' } });
  });

  it('are the reader’s own choice alone when replies are left out', () => {
    expect(linesOf([item(REPLY), ...items], false).map(line => line.id)).toEqual([
      REPLY,
      'p1',
      FINDING,
      'f2017-zeid-dissolution',
    ]);
  });

  it('say of the statement alone that its words are verbatim', () => {
    expect(linesOf(items, true).map(line => line.verbatim)).toEqual([true, false, false, false]);
  });
});

describe('the files', () => {
  it.each(outputs.map(({ id }) => id))('%s is well-formed and not empty', id => {
    expect(make(id).trim()).not.toBe('');
    expect(
      makeFile(id, [], {
        style: 'apa',
        today: '',
        printAccess: false,
        replies: true,
        notes: true,
        strings,
      }),
    ).toBeDefined();
  });

  it('RIS has one entry a document', () => {
    expect(make('ris').match(/^TY {2}- /gm)).toHaveLength(4);
    expect(make('ris').match(/^ER {2}- /gm)).toHaveLength(4);
  });

  it('CSL-JSON is one array with one item a document', () => {
    expect(JSON.parse(make('csl-json'))).toHaveLength(4);
  });

  it('CSV guards cells that a spreadsheet would run, and quotes commas', () => {
    expect(make('csv')).toContain(`"'=danger, ""quoted"""`);
    expect(make('csv').split('\r\n')).toHaveLength(6);
  });

  it.each(['csv', 'markdown'])('%s holds the reader’s notes only when asked', id => {
    expect(make(id)).toContain('danger');
    expect(make(id, { notes: false })).not.toContain('danger');
  });

  it('Markdown quotes the statement and nothing else', () => {
    const [first = '', second = ''] = make('markdown')
      .split('\n')
      .filter(line => /^\s*- /.test(line));
    expect(first).toContain('**The statement**, 2023-07-22: “');
    expect(second).not.toContain('“OHCHR');
  });

  it('the basket file gives the basket back', () => {
    expect(readBasketFile(make('basket'))?.entries.map(entry => entry.id)).toEqual([
      'p1',
      FINDING,
      'f2017-zeid-dissolution',
    ]);
  });

  it('the basket file keeps a line of a newer record, with its note', () => {
    const kept = [{ id: 'f2027-of-a-newer-record', note: 'later' }, { id: 'p1' }];
    expect(readBasketFile(make('basket', { kept }))?.entries).toEqual(kept);
  });
});
