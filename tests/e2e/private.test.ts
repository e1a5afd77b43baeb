/** In private windows all works and nothing is kept: neither what is put in, nor what is chosen. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLocales } from '../../scripts/build/read-locales.ts';
import { type Driver, eventually, type Face, type Tab } from './support/driver.ts';
import { pages } from './support/pages.ts';
import { type Site, serve } from './support/server.ts';
import { browsersHere, launchers } from './support/start.ts';

const words = readLocales()['en'] ?? {};
const kept = {
  basket: { schema: 1, entries: [{ id: 's', note: 'from an open window' }] },
  settings: { style: 'oscola', lang: 'en' },
};

describe.each(browsersHere())('%s', name => {
  let driver: Driver;
  let site: Site;
  let own: Face;
  let tab: Tab;

  const area = (which: 'local' | 'session') =>
    own.evaluate<Record<string, unknown>>(
      `(typeof browser === 'undefined' ? chrome : browser).storage.${which}.get()`,
    );
  const click = (selector: string) => tab.clickShadow(`[data-panel] ${selector}`);
  const text = () => tab.shadow<string>(`root.querySelector('[data-panel]').innerText`);

  beforeAll(async () => {
    site = await serve(pages);
    driver = await launchers[name]({ private: true });
    own = await driver.ownPage('about.html');
    await eventually(
      () =>
        own.evaluate<boolean>(
          `(typeof browser === 'undefined' ? chrome : browser).storage.local.set(${JSON.stringify(kept)}).then(() => true)`,
        ),
      'a basket and choices of open windows',
    );
    await driver.withoutNativePanel();
    tab = await driver.newTab(`${site.base}/sample`);
    await tab.clickShadow('.chip .open');
    await eventually(text, 'the panel in the page');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  test('a line that is added stands in a basket of its own, which says that nothing is kept', async () => {
    await click('.actions > .button');
    await click('[data-tab=basket]');
    await eventually(async () => (await text())?.includes(words['private'] ?? '-'), 'the sentence');
    await eventually(
      () =>
        tab.shadow<boolean>(
          `root.querySelectorAll('[data-panel] .pane:not([hidden]) .row-kept').length === 1`,
        ),
      'one line in the basket',
    );
    expect(await text()).not.toContain('from an open window');
  });

  test('a style that is chosen holds in the panel', async () => {
    await click('[data-tab=page]');
    await click('.split .arrow');
    await eventually(async () => {
      await click('[data-style=apa]');
      return tab.shadow<boolean>(
        `root.querySelector('[data-style=apa][aria-checked=true]') !== null`,
      );
    }, 'the style');
    await click('[data-tab=basket]');
    await eventually(async () => (await text())?.includes('APA 7'), 'the style in the basket');
  });

  test('a site that is switched off is remembered in memory alone', async () => {
    await click('[data-tab=page]');
    await click('.why-toggle');
    await click('.why-ways .link');
    if (name === 'firefox') own = await driver.ownPage('about.html');
    const held = await eventually(
      async () => (await area('session'))['settings-private'],
      'the choices of private windows',
    );
    expect(held).toMatchObject({ sitesOff: ['127.0.0.1'] });
  });

  test('the basket, the settings and all else on the device are as they were', async () => {
    expect(await area('local')).toEqual(kept);
  });
});
