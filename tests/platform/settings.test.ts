/** Settings come out of any storage, and a change loses nothing that was there. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../core/settings.ts';
import {
  changeSettings,
  clearEverything,
  loadSettings,
  watchSettings,
} from '../../platform/settings.ts';

const { local, session } = fakeBrowser.storage;
const stored = async () => (await local.get('settings'))['settings'];

beforeEach(() => fakeBrowser.reset());

describe('what storage may hold', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'garbage'],
    ['a list', [1, 2]],
    ['parts of wrong kinds', { look: 7, offer: {}, sitesOff: 'x', style: null, singleKeys: 'no' }],
    ['names of prototypes', JSON.parse('{"__proto__":{"look":"all"},"constructor":1}')],
  ])('%s gives the defaults', async (_, value) => {
    await local.set({ settings: value });
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('of an older version, what is there is kept and the rest is the default', async () => {
    await local.set({ settings: { offer: 'badge', sitesOff: ['news.example'] } });
    expect(await loadSettings()).toEqual({
      ...defaultSettings,
      offer: 'badge',
      sitesOff: ['news.example'],
    });
  });

  it('of a newer version, what we know is read', async () => {
    await local.set({ settings: { schema: 9, look: 'nearby', offer: 'quiet', later: true } });
    expect(await loadSettings()).toEqual({ ...defaultSettings, offer: 'quiet' });
  });
});

it('a change keeps what a newer version has stored', async () => {
  await local.set({ settings: { schema: 9, look: 'nearby', offer: 'quiet', later: true } });
  expect((await changeSettings({ lang: 'km' })).lang).toBe('km');
  expect(await stored()).toMatchObject({ schema: 9, look: 'nearby', later: true, lang: 'km' });
});

it('a change of one choice leaves the others', async () => {
  await changeSettings({ offer: 'badge' });
  await changeSettings({ lang: 'fr' });
  expect(await loadSettings()).toEqual({ ...defaultSettings, offer: 'badge', lang: 'fr' });
});

it('a change to something that is none leaves the choice', async () => {
  await changeSettings({ offer: 'loud' as never });
  expect((await loadSettings()).offer).toBe(defaultSettings.offer);
});

it('where storage is unavailable the defaults hold', async () => {
  vi.spyOn(local, 'get').mockRejectedValue(new Error('No storage'));
  expect(await loadSettings()).toEqual(defaultSettings);
});

it('a full disk is told to the face that asked', async () => {
  vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(changeSettings({ lang: 'km' })).rejects.toThrow('QUOTA_BYTES');
});

it('those who follow are told of each change, until they end', async () => {
  const changed = vi.fn();
  const end = new AbortController();
  watchSettings(changed, end.signal);
  await changeSettings({ lang: 'km' });
  await session.set({ settings: {} });
  expect(changed).toHaveBeenCalledTimes(1);
  expect(changed).toHaveBeenCalledWith({ ...defaultSettings, lang: 'km' }, defaultSettings);
  end.abort();
  await changeSettings({ lang: 'fr' });
  expect(changed).toHaveBeenCalledTimes(1);
});

it('clearing leaves nothing behind, in neither storage', async () => {
  await changeSettings({ lang: 'km' });
  await session.set({ 'reading:1': 'x' });
  await clearEverything();
  expect(await local.get(null)).toEqual({});
  expect(await session.get(null)).toEqual({});
});
