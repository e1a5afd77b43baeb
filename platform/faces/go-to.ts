/** The way back from a passage: the page leaves the entry's id, the panel beside it goes there. */
import { browser } from '../browser.ts';

const key = (tabId: number): string => `go-to:${tabId}`;

/** Told by the change alone: nothing of it stays, and the same entry can be asked for twice. */
export async function leaveGoTo(tabId: number, card: string): Promise<void> {
  await browser.storage.session.set({ [key(tabId)]: card });
  await browser.storage.session.remove(key(tabId));
}

/** Tells a panel which entry a tab's page leads back to. */
export function watchGoTo(
  changed: (tabId: number, card: string) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [name, { newValue }] of Object.entries(changes)) {
      const tabId = /^go-to:(\d+)$/.exec(name)?.[1];
      if (tabId !== undefined && typeof newValue === 'string') changed(Number(tabId), newValue);
    }
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
