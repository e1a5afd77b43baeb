/** What a tab holds follows the page that stands in it, in whatever order the browser tells of it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drop, dropIfGone, keep, readTab } from '../../../platform/background/tab-readings.ts';
import { setBadge } from '../../../platform/badge.ts';
import { browser } from '../../../platform/browser.ts';
import { changeSettingsIn } from '../../../platform/private-settings.ts';
import { recallReading } from '../../../platform/readings.ts';
import { changeSettings } from '../../../platform/settings.ts';
import { article, reading } from '../support.ts';

vi.mock('../../../platform/badge.ts', () => ({ setBadge: vi.fn() }));

const { url, title } = article;
const { offer } = reading;
const count = offer.counts.points + offer.counts.findings;

const ran = vi.fn(async () => []);
const answer = (...given: (() => Promise<unknown>)[]) => {
  const ask = vi.spyOn(browser.tabs, 'sendMessage');
  for (const one of given) ask.mockImplementationOnce(one as never);
  return ask;
};

/** What the tab shows, and what the page in it answers when asked where it is. */
let shows: () => Promise<{ url?: string; incognito?: boolean } | undefined>;
let answers: () => Promise<unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  ran.mockClear();
  Object.assign(browser, { scripting: { executeScript: ran } });
  vi.mocked(setBadge).mockClear();
  shows = async () => ({ url });
  answers = async () => url;
  vi.spyOn(browser.tabs, 'get').mockImplementation((() => shows()) as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((() => answers()) as never);
  return () => drop(7);
});

it('what is kept is counted on the badge', async () => {
  expect(await keep(7, reading)).toBe(true);
  expect(setBadge).toHaveBeenLastCalledWith(7, count);
});

it('where the reader wants no sign there is no count', async () => {
  await changeSettings({ offer: 'quiet' });
  expect(await keep(7, reading)).toBe(true);
  expect(setBadge).not.toHaveBeenCalled();
});

it.each<[string, typeof shows, boolean]>([
  ['another page', async () => ({ url: 'https://news.example/other' }), false],
  ['nothing more', () => Promise.reject(new Error('No tab with id: 7')), false],
  ['the same page further down', async () => ({ url: `${url}#more` }), true],
  ['an address that is hidden from us', async () => ({}), true],
  ['a tab that the browser does not know of', async () => undefined, true],
])('a judgement that comes when the tab shows %s', async (_, now, kept) => {
  shows = now;
  expect(await keep(7, reading)).toBe(kept);
  expect((await recallReading(7))?.title).toBe(kept ? title : undefined);
});

it.each<[string, typeof answers, boolean]>([
  ['says so', async () => url, true],
  ['is at another place within it', async () => `${url}#more`, true],
  ['is another', async () => 'https://news.example/other', false],
  ['answers nonsense', async () => ({ url }), false],
  ['has no script of ours', () => Promise.reject(new Error('Receiving end…')), false],
])('when something loads and the page that stands there %s', async (_, answer, kept) => {
  await keep(7, reading);
  answers = answer;
  await dropIfGone(7);
  expect((await recallReading(7))?.title).toBe(kept ? title : undefined);
  expect(setBadge).toHaveBeenLastCalledWith(7, kept ? count : 0);
});

it('a tab that holds nothing is asked nothing', async () => {
  await dropIfGone(7);
  expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  expect(setBadge).not.toHaveBeenCalled();
});

it('a page judged while the last one is being dropped keeps its badge', async () => {
  await keep(7, reading);
  answers = () => Promise.reject(new Error('Receiving end does not exist'));
  const all = [dropIfGone(7), keep(7, reading)];
  await Promise.all(all);
  expect(setBadge).toHaveBeenLastCalledWith(7, count);
  expect((await recallReading(7))?.title).toBe(title);
});

it('one tab’s slow page holds up no other tab', async () => {
  await keep(7, reading);
  let release: (at: string) => void = () => undefined;
  answers = () =>
    new Promise(done => {
      release = done;
    });
  const slow = dropIfGone(7);
  expect(await keep(8, reading)).toBe(true);
  await drop(8);
  await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalled());
  release(url);
  await slow;
  expect((await recallReading(7))?.title).toBe(title);
});

describe('reading a tab because the reader asked', () => {
  it('an article is taken, from the top frame', async () => {
    const ask = answer(async () => article);
    expect(await readTab(7)).toEqual(article);
    expect(ask).toHaveBeenCalledWith(7, { name: 'read', payload: undefined }, { frameId: 0 });
    expect(ran).not.toHaveBeenCalled();
  });

  it('where no reader runs it is put in first', async () => {
    answer(
      async () => Promise.reject(new Error('Receiving end does not exist')),
      async () => article,
    );
    expect(await readTab(7)).toEqual(article);
    expect(ran).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [0] }, files: ['reader.js'] });
  });

  it.each([undefined, null, 'text', {}, { ...article, passages: [{ index: 0, text: {} }] }])(
    'an answer that is no article is none: %j',
    async odd => {
      answer(async () => odd);
      expect(await readTab(7)).toBeUndefined();
    },
  );
});

it('a private window’s own choice of no badge holds there, and nowhere else', async () => {
  await changeSettingsIn(true, { offer: 'quiet' });
  shows = async () => ({ url, incognito: true });
  await keep(7, reading);
  expect(setBadge).not.toHaveBeenCalled();
  shows = async () => ({ url, incognito: false });
  await keep(8, reading);
  expect(setBadge).toHaveBeenCalledExactlyOnceWith(8, count);
});
