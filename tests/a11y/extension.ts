/** The built extension in real Chromium, its pages in tabs, beside a sample article in front. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { needBrowser } from '../../scripts/browsers.ts';
import { eventually } from '../e2e/support/driver.ts';

const built = join(import.meta.dirname, '../../.output/chrome-mv3-e2e');

export interface Extension {
  /** One of our pages in a tab behind the sample article, as a panel or a popup stands beside it. */
  beside(path: string): Promise<Page>;
  /** One of our pages in front. */
  alone(path: string): Promise<Page>;
  /** Changes what the reader has chosen. */
  settings(change: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

export async function startExtension(): Promise<Extension> {
  const folder = mkdtempSync(join(tmpdir(), 'record-a11y-'));
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    pipe: true,
    userDataDir: folder,
    enableExtensions: [built],
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  const welcome = await browser.waitForTarget(target => target.url().endsWith('/welcome.html'));
  const base = welcome.url().replace(/\/welcome\.html.*$/, '');
  const first = await welcome.page();
  if (!first) throw new Error('The welcome page is not in a tab.');
  const sample = await browser.newPage();
  await sample.goto(`${base}/sample.html`);
  await eventually(
    () => sample.evaluate(`document.querySelector('election-record') !== null`),
    'the sample article',
  );
  const run = <T>(expression: string) => first.evaluate(expression) as Promise<T>;
  let opened = 0;
  return {
    async beside(path) {
      const url = `${base}/${path}#${opened++}`;
      await sample.bringToFront();
      await run(`chrome.tabs.create({ url: ${JSON.stringify(url)}, active: false }).then(() => 1)`);
      const target = await browser.waitForTarget(one => one.url() === url);
      const page = await target.page();
      if (!page) throw new Error(`${path} is not in a tab.`);
      return page;
    },
    async alone(path) {
      const page = await browser.newPage();
      await page.goto(`${base}/${path}`);
      return page;
    },
    settings: change =>
      run(
        `chrome.storage.local.set({ settings: { schema: 1, ...${JSON.stringify(change)} } }).then(() => undefined)`,
      ),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
