/**
 * What each tab holds. In memory, and in `storage.session` because the background may be stopped:
 * both are gone with the browser, neither is ever written to disk.
 */
import type { Reading } from '../core/offer.ts';
import { browser } from './browser.ts';
import { packReading, unpackReading } from './packed-reading.ts';

/** Held in memory too, for the tabs read last: of 200 tabs a reader looks at few. */
const IN_MEMORY = 20;
/** Share of what is kept that goes when the browser's room (10 MB) is full: one by one would be slow. */
const MAKE_ROOM = 4;

const PREFIX = 'reading:';
const key = (tabId: number): string => `${PREFIX}${tabId}`;
/** Oldest first. */
const memory = new Map<number, Reading>();

/** Puts a reading last, which is newest, and lets the oldest go: storage still has them. */
function hold(tabId: number, reading: Reading): void {
  memory.delete(tabId);
  memory.set(tabId, reading);
  for (const oldest of memory.keys()) {
    if (memory.size <= IN_MEMORY) break;
    memory.delete(oldest);
  }
}

/** Drops the readings kept longest; false when there is none to drop. */
async function makeRoom(): Promise<boolean> {
  const stored = await browser.storage.session.get(null);
  // Of those no longer in memory, tabs opened first were most likely read first.
  const age = [...memory.keys()];
  const kept = Object.keys(stored)
    .filter(name => name.startsWith(PREFIX))
    .map(name => Number(name.slice(PREFIX.length)))
    .sort((a, b) => age.indexOf(a) - age.indexOf(b) || a - b);
  const oldest = kept.slice(0, Math.ceil(kept.length / MAKE_ROOM));
  if (oldest.length === 0) return false;
  await browser.storage.session.remove(oldest.map(key));
  return true;
}

/** Keeps the reading of a tab. Where storage is full the oldest go; where there is none, memory holds it. */
export async function rememberReading(tabId: number, reading: Reading): Promise<void> {
  hold(tabId, reading);
  const packed = await packReading(reading);
  let room = true;
  // The tab may have gone on to another page meanwhile: what it held then must not come back.
  while (room && memory.get(tabId) === reading) {
    try {
      return await browser.storage.session.set({ [key(tabId)]: packed });
    } catch {
      room = await makeRoom().catch(() => false);
    }
  }
}

export async function recallReading(tabId: number): Promise<Reading | undefined> {
  const held = memory.get(tabId);
  if (held) return held;
  const stored = await browser.storage.session.get(key(tabId));
  return unpackReading(stored[key(tabId)]);
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
