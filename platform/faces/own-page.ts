/** The backend of our own pages: side panel, sidebar and popup stand beside the tab in front. */
import type { ShowPassage } from '../../core/offer/passage-mark.ts';
import { browser } from '../browser.ts';
import { askBackground, askPage } from '../messages/ask.ts';
import { openPanelFromClick } from '../panel.ts';
import { watchReadings } from '../readings.ts';
import { report } from '../report.ts';
import { runInTab } from '../sites.ts';
import { watchGoTo } from './go-to.ts';
import { lookedAt } from './looked.ts';
import { openPage } from './open-page.ts';
import { takeQuery, watchQuery } from './pending-query.ts';
import { shared } from './shared.ts';

async function tabInFront(): Promise<{ id: number; windowId: number; url: string | undefined }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab with id: there is no tab in front.');
  return { id: tab.id, windowId: tab.windowId, url: tab.url };
}

/** `close` takes the face away after it has opened something else: the popup. */
export function ownPage(close?: () => void) {
  const place = location.search === '?tab' ? 'tab' : 'panel';
  return {
    ...shared,
    reading: async () => askBackground('reading', (await tabInFront()).id),
    watchReading(changed: () => void, signal: AbortSignal) {
      watchReadings(changed, signal);
      browser.tabs.onActivated.addListener(changed);
      signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(changed));
    },
    looked: async () => lookedAt(await tabInFront()),
    check: async () => askBackground('check', (await tabInFront()).id),
    reveal: async (ask: ShowPassage) => askPage((await tabInFront()).id, 'reveal', ask),
    watchBack(changed: (card: string) => void, signal: AbortSignal) {
      const own = (tabId: number, card: string) =>
        tabInFront().then(tab => tab.id === tabId && changed(card), report);
      watchGoTo((tabId, card) => void own(tabId, card), signal);
    },
    async setDate(date: string) {
      await askBackground('setDate', { tabId: (await tabInFront()).id, date });
    },
    async wrong(what: 'line' | 'page', line?: string) {
      const tabId = (await tabInFront()).id;
      await askBackground('wrong', { tabId, what, ...(line === undefined ? {} : { line }) });
    },
    async dismiss(what: 'page' | 'site') {
      await askBackground('dismiss', { tabId: (await tabInFront()).id, what });
    },
    pendingQuery: () => takeQuery(place),
    watchPendingQuery: (changed: () => void, signal: AbortSignal) =>
      watchQuery(place, changed, signal),
    async openPanel() {
      const tab = await tabInFront();
      if (!(await openPanelFromClick(tab))) await runInTab(tab.id, 'faces');
    },
    openOptions: () => openPage('options'),
    loadBriefing: () => import('../../core/briefing/parts.ts'),
    openSample: () => openPage('sample'),
    nameDocument(lang: string, title: string) {
      document.documentElement.lang = lang;
      document.title = title;
    },
    ...(close ? { close } : {}),
  };
}
