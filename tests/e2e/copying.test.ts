/** Copying from the panel in the page, where the page or its address stands in the way. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleArticle } from '../../scripts/sample.ts';
import { type Driver, eventually, type Tab } from './support/driver.ts';
import { type Site, serve } from './support/server.ts';
import { browsersHere, launchers } from './support/start.ts';

const host = 'news.example';
/** As some newspapers keep their readers from copying. */
const guard = `<script>for (const type of ['copy', 'cut', 'contextmenu']) {
  document.addEventListener(type, event => {
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
}</script></head>`;

const pages = {
  '/plain': sampleArticle(),
  '/guarded': sampleArticle().replace('</head>', guard),
  '/forbidden': {
    html: sampleArticle(),
    headers: { 'permissions-policy': 'clipboard-write=(), clipboard-read=()' },
  },
};

describe.each(browsersHere())('%s', name => {
  let driver: Driver;
  let site: Site;
  let tab: Tab;
  let named: string;

  /** Opens the page with its panel. */
  const open = async (url: string): Promise<void> => {
    await tab.goto(url);
    await tab.clickShadow('.chip .open');
    await eventually(
      () => tab.shadow<boolean>(`root.querySelector('[data-panel] .actions .split') !== null`),
      'the panel in the page',
    );
  };
  /** Clicks a button of the first line; what the live region says, and the clipboard once it holds this. */
  const copyBy = async (button: string, holds: RegExp) => {
    await tab.clickShadow(`[data-panel] ${button}`);
    const said = await eventually(
      () =>
        tab.shadow<string>(
          `root.querySelector('[data-panel] .status[role=status][aria-live=polite]').innerText`,
        ),
      'what is announced',
    );
    const held = await eventually(async () => {
      const now = await driver.clipboard();
      return holds.test(now.text) ? now : undefined;
    }, `a clipboard that holds ${holds}`);
    return { said, held };
  };
  /**
   * The first line is cited in the style used last, at one click: in both flavours, after the form
   * for the text alone has taken its place on the clipboard.
   */
  const isCited = async (style?: string) => {
    await tab.clickShadow('[data-panel] .split .arrow');
    if (style) {
      const chosen = `root.querySelector('[data-style=${style}][aria-checked=true]') !== null`;
      // The sheet may still move as it opens, away from the mouse.
      await eventually(async () => {
        await tab.clickShadow(`[data-panel] [data-style=${style}]`);
        return tab.shadow<boolean>(chosen);
      }, style);
    }
    await copyBy(
      '.copies .button[aria-label]',
      /^\(Commission of Inquiry for Cambodia, 2023, point 1\)$/,
    );
    const { said, held } = await copyBy(
      '.actions .split .button',
      /^Commission of Inquiry for Cambodia\. \(2023, July 22\)\. 4 things/,
    );
    expect(said).toBe('Copied in APA 7, with formatting.');
    expect(held.html).toContain('<i>4 things');
    expect(held.html.replace(/<[^>]*>/g, '')).toContain(held.text);
  };

  beforeAll(async () => {
    site = await serve(pages);
    named = site.base.replace('127.0.0.1', host);
    driver = await launchers[name]({ host });
    await driver.withoutNativePanel();
    tab = await driver.newTab('about:blank');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  test('a page that is not secure has no clipboard object: both flavours are copied all the same', async () => {
    await open(`${named}/plain`);
    expect(await tab.evaluate<boolean>('isSecureContext || "clipboard" in navigator')).toBe(false);
    await isCited('apa');
  });

  test('a page that keeps its readers from copying does not keep them from citing', async () => {
    await open(`${named}/guarded`);
    await isCited();
  });

  test('a page whose policy forbids the clipboard does not forbid citing', async () => {
    await open(`${site.base}/forbidden`);
    if (name === 'chromium') {
      expect(
        await tab.evaluate<boolean>(`document.featurePolicy.allowsFeature('clipboard-write')`),
      ).toBe(false);
    }
    await isCited();
  });
});
