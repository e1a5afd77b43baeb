/** Where the page script runs: the listed hosts by the manifest, all others by the reader's choice. */
import { browser } from './browser.ts';

const ALL_SITES = ['*://*/*'];
const SCRIPT_ID = 'all-sites';
const PAGE_SCRIPT = 'content-scripts/page.js';

const listed = (): readonly string[] =>
  browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];

/** Hosts of the packed list, as the manifest has them. */
export const listedHosts = (): string[] =>
  listed().flatMap(pattern => /^\*:\/\/\*\.(.+)\/\*$/.exec(pattern)?.[1] ?? []);

/** Asks for all sites. Only from a click on one of our own full pages; the popup would close. */
export const requestAllSites = (): Promise<boolean> =>
  browser.permissions.request({ origins: ALL_SITES });

export const hasAllSites = (): Promise<boolean> =>
  browser.permissions.contains({ origins: ALL_SITES });

export const dropAllSites = (): Promise<boolean> =>
  browser.permissions.remove({ origins: ALL_SITES });

/** Registers the page script for all sites when they are granted, and takes it away when not. */
export async function syncAllSites(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const wanted = (await hasAllSites()) && !listed().includes('*://*/*');
  if (wanted && registered.length === 0) {
    await browser.scripting.registerContentScripts([
      {
        id: SCRIPT_ID,
        js: [PAGE_SCRIPT],
        matches: ALL_SITES,
        excludeMatches: [...listed()],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  } else if (!wanted && registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  }
}

/** Runs one of our scripts in the top frame of a tab: after an offer, or because the reader asked. */
export async function runInTab(
  tabId: number,
  file: 'page' | 'reader' | 'chip' | 'in-page-panel',
): Promise<void> {
  const path = file === 'page' ? PAGE_SCRIPT : `${file}.js`;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [path as never],
  });
}

/** After install or update: put the page script into the listed tabs that are open already. */
export async function runInOpenTabs(): Promise<void> {
  const hosts = [...listed()];
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: hosts });
  await Promise.allSettled(
    tabs.flatMap(tab => (tab.id === undefined ? [] : [runInTab(tab.id, 'page')])),
  );
}
