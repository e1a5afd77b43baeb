/**
 * What each tab holds. In memory, and in `storage.session` because the background may be stopped:
 * both are gone with the browser, neither is ever written to disk.
 */
import type { Reading } from '../core/offer.ts';
import { browser } from './browser.ts';

const key = (tabId: number): string => `reading:${tabId}`;
const memory = new Map<number, Reading>();

export async function rememberReading(tabId: number, reading: Reading): Promise<void> {
  memory.set(tabId, reading);
  await browser.storage.session.set({ [key(tabId)]: reading });
}

export async function recallReading(tabId: number): Promise<Reading | undefined> {
  const held = memory.get(tabId);
  if (held) return held;
  const stored = await browser.storage.session.get(key(tabId));
  return stored[key(tabId)] as Reading | undefined;
}

export async function forgetReading(tabId: number): Promise<void> {
  memory.delete(tabId);
  await browser.storage.session.remove(key(tabId));
}

/** Tell a face of ours whenever the reading of any tab changes. */
export function watchReadings(changed: (tabId: number) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session') return;
    for (const name of Object.keys(changes)) {
      const tabId = /^reading:(\d+)$/.exec(name)?.[1];
      if (tabId !== undefined) changed(Number(tabId));
    }
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
