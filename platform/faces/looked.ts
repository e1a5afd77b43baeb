/** What the page script found on a tab: read from our isolated world there, with the click's grant. */
import { siteOf } from '../../core/settings.ts';
import { browser } from '../browser.ts';
import { settingsHere } from '../private-settings.ts';

type Looked = 'not-yet' | 'off' | 'no-cambodia' | 'not-article' | 'offer';

/** Sent to the tab as text: it sees the page's world, not this file. The name is page/looked.ts's. */
const read = () =>
  (globalThis as { cambodiaElectionRecordLooked?: Looked }).cambodiaElectionRecordLooked;

/**
 * `off` only where the reader turned this very site off: a page that was left alone for another
 * reason ("only when I ask", a site that is on no list) was simply not read, `not-yet`, as where no
 * page script runs. Rejects on pages that are closed to extensions.
 */
export async function lookedAt(tab: { id: number; url?: string | undefined }): Promise<Looked> {
  const target = { tabId: tab.id };
  const [frame] = await browser.scripting.executeScript({ target, func: read });
  const found = frame?.result ?? 'not-yet';
  if (found !== 'off' || !tab.url) return found;
  const { sitesOff } = await settingsHere();
  return sitesOff.includes(siteOf(new URL(tab.url).hostname)) ? found : 'not-yet';
}
