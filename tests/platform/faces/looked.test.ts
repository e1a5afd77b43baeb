/** What the popup says of a page that was not looked at: turned off by the reader, or only not read. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../../platform/browser.ts';
import { lookedAt } from '../../../platform/faces/looked.ts';
import { changeSettings } from '../../../platform/settings.ts';

let found: string | undefined;
beforeEach(() => {
  fakeBrowser.reset();
  const executeScript = vi.fn(async () => [{ result: found }]);
  Object.assign(browser, { scripting: { executeScript } });
});
const at = (url?: string) => lookedAt({ id: 7, url });

it.each([
  ['of a site the reader turned off', 'https://www.paper.example/a', 'off'],
  ['of another site', 'https://news.example/a', 'not-yet'],
  ['whose address is hidden from us', undefined, 'off'],
])('a page %s is “off” by the page script: %s, %s', async (_, url, said) => {
  await changeSettings({ sitesOff: ['paper.example'] });
  found = 'off';
  expect(await at(url)).toBe(said);
});

it('what the page script found otherwise is said as it is, and nothing of it is “not yet”', async () => {
  found = 'no-cambodia';
  expect(await at('https://news.example/a')).toBe('no-cambodia');
  found = undefined;
  expect(await at('https://news.example/a')).toBe('not-yet');
});
