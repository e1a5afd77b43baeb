import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../content/read.ts';
import {
  briefingDocx,
  briefingHtml,
  briefingPage,
  briefingText,
  makeBriefing,
} from '../../../core/briefing/parts.ts';
import { isBriefingRequest } from '../../../core/briefing/request.ts';
import { styles } from '../../../core/cite/styles.ts';
import { loadCorpus } from '../../../core/corpus.ts';
import type { ExportItem } from '../../../core/export/lines.ts';
import { cardOf } from '../../../core/offer.ts';
import { makeStrings } from '../../../core/strings.ts';
import { readLocales } from '../../../scripts/build/read-locales.ts';

const corpus = loadCorpus(readRecord());
const strings = makeStrings(readLocales()['en'] ?? {}, 'en');
const itemsOf = (...ids: string[]): ExportItem[] =>
  ids.flatMap(id => {
    const card = cardOf(corpus, id);
    return card ? [{ card, note: `<b>note</b> & ${id}` }] : [];
  });
const items = itemsOf('f2022-communal-candlelight', 'f2017-zeid-dissolution', 'p1');
const make = (change: Partial<Parameters<typeof makeBriefing>[1]> = {}, of = items) =>
  makeBriefing(of, {
    strings,
    style: 'oscola',
    today: '2026-11-24',
    replies: true,
    notes: false,
    compiled: corpus.compiled,
    ...change,
  });
const linesOf = (briefing: ReturnType<typeof make>) => briefing.sections.flatMap(s => s.lines);

describe('the briefing', () => {
  it('has the statement first, then the UN, whatever the reader’s order', () => {
    expect(make().sections.map(section => section.head)).toEqual([
      'The statement says',
      'The UN record',
    ]);
  });

  it('marks quotation and summary, and keeps the reply beside its finding', () => {
    const lines = linesOf(make());
    expect(lines.map(line => line.verbatim)).toEqual(
      [true, false, false, false].slice(0, lines.length),
    );
    const reply = lines.findIndex(line => line.reply);
    expect(lines[reply]?.speaker).toBe('Cambodia’s reply');
    expect(lines[reply - 1]?.words).toContain('Candlelight Party');
  });

  it('leaves replies and notes out when asked', () => {
    expect(linesOf(make({ replies: false })).some(line => line.reply)).toBe(false);
    expect(linesOf(make()).some(line => line.readerNote)).toBe(false);
    expect(linesOf(make({ notes: true }, itemsOf('p1')))[0]?.readerNote).toContain('p1');
  });

  it('has a footnote a line, which says how its text was read', () => {
    const briefing = make();
    expect(briefing.sources.map(source => source.number)).toEqual(
      linesOf(briefing).map(line => line.number),
    );
    const remarks = briefing.sources.flatMap(source => source.remarks);
    expect(remarks).toContain('Read in the UN’s text');
    expect(remarks).toContain('Read in the State’s text');
  });

  it.each(styles.map(({ id }) => id))('gives the paragraph and the day in the style %s', style => {
    const [finding] = [...corpus.findings.values()].filter(
      f => f.pinpoint && f.speaker === 'treaty',
    );
    const briefing = make({ style }, itemsOf(finding?.id ?? ''));
    const [source] = briefing.sources;
    const all = [source?.text, ...(source?.remarks ?? [])].join(' ');
    expect(all).toContain(/\d+/.exec(finding?.pinpoint ?? '')?.[0]);
    if (finding && corpus.documents.get(finding.document)?.url) expect(all).toMatch(/2026/);
  });

  it('lists what the page has no room for and never shows a finding without its reply', () => {
    const many = itemsOf(...[...corpus.findings.keys()].slice(0, 120));
    const briefing = make({}, many);
    expect(linesOf(briefing).length).toBeLessThan(15);
    expect(briefing.also.at(-1)).toMatch(/^\d+ more$/);
  });

  it('runs no markup of the reader’s', () => {
    const page = briefingPage(make({ notes: true, title: '<script>x</script>' }));
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<script|<b>note/);
    expect(briefingText(make({ notes: true }))).not.toContain('<b>');
  });

  it('is the same in HTML and in Markdown', () => {
    const briefing = make();
    for (const { words } of linesOf(briefing)) {
      expect(briefingHtml(briefing)).toContain(words.slice(0, 40));
      expect(briefingText(briefing)).toContain(words.slice(0, 40));
    }
  });
});

describe('the Word file', () => {
  it('opens as an archive, with a footnote for every mark in the text', () => {
    const briefing = make({ notes: true, title: 'A & B <c>' });
    const files = unzipSync(briefingDocx(briefing));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
    const marks = [...text('word/document.xml').matchAll(/footnoteReference w:id="(\d+)"/g)];
    const notes = [...text('word/footnotes.xml').matchAll(/<w:footnote w:id="(\d+)"/g)];
    expect(marks.map(m => m[1])).toEqual(briefing.sources.map(s => String(s.number)));
    expect(notes.map(m => m[1])).toEqual(marks.map(m => m[1]));
    expect(text('word/document.xml')).toContain('A &amp; B &lt;c&gt;');
    expect(text('word/footnotes.xml')).toContain('2026');
  });
});

describe('a request for a briefing', () => {
  it.each([
    [{ entries: [{ id: 'a' }], replies: true, notes: false }, true],
    [{ entries: [{ id: 'a' }], replies: 1, notes: false }, false],
    [{ entries: [7], replies: true, notes: false }, false],
    [undefined, false],
    ['x', false],
  ])('%j is taken: %s', (value, taken) => {
    expect(isBriefingRequest(value)).toBe(taken);
  });
});
