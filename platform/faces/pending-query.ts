/** A query asked for outside our faces (a selection, the address bar): handed over once. */
import { browser } from '../browser.ts';

/** Who is to take it: a panel beside a page, or the panel that was opened in a tab for it. */
export type Place = 'panel' | 'tab';

const MAX_CHARS = 200;
const keyOf = (place: Place): string => `pending-query-${place}`;

/** Address of the panel in a tab; the query is not in it, for addresses go into the history. */
export const PANEL_IN_TAB = '/sidepanel.html?tab';

export const leaveQuery = (text: string, place: Place): Promise<void> =>
  browser.storage.session.set({ [keyOf(place)]: text.slice(0, MAX_CHARS) });

export async function takeQuery(place: Place): Promise<string | undefined> {
  const key = keyOf(place);
  const query: unknown = (await browser.storage.session.get(key))[key];
  if (typeof query !== 'string') return undefined;
  await browser.storage.session.remove(key);
  return query;
}

export function watchQuery(place: Place, changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[keyOf(place)]?.newValue !== undefined) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
