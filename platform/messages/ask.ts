/** Asking another context. Small and free of the polyfill: page scripts carry it too. */
import { api } from './api.ts';
import type { BackgroundRequests, ReaderRequests } from './protocol.ts';

// biome-ignore lint/suspicious/noExplicitAny: method signatures are inferred from the interfaces
export type Requests<T> = { [K in keyof T]: (payload: any) => unknown };
export type Payload<T extends Requests<T>, K extends keyof T> = Parameters<T[K]>;
export type Answer<T extends Requests<T>, K extends keyof T> = Promise<Awaited<ReturnType<T[K]>>>;

/** In an orphaned context the call itself throws: that too must reach the asker as a rejection. */
// biome-ignore lint/suspicious/noExplicitAny: the answer's type is the request's
const later = async (ask: () => Promise<any>) => ask();

/** Ask the background. Rejects when the extension was updated and this context is orphaned. */
export function askBackground<K extends keyof BackgroundRequests>(
  name: K,
  ...[payload]: Payload<BackgroundRequests, K>
): Answer<BackgroundRequests, K> {
  return later(() => api().runtime.sendMessage({ name, payload }));
}

/** Ask the reader of a tab. Rejects where none runs. */
export function askPage<K extends keyof ReaderRequests>(
  tabId: number,
  name: K,
  ...[payload]: Payload<ReaderRequests, K>
): Answer<ReaderRequests, K> {
  return later(() => api().tabs.sendMessage(tabId, { name, payload }, { frameId: 0 }));
}
