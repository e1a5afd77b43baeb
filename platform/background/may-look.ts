/** Whether we may look at an address by ourselves now, and the end of an offer where we no longer may. */
import { covers } from '../../core/host-pattern.ts';
import { mayLook, type Settings, siteOf } from '../../core/settings.ts';
import { browser } from '../browser.ts';
import { askPage } from '../messages/ask.ts';
import { recallReading } from '../readings.ts';
import { isGranted, isListed } from '../sites.ts';
import { drop } from './tab-readings.ts';

/** By the reader's word alone: the mode, the sites switched off. */
function chosen(settings: Settings, url: URL): boolean {
  const ours = url.href.startsWith(browser.runtime.getURL('/' as never));
  if (!ours && settings.look === 'listed' && !isListed(url)) return false;
  return mayLook(settings, siteOf(url.hostname));
}

/**
 * By the reader's word and the browser's grant. A page script outlives both in a tab that stays
 * open: it is the background that refuses it.
 */
export async function mayLookAt(settings: Settings, address: string): Promise<boolean> {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return chosen(settings, url) && (!url.protocol.startsWith('http') || isGranted(url));
}

/** Takes badge and chip away in the tabs whose page falls under `gone`. */
async function endWhere(gone: (url: URL) => boolean | Promise<boolean>): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    const reading = id === undefined ? undefined : await recallReading(id);
    if (id === undefined || !reading || !(await gone(new URL(reading.url)))) continue;
    await drop(id);
    // A tab that was closed or went on meanwhile has nothing to take away.
    await askPage(id, 'leave').catch(() => undefined);
  }
}

/** The reader has chosen anew: what was looked at by the old choice and not by the new one ends. */
export const endUnchosen = (now: Settings, before: Settings): Promise<void> =>
  endWhere(url => chosen(before, url) && !chosen(now, url));

/** The browser has taken these sites from us. */
export const endUngranted = (origins: readonly string[]): Promise<void> =>
  endWhere(async url => origins.some(one => covers(one, url)) && !(await isGranted(url)));
