/**
 * The browser's side of access to sites in Chromium: what its own page of extensions does. Its
 * question cannot be reached from outside, but is not put where the answer was given before.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { Grants } from '../support/driver.ts';

export function grantsInChromium(browser: Browser, id: string): Grants {
  /** The browser's page of extensions, brought up for a moment. */
  const onItsPage = async (call: string): Promise<void> => {
    const page: Page = await browser.newPage();
    try {
      await page.goto(`chrome://extensions/?id=${id}`);
      await page.waitForFunction('Boolean(chrome.developerPrivate)');
      await page.evaluate(call);
    } finally {
      await page.close();
    }
  };
  return {
    async sayYes(ask) {
      await onItsPage(`chrome.developerPrivate.addHostPermission('${id}', '*://*/*')`);
      await ask();
    },
    withdraw: () => onItsPage(`chrome.developerPrivate.removeHostPermission('${id}', '*://*/*')`),
  };
}
