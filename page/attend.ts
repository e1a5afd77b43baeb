/**
 * What the page script does, in order: ask whether it may look, pass the gate, read, hand the
 * article over; and again when the page becomes another one. Nearly every page stops at the gate.
 */
import type { Article } from '../core/article.ts';
import { passesGate } from './gate.ts';
import { removeHost } from './host.ts';
import { heldReader } from './reader-door.ts';
import { watchPage } from './watch.ts';

/** What the page script asks of the background. Any of them may reject after an update. */
export interface Background {
  mayLook(host: string): Promise<boolean>;
  /** Loads the reader into this page; most pages never need it. */
  loadReader(): Promise<unknown>;
  judge(article: Article): Promise<{ offer: boolean } | undefined>;
  left(): Promise<unknown>;
}

/** What came of the last look: switched off here, stopped at the gate, judged. */
export type Looked = 'not-yet' | 'off' | 'no-cambodia' | 'not-article' | 'offer';

/** Attends the page until the signal ends; gives a function that says what came of it. */
export function attend(
  win: Window,
  words: readonly string[],
  background: Background,
  signal: AbortSignal,
): () => Looked {
  const doc = win.document;
  /** An offer stands for what is on screen, so that leaving it is told once. */
  let offered = false;
  let looked: Looked = 'not-yet';
  /** Counts looks: an answer to an older one is stale. */
  let run = 0;

  const leave = async () => {
    if (!offered) return;
    offered = false;
    removeHost(doc);
    await background.left();
  };

  const look = async () => {
    const mine = ++run;
    const found = await judged(() => mine === run);
    if (mine !== run || signal.aborted) return;
    looked = found;
    if (looked === 'offer') offered = true;
    else await leave();
  };

  const judged = async (current: () => boolean): Promise<Looked> => {
    if (!(await background.mayLook(win.location.host))) return 'off';
    if (!current()) return 'not-yet';
    if (!passesGate(doc, words)) return 'no-cambodia';
    if (!heldReader()) await background.loadReader();
    const read = heldReader();
    if (!read || !current()) return 'not-yet';
    const answer = await background.judge(read());
    return answer?.offer ? 'offer' : 'not-article';
  };

  watchPage(
    win,
    change => {
      // The text of the new address is not there yet: `settled` comes when it may be.
      if (change === 'navigated') {
        run++;
        looked = 'not-yet';
        leave().catch(gone);
      } else look().catch(gone);
    },
    signal,
  );
  look().catch(gone);
  return () => looked;

  /** The extension was updated or removed: take our host away and say nothing. */
  function gone(): void {
    if (!signal.aborted) removeHost(doc);
  }
}
