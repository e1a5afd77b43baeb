import { describe, expect, it } from 'vitest';
import { readCues, readRecord } from '../../content/read.ts';
import { loadCorpus } from '../../core/corpus.ts';
import { createInspect, inspectLine } from '../../scripts/inspect-page.ts';
import { inspectReport } from '../../scripts/inspect-report.ts';
import { parseHtml } from '../../scripts/parse-html.ts';

const inspect = createInspect(loadCorpus(readRecord()), readCues(), parseHtml);
const line = (input: unknown) =>
  JSON.parse(inspectLine(inspect, typeof input === 'string' ? input : JSON.stringify(input)));

const TITLE = 'Court bars Candlelight Party from Cambodia’s July election';
const PARAGRAPHS = [
  'PHNOM PENH - Cambodia’s Constitutional Council on Thursday upheld the decision to keep the Candlelight Party off the ballot in the July 23 general election.',
  'The National Election Committee had refused to register the party because a document was missing. The party said the same copy was accepted for the commune elections last year.',
  '“There will be no real choice for voters,” its spokesman told reporters. Rights groups said the ruling Cambodian People’s Party now faces no opposition.',
];
const TEXT = PARAGRAPHS.join('\n\n');
const HTML = `<!doctype html><html lang="en"><head><title>${TITLE}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2023-05-25T08:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}"}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>${TITLE}</h1>${PARAGRAPHS.map(p => `<p>${p}</p>`).join('')}</article></body></html>`;

describe('the inspect door', () => {
  it('offers the record beside a saved page', () => {
    const out = line({ id: 7, url: 'https://news.example/asia/2023/05/25/court-bars', html: HTML });
    expect(out).toMatchObject({
      id: 7,
      article: true,
      about: true,
      offer: true,
      lang: 'en',
      published: '2023-05-25',
    });
    expect(out.matches.length).toBeGreaterThan(0);
    expect(out.evidence[0].where).toBe('title');
    expect(Object.keys(out.ms)).toEqual(['gate', 'read', 'detect', 'match']);
  });

  it('judges a plain text the same way', () => {
    const out = line({
      id: 'a',
      url: null,
      title: TITLE,
      lang: 'fr',
      date: '2023-05-25',
      text: TEXT,
    });
    expect(out).toMatchObject({ id: 'a', article: true, about: true, offer: true, lang: 'en' });
  });

  it('gives the passages of a match as printed', () => {
    const out = line({ id: 1, title: TITLE, text: TEXT });
    const printed = [TITLE, ...PARAGRAPHS];
    for (const match of out.matches) {
      for (const passage of match.passages) expect(printed).toContain(passage);
    }
  });

  it('offers nothing beside a page on something else', () => {
    const html = HTML.replaceAll('Cambodia', 'Utopia')
      .replaceAll('PHNOM PENH', 'UTOPIA CITY')
      .replaceAll('Candlelight', 'Harvest');
    expect(line({ id: 2, html })).toMatchObject({ about: false, offer: false, matches: [] });
  });

  it.each([
    ['{not json', null],
    ['null', null],
    ['[]', null],
    [{ id: 3 }, 3],
    [{ id: 4, html: 12 }, 4],
    [{ id: 5, text: ['a'] }, 5],
  ])('answers the unreadable line %j with an error line', (input, id) => {
    const out = line(input);
    expect(out.id).toBe(id);
    expect(out.error).toMatch(/./);
  });

  it.each(['', '<p>', '<html></html>', '\u0000', '<table><tr><td>x'])(
    'takes broken HTML %j without an error',
    html => {
      expect(line({ id: 6, html })).toMatchObject({ id: 6, offer: false });
    },
  );

  it('writes a report that says what was decided and why', () => {
    const report = inspectReport(inspect({ html: HTML, url: 'https://news.example/a-b-c-d' }));
    expect(report).toContain(TITLE);
    expect(report).toMatch(/Something to offer +yes/);
    expect(report).toContain('Candlelight Party');
  });
});
