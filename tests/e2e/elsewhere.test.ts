/** A search that starts outside our faces: a selection's context menu, the address bar. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, eventually, type Face, type Tab } from './support/driver.ts';
import { pages } from './support/pages.ts';
import { type Site, serve } from './support/server.ts';
import { browsersHere, launchers } from './support/start.ts';

/** The words of the tab in front, and what stands in its search field. */
const shown = (face: Face) =>
  face.evaluate<{ tab: string; query: string; text: string }>(`({
    tab: document.querySelector('[role=tab][aria-selected=true]')?.innerText ?? '',
    query: document.querySelector('[role=tabpanel]:not([hidden]) input')?.value ?? '',
    text: document.querySelector('[role=tabpanel]:not([hidden])')?.innerText ?? '',
  })`);

const found = (face: Face, query: string) =>
  eventually(async () => {
    const now = await shown(face);
    return now.query === query && now.text.includes('Candlelight') ? now : undefined;
  }, 'what was found');

describe.each(browsersHere())('%s', name => {
  let driver: Driver;
  let site: Site;
  let tab: Tab;

  beforeAll(async () => {
    site = await serve(pages);
    driver = await launchers[name]();
    tab = await driver.newTab(`${site.base}/sample`);
    // Only a click opens Chromium's panel: the menu's search is then shown in the open one.
    await eventually(
      () => tab.shadow<string>(`root.querySelector('.chip .open')?.innerText`),
      'the chip',
    );
    if (name === 'chromium') await tab.clickShadow('.chip .open');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  test('a selection is searched for in the panel, its search in front', async () => {
    await driver.searchSelection(tab, 'Candlelight Party');
    const panel = await driver.nativePanel(tab);
    const now = await found(panel, 'Candlelight Party');
    expect(now.tab).toBe('Search');
  });

  // Firefox has no way to tell its background of an entry in the address bar.
  if (name === 'chromium') {
    test('the address bar opens the search in a tab', async () => {
      const page = await driver.enterInAddressBar?.('Candlelight');
      if (!page) throw new Error('This driver cannot reach the address bar.');
      expect((await found(page, 'Candlelight')).tab).toBe('Search');
    });
  }
});
