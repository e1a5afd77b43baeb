import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, eventually, type Face, type Tab } from './support/driver.ts';
import { pages } from './support/pages.ts';
import { type Site, serve } from './support/server.ts';
import { browsersHere, launchers } from './support/start.ts';

const textOf = `document.body.innerText`;

describe.each(browsersHere())('%s', name => {
  let driver: Driver;
  let site: Site;
  let article: Tab;

  beforeAll(async () => {
    site = await serve(pages);
    driver = await launchers[name]();
    article = await driver.newTab(`${site.base}/sample`);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  test('the badge counts what the panel will show', async () => {
    const badge = await eventually(() => driver.badge(article), 'the badge');
    expect(Number(badge)).toBeGreaterThanOrEqual(2);
  });

  test('the chip says points and findings and moves nothing on the page', async () => {
    const chip = await eventually(
      () => article.shadow<string>(`root.querySelector('.chip .open')?.innerText`),
      'the chip',
    );
    expect(chip).toMatch(/\d+ points? · \d+ UN findings?/);
    expect(
      await article.evaluate(`document.querySelector('election-record').shadowRoot`),
    ).toBeNull();
    expect(await article.evaluate(`document.querySelectorAll('election-record').length`)).toBe(1);
  });

  test('a click on the chip opens the panel with the statement and the findings', async () => {
    await article.clickShadow('.chip .open');
    const text = await panelText();
    expect(text).toContain('eliminating the main political opposition party');
    expect(text).toContain('Commission of Inquiry for Cambodia');
    expect(text).toContain('Record note');
    expect(text).toMatch(/UN human rights office|Independent UN expert|UN treaty body/);
    expect(text).toMatch(/Cambodia’s reply|No reply found as of 23 November 2026/);
    expect(text).not.toMatch(/confirms|proves/);
  });

  test('Copy puts the same citation on the clipboard as rich and as plain text', async () => {
    if (name === 'chromium') {
      const panel = await driver.nativePanel(article);
      await panel.click('.actions .split button');
    } else {
      await article.clickShadow('.actions .split button');
    }
    const copied = await eventually(async () => {
      const held = await driver.clipboard();
      return held.text.includes('Commission of Inquiry') ? held : undefined;
    }, 'the clipboard');
    const plain = copied.html
      .replace(/<[^>]+>/g, '')
      .replace(/&amp;/g, '&')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>');
    expect(plain.trim()).toContain(copied.text.trim());
  });

  test('the browser’s own panel shows the same article', async () => {
    const panel = await driver.nativePanel(article);
    const text = await eventually(async () => {
      const shown = await panel.evaluate<string>(textOf);
      return shown.includes('The statement says') ? shown : undefined;
    }, 'the native panel');
    expect(text).toContain('Election body keeps main opposition party off');
  });

  test.each(['/other', '/cambodia-else'])('on %s there is nothing at all', async path => {
    const tab = await driver.newTab(`${site.base}${path}`);
    // The popup answers only after the background has heard all that the page script had to say.
    const popup = await driver.popup(tab);
    await eventually(
      async () => (await popup.evaluate<string>(textOf)).includes('Nothing for this page'),
      'the popup',
    );
    expect(await driver.badge(tab)).toBe('');
    expect(await tab.evaluate(`document.querySelector('election-record')`)).toBeNull();
    await driver.closePopup();
    await tab.close();
  });

  test('the popup searches by keyboard and copies what it found', async () => {
    const before = await driver.clipboard();
    const tab = await driver.newTab(`${site.base}/other`);
    const popup = await driver.popup(tab);
    await eventually(
      () => popup.evaluate<boolean>(`document.activeElement?.matches('input')`),
      'the focused search box',
    );
    await popup.type('candelight');
    await eventually(
      async () => (await popup.evaluate<string>(textOf)).includes('Candlelight'),
      'results',
    );
    await popup.press('ArrowDown');
    expect(
      await popup.evaluate<boolean>(`document.querySelector('[aria-selected="true"]') !== null`),
    ).toBe(true);
    await popup.press('Control+c');
    // The popup closes when another tab comes to the front, and reading the clipboard needs one.
    await eventually(
      async () => (await popup.evaluate<string>(textOf)).includes('Copied in'),
      'the word that it was copied',
    );
    const copied = await eventually(async () => {
      const held = await driver.clipboard();
      return held.text !== before.text && held.text !== '' ? held : undefined;
    }, 'the citation of the chosen result');
    expect(copied.text).toMatch(/20(22|23)/);
    await driver.closePopup();
    await tab.close();
  });

  test('no request went anywhere but to the test’s own pages', () => {
    expect(driver.strayRequests(site.base)).toEqual([]);
  });

  async function panelText(): Promise<string> {
    const read = async (): Promise<string | undefined> => {
      if (name === 'firefox')
        return article.shadow<string>(`root.querySelector('[data-panel]')?.innerText`);
      const panel: Face = await driver.nativePanel(article);
      return panel.evaluate<string>(textOf);
    };
    return eventually(async () => {
      const text = await read();
      return text?.includes('The statement says') ? text : undefined;
    }, 'the panel’s content');
  }
});
