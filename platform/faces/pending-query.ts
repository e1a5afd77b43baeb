/** A query asked for outside our faces (a selection, the address bar): handed over once. */
import { browser } from '../browser.ts';

const KEY = 'pending-query';
const MAX_CHARS = 200;

export const leaveQuery = (text: string): Promise<void> =>
  browser.storage.session.set({ [KEY]: text.slice(0, MAX_CHARS) });

export async function takeQuery(): Promise<string | undefined> {
  const query: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (typeof query !== 'string') return undefined;
  await browser.storage.session.remove(KEY);
  return query;
}

export function watchQuery(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
