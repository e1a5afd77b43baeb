/**
 * Reads a document by its prototypes' own accessors, so that a page cannot clobber them: a form's
 * field named `childNodes` or an image named `title` stands in the way of the plain property.
 */

/** The few accessors the reader needs, bound to the classes of one document. */
export interface Dom {
  readonly title: string;
  readonly body: Element | undefined;
  readonly root: Element | undefined;
  readonly url: string;
  range(): Range;
  all(selector: string): Element[];
  /** The first `max` elements of a name, found without going through the rest of the page. */
  byTag(name: string, max: number): Element[];
  first(selector: string, within?: Element): Element | undefined;
  attr(element: Element, name: string): string;
  has(element: Element, name: string): boolean;
  /** The element has no attributes at all, as most of a long text's have none. */
  bare(element: Element): boolean;
  /** Tag name in lower case. */
  tag(element: Node): string;
  type(node: Node): number;
  /** All text inside an element. */
  text(element: Element): string;
  /** The text of a text node. */
  data(node: Node): string;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

type Call = (self: object, ...args: unknown[]) => unknown;

/** The accessor or method `name` as some prototype of `object` defines it, whatever stands before it. */
function native(object: object, name: string): Call {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (!found) continue;
    const call: unknown = found.get ?? found.value;
    if (typeof call === 'function') return (self, ...args) => Reflect.apply(call, self, args);
    return () => call;
  }
  return self => Reflect.get(self, name) as unknown;
}

/** Of all elements only forms let their fields stand before their own properties. */
function clobbers(node: Node): boolean {
  const name: unknown = (node as Partial<Element>).localName;
  return name === 'form' || (name !== undefined && name !== null && typeof name !== 'string');
}

/** Accessors for `doc`. Every one gives an empty value where the page has nothing. */
export function domOf(doc: Document): Dom {
  const root = (native(doc, 'documentElement')(doc) ?? undefined) as Element | undefined;
  const form = <T>(name: string) =>
    native(root ?? doc, name) as (self: object, ...args: unknown[]) => T;
  const attr = form<string | null>('getAttribute');
  const [first, next, parent] = ['firstChild', 'nextSibling', 'parentNode'].map(name =>
    form<Node | null>(name),
  );
  const [text, one] = [form<string>('textContent'), form<Element | null>('querySelector')];
  const all = native(doc, 'querySelectorAll');
  const range = native(doc, 'createRange');
  const byTag = native(doc, 'getElementsByTagName');
  const attribute = (el: Element, name: string) =>
    clobbers(el) ? attr(el, name) : el.getAttribute(name);
  return {
    title: String(native(doc, 'title')(doc) ?? ''),
    body: (native(doc, 'body')(doc) ?? root) as Element | undefined,
    root,
    url: String(native(doc, 'URL')(doc) ?? ''),
    range: () => range(doc) as Range,
    byTag: (name, max) => {
      const found = byTag(doc, name) as ArrayLike<Element>;
      const list: Element[] = [];
      for (let i = 0, el = found[0]; el && i < max; el = found[++i]) list.push(el);
      return list;
    },
    all: selector => Array.from(all(doc, selector) as ArrayLike<Element>),
    first: (selector, within = root) =>
      (within && (clobbers(within) ? one(within, selector) : within.querySelector(selector))) ??
      undefined,
    bare: el => !clobbers(el) && !el.hasAttributes(),
    has: (el, name) => attribute(el, name) !== null,
    attr: (el, name) => attribute(el, name) ?? '',
    tag: el => (clobbers(el) ? 'form' : (el as Element).localName),
    type: node => (clobbers(node) ? ELEMENT : node.nodeType),
    text: el => (clobbers(el) ? text(el) : el.textContent) ?? '',
    data: node => node.nodeValue ?? '',
    firstChild: node => (clobbers(node) ? first?.(node) : node.firstChild) ?? null,
    nextSibling: node => (clobbers(node) ? next?.(node) : node.nextSibling) ?? null,
    parent: node => (clobbers(node) ? parent?.(node) : node.parentNode) ?? null,
  };
}
