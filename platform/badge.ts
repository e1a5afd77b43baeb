/** The count on the toolbar button, per tab: never from another tab, never stale. */
import { browser } from './browser.ts';

const GROUND = '#1D1B18';
const FIGURES = '#FFFFFF';

/** Shows how many lines the panel holds; 0 clears it. A tab that is gone is no error. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 99 ? '99+' : String(count);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: GROUND });
    await browser.action.setBadgeTextColor({ tabId, color: FIGURES });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed between the judgement and now.
  }
}
