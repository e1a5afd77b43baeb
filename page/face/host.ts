/**
 * The one thing we add to a page: a host element with a closed shadow root, shared by the chip and
 * the in-page panel. It hangs on the root element, out of the page's flow.
 */

const TAG = 'election-record';
/** Both scripts run in one isolated world, which the page cannot see into. */
const HELD = Symbol.for('cambodia-election-record.host');

interface Held {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}
type World = typeof globalThis & { [HELD]?: Held };

/** Nothing of the page's style reaches us, and we take no room in its flow; ours wins by importance. */
const BASE = `:host {
  all: initial !important;
  position: fixed !important;
  inset: auto 0 0 auto !important;
  z-index: 2147483647 !important;
}
@media print { :host { display: none !important } }`;

/** A constructed sheet is allowed where a page's policy forbids every style element. */
function sheetOf(doc: Document, css: string): CSSStyleSheet {
  const Sheet = doc.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}

/** The closed root of our host; made anew when there is none or the page has thrown it out. */
export function pageRoot(doc: Document, world: World = globalThis): ShadowRoot {
  const held = world[HELD];
  if (held?.host.isConnected && held.host.ownerDocument === doc) return held.root;
  removeHost(doc, world);
  const host = doc.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(doc, BASE)];
  world[HELD] = { host, root };
  doc.documentElement.append(host);
  return root;
}

/**
 * A place for one of our faces in the closed root, with its style. A face of the same name that
 * stood there goes. The place is taken away when the signal ends.
 */
export function mountFace(
  doc: Document,
  name: 'chip' | 'panel' | 'outline' | 'back',
  css: string,
  signal: AbortSignal,
  world: World = globalThis,
): HTMLElement {
  const root = pageRoot(doc, world);
  root.querySelector(`[data-${name}]`)?.remove();
  const sheet = sheetOf(doc, css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const place = doc.createElement('div');
  place.setAttribute(`data-${name}`, '');
  root.append(place);
  signal.addEventListener('abort', () => {
    place.remove();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(one => one !== sheet);
  });
  return place;
}

/** Takes our host out, also one that an earlier version of the extension left behind. */
export function removeHost(doc: Document, world: World = globalThis): void {
  world[HELD]?.host.remove();
  delete world[HELD];
  for (const stray of doc.documentElement.querySelectorAll(`:scope > ${TAG}`)) stray.remove();
}
