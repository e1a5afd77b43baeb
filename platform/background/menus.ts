/** Context menu: open the panel, search the record for a selection. Android has no menus. */
import { browser } from '../browser.ts';
import { leaveQuery } from '../faces/pending-query.ts';
import { openPanelFromClick } from '../panel.ts';
import { report } from '../report.ts';
import { runInTab } from '../sites.ts';

const OPEN = 'open-panel';
const SEARCH = 'search-selection';

/** Menu titles follow the browser's language: the menu is built before any setting is read. */
export function makeMenus(): void {
  const menus = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => {
    menus.removeAll().then(() => {
      menus.create({
        id: OPEN,
        title: browser.i18n.getMessage('menuOpen' as never),
        contexts: ['page'],
      });
      menus.create({
        id: SEARCH,
        title: browser.i18n.getMessage('menuSearch' as never),
        contexts: ['selection'],
      });
    }, report);
  });
  menus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const { id, windowId } = tab;
    // Nothing is awaited before the panel opens: the click's permission would be lost.
    openPanelFromClick({ id, windowId })
      .then(native => (native ? undefined : runInTab(id, 'faces')))
      .catch(report);
    if (info.menuItemId === SEARCH && info.selectionText) {
      leaveQuery(info.selectionText, 'panel').catch(report);
    }
  });
}
