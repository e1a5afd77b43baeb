/** The basket in `storage.local`: written only when the reader puts something in. */
import { browser } from './browser.ts';

const KEY = 'basket';

/** Whatever storage holds; core decides what of it is a basket. */
export const loadBasket = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

/** Rejects when the disk is full: the face says so and the basket stays on screen. */
export const saveBasket = (basket: unknown): Promise<void> =>
  browser.storage.local.set({ [KEY]: basket });

/** Sets something aside that was not a basket, so that nothing the reader had is lost. */
export const setAside = (value: unknown, day: string): Promise<void> =>
  browser.storage.local.set({ [`${KEY}-set-aside-${day}`]: value });
