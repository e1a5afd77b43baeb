/** Asking another context. Small and free of the polyfill: page scripts carry it too. */
import { browser } from 'wxt/browser';
import type { BackgroundRequests, PageRequests, ReaderRequests } from './protocol.ts';

// biome-ignore lint/suspicious/noExplicitAny: method signatures are inferred from the interfaces
export type Requests<T> = { [K in keyof T]: (payload: any) => unknown };
export type Payload<T extends Requests<T>, K extends keyof T> = Parameters<T[K]>;
export type Answer<T extends Requests<T>, K extends keyof T> = Promise<Awaited<ReturnType<T[K]>>>;

/** Ask the background. Rejects when the extension was updated and this context is orphaned. */
export function askBackground<K extends keyof BackgroundRequests>(
  name: K,
  ...[payload]: Payload<BackgroundRequests, K>
): Answer<BackgroundRequests, K> {
  return browser.runtime.sendMessage({ name, payload });
}

type TabRequests = PageRequests & ReaderRequests;

/** Ask the page script or the reader of a tab. Rejects where none runs. */
export function askPage<K extends keyof TabRequests>(
  tabId: number,
  name: K,
  ...[payload]: Payload<TabRequests, K>
): Answer<TabRequests, K> {
  return browser.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 });
}
