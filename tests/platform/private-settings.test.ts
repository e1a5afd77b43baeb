/** What is chosen in a private window holds there and is kept nowhere. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RecordDoor } from '../../core/record-door.ts';
import { defaultSettings } from '../../core/settings.ts';
import { backgroundHandlers } from '../../platform/background/handlers.ts';
import type { Sender } from '../../platform/messages/answer.ts';
import {
  changeSettingsHere,
  changeSettingsIn,
  forgetPrivateChoices,
  settingsHere,
  settingsIn,
  watchSettingsHere,
} from '../../platform/private-settings.ts';
import { changeSettings } from '../../platform/settings.ts';

vi.mock('../../platform/badge.ts', () => ({ setBadge: vi.fn() }));
vi.mock(import('../../platform/sites.ts'), async actual => ({
  ...(await actual()),
  isListed: () => true,
  isGranted: async () => true,
}));

const { local } = fakeBrowser.storage;
const standIn = (incognito: boolean) =>
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ incognito } as never);

beforeEach(() => fakeBrowser.reset());

describe('a choice made in a private window', () => {
  it('stands over the kept ones there, and nowhere else', async () => {
    await changeSettings({ style: 'oscola', lang: 'fr' });
    const before = await local.get();
    standIn(true);
    await changeSettingsHere({ style: 'apa' });
    expect(await settingsHere()).toEqual({ ...defaultSettings, style: 'apa', lang: 'fr' });
    standIn(false);
    expect((await settingsHere()).style).toBe('oscola');
    expect(await local.get()).toEqual(before);
  });

  it('is told to the faces there, beside what is kept meanwhile', async () => {
    standIn(true);
    const heard: string[] = [];
    const end = new AbortController();
    watchSettingsHere(now => heard.push(`${now.style} ${now.lang}`), end.signal);
    await changeSettingsHere({ style: 'apa' });
    await vi.waitFor(() => expect(heard.at(-1)).toBe(`apa ${defaultSettings.lang}`));
    await changeSettings({ lang: 'km' });
    await vi.waitFor(() => expect(heard.at(-1)).toBe('apa km'));
    end.abort();
    const before = heard.length;
    await changeSettingsHere({ style: 'mla' });
    expect(heard).toHaveLength(before);
  });

  it('holds where a script in a page cannot reach the session', async () => {
    const unreachable = new Error('Access to storage is not allowed from this context.');
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(unreachable);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(unreachable);
    await changeSettingsIn(true, { style: 'apa' });
    expect((await settingsIn(true)).style).toBe('apa');
    expect(await local.get()).toEqual({});
    vi.restoreAllMocks();
  });

  it('holds where there is no session at all, and is told', async () => {
    standIn(true);
    vi.spyOn(fakeBrowser.storage, 'session', 'get').mockReturnValue(undefined as never);
    const heard: string[] = [];
    const end = new AbortController();
    watchSettingsHere(now => heard.push(now.style), end.signal);
    await changeSettingsHere({ style: 'mla' });
    expect(heard).toContain('mla');
    end.abort();
    vi.restoreAllMocks();
  });

  it('goes with the last private window', async () => {
    await changeSettingsIn(true, { style: 'apa' });
    await forgetPrivateChoices();
    expect((await settingsIn(true)).style).toBe(defaultSettings.style);
  });
});

describe('a site switched off in a private window', () => {
  const url = 'https://www.news.example/a';
  const tab = (incognito: boolean) => ({ id: 7, url, incognito }) as Sender['tab'] & object;
  const sender = (incognito: boolean): Sender => ({ tab: tab(incognito), url, frameId: 0 });
  const handlers = backgroundHandlers({} as RecordDoor);

  it('is off there, and its name is not written down', async () => {
    await handlers.dismiss({ what: 'site' }, sender(true));
    expect((await settingsIn(true)).sitesOff).toEqual(['news.example']);
    expect((await settingsIn(false)).sitesOff).toEqual([]);
    expect(await local.get()).toEqual({});
    expect(await handlers.loadReader(true, sender(true))).toBe(false);
    expect(await handlers.loadReader(true, sender(false))).toBe(true);
  });

  it('switches the chip off there alone', async () => {
    await handlers.dismiss({ what: 'chip' }, sender(true));
    expect(await local.get()).toEqual({});
    await handlers.dismiss({ what: 'chip' }, sender(false));
    expect((await settingsIn(false)).offer).toBe('badge');
  });

  it('is kept from any other window', async () => {
    await handlers.dismiss({ what: 'site' }, sender(false));
    expect((await settingsIn(false)).sitesOff).toEqual(['news.example']);
  });
});
