/** Reading never changes the page, never throws and never runs long, whatever the page is. */
import { describe, expect, it } from 'vitest';
import { passageRanges } from '../../page/passages.ts';
import { MAX_BLOCKS, MAX_TEXT } from '../../page/read/blocks.ts';
import { readArticle } from '../../page/read-article.ts';
import { parseHtml } from '../../scripts/parse-html.ts';
import { pageOf, prose } from '../support/page-of.ts';

const URL_ = 'https://news.example/story';
const story = `<h1>A story</h1><p>${prose(3)}</p><p>${prose(4)}</p>`;

it('reading leaves the page as it was, to the byte, and no observer sees anything', async () => {
  document.documentElement.innerHTML = `<head><title>A story</title></head><body class="x"><article>${story}<img hidden><div style="display:none">x</div></article></body>`;
  const before = document.documentElement.outerHTML;
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver(records => seen.push(...records));
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const article = readArticle(document, URL_);
  passageRanges(
    document,
    article.passages.map(p => p.text),
  );
  await Promise.resolve();
  seen.push(...observer.takeRecords());
  observer.disconnect();
  expect(article.passages.length).toBe(3);
  expect(seen).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

describe('a page made to break readers is read or passed over in silence', () => {
  it.each([
    ['nothing at all', ''],
    [
      'clobbered document',
      `<img name="title"><img name="body"><img name="head"><form name="querySelectorAll"></form><form name="createRange"></form>${story}`,
    ],
    [
      'clobbered form around the text',
      `<form><input name="childNodes"><input name="firstChild"><input name="nextSibling"><input name="parentNode"><input name="localName"><input name="getAttribute"><input name="nodeType"><input name="textContent"><input name="querySelector">${story}</form>`,
    ],
    [
      'broken JSON-LD',
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script>${story}`,
    ],
    [
      'JSON-LD of odd types',
      `<script type="application/ld+json">[null,1,"x",[[]],{"@type":7,"author":null,"datePublished":{},"keywords":[{}],"publisher":"x","articleBody":5}]</script>${story}`,
    ],
    [
      'deep JSON-LD',
      `<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>${story}`,
    ],
    [
      'a bomb of JSON-LD',
      `<script type="application/ld+json">{"@graph":[${'{"a":{"b":{}}},'.repeat(30_000)}{}]}</script>${story}`,
    ],
    [
      'a hundred thousand characters of metas',
      `${'<meta name="date" content="9999999999999999999">'.repeat(2_000)}${story}`,
    ],
    ['an endless class name', `<div class="${'share '.repeat(20_000)}">x</div>${story}`],
    [
      'lone surrogates and controls',
      `<h1>\ud800 A \u0001 story</h1><p>${'\udc00'.repeat(500)}.</p>`,
    ],
  ])('%s', (_, html) => {
    const article = readArticle(pageOf(html), URL_);
    expect(article.passages[0]?.kind).toBe('title');
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
    if (html.includes(story)) expect(article.passages.length).toBeGreaterThanOrEqual(3);
  });
});

it('five thousand levels are walked without overflow', () => {
  // The test environment's own selectors overflow here; the doors' document does not.
  const doc = parseHtml(`<body>${'<div><span>'.repeat(2_500)}${prose(6)}`);
  const article = readArticle(doc, URL_);
  expect(article.passages.at(-1)?.text).toBe(prose(6));
});

it('a passage is found again five thousand levels down', () => {
  const doc = document;
  doc.body.replaceChildren();
  let at: Element = doc.body;
  for (let i = 0; i < 5_000; i++) {
    const inner = doc.createElement('div');
    at.append(inner);
    at = inner;
  }
  at.textContent = prose(2);
  expect(passageRanges(doc, [prose(2)])[0]?.toString()).toBe(prose(2));
});

it('a giant page costs no more than the caps', () => {
  const doc = pageOf('<body></body>');
  for (let i = 0; i < 8_000; i++) {
    const p = doc.createElement('p');
    p.textContent = `${i} ${prose(3)}`;
    doc.body.append(p);
  }
  const { passages } = readArticle(doc, URL_);
  expect(passages.length).toBeLessThanOrEqual(MAX_BLOCKS + 2);
  expect(passages.reduce((sum, p) => sum + p.text.length, 0)).toBeLessThan(MAX_TEXT * 1.1);
});

it('one text node of many megabytes is cut', () => {
  const article = readArticle(pageOf(`<p>${'word '.repeat(400_000)}</p>`), URL_);
  expect(article.passages.reduce((sum, p) => sum + p.text.length, 0)).toBeLessThanOrEqual(
    MAX_TEXT * 1.1,
  );
});
