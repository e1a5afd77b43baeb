/** Revealing scrolls to a passage and highlights it without touching a node. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { removeHost } from '../../page/face/host.ts';
import { reveal } from '../../page/reveal.ts';

const text = 'The commission counted the ballots before midnight.';
const registry = new Map<string, object>();
const scroll = vi.fn<(options?: ScrollIntoViewOptions | boolean) => void>();

class FakeHighlight {
  readonly range: Range;
  constructor(range: Range) {
    this.range = range;
  }
}

/** The closed root, as our scripts share it. */
function ourRoot(): ShadowRoot | undefined {
  const held: unknown = Reflect.get(globalThis, Symbol.for('cambodia-election-record.host'));
  return (held as { root?: ShadowRoot } | undefined)?.root;
}

beforeEach(() => {
  document.body.innerHTML = `<p>Before.</p><p>${text}</p>`;
  document.adoptedStyleSheets = [];
  vi.stubGlobal('Highlight', FakeHighlight);
  Object.defineProperty(window, 'CSS', { value: { highlights: registry }, configurable: true });
  Element.prototype.scrollIntoView = scroll;
});
afterEach(() => {
  registry.clear();
  scroll.mockClear();
  vi.unstubAllGlobals();
});

it('the passage is highlighted and scrolled to, and the page has no other node', () => {
  const before = document.documentElement.outerHTML;
  expect(reveal(document, text, { reducedMotion: true })).toBe('shown');
  const mark = registry.get('cer-passage');
  expect(mark instanceof FakeHighlight && mark.range.toString()).toBe(text);
  expect(scroll).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' });
  expect(document.adoptedStyleSheets).toHaveLength(1);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('scrolling is smooth only for readers who have not asked for less motion', () => {
  reveal(document, text, { reducedMotion: false });
  expect(scroll).toHaveBeenCalledWith({ block: 'center', behavior: 'smooth' });
});

it('a second passage takes the place of the first, with one rule for both', () => {
  reveal(document, text, { reducedMotion: true });
  reveal(document, 'Before.', { reducedMotion: true });
  const mark = registry.get('cer-passage');
  expect(mark instanceof FakeHighlight && mark.range.toString()).toBe('Before.');
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

it('the page’s own adopted style sheets stay', () => {
  const theirs = new CSSStyleSheet();
  document.adoptedStyleSheets = [theirs];
  reveal(document, text, { reducedMotion: true });
  expect(document.adoptedStyleSheets[0]).toBe(theirs);
});

it('the highlight and its rule end with the signal', () => {
  const controller = new AbortController();
  reveal(document, text, { reducedMotion: true, signal: controller.signal });
  controller.abort();
  expect(registry.size).toBe(0);
  expect(document.adoptedStyleSheets).toEqual([]);
});

it('a passage that is gone is said to be gone, and nothing moves', () => {
  expect(reveal(document, 'Words that nobody wrote on this page.')).toBe('gone');
  expect(scroll).not.toHaveBeenCalled();
  expect(registry.size).toBe(0);
});

it('without highlights the lines are handed over for an outline', () => {
  Object.defineProperty(window, 'CSS', { value: {}, configurable: true });
  const outline = vi.fn<(rects: readonly DOMRect[]) => void>();
  expect(reveal(document, text, { reducedMotion: true, outline })).toBe('shown');
  expect(outline).toHaveBeenCalledOnce();
  expect(document.adoptedStyleSheets).toEqual([]);
});

it('an outline in our own layer is drawn by itself, and goes by itself', () => {
  vi.useFakeTimers();
  Object.defineProperty(window, 'CSS', { value: {}, configurable: true });
  reveal(document, text, { reducedMotion: true });
  const root = ourRoot();
  expect(root?.querySelectorAll('[data-outline]')).toHaveLength(1);
  expect(document.body.outerHTML).toBe(`<body><p>Before.</p><p>${text}</p></body>`);
  vi.runAllTimers();
  expect(root?.querySelectorAll('[data-outline]')).toHaveLength(0);
  removeHost(document);
  vi.useRealTimers();
});

it('where the style is refused the passage stays marked and is outlined too', () => {
  Object.defineProperty(document, 'adoptedStyleSheets', {
    get: () => {
      throw new Error('Accessing from Xray wrapper is not supported.');
    },
    configurable: true,
  });
  const outline = vi.fn<(rects: readonly DOMRect[]) => void>();
  expect(reveal(document, text, { reducedMotion: true, outline })).toBe('shown');
  expect(registry.has('cer-passage')).toBe(true);
  expect(outline).toHaveBeenCalledOnce();
  Reflect.deleteProperty(document, 'adoptedStyleSheets');
});

it('where the style is refused the browser is asked for it, and an outline serves when it cannot', async () => {
  Object.defineProperty(document, 'adoptedStyleSheets', {
    get: () => {
      throw new Error('Accessing from Xray wrapper is not supported.');
    },
    configurable: true,
  });
  const outline = vi.fn<(rects: readonly DOMRect[]) => void>();
  const paint = vi.fn(() => Promise.resolve(true));
  reveal(document, text, { reducedMotion: true, outline, paint });
  await Promise.resolve();
  expect([paint.mock.calls.length, outline.mock.calls.length]).toEqual([1, 0]);
  const refused = () => Promise.reject(new Error('no permission'));
  reveal(document, text, { reducedMotion: true, outline, paint: refused });
  await vi.waitFor(() => expect(outline).toHaveBeenCalledOnce());
  Reflect.deleteProperty(document, 'adoptedStyleSheets');
});
