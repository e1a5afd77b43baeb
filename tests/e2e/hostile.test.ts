/** Pages that work against us, in real browsers: nothing breaks, nothing leaks, nothing is forged. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HEADLINE, hostilePages } from '../hostile/pages.ts';
import { type Driver, eventually, type Tab } from './support/driver.ts';
import { acting, frame, offered, onPages, pdf, silent, standing } from './support/hostile-pages.ts';
import { offersIn } from './support/offers.ts';
import { pages } from './support/pages.ts';
import { type Site, serve } from './support/server.ts';
import { browsersHere, launchers } from './support/start.ts';

const HOSTS = `document.querySelectorAll('election-record').length`;

describe.each(browsersHere())('%s', name => {
  let driver: Driver;
  let site: Site;
  let tab: Tab;
  const visit = async (page: string) => {
    const url = `${site.base}${onPages(page)}`;
    await tab.goto(url);
    // Firefox may say that it is there while the last page still stands.
    const there = `location.href === ${JSON.stringify(url)}`;
    await eventually(() => tab.evaluate<boolean>(there), url);
  };
  const chip = () =>
    eventually(
      () => tab.shadow<string>(`root.querySelector('.chip .open')?.innerText`),
      'the chip',
    );
  const nothing = async (said = 'Nothing for this page') => {
    // The popup answers only after the background has heard all that the page had to say.
    await offersIn(driver).says(tab, said);
    expect(await driver.badge(tab)).toBe('');
  };

  beforeAll(async () => {
    const all = { ...standing, ...acting, ...offered, ...silent };
    const byPath = Object.fromEntries(
      Object.entries(all).map(([page, html]) => [onPages(page), html]),
    );
    site = await serve({ ...pages, ...byPath, '/hostile/frame': frame, '/hostile/pdf': pdf });
    driver = await launchers[name]();
    tab = await driver.newTab(`${site.base}/other`);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  test.each(Object.keys(offered))('an offer stands in spite of: %s', async page => {
    await visit(page);
    expect(await chip()).toMatch(/\d/);
  });

  test.each(Object.keys(silent))('nothing is said on: %s', async page => {
    await visit(page);
    await nothing();
  });

  test('a PDF and the source of a page are not read', async () => {
    await tab.goto(`${site.base}/hostile/pdf`);
    // Chromium shows it in a page of its own making, Firefox in one that is closed to extensions.
    await nothing(name === 'firefox' ? 'This page was not read' : undefined);
    await tab.goto(`view-source:${site.base}${onPages('markup in its title')}`);
    await nothing('This page was not read');
  });

  test('a host that the page removes at once goes quietly, and the badge still leads to the panel', async () => {
    await visit('removes our host');
    await eventually(() => tab.evaluate<number>('window.seen ?? 0'), 'a removed host');
    await eventually(() => driver.badge(tab), 'the badge');
    expect(await tab.evaluate<number>(HOSTS)).toBe(0);
    // It is not put back in a race with the page.
    expect(await tab.evaluate<number>('window.seen ?? 0')).toBeLessThan(5);
  });

  test('a host that the page moves stays one, and closed', async () => {
    await visit('moves our host');
    await eventually(() => tab.evaluate<number>('window.moved ?? 0'), 'a moved host');
    await eventually(
      () => tab.evaluate<boolean>(`document.querySelector('#trap > election-record') !== null`),
      'the host where the page put it',
    );
    expect(await tab.evaluate<number>(HOSTS)).toBe(1);
    expect(await tab.evaluate(`document.querySelector('election-record').shadowRoot`)).toBeNull();
  });

  test('a page that looks into our host finds nothing, and its clicks open nothing', async () => {
    await visit('looks into our host');
    await chip();
    await eventually(() => tab.evaluate<boolean>('window.looked === true'), 'a look');
    expect(await tab.evaluate('window.found')).toBe('null');
    expect(await tab.evaluate('window.stolen.length')).toBe(0);
    expect(await tab.shadow(`root.querySelector('[data-panel]') === null`)).toBe(true);
  });

  test('markup in a title is shown as text', async () => {
    await visit('markup in its title');
    await chip();
    await tab.clickShadow('.chip .open');
    const panel = await driver.nativePanel(tab);
    await eventually(
      async () => (await panel.evaluate<string>(`document.body.innerText`)).includes(HEADLINE),
      'the title',
    );
    const made = `document.querySelectorAll('img, script:not([src])').length`;
    expect(await panel.evaluate(made)).toBe(0);
    expect(await panel.evaluate(`document.body.innerText.includes('<img')`)).toBe(true);
  });

  test('an offer in one tab is none in another', async () => {
    await visit('markup in its title');
    await chip();
    const other = await driver.newTab(`${site.base}/other`);
    expect(await driver.badge(other)).toBe('');
    await other.close();
  });

  test(`${hostilePages.length} pages that only stand there leave the browser and the extension at work`, async () => {
    for (const page of Object.keys(standing)) {
      await visit(page);
      // The page's own loop turns, and it holds one host at most beside its own look-alike.
      const hosts = `Document.prototype.querySelectorAll.call(document, ':root > election-record').length`;
      expect([page, (await tab.evaluate<number>(hosts)) <= 1]).toEqual([page, true]);
    }
    await tab.goto(`${site.base}/sample`);
    expect(await chip()).toMatch(/\d/);
  }, 240_000);

  test('in all of it our own code threw nothing and reported nothing', async () => {
    expect(await driver.faults()).toEqual([]);
  });
});
