/**
 * Tells when a tab's page becomes another one without loading: single-page navigation and
 * articles filled in late. Hash-only changes are the same page.
 */

/** Waits between looks after a navigation or a load: frameworks set address, title and text in no fixed order. */
const CHECKS_MS = [250, 750, 2_000];
/** The page at first is read at idle already: the next look can wait. */
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

interface WatchOptions {
  /** What the page was when it was looked at, if that was a while ago. */
  readonly since?: PageState;
  readonly timers?: Timers;
}

/** What the page was when it was last looked at. */
export interface PageState {
  readonly address: string;
  readonly title: string;
  readonly paragraphs: number;
}

/** A page with this many paragraphs is counted no further. */
function sizeOf(doc: Document): number {
  const paragraphs = doc.getElementsByTagName('p');
  return paragraphs[FULL] ? FULL : paragraphs.length;
}

/** The address without its hash, by which a page is the same page. */
function addressOf({ location: { href } }: Window): string {
  const hash = href.indexOf('#');
  return hash < 0 ? href : href.slice(0, hash);
}

/** What the page is now. */
export const pageState = (win: Window): PageState => ({
  address: addressOf(win),
  title: win.document.title,
  paragraphs: sizeOf(win.document),
});

/** Calls `onChange` as the page in `win` changes, until `signal` ends. */
export function watchPage(
  win: Window,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
  { since, timers = globalThis }: WatchOptions = {},
): void {
  if (signal.aborted) return;
  const watched = win as Watched;
  const doc = win.document;
  let told = since ?? pageState(win);
  let pending: ReturnType<Timers['setTimeout']> | undefined;

  const stop = () => timers.clearTimeout(pending);
  const settle = (always: boolean) => {
    const now = pageState(win);
    const filled = now.paragraphs - told.paragraphs >= FILLED;
    if (!always && now.title === told.title && !filled) return;
    told = { ...now, address: told.address };
    onChange('settled');
  };
  /** One look after another: timers, like listeners, cost a little on every page. */
  const check = ([wait, ...more]: readonly number[], first: boolean) => {
    stop();
    if (wait === undefined) return;
    pending = timers.setTimeout(() => {
      settle(first);
      check(more, false);
    }, wait);
  };
  const at = { signal };
  const late = () => look() || settle(false);
  const look = () => {
    const address = addressOf(win);
    if (address === told.address) return false;
    told = { ...told, address };
    check(CHECKS_MS, true);
    // A slow router has its text only after the last of the timed looks. Added twice it counts once.
    watched.navigation?.addEventListener('navigatesuccess', late, at);
    onChange('navigated');
    return true;
  };

  signal.addEventListener('abort', stop, { once: true });
  if (watched.navigation) watched.navigation.addEventListener('currententrychange', look, at);
  else listenWithoutNavigation();
  // A page that has its paragraphs is not going to be filled in.
  if (!look() && told.paragraphs < FULL) {
    if (since) settle(false);
    check(LATE_CHECKS_MS, false);
  }

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
