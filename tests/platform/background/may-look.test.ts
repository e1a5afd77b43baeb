/** Where we may look by ourselves: the reader's word and the browser's grant, together. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '../../../core/settings.ts';
import { endUnchosen, endUngranted, mayLookAt } from '../../../platform/background/may-look.ts';
import { setBadge } from '../../../platform/badge.ts';
import { browser } from '../../../platform/browser.ts';
import { recallReading, rememberReading } from '../../../platform/readings.ts';
import { offerOf, verdictOf } from '../../support/article-of.ts';

vi.mock('../../../platform/badge.ts', () => ({ setBadge: vi.fn() }));

const LISTED = 'https://www.news.example/a';
const OTHER = 'https://paper.example/b';
const told = { texts: ['The Candlelight Party is kept off the ballot'] };
const reading = (url: string) => ({
  url,
  title: 'A story',
  passages: [],
  verdict: verdictOf(told),
  offer: offerOf(told),
});
const set = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });

let granted: readonly string[];
let asked: [number, string][];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  granted = ['https://www.news.example/*', 'https://paper.example/*'];
  asked = [];
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: ['*://*.news.example/*'] }],
  } as never);
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins: [origin = ''] }: { origins: string[] }) =>
        granted.includes(origin),
    },
  });
  browser.tabs.query = (async () => [{ id: 1 }, { id: 2 }, { id: 3 }]) as never;
  browser.tabs.sendMessage = (async (tabId: number, { name }: { name: string }) => {
    asked.push([tabId, name]);
    // The second tab's page has gone meanwhile.
    if (tabId === 2) throw new Error('Receiving end does not exist');
  }) as never;
  await rememberReading(1, reading(LISTED));
  await rememberReading(2, reading(OTHER));
});

const held = async () => [
  (await recallReading(1)) !== undefined,
  (await recallReading(2)) !== undefined,
];

it.each<[string, Partial<Settings>, string, boolean]>([
  ['a listed site', {}, LISTED, true],
  ['a site beyond the list, though it is granted', {}, OTHER, false],
  ['a site beyond the list, where all are chosen', { look: 'all' }, OTHER, true],
  ['a site that is not granted', { look: 'all' }, 'https://third.example/', false],
  ['a listed site, only on request', { look: 'on-request' }, LISTED, false],
  ['a site switched off', { sitesOff: ['news.example'] }, LISTED, false],
  ['no address', { look: 'all' }, '', false],
  ['our own sample', {}, 'own', true],
])('%s', async (_, change, address, may) => {
  const url = address === 'own' ? browser.runtime.getURL('/sample.html' as never) : address;
  expect(await mayLookAt(set(change), url)).toBe(may);
});

it('back from all sites to the list, what stood beyond it ends, badge and page', async () => {
  await endUnchosen(set({}), set({ look: 'all' }));
  expect(await held()).toEqual([true, false]);
  expect(setBadge).toHaveBeenCalledWith(2, 0);
  expect(asked).toEqual([[2, 'leave']]);
});

it('a change of something else ends nothing, not even what was checked on request', async () => {
  await endUnchosen(set({ lang: 'km' }), set({}));
  expect(await held()).toEqual([true, true]);
  expect(asked).toEqual([]);
});

it('a site that is switched off ends in every tab that shows it', async () => {
  await rememberReading(3, reading('https://news.example/c'));
  await endUnchosen(set({ sitesOff: ['news.example'] }), set({}));
  expect(asked).toEqual([
    [1, 'leave'],
    [3, 'leave'],
  ]);
});

it('what the browser took away ends, and only that', async () => {
  granted = ['https://www.news.example/*'];
  await endUngranted(['*://*/*']);
  expect(await held()).toEqual([true, false]);
  granted = [];
  await endUngranted(['*://*.third.example/*']);
  expect(await held()).toEqual([true, false]);
  await endUngranted(['*://*.news.example/*']);
  expect(await held()).toEqual([false, false]);
});
