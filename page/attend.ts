/**
 * What the page script does, in order: end where it is switched off, pass the gate, have the reader
 * loaded, read, hand the article over; and again when the page becomes another one. Nearly every
 * page stops at the gate.
 */
import type { Article } from '../core/article.ts';
import { removeHost } from './face/host.ts';
import { passesGate } from './gate.ts';
import { type Looked, tellLooked } from './looked.ts';
import { heldReader } from './reader-door.ts';
import { isSwitchedOff } from './switched-off.ts';
import { type PageState, pageState, watchPage } from './watch.ts';

/**
 * What a page that stopped at the gate waits before it is followed any further: listening costs as
 * much as the gate, and a page is busiest while it loads.
 */
const FOLLOW_MS = 1_000;

/** What the page script asks of the background. Any of them may reject after an update. */
export interface Background {
  /** Loads the reader unless it is there; false when the reader has switched us off meanwhile. */
  loadReader(loaded: boolean): Promise<boolean>;
  judge(article: Article): Promise<{ offer: boolean } | undefined>;
  left(): Promise<unknown>;
}

/** Attends the page until the signal ends, which is asked for only when something has to be heard. */
export function attend(
  win: Window,
  words: readonly string[],
  background: Background,
  signal: () => AbortSignal,
): void {
  if (isSwitchedOff()) {
    tellLooked('off');
    return;
  }
  if (passesGate(win.document, words)) {
    follow(win, words, background, signal());
    return;
  }
  // No more than this is paid for on every page while it loads.
  tellLooked('no-cambodia');
  const since = pageState(win);
  setTimeout(() => follow(win, words, background, signal(), since), FOLLOW_MS);
}

/** Looks at the page, unless it was looked at as it was `since`, and again whenever it changes. */
function follow(
  win: Window,
  words: readonly string[],
  background: Background,
  signal: AbortSignal,
  since?: PageState,
): void {
  const doc = win.document;
  // A page made ready in advance may never be shown, and the browser gives it no tab to speak of.
  if ((doc as { prerendering?: unknown }).prerendering === true) {
    const shown = () => follow(win, words, background, signal, since);
    doc.addEventListener('prerenderingchange', shown, { once: true, signal });
    return;
  }
  /** An offer stands for what is on screen, so that leaving it is told once. */
  let offered = false;
  /** Counts looks: an answer to an older one is stale. */
  let run = 0;

  const leave = async () => {
    if (!offered) return;
    offered = false;
    removeHost(doc);
    await background.left();
  };

  const look = () => {
    const mine = ++run;
    const past = passesGate(doc, words);
    if (!past && !offered) {
      tellLooked('no-cambodia');
      return;
    }
    const found = past ? judged(() => mine === run) : Promise.resolve<Looked>('no-cambodia');
    found
      .then(async looked => {
        if (mine !== run || signal.aborted) return;
        tellLooked(looked);
        if (looked !== 'offer') await leave();
        else if (!offered) {
          offered = true;
          win.addEventListener('pageshow', restored, { signal });
        }
      })
      .catch(gone);
  };

  /** Back from the back-forward cache as it was: the badge has to be set again. */
  const restored = (event: PageTransitionEvent) => {
    if (event.persisted) look();
  };

  const judged = async (current: () => boolean): Promise<Looked> => {
    if (!(await background.loadReader(heldReader() !== undefined))) return 'off';
    const read = heldReader();
    if (!read || !current()) return 'not-yet';
    const answer = await background.judge(read());
    return answer?.offer ? 'offer' : 'not-article';
  };

  if (!since) look();
  watchPage(
    win,
    change => {
      // The text of the new address is not there yet: `settled` comes when it may be.
      if (change === 'navigated') {
        run++;
        tellLooked('not-yet');
        leave().catch(gone);
      } else look();
    },
    signal,
    since ? { since } : {},
  );

  /** The extension was updated or removed: take our host away and say nothing. */
  function gone(): void {
    if (!signal.aborted) removeHost(doc);
  }
}
