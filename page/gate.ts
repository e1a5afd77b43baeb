/**
 * The gate: does this page name Cambodia at all? Nearly every page stops here, so it is paid for on
 * every page: each kind of element touched for the first time costs more than the text it holds.
 */
import { type Dom, domOf, ELEMENT, TEXT } from './dom.ts';

/** Paragraphs and characters looked at: an article names its country long before these end. */
const MAX_PARAGRAPHS = 40;
const MAX_TEXT = 3_000;
/** Less text than this in paragraphs and the page is made of something else: all is looked at. */
const LITTLE_TEXT = 400;
const MAX_METAS = 80;
const MAX_NODES = 1_500;

/** Signs that hardly a line of Khmer is without. */
const KHMER = ['\u17b6', '\u17d2'];
const SILENT = /^(?:script|style|noscript|template|nav|svg|select|iframe|textarea)$/;

/**
 * Whether the page names Cambodia, its capital or what speaks for it, in its address, title or
 * first paragraphs, and on a page with few of them in its metas and first text of any make. Khmer
 * script counts: Khmer news rarely writes the country's name. `words` in lower case are looked for
 * anywhere, words with capitals ("NEC") as they stand, alone.
 */
export function passesGate(doc: Document, words: readonly string[]): boolean {
  const paragraphs = openingText(doc);
  const title = typeof doc.title === 'string' ? doc.title : byTag(doc, 'title')[0]?.textContent;
  if (names(`${doc.URL} ${title}\n${paragraphs}`, words)) return true;
  return paragraphs.length < LITTLE_TEXT && names(otherText(domOf(doc)), words);
}

function names(text: string, words: readonly string[]): boolean {
  if (KHMER.some(sign => text.includes(sign))) return true;
  const lower = text.toLowerCase();
  for (const word of words) {
    // Capitals sort before all small letters and all other scripts.
    if (word < 'a' ? standsAlone(text, word) : lower.includes(word)) return true;
  }
  return false;
}

/** Capitals on word edges: NEC is not in CONNECT, nor in the Latin "nec". */
function standsAlone(text: string, word: string): boolean {
  return text.includes(word) && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text);
}

/** Elements by name, found one by one, also where the page has put a field in the method's way. */
function byTag(doc: Document, name: string): ArrayLike<Element> {
  if (typeof doc.getElementsByTagName === 'function') return doc.getElementsByTagName(name);
  return domOf(doc).byTag(name, MAX_PARAGRAPHS);
}

function openingText(doc: Document): string {
  const elements = byTag(doc, 'p');
  let text = '';
  for (let i = 0; i < MAX_PARAGRAPHS && text.length < MAX_TEXT; i++) {
    const element = elements[i];
    if (!element) break;
    text += `${element.textContent.slice(0, MAX_TEXT)}\n`;
  }
  return text;
}

/** Metas, and the first text of any make, as old templates and Khmer sites have it. */
function otherText(dom: Dom): string {
  const metas = dom.byTag('meta', MAX_METAS).map(meta => dom.attr(meta, 'content').slice(0, 500));
  let text = metas.join('\n');
  const end = text.length + MAX_TEXT;
  let left = MAX_NODES;
  let node: Node | null = dom.body ?? null;
  while (node && left-- > 0 && text.length < end) {
    const type = dom.type(node);
    if (type === TEXT) text += `${dom.data(node).trim()} `;
    const open = type === ELEMENT && !SILENT.test(dom.tag(node));
    let next: Node | null = open ? dom.firstChild(node) : null;
    for (let at: Node | null = node; at && at !== dom.body && !next; at = dom.parent(at)) {
      next = dom.nextSibling(at);
    }
    node = next;
  }
  return text;
}
