/** Every screen of the built extension in real Chromium: access, reflow, and the language it speaks. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults, overhang, pastEdge, smallTargets, unnamed } from './checks.ts';
import { screens } from './screens.ts';
import { startWalk, type View, type Walk } from './walk.ts';
import { foreign, misnamed, wordsIn } from './words.ts';

/** Where WCAG 1.4.10 wants no scrolling sideways. */
const NARROW = { width: 320, height: 640 };
const themes = ['light', 'dark'] as const;

let walk: Walk;
const seen: string[] = [];

beforeAll(async () => {
  walk = await startWalk();
});
afterAll(async () => {
  await walk?.end();
  console.log(
    [...seen, `axe: ${seen.length} screens × themes of the built extension looked at`].join('\n'),
  );
});

/** What axe finds in either theme, what has no name, and what is too small to hit. */
async function faults({ page, ours }: View, name: string): Promise<string[]> {
  const found: string[] = [];
  const part = ours === 'document' ? ours : `document.querySelector('election-record')`;
  for (const theme of themes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    found.push(...(await axeFaults(page, part)).map(fault => `${theme}: ${fault}`));
    seen.push(`${name}, ${theme}`);
  }
  // A page of the web has names, or none, of its own.
  const names = ours === 'document' ? await unnamed(page) : [];
  return [...found, ...names, ...(await smallTargets(page, ours))];
}

/** What passes the edge at 320 pixels, with text as it is and twice as large. */
async function lost({ page, ours }: View): Promise<string[]> {
  const found: string[] = [];
  await page.setViewport(NARROW);
  for (const size of ['100%', '200%']) {
    await page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
    const past = [...(await pastEdge(page, ours))];
    if (ours === 'document' && (await overhang(page)) > 0) past.push('The page scrolls sideways.');
    found.push(...past.map(one => `320 pixels, text at ${size}: ${one}`));
  }
  await page.evaluate(`document.documentElement.style.fontSize = ''`);
  await page.setViewport(null);
  return found;
}

describe.each(['en', 'km', 'fr'])('in %s', lang => {
  test.each(screens)('$name', async screen => {
    walk.speak(lang);
    const view = await walk.open(screen);
    const words = await wordsIn(view);
    const own = words.filter(word => word.lang === lang);
    const others = words.filter(
      word => misnamed(word) || (word.lang === lang && foreign[lang]?.(word.text)),
    );
    const found = [
      ...(lang === 'en' ? await faults(view, screen.name) : []),
      ...(await lost(view)),
      ...others.map(word => `said to be ${word.lang}: ${word.text}`),
    ];
    const title = view.ours === 'document' ? await view.page.title() : '';
    const said = await view.page.evaluate('document.documentElement.lang');
    await walk.leave(screen);
    expect(found).toEqual([]);
    if (screen.english) return;
    expect(own.length).toBeGreaterThan(3);
    expect(said).toBe(view.ours === 'document' ? lang : 'en');
    expect(foreign[lang]?.(title)).not.toBe(true);
  });
});
