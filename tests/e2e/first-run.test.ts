import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, eventually, type Tab } from './support/driver.ts';
import { browsersHere, launchers } from './support/start.ts';

/** Clicks from the install to the first citation. */
const MOST_CLICKS = 4;

describe.each(browsersHere())('first run in %s', name => {
  let driver: Driver;
  let welcome: Tab;
  let sample: Tab;
  let clicks = 0;

  beforeAll(async () => {
    driver = await launchers[name]();
    welcome = await driver.openedPage('welcome.html');
    await eventually(
      () => welcome.evaluate<boolean>(`document.querySelector('h1') !== null`),
      'the welcome page',
    );
  });
  afterAll(() => driver?.close());

  test('the welcome page asks for nothing more than the list of sites', async () => {
    const chosen = await welcome.evaluate<string[]>(
      `[...document.querySelectorAll('input:checked')].map(one => one.name + ' ' + one.value)`,
    );
    expect(chosen).toEqual(['look listed', 'lang en']);
  });

  test('the sample article opens from it and shows the chip', async () => {
    await welcome.click('.welcome-foot .link');
    clicks++;
    sample = await driver.openedPage('sample.html');
    const counts = await eventually(
      () => sample.shadow<string>(`root.querySelector('.chip .open')?.innerText`),
      'the chip',
    );
    expect(counts).toMatch(/\d+ points? · \d+ UN findings?/);
  });

  test(`a citation is copied after at most ${MOST_CLICKS} clicks`, async () => {
    await sample.clickShadow('.chip .open');
    clicks++;
    const copy = '.actions .split button';
    if (name === 'chromium') await (await driver.nativePanel(sample)).click(copy);
    else await sample.clickShadow(`[data-panel] ${copy}`);
    clicks++;
    const held = await eventually(async () => {
      const now = await driver.clipboard();
      return now.text.includes('Commission of Inquiry') ? now : undefined;
    }, 'the citation on the clipboard');
    expect(held.text).toContain('cambodiacommissionofinquiry.org');
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });

  test('no request went anywhere', () => {
    expect(driver.strayRequests('none:')).toEqual([]);
  });
});
