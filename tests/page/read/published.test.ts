/** The day of publication, from markup of every kind, from the printed dateline, from the address. */
import { expect, it } from 'vitest';
import { readArticle } from '../../../page/read-article.ts';
import { pageOf, prose } from '../../support/page-of.ts';

const published = (html: string, url = 'https://news.example/story') =>
  readArticle(pageOf(html), url).published;
const story = (around = '', inside = '') =>
  `<title>A story of the day</title>${around}<article><h1>A story of the day</h1>${inside}<p>${prose(3)}</p><p>${prose(4, 'She')}</p></article>`;
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

it.each([
  ['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: '2018-07-29T08:00:00+07:00' })],
  [
    'JSON-LD in an array',
    ld([{ '@type': 'WebSite' }, { '@type': 'NewsArticle', datePublished: '2018-07-29' }]),
  ],
  [
    'JSON-LD in a graph, an article before other things',
    ld({
      '@graph': [
        { '@type': 'WebPage', datePublished: '2011-01-01' },
        { '@type': 'ReportageNewsArticle', datePublished: '2018-07-29' },
      ],
    }),
  ],
  [
    'JSON-LD with a raw line break',
    '<script type="application/ld+json">{"@type":"NewsArticle","description":"a\nb","datePublished":"2018-07-29"}</script>',
  ],
  [
    'JSON-LD in a comment',
    '<script type="application/ld+json"><!-- {"@type":"NewsArticle","datePublished":"2018-07-29"} --></script>',
  ],
  [
    'article:published_time',
    '<meta property="article:published_time" content="2018-07-29T01:00:00Z">',
  ],
  ['a date meta', '<meta name="date" content="2018/07/29">'],
  ['Dublin Core', '<meta name="DC.date.issued" content="2018-07-29">'],
  ['Parse.ly', '<meta name="parsely-pub-date" content="2018-07-29T00:00:00Z">'],
  ['Sailthru', '<meta name="sailthru.date" content="Sun, 29 Jul 2018 03:00:00 +0000">'],
  ['microdata on a meta', '<meta itemprop="datePublished" content="2018-07-29">'],
])('is found in %s', (_, head) => {
  expect(published(story(head))).toBe('2018-07-29');
});

it.each([
  ['microdata in the text', '<span itemprop="datePublished" content="2018-07-29">Sunday</span>'],
  ['a time element', '<time datetime="2018-07-29T08:00">Sunday</time>'],
  ['a time element without a stamp', '<time>29 July 2018</time>'],
  ['a line under the title', '<div class="x">Phnom Penh, July 29, 2018</div>'],
  ['a Khmer line under the title', '<div>ថ្ងៃទី២៩ ខែកក្កដា ឆ្នាំ២០១៨</div>'],
  ['a French line under the title', '<div>Publié le 29 juillet 2018 à 10h</div>'],
  ['a Thai line under the title', '<div>29 ก.ค. 2561</div>'],
])('is found in %s', (_, inside) => {
  expect(published(story('', inside))).toBe('2018-07-29');
});

it('a dateline in the first paragraph serves where markup has none', () => {
  const page = `<h1>A story of the day</h1><p>PHNOM PENH, July 29, 2018 (Agency) — ${prose(3)}</p><p>${prose(3)}</p>`;
  expect(published(page)).toBe('2018-07-29');
});

it('markup goes before what is printed', () => {
  const page = story('<meta name="date" content="2018-07-29">', '<div>Updated 3 August 2018</div>');
  expect(published(page)).toBe('2018-07-29');
});

it('a date deep in the text is not the day of publication', () => {
  const page = `<h1>A story</h1><p>${prose(4)} It began on 28 July 2013.</p><p>${prose(3)}</p>`;
  expect(published(page)).toBeUndefined();
});

it('the day in the address goes before a later stamp of a migration', () => {
  const migrated = story('<meta property="article:published_time" content="2018-01-05T00:00:00Z">');
  expect(published(migrated, 'https://news.example/2013/07/28/vote/')).toBe('2013-07-28');
});

it('a stamp a day off the address is kept, as time zones explain it', () => {
  const page = story('<meta property="article:published_time" content="2018-07-29T20:00:00Z">');
  expect(published(page, 'https://news.example/2018/07/28/vote/')).toBe('2018-07-29');
});

it('without any date there is none', () => {
  expect(published(story())).toBeUndefined();
});
