/**
 * Shows a passage on the page: scrolls to it and highlights it by the CSS Custom Highlight API,
 * so that no node is added and none is changed.
 */
import { outline } from './outline.ts';
import { findPassage } from './passages.ts';

const NAME = 'cer-passage';
/** Our own colours in both schemes, so that the marked text stays readable on any page. */
const RULE = `::highlight(${NAME}){background-color:#ffe27a;color:#1a1a1a;text-decoration:underline 2px #8a5a00}`;

export interface RevealOptions {
  /** Scroll at once instead of smoothly; as the reader's system asks where it is not given. */
  readonly reducedMotion?: boolean;
  /** Draws around the passage's lines where the browser cannot highlight; our own layer by itself. */
  readonly outline?: (rects: readonly DOMRect[]) => void;
  /** Ends the highlight and takes our style rule out again. */
  readonly signal?: AbortSignal;
}

/** Scrolls to `text` and highlights it; 'gone' when the page no longer holds it. */
export function reveal(doc: Document, text: string, options: RevealOptions = {}): 'shown' | 'gone' {
  const range = findPassage(doc, text);
  const win = doc.defaultView;
  if (!range || !win) return 'gone';
  const still =
    options.reducedMotion ?? win.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  const marked = highlight(doc, win, range, options.signal);
  // An outline is drawn where the lines are now, so that the page must have come to rest.
  scrollTo(win, range, still || !marked);
  if (!marked) {
    const draw = options.outline ?? ((rects: readonly DOMRect[]) => outline(doc, rects));
    draw(Array.from(range.getClientRects()));
  }
  return 'shown';
}

function scrollTo(win: Window, range: Range, still: boolean): void {
  const node = range.startContainer.parentElement;
  const rect = range.getBoundingClientRect();
  // An element scrolls every box around it; the window alone would miss a page that scrolls inside.
  node?.scrollIntoView?.({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  if (!node)
    win.scrollBy({ top: rect.top - win.innerHeight / 2, behavior: still ? 'instant' : 'smooth' });
}

interface Highlights {
  set(name: string, highlight: object): void;
  delete(name: string): boolean;
}
type HighlightWindow = Window & {
  readonly CSS?: { readonly highlights?: Highlights };
  readonly Highlight?: new (range: Range) => object;
  readonly CSSStyleSheet?: new () => CSSStyleSheet;
};

/** Our one rule in each document, so that a second passage does not add another. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Marks `range` and gives the mark its look; false where the browser cannot do both. */
function highlight(
  doc: Document,
  win: HighlightWindow,
  range: Range,
  signal?: AbortSignal,
): boolean {
  // Firefox shows these to a content script and may refuse their use: the outline serves then.
  try {
    if (!win.CSS?.highlights || !win.Highlight) return false;
    const marks = win.CSS.highlights;
    marks.set(NAME, new win.Highlight(range));
    signal?.addEventListener('abort', () => marks.delete(NAME), { once: true });
    return paint(doc, win, signal);
  } catch {
    return false;
  }
}

/** Adopts our rule: style without a node. */
function paint(doc: Document, win: HighlightWindow, signal?: AbortSignal): boolean {
  if (!win.CSSStyleSheet) return false;
  const sheet = sheets.get(doc) ?? new win.CSSStyleSheet();
  if (!doc.adoptedStyleSheets.includes(sheet)) {
    sheet.replaceSync(RULE);
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
    sheets.set(doc, sheet);
  }
  const remove = () => {
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter(other => other !== sheet);
  };
  signal?.addEventListener('abort', remove, { once: true });
  return true;
}
