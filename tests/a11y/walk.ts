/** A walk through the built extension in real Chromium: every screen opened where a reader meets it. */
import type { Page } from 'puppeteer-core';
import { type Driver, eventually, type Face, type Tab } from '../e2e/support/driver.ts';
import { pages } from '../e2e/support/pages.ts';
import { wherePages } from '../e2e/support/pages-where.ts';
import { type Site, serve } from '../e2e/support/server.ts';
import { launchers } from '../e2e/support/start.ts';
import type { Screen } from './screens.ts';

/** A screen that stands open: its page, and what of it is ours. */
export interface View {
  readonly page: Page;
  /** Expression of what is ours, in the page: the document, or our host in a page of the web. */
  readonly ours: string;
}

export interface Walk {
  open(screen: Screen): Promise<View>;
  /** Takes away what stands over the page and would be in the way of the next screen. */
  leave(screen: Screen): Promise<void>;
  /** The interface's language, as the options page would change it. */
  speak(lang: string): void;
  end(): Promise<void>;
}

const pageOf = ({ page }: Face): Page => {
  if (!page) throw new Error('Not a page of Chromium.');
  return page;
};
const found = (root: string, selector: string) =>
  `${root}.querySelector(${JSON.stringify(selector)})`;

/** The closed root shown to the page's own world, so that axe and the search for words can enter it. */
const SHOWN = `Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true }) && true`;
const HOST = `document.querySelector('election-record')`;

/** Puts two lines into the basket and has a briefing made of them; what the device then keeps. */
async function fillBasket(driver: Driver, panel: Face): Promise<Record<string, unknown>> {
  await panel.click('.entry .actions > .button');
  await panel.click('.entry:not(.lane-statement) .actions > .button');
  await panel.click('[data-tab=basket]');
  await panel.click('.row-kept + .row-kept .link');
  await panel.click('.basket-foot .filled');
  await panel.click('.export-foot .filled');
  const briefing = await driver.openedPage('briefing.html');
  const kept = await briefing.evaluate<Record<string, unknown>>(
    `chrome.storage.local.get('basket')`,
  );
  await briefing.close();
  return kept;
}

export async function startWalk(): Promise<Walk> {
  const site: Site = await serve({ ...pages, ...wherePages });
  const driver: Driver = await launchers.chromium();
  const own = await driver.ownPage('options.html');
  const base = await own.evaluate<string>('location.origin');
  const article: Tab = await driver.newTab(`${site.base}/sample`);
  const chip = () =>
    eventually(
      () => article.shadow<boolean>(`root.querySelector('.chip .open') !== null`),
      'the chip',
    );
  await chip();
  await article.clickShadow('.chip .open');
  const panel = await driver.nativePanel(article);
  const kept = await fillBasket(driver, panel);
  let lang = 'en';

  /** Brings the article's tab to the front at this address, so that panel and popup stand beside it. */
  const beside = async (path: string): Promise<void> => {
    await pageOf(article).bringToFront();
    if ((await article.evaluate<string>('location.pathname')) === path) return;
    await article.goto(`${site.base}${path}`);
  };
  const ways: Record<Screen['where'], (screen: Screen) => Promise<View>> = {
    async panel({ at = '/sample' }) {
      await beside(at);
      await pageOf(panel).reload();
      return { page: pageOf(panel), ours: 'document' };
    },
    async popup({ at = '/sample' }) {
      await beside(at);
      return { page: pageOf(await driver.popup(article)), ours: 'document' };
    },
    async page({ at = '' }) {
      await pageOf(own).bringToFront();
      await pageOf(own).goto(`${base}/${at}`);
      return { page: pageOf(own), ours: 'document' };
    },
    async chip({ at = '/sample' }) {
      await pageOf(article).bringToFront();
      await article.goto(`${site.base}${at}`);
      await chip();
      await article.shadow(SHOWN);
      return { page: pageOf(article), ours: `${HOST}.shadowRoot` };
    },
    async 'in-page'(screen) {
      const view = await ways.chip(screen);
      await own.evaluate(`chrome.tabs.query({ url: '${site.base}/*' }).then(([tab]) =>
        chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/faces.js'] })).then(() => 1)`);
      return view;
    },
  };
  return {
    async open(screen) {
      const { settings, ...rest } = { settings: {}, ...screen.kept };
      await own.evaluate(
        `chrome.storage.local.set(${JSON.stringify({
          ...kept,
          ...rest,
          settings: { schema: 1, lang, ...(settings as object) },
        })}).then(() => 1)`,
      );
      const view = await ways[screen.where](screen);
      const there = (selector: string) =>
        eventually(
          () => view.page.evaluate(`${found(view.ours, selector)} !== null`),
          `${screen.name}: ${selector}`,
        );
      await there(screen.ready);
      for (const step of screen.steps ?? []) {
        if (typeof step === 'string') {
          await there(step);
          await view.page.evaluate(`${found(view.ours, step)}.click()`);
        } else {
          await there(step.field);
          await view.page.evaluate(`(field => { field.value = ${JSON.stringify(step.text)};
            field.dispatchEvent(new Event('input', { bubbles: true })); })(${found(view.ours, step.field)})`);
        }
      }
      if (screen.until) await there(screen.until);
      return view;
    },
    async leave({ where }) {
      if (where === 'popup') await driver.closePopup();
    },
    speak(next) {
      lang = next;
    },
    async end() {
      await driver.close();
      site.close();
    },
  };
}
