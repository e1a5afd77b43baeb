/**
 * Choices made in private windows: they stand over those that are kept, in memory, until the last
 * such window is closed. A site switched off there would otherwise tell where the reader has been.
 */
import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '../core/settings.ts';
import { isPrivate } from './is-private.ts';
import { changeSettings, loadSettings, watchSettings } from './settings.ts';

const KEY = 'settings-private';

/** Where `storage.session` is out of reach, they live as long as their page. */
let inMemory: Partial<Settings> = {};
/** Faces of this context: where the session is out of reach nothing else tells them. */
const faces = new Set<(now: Settings) => void>();

async function choices(): Promise<Partial<Settings>> {
  try {
    return (await browser.storage.session.get<Record<string, Partial<Settings>>>(KEY))[KEY] ?? {};
  } catch {
    return inMemory;
  }
}

/** The settings of a private window or of any other. */
export async function settingsIn(privately: boolean): Promise<Settings> {
  const kept = await loadSettings();
  return privately ? parseSettings({ ...kept, ...(await choices()) }) : kept;
}

/** Changes some choices: for good, or for the private windows that are open. */
export async function changeSettingsIn(
  privately: boolean,
  change: Partial<Settings>,
): Promise<Settings> {
  if (!privately) return changeSettings(change);
  inMemory = { ...(await choices()), ...change };
  try {
    await browser.storage.session.set({ [KEY]: inMemory });
  } catch {
    // A script in a page cannot reach it; in Firefox it is not even there.
  }
  const now = await settingsIn(true);
  for (const tell of faces) tell(now);
  return now;
}

export const settingsHere = async (): Promise<Settings> => settingsIn(await isPrivate());

export const changeSettingsHere = async (change: Partial<Settings>): Promise<Settings> =>
  changeSettingsIn(await isPrivate(), change);

/** Follows what this and other faces change. */
export function watchSettingsHere(changed: (now: Settings) => void, signal: AbortSignal): void {
  const again = () => void settingsHere().then(now => !signal.aborted && changed(now));
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) again();
  };
  watchSettings(again, signal);
  faces.add(changed);
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    faces.delete(changed);
    browser.storage.onChanged.removeListener(listener);
  });
}

/** Forgets them; called when the last private window has gone. */
export const forgetPrivateChoices = (): Promise<void> => browser.storage.session.remove(KEY);
