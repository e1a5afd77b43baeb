/**
 * What the page script does, in order: ask whether it may look, pass the gate, read, hand the
 * article over; and again when the page becomes another one. Nearly every page stops at the gate.
 */
import type { Article } from '../core/article.ts';
import { passesGate } from './gate.ts';
import { removeHost } from './host.ts';
import { readArticle } from './read-article.ts';
import { watchPage } from './watch.ts';

/** What the page script asks of the background. Any of them may reject after an update. */
export interface Background {
  mayLook(host: string): Promise<boolean>;
  judge(article: Article): Promise<{ offer: boolean } | undefined>;
  left(): Promise<unknown>;
}

export function attend(
  win: Window,
  words: readonly string[],
  background: Background,
  signal: AbortSignal,
): void {
  const doc = win.document;
  /** Address for which an offer stands, so that leaving it is told once. */
  let offered: string | undefined;
  /** Counts looks: an answer to an older one is stale. */
  let run = 0;

  const leave = async () => {
    if (offered === undefined) return;
    offered = undefined;
    removeHost(doc);
    await background.left();
  };

  const look = async (arrived: boolean) => {
    const mine = ++run;
    const url = win.location.href;
    if (arrived || (offered !== undefined && offered !== url)) await leave();
    if (signal.aborted || !(await background.mayLook(win.location.host))) return;
    if (mine !== run || !passesGate(doc, words)) return;
    const answer = await background.judge(readArticle(doc, url));
    if (mine === run) offered = answer?.offer ? url : undefined;
  };

  watchPage(win, change => look(change === 'navigated').catch(gone), signal);
  look(false).catch(gone);

  /** The extension was updated or removed: take our host away and say nothing. */
  function gone(): void {
    if (!signal.aborted) removeHost(doc);
  }
}
