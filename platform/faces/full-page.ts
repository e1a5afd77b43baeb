/** The backend of our full pages: options, welcome, about the record. */

import { type PermissionName, permissionNames, permissionOf } from '../../core/permissions.ts';
import { clearWrongReport, loadWrongReport } from '../background/wrong-reports.ts';
import { browser } from '../browser.ts';
import { askBackground } from '../messages/ask.ts';
import { hasNativePanel } from '../panel.ts';
import { changeSettings, clearEverything, loadSettings, watchSettings } from '../settings.ts';
import { hasAllSites, listedHosts, requestAllSites } from '../sites.ts';
import { openPage } from './open-page.ts';
import { ownPage } from './own-page.ts';

/** What the browser grants at this moment, not what the manifest asks for. */
async function granted(): Promise<ReadonlySet<PermissionName>> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const all = await hasAllSites();
  const has = (name: PermissionName): boolean => {
    if (name === 'Sites') return origins.length > 0;
    if (name === 'All') return all;
    // Firefox opens its sidebar without a permission.
    if (name === 'Panel') return hasNativePanel();
    return (permissions as readonly string[]).includes(permissionOf[name]);
  };
  return new Set(permissionNames.filter(has));
}

function watchGranted(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed));
  }
}

export function fullPage() {
  return {
    ...ownPage(() => window.close()),
    // What the reader sets here is meant to stay, from whatever window.
    settings: loadSettings,
    watchSettings,
    changeSettings,
    version: browser.runtime.getManifest().version,
    sites: listedHosts(),
    granted,
    watchGranted,
    requestAllSites,
    clearEverything,
    provenance: () => askBackground('provenance'),
    wrongReport: loadWrongReport,
    clearWrongReport,
    openAbout: () => openPage('about'),
  };
}
