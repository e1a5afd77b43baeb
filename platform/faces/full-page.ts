/** The backend of our full pages: options, welcome, about the record. */

import { clearWrongReport, loadWrongReport } from '../background/wrong-reports.ts';
import { browser } from '../browser.ts';
import { askBackground } from '../messages/ask.ts';
import { hasNativePanel } from '../panel.ts';
import { clearEverything } from '../settings.ts';
import { hasAllSites, listedHosts, requestAllSites } from '../sites.ts';
import { openPage } from './open-page.ts';
import { ownPage } from './own-page.ts';

type Grant = 'Sites' | 'All' | 'Storage' | 'Panel' | 'Tab' | 'Menu';

/** What the browser grants at this moment, not what the manifest asks for. */
async function granted(): Promise<ReadonlySet<Grant>> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const all = await hasAllSites();
  const has: Record<Grant, boolean> = {
    Sites: origins.length > 0,
    All: all,
    Storage: permissions.includes('storage'),
    Panel: hasNativePanel(),
    Tab: permissions.includes('activeTab'),
    Menu: permissions.includes('contextMenus'),
  };
  return new Set((Object.keys(has) as Grant[]).filter(name => has[name]));
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
