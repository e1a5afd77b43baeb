/** The gate: does this page name Cambodia at all? Nearly every page stops here, within microseconds. */
import { type Dom, domOf, ELEMENT, TEXT } from './dom.ts';

/** Metas, headings and paragraphs looked at: an article names its country long before these end. */
const MAX_METAS = 80;
const MAX_PARAGRAPHS = 60;
/** Characters of running text looked at. */
const MAX_TEXT = 5_000;
/** Fewer paragraphs than this and the page is made of something else: its text is walked instead. */
const FEW_PARAGRAPHS = 3;
const MAX_NODES = 1_500;

const KHMER = /[\u1780-\u17ff]/;
const SILENT = /^(?:script|style|noscript|template|nav|svg|select|iframe)$/;

/**
 * Whether the page names Cambodia, its capital or what speaks for it, in its address, title, metas,
 * headings or first paragraphs. Khmer script counts: Khmer news rarely writes the country's name.
 * `words` in lower case are looked for anywhere, words with capitals ("NEC") as they stand, alone.
 */
export function passesGate(doc: Document, words: readonly string[]): boolean {
  const dom = domOf(doc);
  if (dom.root && /^km\b/i.test(dom.attr(dom.root, 'lang'))) return true;
  if (names(`${dom.url} ${dom.title} ${metas(dom)}`, words)) return true;
  const headings = dom.byTag('h1', 5);
  const paragraphs = dom.byTag('p', MAX_PARAGRAPHS);
  if (names(textOf(dom, [...headings, ...paragraphs]), words)) return true;
  return paragraphs.length < FEW_PARAGRAPHS && names(openingOf(dom), words);
}

function names(text: string, words: readonly string[]): boolean {
  if (KHMER.test(text)) return true;
  const lower = text.toLowerCase();
  return words.some(word =>
    word === word.toLowerCase() ? lower.includes(word) : standsAlone(text, word),
  );
}

/** Capitals on word edges: NEC is not in CONNECT, nor in the Latin "nec". */
function standsAlone(text: string, word: string): boolean {
  return text.includes(word) && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text);
}

function metas(dom: Dom): string {
  const metas = dom.byTag('meta', MAX_METAS);
  return metas.map(meta => dom.attr(meta, 'content').slice(0, 500)).join('\n');
}

function textOf(dom: Dom, elements: readonly Element[]): string {
  let text = '';
  for (const element of elements) {
    if (text.length > MAX_TEXT) break;
    text += `${dom.text(element).slice(0, MAX_TEXT)}\n`;
  }
  return text;
}

/** The first stretch of text of a page without paragraphs, as old templates and Khmer sites have it. */
function openingOf(dom: Dom): string {
  let text = '';
  let left = MAX_NODES;
  let node: Node | null = dom.body ?? null;
  while (node && left-- > 0 && text.length < MAX_TEXT) {
    if (dom.type(node) === TEXT) text += `${dom.data(node).trim()} `;
    const silent = dom.type(node) !== ELEMENT || SILENT.test(dom.tag(node));
    let next: Node | null = silent ? null : dom.firstChild(node);
    while (node && !next) {
      next = dom.nextSibling(node);
      node = next ? node : dom.parent(node);
      if (node === dom.body) break;
    }
    node = next;
  }
  return text;
}
