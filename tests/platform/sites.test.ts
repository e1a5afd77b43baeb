/** What is registered follows what the reader chose and the browser granted. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import { browser } from '../../platform/browser.ts';
import { listedHosts, runInOpenTabs, runInTab, syncSites } from '../../platform/sites.ts';

interface Script {
  id: string;
  matches: string[];
  excludeMatches?: string[];
  js: string[];
  persistAcrossSessions?: boolean;
}

let registered: Map<string, Script>;
let granted: boolean;
const ran = vi.fn(async () => []);
const listed = ['*://*.news.example/*', '*://*.paper.example/*'];

beforeEach(() => {
  registered = new Map();
  granted = false;
  ran.mockClear();
  Object.assign(browser, {
    permissions: { contains: async () => granted },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.flatMap(id => registered.get(id) ?? []),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids)
          if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      },
      registerContentScripts: async (scripts: Script[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      executeScript: ran,
    },
  });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: listed }],
  } as never);
});

const sync = (change: Partial<Settings> = {}) => syncSites({ ...defaultSettings, ...change });

it('the hosts of the manifest are named without their marks', () => {
  expect(listedHosts()).toEqual(['news.example', 'paper.example']);
});

describe('beyond the list', () => {
  it('nothing is registered at first', async () => {
    await sync();
    expect([...registered.keys()]).toEqual([]);
  });

  it.each<[boolean, Settings['look'], boolean]>([
    [true, 'all', true],
    [false, 'all', false],
    [true, 'listed', false],
    [true, 'on-request', false],
  ])('granted %s and “%s” registers: %s', async (grant, look, there) => {
    granted = grant;
    await sync({ look });
    expect(registered.has('all-sites')).toBe(there);
  });

  it('the listed sites are left to the manifest, and the choice outlives the browser', async () => {
    granted = true;
    await sync({ look: 'all' });
    expect(registered.get('all-sites')).toMatchObject({
      matches: ['*://*/*'],
      excludeMatches: listed,
      js: ['page.js'],
      persistAcrossSessions: true,
    });
  });

  it('a permission taken back takes the script away', async () => {
    granted = true;
    await sync({ look: 'all' });
    granted = false;
    await sync({ look: 'all' });
    expect(registered.has('all-sites')).toBe(false);
  });

  it('doing it twice changes nothing', async () => {
    granted = true;
    await sync({ look: 'all', sitesOff: ['a.example'] });
    const once = [...registered];
    await sync({ look: 'all', sitesOff: ['a.example'] });
    expect([...registered]).toEqual(once);
  });
});

describe('where it is switched off', () => {
  it.each([
    ['news.example', '*://*.news.example/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]', '*://[::1]/*'],
  ])('%s is %s', async (host, pattern) => {
    await sync({ sitesOff: [host] });
    expect(registered.get('off')).toMatchObject({
      matches: [pattern],
      js: ['off.js'],
      runAt: 'document_start',
    });
  });

  it('only when asked: on every listed site', async () => {
    await sync({ look: 'on-request' });
    expect(registered.get('off')?.matches).toEqual(listed);
  });

  it('switched on again it is gone', async () => {
    await sync({ sitesOff: ['news.example'] });
    await sync();
    expect(registered.has('off')).toBe(false);
  });
});

it('scripts are put into the top frame alone', async () => {
  await runInTab(7, 'chip');
  expect(ran).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [0] }, files: ['chip.js'] });
});

it('after an update every open tab of the list is served, whichever of them fails', async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }, {}, { id: 2 }] as never);
  ran.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  await expect(runInOpenTabs()).resolves.toBeUndefined();
  expect(ran).toHaveBeenCalledTimes(2);
});
