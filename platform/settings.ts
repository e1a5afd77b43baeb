/** The reader's choices in `storage.local`: one key, read through core's parser every time. */

import { browser } from 'wxt/browser';
import { defaultSettings, parseSettings, type Settings } from '../core/settings.ts';

const KEY = 'settings';

/** Settings; the defaults where storage is broken or unavailable. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return defaultSettings;
  }
}

/**
 * Changes some choices and keeps the others, as they are stored: a newer version may have stored
 * what we do not know. Rejects when the disk is full.
 */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY).catch(() => ({ [KEY]: undefined })))[KEY];
  const kept = stored !== null && typeof stored === 'object' ? stored : {};
  const settings = parseSettings({ ...kept, ...change });
  const changed = (Object.keys(change) as (keyof Settings)[]).map(key => [key, settings[key]]);
  await browser.storage.local.set({
    [KEY]: { ...settings, ...kept, ...Object.fromEntries(changed) },
  });
  return settings;
}

export function watchSettings(
  changed: (now: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>;
  const listener = ({ [KEY]: change }: Changes, area: string) => {
    if (area !== 'local' || !change) return;
    changed(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Removes options, basket and site choices. Cannot be undone. */
export async function clearEverything(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
