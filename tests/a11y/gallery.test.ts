/** Every screen in every state, in both themes, looked at by axe in real Chromium; reflow and sizes. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFlags, needBrowser } from '../../scripts/browsers.ts';
import { type Shot, shots, type Theme } from '../../scripts/gallery/shots.ts';
import { buildGallery, nameOf, showShot } from '../../scripts/gallery/site.ts';
import { axeFaults, overhang, smallTargets } from './checks.ts';

const themes: readonly Theme[] = ['light', 'dark'];
/** Widths at which text is made twice as large: a panel as it opens, a page half as wide as a window. */
const ENLARGED = { panel: 360, page: 640 };
const PAGES = /^(welcome|options|about)/;

const seen: string[] = [];

afterAll(() => {
  console.log([...seen, `axe: ${seen.length} screens × themes looked at`].join('\n'));
});

describe('the scenes of the gallery', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    await buildGallery();
    browser = await puppeteer.launch({
      executablePath: needBrowser('chromium'),
      pipe: true,
      args: [...chromiumFlags],
    });
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  const cases = shots.flatMap(shot => themes.map(theme => ({ shot, theme })));
  test.each(cases.map(one => ({ ...one, name: nameOf(one.shot, one.theme) })))(
    '$name has no fault',
    async ({ shot, theme, name }) => {
      await showShot(page, shot, theme);
      seen.push(name);
      expect([...(await axeFaults(page)), ...(await smallTargets(page))]).toEqual([]);
    },
  );

  const once = [
    ...new Map(shots.map(shot => [nameOf({ ...shot, width: ENLARGED.panel }, 'light'), shot])),
  ];
  test.each(once)('%s loses nothing with text twice as large', async (_name, shot: Shot) => {
    const width = PAGES.test(shot.scene) ? ENLARGED.page : ENLARGED.panel;
    await showShot(page, { ...shot, width }, 'light', { text: 200 });
    expect(await overhang(page)).toBe(0);
  });
});
