/** What a tab holds, kept and dropped together with its badge; and reading a tab when asked to. */
import type { Article } from '../../core/article.ts';
import type { Reading } from '../../core/offer.ts';
import { setBadge } from '../badge.ts';
import { askPage } from '../messages/ask.ts';
import { isArticle } from '../messages/is-article.ts';
import { forgetReading, rememberReading } from '../readings.ts';
import { loadSettings } from '../settings.ts';
import { runInTab } from '../sites.ts';

export async function keep(tabId: number, reading: Reading): Promise<void> {
  const settings = await loadSettings();
  await rememberReading(tabId, reading);
  const { points, findings } = reading.offer.counts;
  if (settings.offer !== 'quiet') await setBadge(tabId, points + findings);
}

export async function drop(tabId: number): Promise<void> {
  await forgetReading(tabId);
  await setBadge(tabId, 0);
}

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
