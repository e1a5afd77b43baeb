/** A chip that was closed stays away from its page in its tab, and is forgotten with the tab. */
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dismissed,
  forgetDismissal,
  rememberDismissal,
} from '../../../platform/background/dismissals.ts';

const url = 'https://news.example/a?page=2';
beforeEach(() => fakeBrowser.reset());

it('holds for the page, wherever on it', async () => {
  await rememberDismissal(7, `${url}#top`);
  expect(await dismissed(7, url)).toBe(true);
  expect(await dismissed(7, `${url}#comments`)).toBe(true);
});

it('holds for no other page and no other tab', async () => {
  await rememberDismissal(7, url);
  expect(await dismissed(7, 'https://news.example/b')).toBe(false);
  expect(await dismissed(7, 'https://news.example/a?page=3')).toBe(false);
  expect(await dismissed(8, url)).toBe(false);
});

it('is forgotten with the tab, and never reaches the disk', async () => {
  await rememberDismissal(7, url);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await forgetDismissal(7);
  expect(await dismissed(7, url)).toBe(false);
});
