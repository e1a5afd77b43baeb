/** Pages on which the reader closed the chip: per tab, in memory of the browser session only. */
import { browser } from '../browser.ts';

const key = (tabId: number): string => `dismissed:${tabId}`;
/** The part after `#` moves within a page. */
const pageOf = (url: string): string => url.replace(/#.*$/, '');

export async function rememberDismissal(tabId: number, url: string): Promise<void> {
  await browser.storage.session.set({ [key(tabId)]: pageOf(url) });
}

export async function dismissed(tabId: number, url: string): Promise<boolean> {
  return (await browser.storage.session.get(key(tabId)))[key(tabId)] === pageOf(url);
}

export const forgetDismissal = (tabId: number): Promise<void> =>
  browser.storage.session.remove(key(tabId));
