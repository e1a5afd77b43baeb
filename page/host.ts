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

/** The closed root of our host; made anew when there is none or the page has thrown it out. */
export function pageRoot(doc: Document, world: World = globalThis): ShadowRoot {
  const held = world[HELD];
  if (held?.host.isConnected && held.host.ownerDocument === doc) return held.root;
  removeHost(doc, world);
  const host = doc.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  world[HELD] = { host, root };
  doc.documentElement.append(host);
  return root;
}

/** Takes our host out, also one that an earlier version of the extension left behind. */
export function removeHost(doc: Document, world: World = globalThis): void {
  world[HELD]?.host.remove();
  delete world[HELD];
  for (const stray of doc.documentElement.querySelectorAll(`:scope > ${TAG}`)) stray.remove();
}
