/**
 * Real Firefox through WebDriver BiDi. Its chrome scope reaches what BiDi does not show: the
 * sidebar, the popup, the toolbar badge and closed shadow roots.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { needBrowser } from '../../../scripts/browsers.ts';
import { grantsInFirefox } from '../grants/firefox.ts';
import { filesIn } from './downloads.ts';
import { type Driver, eventually, type Face, type LaunchOptions, type Tab } from './driver.ts';
import { chromeScope, keys, type Scope } from './firefox-chrome.ts';
import { allowInFirefox } from './private-windows.ts';

const UUID = '11111111-2222-4333-8444-555555555555';

const face = (scope: Scope, where: string): Face => ({
  evaluate: expression => scope.evaluate(where, expression),
  click: selector => scope.click(where, `document.querySelector(${JSON.stringify(selector)})`),
  type: async text => {
    for (const key of text) await scope.run(keys.press, where, key);
  },
  press: key => scope.run(keys.press, where, key),
  screenshot: path => scope.screenshot(where, path),
});

const geckoIdOf = (extension: string): string =>
  (
    JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } };
    }
  ).browser_specific_settings.gecko.id;

/** All but loopback goes through the proxy. */
const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

export async function startFirefox(
  extension: string,
  { headless = true, proxy, host, private: privately = false }: LaunchOptions = {},
): Promise<Driver> {
  const geckoId = geckoIdOf(extension);
  const folder = mkdtempSync(join(tmpdir(), 'record-firefox-'));
  const saved = mkdtempSync(join(tmpdir(), 'record-saved-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless,
    userDataDir: folder,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
      'app.update.enabled': false,
      'browser.download.folderList': 2,
      'browser.download.dir': saved,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      // Its list of downloads would lie over the page and take the next click.
      'browser.download.alwaysOpenPanel': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.shell.checkDefaultBrowser': false,
      'browser.aboutwelcome.enabled': false,
      'toolkit.cosmeticAnimations.enabled': false,
      // Its questions take no answer in the first moment, lest one is given unread.
      'security.notification_enable_delay': 0,
      'ui.prefersReducedMotion': 1,
      ...(proxy ? throughProxy(proxy) : {}),
      'browser.privatebrowsing.autostart': privately,
      ...(host ? { 'network.dns.localDomains': host } : {}),
    },
  });
  await browser.installExtension(extension);
  const scope = chromeScope(browser);
  const ownUrl = (path: string) => `moz-extension://${UUID}/${path}`;
  const frontOwn = (path: string) =>
    eventually(() => scope.run(keys.frontTab, ownUrl(path)), `${path} in a tab`);
  // It comes to the front when it opens: not in the middle of a test.
  if (privately) await allowInFirefox(scope, geckoId);
  else await frontOwn('welcome.html');
  const requests: string[] = [];
  const pages = new Map<Tab, Page>();
  const front = (page: Page) => page.bringToFront();
  /** Our closed shadow root in the tab in front. */
  const shadowOf = `document.querySelector('election-record')?.openOrClosedShadowRoot`;
  const inShadow: Pick<Tab, 'shadow' | 'clickShadow'> = {
    shadow: <T>(expression: string) =>
      scope.evaluateAsBrowser<T>(
        'tab',
        `(root => root ? (${expression}) : undefined)(${shadowOf})`,
      ),
    clickShadow: selector =>
      scope.clickAsBrowser('tab', `${shadowOf}?.querySelector(${JSON.stringify(selector)})`),
  };
  const makeTab = (page: Page): Tab => {
    page.on('request', request => requests.push(request.url()));
    const made: Tab = {
      evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
      async click(selector) {
        await (await page.waitForSelector(selector))?.click();
      },
      type: text => page.keyboard.type(text),
      press: key => page.keyboard.press(key as never),
      screenshot: async path => void (await page.screenshot({ path: path as `${string}.png` })),
      async shadow<T>(expression: string) {
        await front(page);
        return inShadow.shadow<T>(expression);
      },
      async clickShadow(selector) {
        await front(page);
        await inShadow.clickShadow(selector);
      },
      goto: async url => void (await page.goto(url)),
      back: async () => void (await page.goBack()),
      close: () => page.close(),
    };
    pages.set(made, page);
    return made;
  };
  const bring = async (t: Tab) => {
    const page = pages.get(t);
    if (page) await front(page);
  };
  return {
    name: 'firefox',
    grants: grantsInFirefox(scope, geckoId),
    async newTab(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return makeTab(page);
    },
    async badge(t) {
      await bring(t);
      return scope.run(keys.badge, geckoId);
    },
    async nativePanel(t) {
      await bring(t);
      await scope.run(keys.sidebarShortcut);
      const panel = face(scope, 'sidebar');
      await eventually(() => panel.evaluate<boolean>('document.body !== null'), 'the sidebar');
      return panel;
    },
    // Its sidebar has a key of its own; the chip cannot open it.
    withoutNativePanel: async () => undefined,
    async popup(t) {
      await bring(t);
      await scope.run(keys.openPopup, geckoId);
      const popup = face(scope, 'popup');
      await eventually(() => popup.evaluate<boolean>('document.body !== null'), 'the popup');
      return popup;
    },
    async searchSelection(t, text) {
      await bring(t);
      await scope.run(keys.menuSearch, geckoId, text);
      // The shortcut would close the sidebar again that is about to open.
      await eventually(() => scope.run(keys.sidebarIsOpen), 'the sidebar that the menu opens');
    },
    async closePopup() {
      await scope.run(keys.closePopup);
    },
    async ownPage(path) {
      const url = ownUrl(path);
      await scope.run(keys.openTab, url);
      const own = face(scope, 'tab');
      await eventually(
        () => own.evaluate<boolean>(`location.href === ${JSON.stringify(url)}`),
        url,
      );
      return own;
    },
    async openedPage(path) {
      await frontOwn(path);
      const none = () => Promise.reject(new Error('A page of ours stays where it is.'));
      return { ...face(scope, 'tab'), ...inShadow, goto: none, back: none, close: none };
    },
    downloads: async () => filesIn(saved),
    clipboard: () => scope.run(keys.clipboard),
    strayRequests: base =>
      requests.filter(
        url =>
          !url.startsWith(base) && !/^(moz-extension|about|data|blob|resource|chrome):/.test(url),
      ),
    faults: () => scope.run(keys.faults, ownUrl('')),
    stopBackground: () => scope.run(keys.stopBackground, geckoId),
    closed: () => new Promise(done => browser.once('disconnected', () => done())),
    async close() {
      await browser.close();
      for (const made of [folder, saved])
        rmSync(made, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
