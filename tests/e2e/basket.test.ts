import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, eventually, type Face, type Tab } from './support/driver.ts';
import { pages } from './support/pages.ts';
import { type Site, serve } from './support/server.ts';
import { browsersHere, launchers } from './support/start.ts';

const textOf = `document.body.innerText`;
/** The panes that are not hidden, and what stands in them. */
const shown = (selector: string) => `.pane:not([hidden]) ${selector}`;

describe.each(browsersHere())('%s', name => {
  let driver: Driver;
  let site: Site;
  let article: Tab;
  let panel: Face;
  let briefing: Face;

  const saved = (ending: string): Promise<Buffer> =>
    eventually(async () => {
      const files = await driver.downloads();
      const found = Object.keys(files).find(file => file.endsWith(ending));
      return found ? files[found] : undefined;
    }, `a file ${ending}`);
  const click = (selector: string) => panel.click(shown(selector));
  /** What the basket's tab counts. */
  const count = (kept: number) =>
    eventually(
      () => panel.evaluate<boolean>(`document.querySelector('.count')?.textContent === '${kept}'`),
      `${kept} in the basket`,
    );
  /** Chooses in a list as the reader does: the page hears of it. */
  const choose = (selector: string, value: string) =>
    panel.evaluate(`(select => {
      select.value = ${JSON.stringify(value)};
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })(document.querySelector(${JSON.stringify(selector)}))`);

  beforeAll(async () => {
    site = await serve(pages);
    driver = await launchers[name]();
    article = await driver.newTab(`${site.base}/sample`);
    // In Firefox the chip opens the panel in the page; the sidebar has a key of its own.
    if (name === 'chromium') await article.clickShadow('.chip .open');
    panel = await driver.nativePanel(article);
    await eventually(
      async () => (await panel.evaluate<string>(textOf)).includes('The statement says'),
      'the panel',
    );
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  test('two lines of an article and one of the search come into the basket', async () => {
    await click('.actions > .button');
    await count(1);
    await click('.entry:not(.lane-statement) .actions > .button');
    await count(2);
    await panel.click('[data-tab=search]');
    await click('[role=combobox]');
    await panel.type('press freedom');
    // Results come as one types: the list is still when it is the same twice.
    let before = '';
    await eventually(async () => {
      const now = await panel.evaluate<string>(
        `document.querySelector('[role=combobox]').value + document.querySelector('.hits')?.innerText`,
      );
      const still = now.startsWith('press freedom') && now === before;
      before = now;
      return still;
    }, 'results that stay');
    await eventually(async () => {
      const button = await panel.evaluate<string>(
        `document.querySelector('.hits [aria-selected=true] .actions > .button')?.innerText ?? ''`,
      );
      // Lines that are in the basket already are passed over.
      if (button !== 'Add') await panel.press('ArrowDown');
      return button === 'Add';
    }, 'a hit that can be added');
    await click('.hits [aria-selected=true] .actions > .button');
    await count(3);
    await panel.click('[data-tab=basket]');
    await eventually(
      () => panel.evaluate<boolean>(`document.querySelectorAll('.row-kept').length === 3`),
      'three lines in the basket',
    );
    expect(await panel.evaluate<string>(textOf)).toContain('3 items, kept on this device');
  });

  test('RIS comes as a file that can be read back', async () => {
    await click('.basket-foot .filled');
    await click('.export-kind:nth-of-type(4) input');
    await eventually(
      () => panel.evaluate<boolean>(`document.querySelector('.export-kind select') !== null`),
      'the formats',
    );
    await choose('.export-kind select', 'ris');
    await click('.export-foot .filled');
    const ris = (await saved('.ris')).toString('utf8');
    expect(ris.match(/^TY {2}- /gm)?.length).toBeGreaterThanOrEqual(3);
    expect(ris).toContain('Commission of Inquiry for Cambodia');
    expect(ris).toMatch(/ER {2}- \r\n$/);
  });

  test('the briefing opens on a page of its own, one A4 page long', async () => {
    await click('.export-kind:nth-of-type(2) input');
    // The foot stands elsewhere, and does something else, once the choices of RIS are gone.
    await eventually(
      () =>
        panel.evaluate<boolean>(
          `document.querySelector('.export-kind:nth-of-type(2) input').checked && !document.querySelector('.export-kind:nth-of-type(4) select')`,
        ),
      'the choice of the briefing',
    );
    await click('.export-foot .filled');
    briefing = await driver.openedPage('briefing.html');
    const text = await eventually(async () => {
      const all = await briefing.evaluate<string>(textOf);
      return all.includes('Sources') ? all : undefined;
    }, 'the briefing');
    expect(text).toContain('The statement says');
    expect(text).toContain('The UN record');
    const ratio = await briefing.evaluate<number>(
      `(sheet => sheet.scrollHeight / sheet.clientWidth)(document.querySelector('.briefing-sheet'))`,
    );
    expect(ratio).toBeLessThanOrEqual(297 / 210 + 0.01);
    if (process.env['SHOTS'])
      await briefing.screenshot(`${process.env['SHOTS']}/briefing-${name}.png`);
  });

  test('the briefing comes as Word, HTML and Markdown files with the same footnotes', async () => {
    const take = async (at: number, ending: string) => {
      await briefing.click(`.briefing-ways button:nth-of-type(${at})`);
      return saved(ending);
    };
    const word = unzipSync(new Uint8Array(await take(3, '.docx')));
    const notes = strFromU8(word['word/footnotes.xml'] ?? new Uint8Array());
    const html = (await take(4, '.html')).toString('utf8');
    const markdown = (await take(5, '.md')).toString('utf8');
    const count = markdown.match(/^\[\^\d+\]:/gm)?.length ?? 0;
    expect(count).toBeGreaterThanOrEqual(2);
    expect(notes.match(/<w:footnote w:id=/g)).toHaveLength(count);
    expect(html.match(/<li\b/g)).toHaveLength(count);
  });

  test('the basket is there after the panel is opened again', async () => {
    const again = await driver.ownPage('sidepanel.html');
    await again.click('[data-tab=basket]');
    await eventually(
      () => again.evaluate<boolean>(`document.querySelectorAll('.row-kept').length === 3`),
      'the basket',
    );
  });

  test('no request went anywhere but to the test’s own pages', () => {
    expect(driver.strayRequests(site.base)).toEqual([]);
  });
});
