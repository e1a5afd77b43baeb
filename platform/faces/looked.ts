/** What the page script found on a tab: read from our isolated world there, with the click's grant. */
import { browser } from '../browser.ts';

type Looked = 'not-yet' | 'off' | 'no-cambodia' | 'not-article' | 'offer';

/** Sent to the tab as text: it sees the page's world, not this file. The name is page/looked.ts's. */
const read = () =>
  (globalThis as { cambodiaElectionRecordLooked?: Looked }).cambodiaElectionRecordLooked;

/** `not-yet` where no page script runs. Rejects on pages that are closed to extensions. */
export async function lookedAt(tabId: number): Promise<Looked> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: read });
  return frame?.result ?? 'not-yet';
}
