/** The basket in `storage.local`: written only when the reader puts something in. */

import { browser } from 'wxt/browser';
import { type Basket, emptyBasket, parseBasket } from '../core/basket.ts';
import { report } from './report.ts';
import { today } from './today.ts';

const KEY = 'basket';

/** The basket. What is stored but is not a basket is set aside, so that nothing of it is lost. */
export async function loadBasket(): Promise<Basket> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    const basket = parseBasket(stored);
    if (basket) return basket;
    await browser.storage.local.set({ [`${KEY}-set-aside-${today()}`]: stored });
    await browser.storage.local.remove(KEY);
  } catch (error) {
    report(error);
  }
  return emptyBasket;
}

/** Rejects when the disk is full: the face says so and the basket stays on screen. */
export const saveBasket = (basket: Basket): Promise<void> =>
  browser.storage.local.set({ [KEY]: basket });

export function watchBasket(changed: (basket: Basket) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !(KEY in changes)) return;
    const basket = parseBasket(changes[KEY]?.newValue);
    if (basket) changed(basket);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
