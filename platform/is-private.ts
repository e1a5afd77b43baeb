/** Whether this context stands in a private window, where nothing may be kept. */
import { browser } from 'wxt/browser';

/** A panel or popup says so only through its window. */
export async function isPrivate(): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return true;
  try {
    return (await browser.windows.getCurrent()).incognito;
  } catch {
    return false;
  }
}
