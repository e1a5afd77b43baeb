/** The reader's leave to run in private windows, and such windows. */
import type { Browser, Page } from 'puppeteer-core';
import type { Scope } from './firefox-chrome.ts';

/* Sent to Firefox as text: it sees Firefox's globals. */
// biome-ignore lint/suspicious/noExplicitAny: a global of another process
declare const ChromeUtils: any;

/** As "Run in Private Windows: Allow" in Firefox's add-ons page. */
export const allowInFirefox = (scope: Scope, geckoId: string): Promise<void> =>
  scope.run(async function allow(id: string) {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { AddonManager } = ChromeUtils.importESModule(
      'resource://gre/modules/AddonManager.sys.mjs',
    );
    const leave = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(id, leave);
    await (await AddonManager.getAddonByID(id)).reload();
  }, geckoId);

/** Loads the extension into Chromium as one that the reader has allowed in incognito windows. */
export async function loadForIncognito(browser: Browser, path: string): Promise<void> {
  const control = await browser.target().createCDPSession();
  await control.send(
    'Extensions.loadUnpacked' as never,
    { path, enableInIncognito: true } as never,
  );
}

/** A page in an incognito window of its own, which the extension opens as a reader would. */
export async function incognitoPage(
  browser: Browser,
  worker: () => Promise<{ evaluate(expression: string): Promise<unknown> }>,
  url: string,
): Promise<Page> {
  const before = new Set(browser.targets());
  await (await worker()).evaluate(
    `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => undefined)`,
  );
  const opened = await browser.waitForTarget(t => !before.has(t) && t.url() === url);
  const page = await opened.page();
  if (!page) throw new Error(`${url} is not in a tab.`);
  return page;
}
