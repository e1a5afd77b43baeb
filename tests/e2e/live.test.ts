/** Pages that become others without loading, come back, or stand inside others. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from './support/driver.ts';
import { election, harbour, livePages } from './support/live-pages.ts';
import { type Offers, offersIn } from './support/offers.ts';
import { type Site, serve } from './support/server.ts';
import { browsersHere, launchers } from './support/start.ts';

describe.each(browsersHere())('%s', name => {
  let driver: Driver;
  let site: Site;
  let offers: Offers;
  const open = (path: string) => driver.newTab(`${site.base}${path}`);
  const live = (step: string, path = '') => `live.${step}(${path && JSON.stringify(path)})`;

  beforeAll(async () => {
    site = await serve({ ...livePages, '/live/nothing': { html: '', status: 204 } });
    driver = await launchers[name]();
    offers = offersIn(driver);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  test('chip and badge come and go with the stories of a single page', async () => {
    const tab = await open(election.path);
    await offers.offered(tab);
    await tab.evaluate(live('go', harbour.path));
    await offers.nothing(tab);
    await tab.evaluate(live('go', election.path));
    await offers.offered(tab);
    await tab.back();
    await offers.nothing(tab);
    await tab.evaluate('history.forward()');
    await offers.offered(tab);
    await tab.close();
  });

  test('a story is offered once its late title and later text are there', async () => {
    const tab = await open(harbour.path);
    await offers.says(tab, 'Nothing for this page');
    await tab.evaluate(live('address', election.path));
    await tab.evaluate(live('empty'));
    await tab.evaluate(live('title', election.path));
    await tab.evaluate(live('body', election.path));
    await offers.offered(tab);
    await tab.close();
  });

  test('what was offered goes with the address, before the new text is there', async () => {
    const tab = await open(election.path);
    await offers.offered(tab);
    await tab.evaluate(live('address', harbour.path));
    await tab.evaluate(live('empty'));
    await offers.nothing(tab);
    await tab.evaluate(live('title', harbour.path));
    await tab.evaluate(live('body', harbour.path));
    await offers.says(tab, 'Nothing for this page');
    await offers.nothing(tab);
    await tab.close();
  });

  test('an endless page offers on the story that was scrolled to, and only there', async () => {
    const tab = await open(harbour.path);
    await offers.says(tab, 'Nothing for this page');
    await tab.evaluate(live('next', election.path));
    await offers.offered(tab);
    await tab.evaluate(live('scrolled', harbour.path));
    await offers.nothing(tab);
    await tab.close();
  });

  test('back and forward through loaded pages bring the offer back and take it away', async () => {
    const tab = await open('/live/sample');
    await offers.offered(tab);
    await tab.goto(`${site.base}/live/other`);
    await offers.nothing(tab);
    await tab.evaluate('history.back()');
    await offers.offered(tab);
    expect(await tab.evaluate(`document.querySelectorAll('election-record').length`)).toBe(1);
    await tab.evaluate('history.forward()');
    await offers.nothing(tab);
    await tab.close();
  });

  test.each([
    ['a jump within it', `location.hash = 'more'`],
    ['its own address written anew', `history.replaceState({}, '', location.href)`],
    [
      'a frame that loads',
      `document.body.append(Object.assign(document.createElement('iframe'), { src: '/live/other' }))`,
    ],
    ['an address that answers with nothing', `location.href = '/live/nothing'`],
  ])('the offer of a page outlives %s', async (_, step) => {
    const tab = await open('/live/sample');
    await offers.offered(tab);
    await tab.evaluate(step);
    // The popup asks the background, which has heard of the step by then.
    await offers.says(tab, 'UN finding');
    await offers.offered(tab);
    await tab.close();
  });

  test('an article inside a frame is not read', async () => {
    const tab = await open('/live/framed');
    await offers.says(tab, 'Nothing for this page');
    await offers.nothing(tab);
    expect(
      await tab.evaluate(
        `document.querySelector('iframe').contentDocument.querySelector('election-record')`,
      ),
    ).toBeNull();
    await tab.close();
  });

  test('the bare print view of a story is offered too', async () => {
    const tab = await open('/live/print');
    await offers.offered(tab);
    await tab.close();
  });

  test('each tab has its own badge', async () => {
    const [one, two] = [await open('/live/sample'), await open('/live/other')];
    await offers.says(two, 'Nothing for this page');
    expect(await driver.badge(two)).toBe('');
    await offers.offered(one);
    expect(await driver.badge(two)).toBe('');
    await one.close();
    await two.close();
  });

  test('no request went anywhere but to the test’s own pages', () => {
    expect(driver.strayRequests(site.base)).toEqual([]);
  });
});
