/** The extension API without the polyfill, as page scripts use it. */
import type { WxtBrowser } from 'wxt/browser';

type World = { readonly browser?: WxtBrowser; readonly chrome?: WxtBrowser };

/**
 * Taken only when something is asked: touching it makes the browser build its bindings, half a
 * millisecond that every page would pay for and hardly one needs.
 */
export function api(): WxtBrowser {
  const { browser, chrome } = globalThis as World;
  const found = browser?.runtime?.id ? browser : chrome;
  if (!found) throw new Error('Extension context invalidated: there is no browser to ask.');
  return found;
}
