/** Opening the browser's own panel, by feature, never by a browser's name. */
import { browser } from './browser.ts';

/** Whether this browser has a panel of its own. */
export const hasNativePanel = (): boolean =>
  browser.sidePanel?.open !== undefined || browser.sidebarAction?.open !== undefined;

/**
 * Opens Chromium's side panel at once: any `await` before it loses the reader's gesture.
 * Answers `page` where a message cannot open a panel (Firefox, Safari), so that the page hosts it.
 */
export function openPanelFromMessage(
  tabId: number,
  report: (e: unknown) => void,
): 'native' | 'page' {
  if (!browser.sidePanel?.open) return 'page';
  browser.sidePanel.open({ tabId }).catch(report);
  return 'native';
}

/** Opens the panel from a click in the popup or a menu, where Firefox allows its sidebar too. */
export async function openPanelFromClick(tab: { id: number; windowId: number }): Promise<boolean> {
  if (browser.sidePanel?.open) await browser.sidePanel.open({ tabId: tab.id });
  else if (browser.sidebarAction?.open) await browser.sidebarAction.open();
  else return false;
  return true;
}
