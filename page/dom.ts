/**
 * Reads a document by its prototypes' own accessors, so that a page cannot clobber them: a form's
 * field named `childNodes` or an image named `title` stands in the way of the plain property.
 */

/** The few accessors the reader needs, bound to the classes of one document. */
export interface Dom {
  readonly title: string;
  readonly body: Element | undefined;
  readonly root: Element | undefined;
  all(selector: string): Element[];
  first(selector: string, within?: Element): Element | undefined;
  attr(element: Element, name: string): string;
  has(element: Element, name: string): boolean;
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

/** Accessors for `doc`. Every one gives an empty value where the page has nothing. */
export function domOf(doc: Document): Dom {
  const rootOf = native(doc, 'documentElement');
  const root = (rootOf(doc) ?? undefined) as Element | undefined;
  const element: object = root ?? doc;
  const on = (name: string) => native(element, name);
  const [attr, tag, type, text] = [
    on('getAttribute'),
    on('localName'),
    on('nodeType'),
    on('textContent'),
  ];
  const [firstChild, nextSibling, parent] = [on('firstChild'), on('nextSibling'), on('parentNode')];
  const all = native(doc, 'querySelectorAll');
  const one = on('querySelector');
  return {
    title: String(native(doc, 'title')(doc) ?? ''),
    body: (native(doc, 'body')(doc) ?? root) as Element | undefined,
    root,
    all: selector => Array.from(all(doc, selector) as ArrayLike<Element>),
    first: (selector, within) =>
      ((within ?? root) && (one(within ?? element, selector) as Element | null)) || undefined,
    has: (el, name) => attr(el, name) !== null && attr(el, name) !== undefined,
    attr: (el, name) => (attr(el, name) as string | null) ?? '',
    tag: el => tag(el) as string,
    type: node => type(node) as number,
    text: el => (text(el) as string | null) ?? '',
    data: node => node.nodeValue ?? '',
    firstChild: node => firstChild(node) as Node | null,
    // Only elements can be clobbered, and linkedom keeps other nodes' accessors elsewhere.
    nextSibling: node =>
      type(node) === ELEMENT ? (nextSibling(node) as Node | null) : node.nextSibling,
    parent: node => parent(node) as Node | null,
  };
}
