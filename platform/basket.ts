/** The basket in `storage.local`: written only when the reader puts something in, never from a private window. */

import { browser } from 'wxt/browser';
import {
  type Basket,
  emptyBasket,
  type KeptBasket,
  mergeInto,
  readBasket,
} from '../core/kept/basket.ts';
import { isPrivate } from './is-private.ts';
import { report } from './report.ts';

const KEY = 'basket';
/** A basket of a newer version waits here until that version is back. */
const NEWER = 'basket-newer';
/** What was no basket, by the moment it was found. */
const ASIDE = 'basket-set-aside-';
/** The basket of private windows, in memory. */
const PRIVATE = 'basket-private';

/** Set aside but not yet written, because the disk was full: goes with the next save. */
let aside: Record<string, unknown> = {};
/** Where `storage.session` is out of reach, a private basket lives as long as its page. */
let inMemory = emptyBasket;

/** The basket, and what had to be set aside to read it: nothing that was stored is lost. */
export async function loadBasket(): Promise<KeptBasket> {
  if (await isPrivate()) return { basket: await loadPrivate(), private: true };
  try {
    const stored = await browser.storage.local.get([KEY, NEWER]);
    const { basket, setAside } = readBasket(stored[KEY]);
    if (setAside) {
      aside = { [setAside === 'newer' ? NEWER : `${ASIDE}${Date.now()}`]: stored[KEY] };
      await browser.storage.local.set({ ...aside, [KEY]: basket }).then(clearAside, report);
      return { basket, setAside };
    }
    const waiting = readBasket(stored[NEWER]);
    if (stored[NEWER] === undefined || waiting.setAside) return { basket };
    const merged = mergeInto(basket, waiting.basket);
    await browser.storage.local.set({ [KEY]: merged });
    await browser.storage.local.remove(NEWER);
    return { basket: merged };
  } catch (error) {
    report(error);
    return { basket: emptyBasket, setAside: 'broken' };
  }
}

/** Rejects when the disk is full: the face says so and the basket stays on screen. */
export async function saveBasket(basket: Basket): Promise<void> {
  if (await isPrivate()) return savePrivate(basket);
  const empty = basket.entries.length === 0 && Object.keys(aside).length === 0;
  if (empty) return browser.storage.local.remove(KEY);
  await browser.storage.local.set({ ...aside, [KEY]: basket });
  clearAside();
}

function clearAside(): void {
  aside = {};
}

/** Follows what other faces do to the basket. */
export function watchBasket(changed: (basket: Basket) => void, signal: AbortSignal): void {
  const listener = async (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const key = (await isPrivate()) ? PRIVATE : KEY;
    if (area !== (key === KEY ? 'local' : 'session') || !(key in changes)) return;
    const { basket, setAside } = readBasket(changes[key]?.newValue);
    if (!setAside && !signal.aborted) changed(basket);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Forgets the basket of private windows; called when the last of them has gone. */
export const forgetPrivateBasket = (): Promise<void> => browser.storage.session.remove(PRIVATE);

async function loadPrivate(): Promise<Basket> {
  try {
    return readBasket((await browser.storage.session.get(PRIVATE))[PRIVATE]).basket;
  } catch {
    return inMemory;
  }
}

async function savePrivate(basket: Basket): Promise<void> {
  inMemory = basket;
  try {
    await browser.storage.session.set({ [PRIVATE]: basket });
  } catch {
    // A script in a page cannot reach it.
  }
}
