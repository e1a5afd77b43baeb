/** Lays out an article as a row of marks: which sign stands where, in what kind of place. */

import type { Article, Passage } from '../article.ts';
import type { Sign } from '../lexicon/lexicon.ts';
import { type Folded, fold, printed } from '../text/fold.ts';
import type { ScanHit } from '../text/scan.ts';
import type { EvidencePlace } from '../verdict.ts';

export interface Mark {
  readonly sign: Sign;
  readonly where: EvidencePlace;
  /** Index of the passage; absent for keywords and the address. */
  readonly passage?: number;
  readonly start: number;
  readonly end: number;
  /** The words as printed. */
  readonly cue: string;
}

/** One stretch of text with its marks, in the order of the text. */
export interface Line {
  readonly where: EvidencePlace;
  readonly passage?: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** News puts its matter into the first two or three paragraphs; Latin letters. */
const LEAD_LENGTH = 600;
/** A paragraph longer than this is several without breaks, as Khmer pages and copies have them. */
const LONG = 900;
const PIECE = 500;
/** Shorter than this it is no headline, and what follows the dash is part of it. */
const HEADLINE = 25;
/** So many units of folded text tell that a description repeats the first paragraph. */
const REPEAT = 60;
/** Cost and noise grow with length, the subject does not change after this. */
const MAX_TEXT = 60_000;

/** Scans an article; `density` is how much more a character says than a Latin letter. */
export function markArticle(
  article: Article,
  scan: (folded: Folded) => ScanHit<Sign>[],
  density: number,
): Line[] {
  const lines: Line[] = [];
  const add = (text: string, where: EvidencePlace, passage?: number) => {
    const folded = fold(text);
    const marks = scan(folded).map(({ entry, start, end }) => ({
      sign: entry,
      where,
      ...(passage !== undefined && { passage }),
      start,
      end,
      cue: printed(folded, start, end),
    }));
    lines.push({ where, ...(passage !== undefined && { passage }), text: folded.text, marks });
    return folded.text;
  };

  let leadLeft = LEAD_LENGTH / density;
  let left = MAX_TEXT;
  let description = '';
  for (const passage of article.passages) {
    if (left <= 0) break;
    if (passage.text.length * density > LONG) {
      for (const piece of pieces(passage.text, PIECE / density)) {
        const { length } = add(piece, placeOf(passage, leadLeft), passage.index);
        left -= length;
        leadLeft -= length;
      }
      continue;
    }
    const words = passage.kind === 'title' ? withoutSite(passage.text) : passage.text;
    const text = add(words, placeOf(passage, leadLeft), passage.index);
    left -= text.length;
    if (passage.kind === 'title' || passage.kind === 'caption') continue;
    if (passage.kind === 'lead') description = text.slice(0, REPEAT);
    else if (description !== '' && text.startsWith(description)) {
      // The page describes itself with its first paragraph: count it once.
      lines.splice(
        lines.findIndex(line => line.text.startsWith(description)),
        1,
      );
      description = '';
    }
    leadLeft -= passage.kind === 'lead' ? 0 : text.length;
  }
  if (article.keywords.length > 0) add(article.keywords.join(' | '), 'keywords');
  const address = slug(article.url);
  if (address) add(address, 'address');
  return lines;
}

/** Sites put their names behind the title, and many hold the name of a country. */
function withoutSite(title: string): string {
  const head = title.replace(/\s(?:\||-)\s[^|]{2,35}$/, '');
  return head.length >= HEADLINE ? head : title;
}

/** Cuts a text behind the sentences that end after so many characters. */
function* pieces(text: string, size: number): Generator<string> {
  let from = 0;
  for (const { index } of text.matchAll(/[។៕.!?。！？]["”’»]?\s*/g)) {
    if (index - from < size) continue;
    yield text.slice(from, index + 1);
    from = index + 1;
  }
  if (from < text.length) yield text.slice(from);
}

function placeOf(passage: Passage, leadLeft: number): EvidencePlace {
  if (passage.kind === 'title' || passage.kind === 'caption') return passage.kind;
  if (leadLeft > 0) return 'lead';
  // The page's own description leads wherever it stands; a long one only by its beginning.
  return passage.kind === 'lead' && passage.text.length <= LONG ? 'lead' : 'body';
}

/** The words of an address: everything behind the host, taken apart. */
function slug(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const plain = /%[0-9a-f]{2}/i.test(path) ? decode(path) : path;
  return plain.replace(/[/_.+-]+/g, ' ').trim();
}

/** Takes percent-escapes apart where they are whole; a broken address stays as it is. */
function decode(path: string): string {
  return /^(?:[^%]|%[0-7][0-9a-f]|%[c-f][0-9a-f](?:%[89ab][0-9a-f])+)*$/i.test(path)
    ? safeDecode(path)
    : path;
}
const safeDecode = (path: string): string =>
  path.replace(/(?:%[0-9a-f]{2})+/gi, run => fromUtf8(run));

/** UTF-8 by hand: decodeURIComponent throws on what it cannot read. */
function fromUtf8(run: string): string {
  const bytes = run
    .slice(1)
    .split('%')
    .map(hex => Number.parseInt(hex, 16));
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i++] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = first & (more === 0 ? 0x7f : 0x3f >> more);
    for (let k = 0; k < more; k++) code = (code << 6) | ((bytes[i++] ?? 0) & 0x3f);
    text += code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  }
  return text;
}
