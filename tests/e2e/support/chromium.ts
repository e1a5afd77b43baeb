/** Real Chromium through puppeteer: extension loaded over the pipe, side panel as a page target. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags, needBrowser } from '../../../scripts/browsers.ts';
import { grantsInChromium } from '../grants/chromium.ts';
import { filesIn } from './downloads.ts';
import { type Driver, eventually, type Face, type LaunchOptions, type Tab } from './driver.ts';
import { watchChromium } from './faults.ts';
import { incognitoPage, loadForIncognito } from './private-windows.ts';

const flags = [...chromiumFlags, '--force-prefers-reduced-motion'];

const middle = `(element => {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const r = element.getBoundingClientRect();
  return { x: r.x + r.width / 2, y: r.y + r.height / 2 };
})`;

function face(page: Page): Face {
  return {
    page,
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    async click(selector) {
      const at = await eventually(
        () =>
          page.evaluate(
            `(e => e && ${middle}(e))(document.querySelector(${JSON.stringify(selector)}))`,
          ) as Promise<{ x: number; y: number } | null>,
        selector,
      );
      await page.mouse.click(at.x, at.y);
    },
    type: text => page.keyboard.type(text),
    async press(chord) {
      const keys = chord.split('+');
      for (const key of keys.slice(0, -1)) await page.keyboard.down(key as never);
      await page.keyboard.press(keys.at(-1) as never);
      for (const key of keys.slice(0, -1)) await page.keyboard.up(key as never);
    },
    screenshot: async path => void (await page.screenshot({ path: path as `${string}.png` })),
  };
}

async function tab(page: Page): Promise<Tab> {
  const cdp = await page.createCDPSession();
  const shadow = async <T>(expression: string): Promise<T | undefined> => {
    interface Node {
      nodeName: string;
      backendNodeId: number;
      children?: Node[];
      shadowRoots?: Node[];
    }
    const { root } = (await cdp.send('DOM.getDocument', { depth: 3, pierce: true })) as {
      root: Node;
    };
    // The doctype is a node named "html" too, without children.
    const html = root.children?.find(n => n.children && n.nodeName.toUpperCase() === 'HTML');
    const host = html?.children?.find(n => n.nodeName.toUpperCase() === 'ELECTION-RECORD');
    const closed = host?.shadowRoots?.[0];
    if (!closed) return undefined;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { const root = this; return (${expression}); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
    return result.value as T;
  };
  return {
    ...face(page),
    shadow,
    async clickShadow(selector) {
      const at = await eventually(
        () =>
          shadow<{ x: number; y: number }>(
            `(e => e && ${middle}(e))(root.querySelector(${JSON.stringify(selector)}))`,
          ),
        `${selector} in our shadow root`,
      );
      await page.mouse.click(at.x, at.y);
    },
    goto: async url => void (await page.goto(url)),
    back: async () => void (await page.goBack()),
    close: () => page.close(),
  };
}

async function launch(
  extension: string,
  folder: string,
  { headless, proxy, host, private: privately = false }: LaunchOptions,
): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: headless ?? true,
    pipe: true,
    userDataDir: folder,
    enableExtensions: privately ? true : [extension],
    args: [
      ...flags,
      ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`] : []),
      ...(host ? [`--host-resolver-rules=MAP ${host} 127.0.0.1`] : []),
    ],
    defaultViewport: null,
  });
  if (privately) await loadForIncognito(browser, extension);
  return browser;
}

export async function startChromium(
  extension: string,
  options: LaunchOptions = {},
): Promise<Driver> {
  const folder = options.profile ?? mkdtempSync(join(tmpdir(), 'record-chromium-'));
  const again = existsSync(join(folder, 'Default'));
  const browser = await launch(extension, folder, options);
  const target = await browser.waitForTarget(
    t => t.type() === 'service_worker' && t.url().endsWith('background.js'),
  );
  const id = new URL(target.url()).host;
  const faults = watchChromium(browser, id);
  const saved = mkdtempSync(join(tmpdir(), 'record-saved-'));
  const control = await browser.target().createCDPSession();
  await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
  // It comes to the front when it opens: not in the middle of a test.
  if (!again) await browser.waitForTarget(t => t.url().endsWith(`${id}/welcome.html`));
  const requests: string[] = [];
  const watch = (page: Page) => page.on('request', request => requests.push(request.url()));
  browser.on('targetcreated', target => {
    if (target.type() !== 'page') return;
    target.page().then(
      page => page && watch(page),
      () => undefined,
    );
  });
  /** The worker may be stopped at any time: look it up anew. */
  const worker = async () => {
    const found = await browser.waitForTarget(
      t => t.type() === 'service_worker' && t.url().includes(id),
    );
    const running = await found.worker();
    if (!running) throw new Error('The background did not start.');
    return running;
  };
  const pages = new Map<Tab, Page>();
  const activeTabId = async (page: Page): Promise<number> => {
    await page.bringToFront();
    return (await worker()).evaluate(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(tabs => tabs[0].id)',
    ) as Promise<number>;
  };
  const pageOf = (t: Tab): Page => {
    const page = pages.get(t);
    if (!page) throw new Error('Not a tab of this browser.');
    return page;
  };
  return {
    name: 'chromium',
    grants: grantsInChromium(browser, id),
    async newTab(url) {
      const page = options.private
        ? await incognitoPage(browser, worker, url)
        : await browser.newPage();
      if (!options.private) await page.goto(url);
      const made = await tab(page);
      pages.set(made, page);
      return made;
    },
    async badge(t) {
      const tabId = await activeTabId(pageOf(t));
      return (await worker()).evaluate(
        `chrome.action.getBadgeText({ tabId: ${tabId} })`,
      ) as Promise<string>;
    },
    async nativePanel() {
      const panel = await browser.waitForTarget(t => t.url().includes(`${id}/sidepanel.html`), {
        timeout: 15_000,
      });
      return face(await panel.asPage());
    },
    async withoutNativePanel() {
      await (await worker()).evaluate('void (browser.sidePanel.open = undefined)');
    },
    async popup(t) {
      const page = pageOf(t);
      await page.bringToFront();
      const cdp = await browser.target().createCDPSession();
      const { targetInfos } = (await cdp.send('Target.getTargets', {
        filter: [{ type: 'tab' }, { exclude: false }],
      } as never)) as unknown as { targetInfos: { type: string; url: string; targetId: string }[] };
      // The source of a page stands under the page's own address in one of the two.
      const bare = (url: string) => url.replace(/^view-source:/, '');
      const own = targetInfos.find(x => x.type === 'tab' && bare(x.url) === bare(page.url()));
      await cdp.send('Extensions.triggerAction' as never, { id, targetId: own?.targetId } as never);
      const popup = await browser.waitForTarget(x => x.url().includes(`${id}/popup.html`), {
        timeout: 15_000,
      });
      return face(await popup.asPage());
    },
    async searchSelection(t, text) {
      await pageOf(t).bringToFront();
      await (await worker()).evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
          chrome.contextMenus.onClicked.dispatch(
            { menuItemId: 'search-selection', selectionText: ${JSON.stringify(text)} }, tab))`,
      );
    },
    async enterInAddressBar(text) {
      const before = new Set(browser.targets());
      await (await worker()).evaluate(
        `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, 'newForegroundTab')`,
      );
      const opened = await browser.waitForTarget(
        x => !before.has(x) && x.url().includes(`${id}/sidepanel.html`),
      );
      return face(await opened.asPage());
    },
    async closePopup() {
      const open = browser.targets().find(x => x.url().includes(`${id}/popup.html`));
      await (await open?.asPage())?.close();
    },
    async ownPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return face(page);
    },
    async openedPage(path) {
      const opened = await browser.waitForTarget(
        t => t.url() === `chrome-extension://${id}/${path}`,
      );
      const page = await opened.page();
      if (!page) throw new Error(`${path} is not in a tab.`);
      const made = await tab(page);
      pages.set(made, page);
      return made;
    },
    downloads: async () => filesIn(saved),
    async clipboard() {
      const page = await browser.newPage();
      try {
        await page.setContent(
          '<div id="here" contenteditable style="min-height:50px">&nbsp;</div>',
        );
        await page.bringToFront();
        await page.evaluate(`document.addEventListener('paste', e => { window.pasted = {
          text: e.clipboardData.getData('text/plain'), html: e.clipboardData.getData('text/html') } })`);
        await page.click('#here');
        await page.keyboard.down('Control');
        await page.keyboard.press('v', { commands: ['Paste'] });
        await page.keyboard.up('Control');
        return await eventually(
          () =>
            page.evaluate('window.pasted') as Promise<{ text: string; html: string } | undefined>,
          'a paste',
        );
      } finally {
        await page.close();
      }
    },
    strayRequests: base =>
      requests.filter(
        url => !url.startsWith(base) && !/^(chrome-extension|about|data|blob|chrome):/.test(url),
      ),
    faults: async () => faults,
    async stopBackground() {
      const ours = browser
        .targets()
        .find(t => t.type() === 'service_worker' && t.url().includes(id));
      await (await ours?.worker())?.close();
    },
    closed: () => new Promise(done => browser.once('disconnected', () => done())),
    async crash() {
      const gone = new Promise(done => browser.once('disconnected', done));
      browser.process()?.kill('SIGKILL');
      await gone;
      rmSync(saved, { recursive: true, force: true, maxRetries: 3 });
    },
    async close() {
      await browser.close();
      for (const made of options.profile ? [saved] : [folder, saved])
        rmSync(made, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
