/** The reader's choice of where to look, as the page script reads it: without the polyfill. */
import { browser } from 'wxt/browser';
import { mayLook, parseSettings } from '../core/settings.ts';

/** Whether we may look at this host by ourselves. Rejects when the extension was updated. */
export async function mayLookAt(host: string): Promise<boolean> {
  return mayLook(parseSettings((await browser.storage.local.get('settings'))['settings']), host);
}
