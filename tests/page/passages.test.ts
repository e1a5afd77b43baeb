/** A passage is found again by its words, whatever became of its markup. */
import { expect, it } from 'vitest';
import { findPassage, passageRanges } from '../../page/passages.ts';
import { readArticle } from '../../page/read-article.ts';
import { prose } from '../support/page-of.ts';

/** Ranges of the test environment work in its own document only. */
function pageOf(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

const said = 'The commission counted the ballots, and observers signed the sheets before midnight.';

it.each([
  ['as it was read', `<p>${said}</p>`],
  [
    'over inline elements',
    `<p>The <b>commission</b> counted <a href="/x">the ballots</a>, and observers signed the sheets before <i>midnight</i>.</p>`,
  ],
  [
    'over line breaks and indents',
    `<p>\n   The commission counted\n\tthe ballots, and observers<br>signed the sheets before&nbsp;midnight.\n</p>`,
  ],
  [
    'with zero-width spaces put in',
    `<p>The com\u200bmission counted the\u200b ballots, and obser\u00advers signed the sheets before midnight.</p>`,
  ],
  ['in capitals', `<p>${said.toUpperCase()}</p>`],
  ['after a script with the same words', `<script>"${said}"</script><p>${said}</p>`],
  ['re-rendered in another element', `<div><section><span>${said}</span></section></div>`],
])('%s', (_, html) => {
  const range = findPassage(pageOf(`<h1>Night of counting</h1>${html}<p>After it.</p>`), said);
  const plain = (text: string) => text.replace(/[\s\u200b\u00ad]+/g, '').toLowerCase();
  expect(plain(range?.toString() ?? '')).toBe(plain(said));
  expect(range?.startContainer.parentElement?.localName).not.toBe('script');
});

it('the range begins and ends with the passage, to the character', () => {
  const range = findPassage(pageOf(`<p>Before. ${said} After.</p>`), said);
  expect(range?.toString()).toBe(said);
});

it('a passage whose middle was edited is found from its beginning to its end', () => {
  const edited = said.replace('ballots, and observers', 'ballot papers, and observers');
  expect(findPassage(pageOf(`<p>${edited}</p>`), said)?.toString()).toBe(edited);
});

it.each([
  ['a passage that was taken out', `<p>${prose(3)}</p>`],
  ['a beginning that goes on otherwise', `<p>${said.slice(0, 45)} nobody.</p><p>${prose(8)}</p>`],
  ['a page without text', ''],
])('%s is gone', (_, html) => {
  expect(findPassage(pageOf(html), said)).toBeUndefined();
});

it('no text is found nowhere', () => {
  expect(findPassage(pageOf('<p>x</p>'), ' \u200b ')).toBeUndefined();
});

it('every passage of an article read from a page is found on it again', () => {
  const doc = pageOf(
    `<article><h1>Night of <em>counting</em></h1><figure><figcaption>A sheet on a school door, signed.</figcaption></figure><p>${said}</p><h2>The  day after</h2><ul><li>${prose(1)}</li></ul><p>${prose(2)}<br><br>${prose(3)}</p></article>`,
  );
  const texts = readArticle(doc, 'https://news.example/').passages.map(p => p.text);
  expect(passageRanges(doc, texts).map(range => range?.toString().replace(/\s+/g, ' '))).toEqual(
    texts,
  );
});

it('Khmer is found with and without its zero-width spaces', () => {
  const khmer = 'គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោតបានប្រកាសលទ្ធផល';
  const printed = khmer.replace('ជាតិ', '\u200bជាតិ\u200b');
  expect(findPassage(pageOf(`<p>${printed}</p>`), khmer)?.toString()).toBe(printed);
  expect(findPassage(pageOf(`<p>${khmer}</p>`), printed)?.toString()).toBe(khmer);
});
