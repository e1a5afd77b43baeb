/** What a tab holds, kept and dropped together with its badge; and reading a tab when asked to. */
import type { Article } from '../../core/article.ts';
import type { Reading } from '../../core/offer.ts';
import { setBadge } from '../badge.ts';
import { browser } from '../browser.ts';
import { askPage } from '../messages/ask.ts';
import { isArticle } from '../messages/is-article.ts';
import { settingsIn } from '../private-settings.ts';
import { forgetReading, recallReading, rememberReading } from '../readings.ts';
import { runInTab } from '../sites.ts';

/** What is being done in each tab: keeping and dropping must not overtake each other. */
const turns = new Map<number, Promise<unknown>>();

function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(tabId) ?? Promise.resolve()).then(work, work);
  const ended = () => turns.get(tabId) === mine && turns.delete(tabId);
  mine.then(ended, ended);
  turns.set(tabId, mine);
  return mine;
}

/** The part after `#` moves within a page. */
const pageOf = (url: string): string => url.split('#', 1)[0] ?? url;

const tabOf = (
  tabId: number,
): Promise<{ url?: string | undefined; incognito?: boolean } | undefined> =>
  browser.tabs.get(tabId).catch(() => ({ url: '' }));

/** False where the tab shows another page by now, or has gone. An address may be hidden from us. */
async function stillShows(tabId: number, url: string): Promise<boolean> {
  const tab = await tabOf(tabId);
  return tab?.url === undefined || pageOf(tab.url) === pageOf(url);
}

/** By the choices of the window the tab is in. */
async function showCount(tabId: number, { offer }: Reading): Promise<void> {
  const { points, findings } = offer.counts;
  const settings = await settingsIn((await tabOf(tabId))?.incognito === true);
  if (settings.offer !== 'quiet') await setBadge(tabId, points + findings);
}

async function forget(tabId: number): Promise<void> {
  await forgetReading(tabId);
  await setBadge(tabId, 0);
}

/** Keeps what a tab's page was judged to be; false where the tab shows another page by now. */
export const keep = (tabId: number, reading: Reading): Promise<boolean> =>
  inTurn(tabId, async () => {
    if (!(await stillShows(tabId, reading.url))) return false;
    await rememberReading(tabId, reading);
    await showCount(tabId, reading);
    return true;
  });

export const drop = (tabId: number): Promise<void> => inTurn(tabId, () => forget(tabId));

/**
 * Something was loaded in a tab. What it held goes, unless the page it was read from still stands
 * there and says so: browsers say "loading" of a jump within a page and of a frame too.
 */
export const dropIfGone = (tabId: number): Promise<void> =>
  inTurn(tabId, async () => {
    const reading = await recallReading(tabId);
    if (!reading) return;
    const at: unknown = await askPage(tabId, 'at').catch(() => undefined);
    if (typeof at !== 'string' || pageOf(at) !== pageOf(reading.url)) await forget(tabId);
    // The browser may have taken the badge away by itself.
    else await showCount(tabId, reading);
  });

/** The article of a tab; what a tab answers is looked at like any message. */
export async function readTab(tabId: number): Promise<Article | undefined> {
  let answer: unknown;
  try {
    answer = await askPage(tabId, 'read');
  } catch {
    // No script of ours runs there yet: the reader's click lets us put it in.
    await runInTab(tabId, 'reader');
    answer = await askPage(tabId, 'read');
  }
  return isArticle(answer) ? answer : undefined;
}
