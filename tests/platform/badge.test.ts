/** The count on the button belongs to one tab, is never too long, and outlives no tab. */
import { expect, it, vi } from 'vitest';
import { setBadge } from '../../platform/badge.ts';
import { browser } from '../../platform/browser.ts';

function action(setBadgeText = vi.fn(async () => undefined)) {
  const set = vi.fn(async () => undefined);
  Object.assign(browser, {
    action: { setBadgeText, setBadgeTextColor: set, setBadgeBackgroundColor: set },
  });
  return setBadgeText;
}

it.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('%i is shown as “%s”', async (count, text) => {
  const shown = action();
  await setBadge(7, count);
  expect(shown).toHaveBeenCalledWith({ tabId: 7, text });
});

it('a tab that has gone is no error', async () => {
  action(vi.fn(async () => Promise.reject(new Error('No tab with id: 7.'))));
  await expect(setBadge(7, 3)).resolves.toBeUndefined();
});
