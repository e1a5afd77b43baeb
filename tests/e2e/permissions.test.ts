/** Where it looks: the listed sites, the page it is asked about, all sites once they are granted. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import hosts from '../../content/news-hosts.json' with { type: 'json' };
import { type Driver, eventually, type Face } from './support/driver.ts';
import { livePages } from './support/live-pages.ts';
import { type Offers, offersIn } from './support/offers.ts';
import { type Site, serve } from './support/server.ts';
import { browsersHere, launchers } from './support/start.ts';

const HOST = `document.querySelectorAll('election-record').length`;
const NOT_READ = 'This page was not read';
const listed = `http://www.${hosts.find(({ host }) => host.startsWith('cambodia'))?.host}`;
const beyond = 'http://paper.example';
const radioOf = (value: string) => `input[name="look"][value="${value}"]`;

/** Chooses where to look on the options page, which stays open. */
async function choose(driver: Driver, value: string): Promise<Face> {
  const options = await driver.ownPage('options.html');
  await options.click(radioOf(value));
  return options;
}

const isChosen = (options: Face, value: string) =>
  eventually(
    () => options.evaluate<boolean>(`document.querySelector('${radioOf(value)}').checked`),
    `“${value}” chosen`,
  );

/** The last column of the options page's table: the listed sites, then all sites. */
const grants = (options: Face) =>
  options.evaluate<string[]>(
    `[...document.querySelectorAll('.table tbody td:last-child')].slice(0, 2).map(one => one.innerText)`,
  );

/** What the page script left in its own world of the tab that shows a site. */
const lookedAt = (options: Face, site: string) =>
  options.evaluate<string>(`(async api => {
    const [tab] = await api.tabs.query({ url: '${site}/*' });
    const func = () => globalThis.cambodiaElectionRecordLooked;
    const [frame] = await api.scripting.executeScript({ target: { tabId: tab.id }, func });
    return frame.result;
  })(globalThis.browser ?? chrome)`);

describe.each(browsersHere())('%s', name => {
  let driver: Driver;
  let site: Site;
  let offers: Offers;
  const article = (origin: string) => driver.newTab(`${origin}/live/sample`);
  /** Opens an article, asks whether it was left alone, and closes it. */
  const leftAlone = async (origin: string): Promise<void> => {
    const tab = await article(origin);
    await offers.says(tab, NOT_READ);
    await offers.nothing(tab);
    expect(await tab.evaluate(HOST)).toBe(0);
    await tab.close();
  };
  const offered = async (origin: string): Promise<void> => {
    const tab = await article(origin);
    await offers.offered(tab);
    await tab.close();
  };

  beforeAll(async () => {
    site = await serve(livePages);
    // The test's own server is the proxy too, so that it stands for every site there is.
    driver = await launchers[name]({ proxy: Number(new URL(site.base).port) });
    offers = offersIn(driver);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  test('a listed site is looked at, another is not', async () => {
    await offered(listed);
    await leftAlone(beyond);
  });

  test('“Check this page” reads the page of another site, and not the next', async () => {
    const tab = await article(beyond);
    await offers.checked(tab);
    await tab.goto(`${beyond}/live/print`);
    await offers.says(tab, NOT_READ);
    await offers.nothing(tab);
    await tab.close();
  });

  test('only on request, an offer that stands goes and no other comes', async () => {
    const open = await article(listed);
    await offers.offered(open);
    await isChosen(await choose(driver, 'on-request'), 'on-request');
    await offers.nothing(open);
    expect(await open.evaluate(HOST)).toBe(0);
    await open.close();
    await leftAlone(listed);
    await isChosen(await choose(driver, 'listed'), 'listed');
    await offered(listed);
  });

  test('all sites are looked at once the browser has granted them', async () => {
    let options: Face | undefined;
    await driver.grants.sayYes(async () => {
      options = await choose(driver, 'all');
    });
    if (!options) throw new Error('The options page did not open.');
    await isChosen(options, 'all');
    const shown = options;
    await eventually(
      async () => (await grants(shown)).every(one => one === 'Granted'),
      'both granted',
    );
    await offered(beyond);
    await offered(listed);
  });

  test('back to the list, a grant that is still there is not used', async () => {
    const open = await article(beyond);
    await offers.offered(open);
    const options = await choose(driver, 'listed');
    await isChosen(options, 'listed');
    expect(
      await options.evaluate<boolean>(
        `(globalThis.browser ?? chrome).permissions.contains({ origins: ['*://*/*'] })`,
      ),
    ).toBe(true);
    await offers.nothing(open);
    expect(await open.evaluate(HOST)).toBe(0);
    await open.close();
    await leftAlone(beyond);
    await offered(listed);
  });

  test('the script that still stands in an open page is refused', async () => {
    await isChosen(await choose(driver, 'all'), 'all');
    const open = await driver.newTab(`${beyond}/live/harbour`);
    await offers.says(open, 'Nothing for this page');
    await isChosen(await choose(driver, 'listed'), 'listed');
    await open.evaluate(`live.go('/live/election')`);
    const options = await driver.ownPage('options.html');
    await eventually(async () => (await lookedAt(options, beyond)) === 'off', 'the refusal');
    await offers.says(open, NOT_READ);
    await offers.nothing(open);
    await open.close();
  });

  test('taken back in the browser’s settings, offers go and the options say so', async () => {
    await isChosen(await choose(driver, 'all'), 'all');
    const open = await article(beyond);
    await offers.offered(open);
    await driver.grants.withdraw();
    await offers.nothing(open);
    expect(await open.evaluate(HOST)).toBe(0);
    await open.close();
    const options = await driver.ownPage('options.html');
    await isChosen(options, 'listed');
    expect((await grants(options))[1]).toBe('Not granted');
    await leftAlone(beyond);
  });
});
