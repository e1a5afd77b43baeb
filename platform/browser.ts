/**
 * The one file that imports webextension-polyfill: promises on every Chromium since 116, and the
 * seam that tests replace. For the background and our own pages; page scripts use `wxt/browser`,
 * because the polyfill would cost them 2.8 kB on every page.
 */
import polyfill from 'webextension-polyfill';
import type { WxtBrowser } from 'wxt/browser';

/** What Firefox has and the types lack; what only some browsers have is optional. */
type Api = Omit<WxtBrowser, 'sidePanel' | 'contextMenus' | 'omnibox'> & {
  sidePanel?: WxtBrowser['sidePanel'];
  sidebarAction?: { open(): Promise<void> };
  contextMenus?: WxtBrowser['contextMenus'];
  omnibox?: WxtBrowser['omnibox'];
};

export const browser = polyfill as unknown as Api;
