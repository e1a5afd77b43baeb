import { describe, expect, it } from 'vitest';
import {
  addWrong,
  emptyReport,
  parseReport,
  reportJson,
  reportMarkdown,
  type WrongEntry,
  wrongEntry,
} from '../../core/kept/wrong-report.ts';
import { toReading } from '../../core/offer.ts';
import { articleOf, offerOf, verdictOf } from '../support/article-of.ts';

const entry = (change: Partial<WrongEntry> = {}): WrongEntry => ({
  what: 'line',
  day: '2026-11-24',
  url: 'https://news.example/a',
  title: 'Vote *called* a [sham]',
  line: 'f2018-x',
  topics: ['boycott'],
  because: ['sham'],
  ...change,
});

describe('the report of wrong matches', () => {
  it('holds a line of a page once, the last time it was marked', () => {
    const once = addWrong(emptyReport, entry());
    const twice = addWrong(once, entry({ day: '2026-11-25' }));
    expect(twice.entries.map(({ day }) => day)).toEqual(['2026-11-25']);
    expect(addWrong(twice, entry({ line: 'p1' })).entries).toHaveLength(2);
    expect(addWrong(twice, entry({ url: 'https://news.example/b' })).entries).toHaveLength(2);
  });

  it('takes of a reading the line and the words that led to it, and no passage', () => {
    const told = {
      texts: ['Party dissolved before the vote', 'The court dissolved the opposition party.'],
      published: '2018-07-30',
    };
    const reading = toReading(articleOf(told), verdictOf(told), offerOf(told));
    const line = reading.offer.known[0]?.match;
    expect(wrongEntry(reading, '2026-11-24', line?.id)).toEqual({
      what: 'line',
      day: '2026-11-24',
      url: 'https://news.example/a',
      title: told.texts[0],
      published: '2018-07-30',
      line: line?.id,
      topics: line?.topics,
      because: line?.because,
    });
    expect(line?.because.length).toBeGreaterThan(0);
    const page = wrongEntry(reading, '2026-11-24');
    expect([page.what, page.line, page.because]).toEqual(['page', undefined, [told.texts[0]]]);
    expect(JSON.stringify(page)).not.toContain(told.texts[1]);
  });

  it('drops its oldest entries rather than grow for ever', () => {
    let report = emptyReport;
    for (let i = 0; i < 510; i++) report = addWrong(report, entry({ line: `f${i}` }));
    expect(report.entries).toHaveLength(500);
    expect(report.entries.at(-1)?.line).toBe('f509');
  });

  it.each([
    undefined,
    null,
    7,
    'text',
    {},
    { entries: 'none' },
    { entries: [null, 3, { what: 'line' }, { ...entry(), because: 'sham' }] },
  ])('is empty where storage holds %j', stored => {
    expect(parseReport(stored)).toEqual(emptyReport);
  });

  it('comes back from storage and from its own JSON as it was', () => {
    const report = addWrong(emptyReport, entry({ published: '2018-07-30' }));
    expect(parseReport(JSON.parse(reportJson(report)))).toEqual(report);
  });

  it('cuts what no page would say, so that it can be read back', () => {
    const report = addWrong(emptyReport, entry({ title: 'x'.repeat(5_000) }));
    expect(parseReport(report)).toEqual(report);
  });

  it('says in Markdown what was marked, and where, without markup of the page’s', () => {
    const text = reportMarkdown(
      addWrong(addWrong(emptyReport, entry()), entry({ what: 'page', title: 'A <b>', url: 'x y' })),
    );
    expect(text).toContain('## Vote \\*called\\* a \\[sham\\]');
    expect(text).toContain('- Line that does not fit: f2018-x');
    expect(text).toContain('- Not about a Cambodian election');
    expect(text).toContain('<x%20y>');
    expect(text).toContain('A \\<b\\>');
  });
});
