/** What our own code threw or reported in a browser, whatever a page's own scripts threw. */
import type { Browser, Page, Target } from 'puppeteer-core';

/** Chromium: errors that come from files of the package, in pages and in the background. */
export function watchChromium(browser: Browser, id: string): readonly string[] {
  const faults: string[] = [];
  const ours = `chrome-extension://${id}/`;
  const watched = new WeakSet<Page>();
  const watchPage = (page: Page | null) => {
    if (!page || watched.has(page)) return;
    watched.add(page);
    page.on('pageerror', error => {
      const { stack } = error as Error;
      if (stack?.includes(ours)) faults.push(stack);
    });
  };
  const watchWorker = async (target: Target) => {
    const cdp = await target.createCDPSession();
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      faults.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') faults.push(args.map(arg => arg.value ?? arg.description).join(' '));
    });
    await cdp.send('Runtime.enable');
  };
  const watch = (target: Target) => {
    // A target may be gone before it is reached: then it has thrown nothing.
    if (target.type() === 'page') target.page().then(watchPage, () => undefined);
    if (!target.url().startsWith(ours)) return;
    if (target.type() === 'service_worker') watchWorker(target).catch(() => undefined);
    else target.asPage().then(watchPage, () => undefined);
  };
  for (const target of browser.targets()) watch(target);
  browser.on('targetcreated', watch);
  return faults;
}
