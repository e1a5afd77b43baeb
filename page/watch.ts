/**
 * Tells when a tab's page becomes another one without loading: single-page navigation and
 * articles filled in late. Hash-only changes are the same page.
 */

/** Waits between looks after a navigation or a load: frameworks set address, title and text in no fixed order. */
const CHECKS_MS = [250, 750, 2_000];
/** The page at first is read at idle already: the next look, and the listening, can wait. */
const LISTEN_MS = 1_000;
const LATE_CHECKS_MS = [2_000];
/** Paragraphs more than before by which a page counts as filled in since, */
const FILLED = 3;
/** up to so many: counting them all would go through every page to its end. */
const FULL = 12;

/** Why the page is to be read again. */
export type PageChange =
  /** Another address: what was offered for the last one must go at once. */
  | 'navigated'
  /** The page at this address has been filled in further: read it again. */
  | 'settled';

type Timers = Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'>;
type Watched = Window & {
  readonly navigation?: EventTarget;
  readonly MutationObserver: typeof MutationObserver;
};

/** The address without its hash, by which a page is the same page. */
const addressOf = ({ location }: Window) =>
  `${location.origin}${location.pathname}${location.search}`;

interface WatchOptions {
  /**
   * Listen at once, because something of ours stands on the page. Else only a moment later:
   * listening costs as much as the gate, and a page is busiest while it loads.
   */
  readonly atOnce?: boolean;
  readonly timers?: Timers;
}

/** Calls `onChange` as the page in `win` changes, until `signal` ends. */
export function watchPage(
  win: Window,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
  { atOnce = false, timers = globalThis }: WatchOptions = {},
): void {
  if (signal.aborted) return;
  const watched = win as Watched;
  const doc = win.document;
  const paragraphs = doc.getElementsByTagName('p');
  let address = addressOf(win);
  const size = () => (paragraphs[FULL] ? FULL : paragraphs.length);
  let told = { title: doc.title, paragraphs: size() };
  let pending: ReturnType<Timers['setTimeout']> | undefined;

  const stop = () => timers.clearTimeout(pending);
  const settle = (always: boolean) => {
    const now = { title: doc.title, paragraphs: size() };
    if (!always && now.title === told.title && now.paragraphs - told.paragraphs < FILLED) return;
    told = now;
    onChange('settled');
  };
  /** One look after another: timers, like listeners, cost a little on every page. */
  const check = ([wait, ...later]: readonly number[], first: boolean) => {
    stop();
    if (wait === undefined) return;
    pending = timers.setTimeout(() => {
      settle(first);
      check(later, false);
    }, wait);
  };
  const at = { signal };
  const late = () => look() || settle(false);
  const look = () => {
    const now = addressOf(win);
    if (now === address) return false;
    address = now;
    check(CHECKS_MS, true);
    // A slow router has its text only after the last of the timed looks. Added twice it counts once.
    watched.navigation?.addEventListener('navigatesuccess', late, at);
    onChange('navigated');
    return true;
  };

  const listen = () => {
    if (signal.aborted) return;
    signal.addEventListener('abort', stop, { once: true });
    if (watched.navigation) watched.navigation.addEventListener('currententrychange', look, at);
    else listenWithoutNavigation();
    // A page that has its paragraphs is not going to be filled in.
    if (!look() && told.paragraphs < FULL) {
      if (!atOnce) settle(false);
      check(LATE_CHECKS_MS, false);
    }
  };
  if (atOnce) listen();
  else timers.setTimeout(listen, LISTEN_MS);

  /** Nothing tells of pushState then, but a new page gets a new title. */
  function listenWithoutNavigation(): void {
    win.addEventListener('popstate', look, at);
    win.addEventListener('hashchange', look, at);
    if (!doc.head) return;
    const observer = new watched.MutationObserver(look);
    observer.observe(doc.head, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
}
