/** Every function by keyboard alone, with real keys in both browsers: focus, its way back, what is read out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, eventually, type Tab } from '../e2e/support/driver.ts';
import { pages } from '../e2e/support/pages.ts';
import { type Site, serve } from '../e2e/support/server.ts';
import { browsersHere, launchers } from '../e2e/support/start.ts';
import { type Keys, keysOf, tabWalk } from './keys.ts';

const shown = (selector: string) => `.pane:not([hidden]) ${selector}`;
const inOrder = (stops: number) => Array.from({ length: stops }, (_, i) => i);

describe.each(browsersHere())('%s', name => {
  let driver: Driver;
  let site: Site;
  let article: Tab;
  let panel: Keys;

  beforeAll(async () => {
    site = await serve(pages);
    driver = await launchers[name]();
    article = await driver.newTab(`${site.base}/sample`);
    await eventually(() => article.shadow(`root.querySelector('.chip .open') !== null`), 'a chip');
    if (name === 'chromium') await article.clickShadow('.chip .open');
    panel = keysOf(await driver.nativePanel(article));
    await eventually(() => panel.read(`root.querySelector('.entry') !== null`), 'the panel');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  test('Tab goes through all of the panel in reading order, and nothing holds it', async () => {
    const { stops, visited } = await tabWalk(panel);
    expect(stops).toBeGreaterThan(20);
    expect(visited).toEqual(inOrder(stops));
  });

  test('arrows go from tab to tab', async () => {
    await panel.start('[data-tab=page]');
    await panel.press('ArrowRight');
    await panel.at('[data-tab=search][aria-selected=true]');
    await panel.press('ArrowRight');
    await panel.press('ArrowRight');
    await panel.at('[data-tab=page][aria-selected=true]');
  });

  test('a style is chosen with arrows and copied with Enter; Escape leads back to the arrow', async () => {
    await panel.start('.split button');
    await panel.press('Tab');
    await panel.at('.arrow[aria-expanded=false]');
    await panel.press('Enter');
    await panel.at('[data-style=un][aria-checked=true]');
    await panel.press('ArrowDown');
    await panel.at('[data-style=oscola][aria-checked=true]');
    await panel.press('Enter');
    await panel.says('Copied in OSCOLA');
    await panel.press('Escape');
    await panel.at('.arrow[aria-expanded=false]');
    expect(await panel.read(`root.querySelector('[role=dialog]') === null`)).toBe(true);
  });

  test('lines are added, moved, removed and put back, and each is said', async () => {
    for (const line of ['.lane-statement', '.entry:not(.lane-statement)']) {
      await panel.start(`${line} .actions > .button`);
      await panel.press('Enter');
      await panel.says('Added to the basket.');
    }
    await panel.start('[data-tab=page]');
    await panel.press('ArrowLeft');
    await panel.at('[data-tab=basket][aria-selected=true]');
    const rows = `[...root.querySelectorAll('.row-kept')].map(one => one.dataset.kept)`;
    const before = await eventually(async () => {
      const ids = await panel.read<string[]>(rows);
      return ids?.length === 2 && ids;
    }, 'two lines');
    const [first, second] = before;
    await panel.start('.row-kept .move');
    await panel.press('Alt+ArrowDown');
    await panel.says('Moved to place 2 of 2.');
    await panel.at(`[data-kept="${first}"] .move`);
    expect(await panel.read(rows)).toEqual([second, first]);
    await panel.press('Tab');
    await panel.at(`[data-kept="${first}"] .remove`);
    await panel.press('Enter');
    await panel.says('Removed from the basket.');
    await panel.at('.undo .link');
    await panel.press('Enter');
    await panel.says('Added to the basket.');
    await panel.at(`[data-kept="${first}"] .remove`);
  });

  test('the export opens on what is chosen, and Escape leads back to its button', async () => {
    await panel.start(shown('.basket-foot .filled'));
    await panel.press('Enter');
    await panel.at('[role=dialog] input:checked');
    await panel.press('Escape');
    await panel.at('.basket-foot .filled');
  });

  test('results are read out; a filter closes with Escape and gives the focus back', async () => {
    await panel.start('[data-tab=basket]');
    await panel.press('ArrowLeft');
    await panel.start(shown('[role=combobox]'));
    await panel.type('press freedom');
    await panel.says('results for');
    await panel.start(shown('.filter'));
    await panel.press('Enter');
    await panel.at('.filter[aria-expanded=true]');
    await panel.press('Tab');
    await panel.press('Escape');
    await panel.at('.filter[aria-expanded=false]');
  });

  test.each(['options', 'welcome', 'about', 'draft'])(
    'Tab goes through all of our page %s in reading order',
    async page => {
      const own = keysOf(await driver.ownPage(`${page}.html`));
      await eventually(() => own.read(`root.querySelector('h1') !== null`), 'its heading');
      const { stops, visited } = await tabWalk(own);
      expect(visited).toEqual(inOrder(stops));
    },
  );

  test('clearing asks first; Escape takes the question back and gives the focus back', async () => {
    const options = keysOf(await driver.ownPage('options.html'));
    await options.start('.clear-all .ask');
    await options.press('Enter');
    await options.at('.cancel');
    await options.press('Escape');
    await options.at('.ask');
    await options.press('Enter');
    await options.at('.cancel');
    await options.press('Shift+Tab');
    await options.press('Enter');
    await options.says('Everything was cleared.');
    await options.at('.ask');
  });

  test('the chip’s menu: arrows walk, Escape leads back, Tab leaves and closes it', async () => {
    await driver.badge(article);
    const chip = keysOf(article, true);
    const open = `root.querySelector('.chip .menu').hidden === false`;
    await chip.start('.chip .more');
    await chip.press('Enter');
    await chip.at('[role=menuitem]:first-of-type');
    await chip.press('ArrowUp');
    await chip.at('[role=menuitem]:last-of-type');
    await chip.press('Escape');
    await chip.at('.chip .more');
    expect(await chip.read(open)).toBe(false);
    await chip.press('Enter');
    await chip.at('[role=menuitem]:first-of-type');
    await chip.press('Tab');
    await chip.at('.chip .bar button');
    expect(await chip.read(open)).toBe(false);
  });

  // In Chromium the chip opens the browser's own panel.
  if (name === 'firefox') {
    test('from the chip the focus goes into the panel in the page, and back when it is closed', async () => {
      const page = keysOf(article, true);
      await page.start('.chip .open');
      await page.press('Enter');
      await page.at('[data-panel] [role=tab]');
      await page.start('[data-panel] .tabs .bare:last-child');
      await page.press('Enter');
      await page.at('.chip .open');
    });
  }

  test('the popup: typed, walked, copied; what is chosen is what assistive tools are told', async () => {
    const popup = keysOf(await driver.popup(article));
    await popup.at('[role=combobox]');
    await popup.type('press freedom');
    // Results come as one types: those of the whole query are walked.
    await popup.says('for press, freedom');
    await popup.press('ArrowDown');
    const active = `root.getElementById(root.activeElement.getAttribute('aria-activedescendant'))`;
    await eventually(
      () => popup.read(`${active}?.matches('.hit + .hit[aria-selected=true]')`),
      'the second result',
    );
    await popup.press('Control+c');
    await popup.says('Copied in');
    const { stops, visited } = await tabWalk(popup);
    expect(visited).toEqual(inOrder(stops));
    await driver.closePopup();
  });
});
