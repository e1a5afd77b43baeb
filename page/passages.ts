/**
 * Finds a passage on the page again by quoting it, not by holding on to nodes: pages re-render,
 * and white space, zero-width marks and inline elements come and go without changing what is said.
 */
import { type Dom, domOf, ELEMENT, TEXT } from './dom.ts';
import { squeeze } from './squeeze.ts';

/** Text that is never seen, or is a copy of the page's own. */
const UNSEEN = /^(?:script|style|noscript|template|svg|head|textarea|select|title|iframe)$/;
/** Of a passage that was edited since it was read, its beginning and end must still be there. */
const QUOTE = 24;
/** An edited passage is found at no more than this many times its length. */
const STRETCH = 1.3;
const MAX_NODES = 300_000;

/** The page's text without blanks, and where in the page each part of it stands. */
interface Squeezed {
  readonly text: string;
  readonly nodes: readonly { readonly node: Node; readonly start: number }[];
}

/** The range of `text` on the page, or undefined when it is gone. */
export function findPassage(doc: Document, text: string): Range | undefined {
  return passageRanges(doc, [text])[0];
}

/** Ranges of several passages, in one walk over the page; undefined where a text is gone. */
export function passageRanges(doc: Document, texts: readonly string[]): (Range | undefined)[] {
  const dom = domOf(doc);
  const page = squeezePage(dom);
  return texts.map(text => {
    const found = locate(page.text, squeeze(text));
    if (!found) return undefined;
    const start = pointAt(dom, page, found.start);
    const end = pointAt(dom, page, found.end - 1);
    if (!start || !end) return undefined;
    const range = dom.range();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset + 1);
    return range;
  });
}

function locate(page: string, text: string): { start: number; end: number } | undefined {
  if (!text) return undefined;
  const whole = page.indexOf(text);
  if (whole >= 0) return { start: whole, end: whole + text.length };
  if (text.length < QUOTE * 2) return undefined;
  const start = page.indexOf(text.slice(0, QUOTE));
  if (start < 0) return undefined;
  const tail = page.indexOf(text.slice(-QUOTE), start);
  const end = tail + QUOTE;
  return tail >= 0 && end - start <= text.length * STRETCH ? { start, end } : undefined;
}

function squeezePage(dom: Dom): Squeezed {
  const parts: string[] = [];
  const nodes: { node: Node; start: number }[] = [];
  let length = 0;
  let left = MAX_NODES;
  let node: Node | null = dom.body ? dom.firstChild(dom.body) : null;
  while (node && left-- > 0) {
    const type = dom.type(node);
    if (type === TEXT) {
      const text = squeeze(dom.data(node));
      if (text) {
        nodes.push({ node, start: length });
        parts.push(text);
        length += text.length;
      }
    }
    const inner: Node | null =
      type === ELEMENT && !UNSEEN.test(dom.tag(node)) ? dom.firstChild(node) : null;
    node = inner ?? after(dom, node);
  }
  return { text: parts.join(''), nodes };
}

/** The next node that is not inside `node`, within the body. */
function after(dom: Dom, node: Node): Node | null {
  for (let at: Node | null = node; at && at !== dom.body; at = dom.parent(at)) {
    const next = dom.nextSibling(at);
    if (next) return next;
  }
  return null;
}

/** Where in the page the character at `index` of the squeezed text stands. */
function pointAt(
  dom: Dom,
  page: Squeezed,
  index: number,
): { node: Node; offset: number } | undefined {
  let [low, high] = [0, page.nodes.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((page.nodes[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const at = page.nodes[low];
  if (!at) return undefined;
  // Composing and lower-casing may change lengths, so the raw text is measured, piece by piece.
  const raw = dom.data(at.node);
  const wanted = index - at.start;
  let offset = 0;
  let passed = 0;
  for (const char of raw) {
    const length = squeeze(char).length;
    if (length > 0 && passed + length > wanted) return { node: at.node, offset };
    passed += length;
    offset += char.length;
  }
  return { node: at.node, offset: Math.max(0, raw.length - 1) };
}
