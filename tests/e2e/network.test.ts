/** Everything a reader can do, with every request of browser and extension caught at a proxy. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, eventually, type Face, type Tab } from './support/driver.ts';
import { pages } from './support/pages.ts';
import { type Site, serve } from './support/server.ts';
import { openSink, type Sink } from './support/sink.ts';
import { browsersHere, launchers } from './support/start.ts';

const textOf = `document.body.innerText`;
/** Asked for by the test itself, to show that the sink would see it. */
const PROBE = 'http://probe.example/';

/** Where our own page tries to get out in vain; Chromium lists what it refused. */
const ESCAPE = 'http://escape.example/';

/**
 * Where a browser turns to its own maker, whatever is installed: updates, accounts, lists of unsafe
 * sites. No package of ours names these hosts (tests/build), so that none of it is ours.
 */
const BROWSERS_OWN =
  /^[A-Z]+ (?:https?:\/\/)?(?:(?:update|safebrowsing|optimizationguide-pa|content-autofill)\.googleapis\.com|(?:clients\d|accounts|www)\.google\.com|[\w-]+(?:\.[\w-]+)?\.gvt1\.com|[\w.-]+\.services\.mozilla\.com|[\w.-]+\.cdn\.mozilla\.net|(?:aus5|addons|versioncheck|services\.addons)\.mozilla\.org|detectportal\.firefox\.com)(?:[:/]|$)/;

describe.each(browsersHere())('with %s behind a recording proxy', name => {
  let driver: Driver;
  let site: Site;
  let sink: Sink;
  let article: Tab;

  const says = (face: Face, words: string | RegExp) =>
    eventually(async () => {
      const text = await face.evaluate<string>(textOf);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    }, `“${words}”`);

  beforeAll(async () => {
    site = await serve(pages);
    sink = await openSink();
    driver = await launchers[name]({ proxy: sink.port });
  });
  afterAll(async () => {
    await driver?.close();
    sink?.close();
    site?.close();
  });

  test('the proxy sees what a page asks for', async () => {
    const tab = await driver.newTab(`${site.base}/other`);
    await tab.evaluate(`fetch(${JSON.stringify(PROBE)}, { mode: 'no-cors' }).catch(() => 0)`);
    await eventually(async () => sink.asked.some(one => one.includes(PROBE)), 'the probe');
    await tab.close();
  });

  test('an article, its chip, the panel, a citation and the search', async () => {
    article = await driver.newTab(`${site.base}/sample`);
    await eventually(
      () => article.shadow<string>(`root.querySelector('.chip .open')?.innerText`),
      'the chip',
    );
    await article.clickShadow('.chip .open');
    const panel = await driver.nativePanel(article);
    await says(panel, 'The statement says');
    await panel.click('.pane:not([hidden]) .actions .split button');
    await panel.click('.pane:not([hidden]) .show');
    await panel.click('[data-tab=search]');
    await panel.click('[role=combobox]');
    await panel.type('press freedom');
    await eventually(
      () =>
        panel.evaluate<boolean>(`document.querySelector('.hits [aria-selected=true]') !== null`),
      'hits',
    );
  });

  test('the popup: a search, and checking a page', async () => {
    const tab = await driver.newTab(`${site.base}/cambodia-else`);
    const popup = await driver.popup(tab);
    await says(popup, 'Nothing for this page');
    await popup.type('candelight');
    await says(popup, 'Candlelight');
    await driver.closePopup();
    await tab.close();
  });

  test.each(['options', 'welcome', 'about', 'sample', 'draft', 'briefing'])(
    'our page %s, under its policy',
    async page => {
      const own = await driver.ownPage(`${page}.html`);
      await eventually(
        () => own.evaluate<boolean>(`document.querySelector('h1, h2') !== null`),
        'a heading',
      );
      // The style sheets are there: the policy keeps out none of ours.
      const sheets = `[...document.styleSheets].length + document.adoptedStyleSheets.length`;
      expect(await own.evaluate<number>(sheets)).toBeGreaterThan(0);
    },
  );

  test('a page of ours cannot reach the network even if it tried', async () => {
    const own = await driver.ownPage('about.html');
    await eventually(() => own.evaluate<boolean>(`document.querySelector('h1') !== null`), 'it');
    const tried = await own.evaluate<string[]>(`Promise.all([
      fetch('${ESCAPE}').then(() => 'fetched', () => 'refused'),
      new Promise(done => { const i = new Image(); i.onload = () => done('loaded'); i.onerror = () => done('refused'); i.src = '${ESCAPE}i.png'; }),
      new Promise(done => { const s = document.createElement('script'); s.onload = () => done('loaded'); s.onerror = () => done('refused'); s.src = '${ESCAPE}s.js'; document.head.append(s); }),
    ])`);
    expect(tried).toEqual(['refused', 'refused', 'refused']);
    expect(sink.asked.filter(one => one.includes(ESCAPE))).toEqual([]);
  });

  test('the article is dismissed on its page', async () => {
    const tab = await driver.newTab(`${site.base}/sample`);
    await eventually(() => tab.shadow(`root.querySelector('.chip .close') !== null`), 'the chip');
    await tab.clickShadow('.chip .close');
    await eventually(
      async () => (await tab.shadow(`root.querySelector('.chip') === null`)) !== false,
      'no chip',
    );
  });

  test('nothing was asked of anyone but the test’s own pages', () => {
    const others = sink.asked.filter(one => !one.includes(PROBE) && !BROWSERS_OWN.test(one));
    expect(others).toEqual([]);
    expect(
      driver.strayRequests(site.base).filter(url => url !== PROBE && !url.startsWith(ESCAPE)),
    ).toEqual([]);
    const paths = new Set(site.requests.map(one => one.split(' ')[1]));
    expect([...paths].filter(path => path !== '/favicon.ico').sort()).toEqual(
      ['/cambodia-else', '/other', '/sample'].sort(),
    );
  });
});
