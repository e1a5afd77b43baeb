/** What the browser tells the background is acted on, each time and nothing more. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetDismissal } from '../../../platform/background/dismissals.ts';
import { attendBrowser } from '../../../platform/background/lifecycle.ts';
import { drop, dropIfGone } from '../../../platform/background/tab-readings.ts';
import { forgetPrivateBasket } from '../../../platform/basket.ts';
import { browser } from '../../../platform/browser.ts';
import { report } from '../../../platform/report.ts';
import { changeSettings, loadSettings } from '../../../platform/settings.ts';
import { hasAllSites, runInOpenTabs, syncSites } from '../../../platform/sites.ts';

vi.mock('../../../platform/report.ts', () => ({ report: vi.fn() }));
vi.mock('../../../platform/background/dismissals.ts', () => ({
  forgetDismissal: vi.fn(async () => undefined),
}));
vi.mock('../../../platform/background/tab-readings.ts', () => ({
  drop: vi.fn(async () => undefined),
  dropIfGone: vi.fn(async () => undefined),
}));
vi.mock('../../../platform/basket.ts', () => ({
  forgetPrivateBasket: vi.fn(async () => undefined),
}));
vi.mock('../../../platform/sites.ts', () => ({
  hasAllSites: vi.fn(async () => false),
  runInOpenTabs: vi.fn(async () => undefined),
  syncSites: vi.fn(async () => undefined),
}));

type Listener = (...told: never[]) => void;
/** An event of the browser that the test sets off. */
const event = () => {
  const listeners: Listener[] = [];
  return {
    addListener: (one: Listener) => listeners.push(one),
    tell: (...told: unknown[]) => {
      for (const one of listeners) one(...(told as never[]));
    },
  };
};
const made = {
  onInstalled: event(),
  onAdded: event(),
  onRemoved: event(),
  tabGone: event(),
  tabChanged: event(),
  windowGone: event(),
};
let windows: { incognito: boolean }[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  windows = [];
  for (const one of Object.keys(made) as (keyof typeof made)[]) made[one] = event();
  Object.assign(browser.runtime, { onInstalled: made.onInstalled });
  Object.assign(browser, {
    permissions: { onAdded: made.onAdded, onRemoved: made.onRemoved },
    windows: { onRemoved: made.windowGone, getAll: async () => windows },
  });
  Object.assign(browser.tabs, {
    onRemoved: made.tabGone,
    onUpdated: made.tabChanged,
    create: vi.fn(async () => ({})),
  });
  attendBrowser();
});

describe('installed', () => {
  it.each(['install', 'update', 'browser_update'])(
    'at %s sites are registered before the open tabs are read',
    async reason => {
      const order: string[] = [];
      vi.mocked(syncSites).mockImplementationOnce(async () => void order.push('sites'));
      vi.mocked(runInOpenTabs).mockImplementationOnce(async () => void order.push('tabs'));
      made.onInstalled.tell({ reason });
      await vi.waitFor(() => expect(order).toEqual(['sites', 'tabs']));
    },
  );

  it('a failure is reported and breaks nothing', async () => {
    const failure = new Error('no');
    vi.mocked(syncSites).mockRejectedValueOnce(failure);
    made.onInstalled.tell({ reason: 'update' });
    await vi.waitFor(() => expect(report).toHaveBeenCalledWith(failure));
    expect(runInOpenTabs).not.toHaveBeenCalled();
  });

  it('no welcome comes with an update', () => {
    made.onInstalled.tell({ reason: 'update' });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });
});

describe('a grant of all sites that was given or taken back in the browser', () => {
  it.each<[string, 'onAdded' | 'onRemoved', boolean, 'listed' | 'all', 'listed' | 'all']>([
    ['given, it is used', 'onAdded', true, 'listed', 'all'],
    ['taken back, the list is left', 'onRemoved', false, 'all', 'listed'],
    ['of other places, nothing is chosen', 'onAdded', false, 'listed', 'listed'],
  ])('%s', async (_, which, granted, before, after) => {
    await changeSettings({ look: before });
    vi.mocked(syncSites).mockClear();
    vi.mocked(hasAllSites).mockResolvedValue(granted);
    made[which].tell({ origins: ['*://*/*'] });
    await vi.waitFor(() => expect(syncSites).toHaveBeenCalled());
    expect((await loadSettings()).look).toBe(after);
  });

  it('does not end “only when I ask”', async () => {
    await changeSettings({ look: 'on-request' });
    vi.mocked(syncSites).mockClear();
    vi.mocked(hasAllSites).mockResolvedValue(true);
    made.onAdded.tell({ origins: ['*://*/*'] });
    await vi.waitFor(() => expect(syncSites).toHaveBeenCalled());
    expect((await loadSettings()).look).toBe('on-request');
  });
});

it('a changed setting is registered', async () => {
  await changeSettings({ sitesOff: ['news.example'] });
  await vi.waitFor(() =>
    expect(syncSites).toHaveBeenCalledWith(expect.objectContaining({ sitesOff: ['news.example'] })),
  );
});

it('a tab that was closed leaves nothing behind', () => {
  made.tabGone.tell(7);
  expect(drop).toHaveBeenCalledWith(7);
  expect(forgetDismissal).toHaveBeenCalledWith(7);
});

it.each<[string, object, boolean]>([
  ['loads', { status: 'loading' }, true],
  ['is complete', { status: 'complete' }, true],
  ['has another address', { url: 'https://news.example/' }, true],
  ['has another title', { title: 'News' }, false],
  ['is muted', { mutedInfo: { muted: true } }, false],
])('a tab that %s', (_, change, looked) => {
  made.tabChanged.tell(7, change);
  expect(vi.mocked(dropIfGone).mock.calls).toEqual(looked ? [[7]] : []);
});

it.each<[string, { incognito: boolean }[], boolean]>([
  ['the last private window', [{ incognito: false }], true],
  ['the last window', [], true],
  ['one of two private windows', [{ incognito: true }], false],
])('when %s is closed', async (_, left, forgotten) => {
  windows = left;
  const asked = vi.spyOn(browser.windows, 'getAll');
  made.windowGone.tell(1);
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  await Promise.resolve();
  await vi.waitFor(() =>
    expect(vi.mocked(forgetPrivateBasket).mock.calls.length).toBe(forgotten ? 1 : 0),
  );
});
