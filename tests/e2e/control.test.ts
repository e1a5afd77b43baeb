/** The reader's word on where and how an offer is made, given through chip, popup and options. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, eventually, type Face, type Tab } from './support/driver.ts';
import { livePages } from './support/live-pages.ts';
import { type Offers, offersIn } from './support/offers.ts';
import { type Site, serve } from './support/server.ts';
import { browsersHere, launchers } from './support/start.ts';

const HOST = `document.querySelectorAll('election-record').length`;

describe.each(browsersHere())('%s', name => {
  let driver: Driver;
  let site: Site;
  let offers: Offers;
  const article = () => driver.newTab(`${site.base}/live/sample`);
  /** One of the chip's menu: open, not on this site, only the badge, options. */
  const fromMenu = async (tab: Tab, item: number) => {
    await tab.clickShadow('.chip .more');
    await eventually(
      () => tab.shadow<boolean>(`root.querySelector('.chip .menu')?.hidden === false`),
      'the open menu',
    );
    await tab.clickShadow(`.chip [role="menuitem"]:nth-of-type(${item})`);
  };
  const choose = async (group: string, value: string): Promise<Face> => {
    const options = await driver.ownPage('options.html');
    const radio = `input[name="${group}"][value="${value}"]`;
    await options.click(radio);
    await eventually(
      () => options.evaluate<boolean>(`document.querySelector('${radio}').checked`),
      `${value} chosen`,
    );
    return options;
  };

  beforeAll(async () => {
    site = await serve(livePages);
    driver = await launchers[name]();
    offers = offersIn(driver);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  test('a chip closed on a page stays away from it, and not from the next', async () => {
    const tab = await article();
    await offers.offered(tab);
    await tab.clickShadow('.chip .close');
    await offers.noChip(tab);
    await tab.goto(`${site.base}/live/sample`);
    await eventually(() => driver.badge(tab), 'the badge');
    expect(await tab.evaluate(HOST)).toBe(0);
    await tab.goto(`${site.base}/live/election`);
    await offers.offered(tab);
    await tab.close();
  });

  test('“Not on this site” ends it there until the site is allowed again', async () => {
    const tab = await article();
    await offers.offered(tab);
    await fromMenu(tab, 2);
    await offers.nothing(tab);
    const next = await article();
    await offers.says(next, 'You turned this site off');
    await offers.nothing(next);
    const options = await driver.ownPage('options.html');
    await options.click('.sites-off button');
    await eventually(
      () => options.evaluate<boolean>(`!document.querySelector('.sites-off')`),
      'the site to be off the list',
    );
    const again = await article();
    await offers.offered(again);
    for (const one of [tab, next, again]) await one.close();
  });

  test('“Only the badge” leaves the badge and no chip', async () => {
    const tab = await article();
    await offers.offered(tab);
    await fromMenu(tab, 3);
    await offers.noChip(tab);
    const next = await article();
    await eventually(() => driver.badge(next), 'the badge');
    await offers.says(next, 'UN finding');
    expect(await next.evaluate(HOST)).toBe(0);
    for (const one of [tab, next]) await one.close();
  });

  test('quiet shows neither, and the popup still knows', async () => {
    await choose('offer', 'quiet');
    const tab = await article();
    await offers.says(tab, 'UN finding');
    await offers.nothing(tab);
    await tab.close();
    await choose('offer', 'chip');
  });

  test('on request nothing happens until “Check this page”', async () => {
    await choose('look', 'on-request');
    const tab = await article();
    await offers.says(tab, 'This page was not read');
    await offers.nothing(tab);
    await offers.checked(tab);
    await tab.close();
  });

  test('allowed to look again, it looks again', async () => {
    await choose('look', 'listed');
    const tab = await article();
    await eventually(() => driver.badge(tab), 'the badge');
    await tab.close();
  });
});
