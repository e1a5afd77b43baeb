/** What the browser tells the background: installed, started, a tab gone or navigated, a permission changed. */
import { forgetPrivateBasket } from '../basket.ts';
import { browser } from '../browser.ts';
import { forgetPrivateChoices } from '../private-settings.ts';
import { report } from '../report.ts';
import { changeSettings, loadSettings, watchSettings } from '../settings.ts';
import { hasAllSites, runInOpenTabs, syncSites } from '../sites.ts';
import { forgetDismissal } from './dismissals.ts';
import { endUnchosen, endUngranted } from './may-look.ts';
import { drop, dropIfGone } from './tab-readings.ts';

const { COMMAND, MODE } = import.meta.env;

/** A reader who grants or takes back all sites in the browser's own settings has chosen as well. */
async function followGrant(): Promise<void> {
  const [{ look }, granted] = await Promise.all([loadSettings(), hasAllSites()]);
  if (granted && look === 'listed') await changeSettings({ look: 'all' });
  else if (!granted && look === 'all') await changeSettings({ look: 'listed' });
  await sync();
}

const sync = async (): Promise<void> => syncSites(await loadSettings());

export function attendBrowser(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    sync().then(runInOpenTabs).catch(report);
    // Not while developing, which installs anew at every change, nor where page cost is measured.
    if (reason === 'install' && COMMAND === 'build' && MODE !== 'everywhere') {
      browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) }).catch(report);
    }
  });
  browser.permissions.onAdded.addListener(() => void followGrant().catch(report));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    Promise.all([followGrant(), endUngranted(origins)]).catch(report);
  });
  watchSettings((settings, before) => {
    Promise.all([syncSites(settings), endUnchosen(settings, before)]).catch(report);
  });
  browser.tabs.onRemoved.addListener(tabId => {
    Promise.all([drop(tabId), forgetDismissal(tabId)]).catch(report);
  });
  browser.windows?.onRemoved.addListener(() => {
    browser.windows
      .getAll()
      .then(all =>
        all.some(window => window.incognito)
          ? undefined
          : Promise.all([forgetPrivateBasket(), forgetPrivateChoices()]),
      )
      .catch(report);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    // Of a page back from the back-forward cache Firefox says only that it is complete.
    if (change.status || change.url) dropIfGone(tabId).catch(report);
  });
}
