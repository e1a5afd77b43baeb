/**
 * Shows a passage on the page: scrolls to it and highlights it by the CSS Custom Highlight API,
 * so that no node is added and none is changed.
 */
import { PASSAGE_MARK, PASSAGE_RULE } from '../core/offer/passage-mark.ts';
import { outline } from './face/outline.ts';
import { findPassage } from './passages.ts';

export interface RevealOptions {
  /** Scroll at once instead of smoothly; as the reader's system asks where it is not given. */
  readonly reducedMotion?: boolean;
  /** Draws around the passage's lines where the browser cannot highlight; our own layer by itself. */
  readonly outline?: (rects: readonly DOMRect[]) => void;
  /** Gives the mark its look where the page refuses our rule; rejects where nothing can. */
  readonly paint?: () => Promise<unknown>;
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
  scrollTo(win, range, still || marked !== 'painted');
  const draw = options.outline ?? ((rects: readonly DOMRect[]) => outline(doc, rects));
  const lines = () => draw(Array.from(range.getClientRects()));
  if (marked === 'unpainted' && options.paint) options.paint().catch(lines);
  else if (marked !== 'painted') lines();
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

/** Marks `range` and gives the mark its look, as far as the browser lets us do both. */
function highlight(
  doc: Document,
  win: HighlightWindow,
  range: Range,
  signal?: AbortSignal,
): 'painted' | 'unpainted' | 'no' {
  if (!win.CSS?.highlights || !win.Highlight) return 'no';
  const marks = win.CSS.highlights;
  // Firefox shows these to a content script and may refuse their use, each by itself.
  let marked = false;
  try {
    marks.set(PASSAGE_MARK, new win.Highlight(range));
    marked = true;
    signal?.addEventListener('abort', () => marks.delete(PASSAGE_MARK), { once: true });
    return paint(doc, win, signal) ? 'painted' : 'unpainted';
  } catch {
    return marked ? 'unpainted' : 'no';
  }
}

/** Adopts our rule: style without a node. */
function paint(doc: Document, win: HighlightWindow, signal?: AbortSignal): boolean {
  if (!win.CSSStyleSheet) return false;
  const sheet = sheets.get(doc) ?? new win.CSSStyleSheet();
  if (!doc.adoptedStyleSheets.includes(sheet)) {
    sheet.replaceSync(PASSAGE_RULE);
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
    sheets.set(doc, sheet);
  }
  const remove = () => {
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter(other => other !== sheet);
  };
  signal?.addEventListener('abort', remove, { once: true });
  return true;
}
