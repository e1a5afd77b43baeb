/** The reader takes the article, and nothing else, from pages of every make. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../page/read-article.ts';
import { pageOf, prose } from '../support/page-of.ts';

const [one, two, three] = [prose(2, 'The officer'), prose(2, 'The monk'), prose(3, 'The teacher')];
const TITLE = 'Villagers wait at the polling station';
const read = (html: string, url = 'https://news.example/story') => readArticle(pageOf(html), url);
const body = (html: string) =>
  read(html)
    .passages.filter(p => p.kind !== 'title' && p.kind !== 'caption')
    .map(p => p.text);

describe('the same article is read from', () => {
  const list = '<ul><li><a href="/1">Another headline of the day that is long</a></ul>';
  it.each([
    [
      'a modern page',
      `<header><nav><a href="/">Home</a></nav></header><main><article><h1>${TITLE}</h1><div class="byline">By Sok Example</div><p>${one}</p><p>${two}</p><p>${three}</p></article></main><footer>Imprint and address of the paper, Street 7.</footer>`,
    ],
    [
      'WordPress',
      `<div id="page" class="site has-sidebar"><div id="content"><h1 class="entry-title">${TITLE}</h1><div class="entry-content"><p>${one}</p><p>${two}</p><p>${three}</p><div class="sharedaddy sd-sharing">Share this with your friends on the networks</div></div><div id="comments" class="comments-area"><p>${prose(9, 'A reader')}</p></div></div><div id="secondary" class="widget-area sidebar">${list}</div></div>`,
    ],
    [
      'Blogger',
      `<div class="post hentry"><h3 class="post-title entry-title">${TITLE}</h3><div class="post-body entry-content"><div>${one}</div><div><br></div><div>${two}</div><div>${three}</div></div><div class="post-footer">Posted by somebody at noon in the blog</div></div>`,
    ],
    [
      'AMP',
      `<amp-sidebar><ul><li>Menu of the site with many words in it.</ul></amp-sidebar><main role="main"><h1>${TITLE}</h1><amp-img alt=""></amp-img><p>${one}</p><amp-ad>Buy things now, they are cheap.</amp-ad><p>${two}</p><p>${three}</p></main>`,
    ],
    [
      'an old table',
      `<table><tr><td width="120"><a href="/a">News</a><br><a href="/b">Sport and other things</a></td><td><font size="5"><b>${TITLE}</b></font><br><br>${one}<br><br>${two}<br><br>${three}</td></tr></table>`,
    ],
    [
      'div soup',
      `<div class="a1"><div class="b2"><div>${TITLE}</div><div class="c3"><div><div>${one}</div></div><div><span>${two}</span></div><div>${three}</div></div></div></div>`,
    ],
    [
      'a form around the page',
      `<form id="aspnetForm"><div id="menu"><a href="/">Home of the paper</a></div><h1>${TITLE}</h1><div class="detail"><p>${one}</p><p>${two}</p><p>${three}</p></div></form>`,
    ],
    [
      'a page hidden until its styles load',
      `<body style="visibility:hidden"><div id="root" aria-hidden="true"><h1>${TITLE}</h1><article><p>${one}</p><p>${two}</p><p>${three}</p></article></div>`,
    ],
  ])('%s', (_, html) => {
    const texts = body(`<title>${TITLE} | The Example Times</title>${html}`);
    expect(texts.filter(text => text !== TITLE)).toEqual(expect.arrayContaining([one, two, three]));
    expect(texts.join(' ')).not.toMatch(
      /Another headline|A reader asked|Share this|Imprint|Buy things|Menu of/,
    );
    expect(read(`<title>${TITLE} | The Example Times</title>${html}`).title).toBe(TITLE);
  });
});

it.each([
  ['navigation', '<nav><p>XX</p></nav>'],
  ['a cookie banner', '<div class="cookie-consent"><p>XX</p></div>'],
  ['related articles', '<section class="related-articles"><p>XX</p></section>'],
  ['readers’ comments', '<div id="comments"><p>XX</p><p>XX.</p><p>XX!</p></div>'],
  ['a newsletter box', '<div class="newsletter-signup"><p>XX</p></div>'],
  ['an advertisement', '<div class="ad-slot"><p>XX</p></div>'],
  ['hidden text', '<p hidden>XX</p>'],
  ['text that is not displayed', '<div style="display: none"><p>XX</p></div>'],
  ['an aside', '<aside><p>XX</p></aside>'],
  ['a dialog', '<div role="dialog"><p>XX</p></div>'],
  ['a link to read also', '<p><a href="/x">XX</a></p>'],
  ['script and style', '<script>"XX"</script><style>XX</style><noscript>XX</noscript>'],
])('%s is left out, wherever it stands', (_, html) => {
  const around = html.replaceAll(
    'XX',
    'Something that is not the article, but is long enough for it.',
  );
  const page = `<title>${TITLE}</title><article><h1>${TITLE}</h1><p>${one}</p>${around}<p>${two}</p><p>${three}</p></article>`;
  expect(body(page)).toEqual([one, two, three]);
});

it('captions are kept as captions, headings as headings, the first paragraph as the lead', () => {
  const article = read(
    `<article><h1>${TITLE}</h1><figure><img><figcaption>A queue of voters under trees, Sunday.</figcaption></figure><p>${one}</p><h2>After the count</h2><p>${two}</p></article>`,
  );
  expect(article.passages.map(p => [p.index, p.kind])).toEqual([
    [0, 'title'],
    [1, 'caption'],
    [2, 'lead'],
    [3, 'heading'],
    [4, 'body'],
  ]);
});

it('Khmer without paragraph elements is read line by line, zero-width spaces kept as printed', () => {
  const line = 'អ្នក\u200bភូមិ\u200bរង់ចាំ\u200bនៅ\u200bមុខ\u200bការិយាល័យ\u200bតាំង\u200bពី\u200bព្រលឹម។ ';
  const article = read(
    `<html lang="km"><title>ព័ត៌មាន</title><div class="story">${line.repeat(5)}<br><br>${line.repeat(6)}</div>`,
  );
  expect(article.passages.slice(1).map(p => p.text)).toEqual([
    line.repeat(5).trim(),
    line.repeat(6).trim(),
  ]);
  expect(article.declaredLang).toBe('km');
});

it('a paywalled stub has its title and the page’s own description as the lead', () => {
  const article = read(
    `<title>${TITLE}</title><meta property="og:description" content="${one}"><article><h1>${TITLE}</h1><div class="paywall">Subscribers read on.</div></article>`,
  );
  expect(article.passages.slice(0, 2).map(p => [p.kind, p.text])).toEqual([
    ['title', TITLE],
    ['lead', one],
  ]);
});

it('the text in structured data serves where the page itself has none', () => {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: TITLE,
    articleBody: `${one}\n\n${two}`,
  });
  const article = read(`<script type="application/ld+json">${data}</script><div id="app"></div>`);
  expect(article.title).toBe(TITLE);
  expect(article.passages.map(p => p.text)).toEqual([TITLE, one, two]);
});

it('of an endless page the first article is read', () => {
  const article = (title: string, text: string) =>
    `<article><h1>${title}</h1><p>${text}</p><p>${text} And so on.</p></article>`;
  expect(
    body(
      `<title>${TITLE}</title><main>${article(TITLE, one)}${article('The next story', prose(9, 'Nobody'))}</main>`,
    ).join(),
  ).not.toContain('Nobody');
});

it('a list of articles shows as cards and links, an article does not', () => {
  const card = (n: number) =>
    `<div class="card"><h2><a href="/${n}">Headline number ${n} about the election campaign</a></h2><p>${prose(1, `Writer ${n}`)}</p></div>`;
  const list = read(
    `<main>${Array.from({ length: 20 }, (_, n) => card(n)).join('')}</main>`,
  ).signals;
  const story = read(
    `<article><h1>${TITLE}</h1><p>${one}</p><p>${two}</p><p>${three}</p></article>`,
  ).signals;
  expect(list.cards).toBeGreaterThan(10);
  expect(story.cards).toBe(0);
  expect(story.linkDensity).toBe(0);
  expect(story.paragraphs).toBe(3);
});

it('signals name the kinds, the byline and the dateline', () => {
  const { signals, site, keywords } = read(
    `<meta property="og:type" content="article"><meta property="og:site_name" content="The Example Times">
     <meta name="keywords" content="Election, Senate"><meta property="article:tag" content="Voters">
     <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle","Thing"],"author":{"name":"S. E."}}]}</script>
     <div itemscope itemtype="https://schema.org/Article"><p>PHNOM PENH, Cambodia (AP) — ${one}</p><p>${two}</p></div>`,
  );
  expect(signals).toMatchObject({
    ogType: 'article',
    hasByline: true,
    hasDateline: true,
    plain: false,
  });
  expect(signals.schemaTypes).toEqual(['NewsArticle', 'Thing', 'Article']);
  expect(site).toBe('The Example Times');
  expect(keywords).toEqual(['Election', 'Senate', 'Voters']);
});
