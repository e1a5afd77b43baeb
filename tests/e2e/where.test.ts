import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, eventually, type Tab } from './support/driver.ts';
import { in2018, wherePages } from './support/pages-where.ts';
import { openArticle, type Pane, until, type Where } from './support/pane.ts';
import { type Site, serve } from './support/server.ts';
import { browsersHere, launchers } from './support/start.ts';

/** The page without our host, as it is written. */
const PAGE = `(page => { page.querySelector(':scope > election-record')?.remove();
  return page.outerHTML; })(document.documentElement.cloneNode(true))`;
/** What is highlighted now. */
const MARKED = `[...(CSS.highlights.get('cer-passage') ?? [])].map(range => range.toString()).join('|')`;

const ways = browsersHere().flatMap((name): [Driver['name'], Where][] =>
  name === 'chromium'
    ? [[name, 'native']]
    : [
        [name, 'in-page'],
        [name, 'native'],
      ],
);

describe.each(ways)('in %s, %s panel', (name, where) => {
  let driver: Driver;
  let site: Site;
  let tab: Tab;
  let pane: Pane;
  let before: string;
  const open = async (path: string) => {
    pane = await openArticle(driver, tab, `${site.base}${path}`, where);
  };
  const marked = (not = '') =>
    eventually(async () => {
      const text = await tab.evaluate<string>(MARKED);
      return text !== not && text;
    }, 'the highlight');
  /** Id of the first line with several passages. */
  const several = async () => {
    const id = await pane.read<string>(
      `[...root.querySelectorAll('.entry')].find(one => /^[2-9] passages/.test(one.querySelector('.where')?.textContent))?.dataset.card`,
    );
    expect(id).toBeDefined();
    return `.entry[data-card="${id}"]`;
  };

  beforeAll(async () => {
    site = await serve(wherePages);
    driver = await launchers[name]();
    tab = await driver.newTab(`${site.base}/2018`);
    before = await tab.evaluate<string>(PAGE);
    await open('/2018');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  test('one click scrolls to the passage and highlights it, and the page has no other node', async () => {
    const entry = await several();
    await tab.evaluate('scrollTo(0, document.body.scrollHeight)');
    const from = await tab.evaluate<number>('scrollY');
    await pane.click(`${entry} .show`);
    const first = await marked();
    expect([in2018.title, ...in2018.paragraphs]).toContain(first);
    await eventually(async () => (await tab.evaluate<number>('scrollY')) !== from, 'scrolling');
    const look = `getComputedStyle(document.querySelector('p'), '::highlight(cer-passage)')`;
    await eventually(
      async () => (await tab.evaluate<string>(`${look}.backgroundColor`)) === 'rgb(255, 226, 122)',
      'the look of the highlight',
    );
    expect(await tab.evaluate(PAGE)).toBe(before);
    await until(
      pane,
      `/^1 of [2-9]/.test(root.querySelector('${entry} .where').textContent)`,
      '“1 of n”',
    );
    expect(await pane.read(`root.querySelector('${entry}').classList.contains('target')`)).toBe(
      true,
    );
  });

  test('the next passage and the one before are a click away, by names', async () => {
    const card = await pane.read<string>(
      `root.querySelector('.next').closest('.entry').dataset.card`,
    );
    const entry = `.entry[data-card="${card}"]`;
    const first = await marked();
    await pane.click(`${entry} [aria-label="Next passage"]`);
    const second = await marked(first);
    expect([in2018.title, ...in2018.paragraphs]).toContain(second);
    await pane.click(`${entry} [aria-label="Previous passage"]`);
    expect(await marked(second)).toBe(first);
    expect(await tab.evaluate(PAGE)).toBe(before);
  });

  test('the way back on the page has the focus on the entry again', async () => {
    const shown = `root.querySelector('.next')?.closest('.entry').dataset.card`;
    const card = await pane.read<string>(shown);
    await pane.click(`.entry:not([data-card="${card}"]) .show`);
    // The bar leads to the entry last asked for, once the page has answered.
    await until(pane, `${shown} !== '${card}'`, 'another entry’s passage');
    await pane.click(`.entry[data-card="${card}"] .show`);
    await until(pane, `${shown} === '${card}'`, 'the entry’s passage');
    await tab.clickShadow('.back .to-entry');
    await eventually(
      () =>
        where === 'native'
          ? pane.read<boolean>(`document.activeElement.dataset.card === '${card}'`)
          : tab.shadow<boolean>(`root.activeElement?.dataset.card === '${card}'`),
      'the focus on the entry',
    );
  });

  test('a page written anew with the same words still shows its passages', async () => {
    await tab.evaluate(`(body => { body.innerHTML = body.innerHTML; })(document.body)`);
    const entry = await several().catch(async () => {
      const card = await pane.read<string>(
        `root.querySelector('.next').closest('.entry').dataset.card`,
      );
      return `.entry[data-card="${card}"]`;
    });
    await pane.click(`${entry} .show`);
    expect([in2018.title, ...in2018.paragraphs]).toContain(await marked());
  });

  test('words that are gone are said to be gone', async () => {
    await tab.evaluate(
      `document.querySelectorAll('h1, p').forEach(one => { one.textContent = 'Other words stand here now.'; })`,
    );
    await pane.click('.entry .show');
    await eventually(
      async () => (await pane.text()).includes('That passage is no longer on the page.'),
      'the sentence',
    );
    expect(await pane.text()).toContain('Read the page again');
    expect(await tab.evaluate(MARKED)).toBe('');
  });

  test('an article of 2018 and one of 2023 on one subject know different things, with replies in both', async () => {
    const read = async (path: string) => {
      await open(path);
      const known = await pane.read<string[]>(
        `[...root.querySelectorAll('section.section:not(.fold):not(.named) .entry[class*=lane-]:not(.lane-statement)')].map(one => one.dataset.card)`,
      );
      return { known: known ?? [], text: await pane.text() };
    };
    const early = await read('/2018');
    const late = await read('/2023');
    expect(early.text).toContain('The UN record as of 30 July 2018');
    expect(late.text).toContain('The UN record as of 24 July 2023');
    expect(early.known.length).toBeGreaterThan(0);
    expect(late.known.length).toBeGreaterThan(0);
    expect(early.known).not.toEqual(late.known);
    for (const { text } of [early, late]) {
      expect(text).toMatch(/Cambodia’s (reply|account)/);
    }
  });

  test('a UN symbol in the article is resolved, shown on the page, and can be cited', async () => {
    await open('/2023');
    const named = await pane.read<string>(`root.querySelector('.named')?.textContent`);
    expect(named).toContain('UN documents named in this article');
    expect(named).toContain('CCPR/C/KHM/CO/3');
    expect(named).toContain('UN treaty body');
    await pane.click('.named .show');
    expect(await marked()).toContain('CCPR/C/KHM/CO/3');
  });

  test('a line that does not fit is hidden on this page, and stands in the report of the options page', async () => {
    await open('/2018');
    await pane.click('.why-toggle');
    await pane.click('.why-ways [aria-pressed]');
    await until(pane, `root.querySelector('.why-how') !== null`, 'the way to choose');
    const line = await pane.read<string>(`root.querySelector('.entry').dataset.card`);
    await pane.click('.entry .where');
    const shown = `root.querySelector('.entry[data-card="${line}"]') !== null`;
    await eventually(async () => (await pane.read<boolean>(shown)) === false, 'a hidden line');
    const options = await driver.ownPage('options.html');
    await eventually(
      () =>
        options.evaluate<boolean>(
          `document.querySelector('.wrong-report')?.innerText.includes('1 entry')`,
        ),
      'the report',
    );
    await open('/2023');
    expect(await pane.read<boolean>(shown)).toBe(true);
  });

  test('an article without a date says so, shows all, and takes a date', async () => {
    await open('/undated');
    expect(await pane.text()).toContain('no date found');
    expect(await pane.text()).not.toContain('Since then');
    await pane.click('.no-date .link');
    await until(pane, `root.querySelector('input[type=date]') !== null`, 'the field');
    await pane.read(
      `(input => { input.value = '2018-07-30'; input.dispatchEvent(new (input.ownerDocument.defaultView.Event)('input', { bubbles: true })); return true; })(root.querySelector('input[type=date]'))`,
    );
    await pane.click('.no-date [type=submit]');
    await eventually(
      async () => (await pane.text()).includes('The UN record as of 30 July 2018'),
      'the record as of the day',
    );
    expect(await pane.text()).toContain('date set by you');
    expect(await pane.text()).toContain('Since then');
  });

  test('nothing of a passage is left when the page becomes another one', async () => {
    await pane.click('.entry .show');
    await marked();
    await tab.evaluate(`history.pushState({}, '', '/elsewhere')`);
    await eventually(async () => (await tab.evaluate<string>(MARKED)) === '', 'no highlight');
    expect(await tab.evaluate(`document.querySelector('election-record')`)).toBeNull();
  });

  test('no request went anywhere but to the test’s own pages', () => {
    expect(driver.strayRequests(site.base)).toEqual([]);
  });
});
