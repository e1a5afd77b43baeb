/** Where the page script runs: the listed hosts by the manifest, all others by the reader's choice. */
import { covers } from '../core/host-pattern.ts';
import type { Settings } from '../core/settings.ts';
import { browser } from './browser.ts';

interface RegisteredScript {
  readonly js: string[];
  readonly excludeMatches?: string[];
  readonly runAt: 'document_start' | 'document_idle';
}

const ALL_SITES = ['*://*/*'];
const PAGE_SCRIPT = 'page.js';

const listed = (): readonly string[] =>
  browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];

/** Hosts of the packed list, as the manifest has them. */
export const listedHosts = (): string[] =>
  listed().flatMap(pattern => /^\*:\/\/\*\.(.+)\/\*$/.exec(pattern)?.[1] ?? []);

export const isListed = (url: URL): boolean => listed().some(pattern => covers(pattern, url));

/** Whether the browser lets us into this site at all, by the list or by a grant. */
export const isGranted = ({ protocol, hostname }: URL): Promise<boolean> =>
  browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });

/** Asks for all sites. Only from a click on one of our own full pages; the popup would close. */
export const requestAllSites = (): Promise<boolean> =>
  browser.permissions.request({ origins: ALL_SITES });

export const hasAllSites = (): Promise<boolean> =>
  browser.permissions.contains({ origins: ALL_SITES });

/** A host and all below it; an address of figures has nothing below it. */
const patternOf = (host: string): string =>
  /^[\d.]+$|[[:\]]/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;

/** Where the reader has switched us off: everywhere we would run by ourselves, single sites, or none. */
function offMatches({ look, sitesOff }: Settings): string[] {
  if (look === 'on-request') return [...listed()];
  return sitesOff.map(patternOf);
}

/** Registers a script of ours for these places, in place of what was registered; none takes it away. */
async function register(id: string, script: RegisteredScript, matches: string[]): Promise<void> {
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches, persistAcrossSessions: true, ...script },
  ]);
}

/**
 * Brings what is registered in line with what the reader chose and the browser granted. A grant of
 * all sites that is no longer used stays with the browser: when Chromium is asked to take it back,
 * it withholds the listed sites too, which only a new question to the reader would bring back.
 */
export async function syncSites(settings: Settings): Promise<void> {
  const beyondList = settings.look === 'all' && !listed().includes('*://*/*');
  const granted = beyondList && (await hasAllSites());
  const beyond: RegisteredScript = {
    js: [PAGE_SCRIPT],
    excludeMatches: [...listed()],
    runAt: 'document_idle',
  };
  await register('all-sites', beyond, granted ? ALL_SITES : []);
  const first: RegisteredScript = { js: ['off.js'], runAt: 'document_start' };
  await register('off', first, offMatches(settings));
}

/** Runs one of our scripts in the top frame of a tab: after an offer, or because the reader asked. */
export async function runInTab(
  tabId: number,
  file: 'page' | 'reader' | 'chip' | 'faces',
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
