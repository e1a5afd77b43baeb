import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../core/offer.ts';
import { browser } from '../../platform/browser.ts';
import { forgetReading, recallReading, rememberReading } from '../../platform/readings.ts';
import { articleOf, offerOf, verdictOf } from '../support/article-of.ts';

const told = {
  texts: [
    'Election body keeps the opposition off the ballot',
    'The National Election Committee refused to register the Candlelight Party.',
  ],
  published: '2023-05-16',
};
const { url, title } = articleOf(told);
const reading: Reading = {
  url,
  title,
  passages: [],
  verdict: verdictOf(told),
  offer: offerOf(told),
};
const titled = (title: string): Reading => ({ ...reading, title });
const kept = async () => Object.keys(await browser.storage.session.get(null)).sort();

/** Storage that takes this many readings and then says it is full, as browsers do. */
function full(limit: number) {
  const set = browser.storage.session.set.bind(browser.storage.session);
  return vi.spyOn(browser.storage.session, 'set').mockImplementation(async items => {
    const names = new Set([...(await kept()), ...Object.keys(items)]);
    if (names.size > limit) throw new Error('QUOTA_BYTES quota exceeded');
    return set(items);
  });
}

describe('readings of tabs', () => {
  beforeEach(async () => {
    for (let tab = 0; tab < 300; tab++) await forgetReading(tab);
    await browser.storage.session.clear();
  });

  test('200 tabs keep their readings, also those that have left memory', async () => {
    for (let tab = 1; tab <= 200; tab++) await rememberReading(tab, titled(`Tab ${tab}`));
    expect((await recallReading(1))?.title).toBe('Tab 1');
    expect((await recallReading(200))?.title).toBe('Tab 200');
    expect(await kept()).toHaveLength(200);
  });

  test('in a full storage the oldest goes and the newest is kept', async () => {
    full(8);
    for (let tab = 1; tab <= 9; tab++) await rememberReading(tab, titled(`Tab ${tab}`));
    expect(await kept()).toContain('reading:9');
    expect(await kept()).toContain('reading:8');
    expect(await kept()).not.toContain('reading:1');
  });

  test('a tab read again is not among the oldest', async () => {
    full(4);
    for (const tab of [1, 2, 3, 4, 1, 5]) await rememberReading(tab, titled(`Tab ${tab}`));
    expect(await kept()).toContain('reading:1');
    expect(await kept()).not.toContain('reading:2');
  });

  test('what else is kept there is left alone', async () => {
    await browser.storage.session.set({ 'private-basket': 'lines' });
    full(3);
    for (const tab of [1, 2, 3, 4]) await rememberReading(tab, reading);
    expect(await kept()).toContain('private-basket');
  });

  test('where nothing can be written the reading is held in memory, without an error', async () => {
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('No storage'));
    await rememberReading(7, titled('In memory'));
    expect((await recallReading(7))?.title).toBe('In memory');
  });

  test('a full offer takes so little room that 200 tabs fit into 10 MB', async () => {
    await rememberReading(3, reading);
    const stored = await browser.storage.session.get(null);
    expect(reading.offer.more.length).toBeGreaterThan(0);
    expect(JSON.stringify(stored).length * 200).toBeLessThan(5_000_000);
  });

  test('a reading forgotten while it is being written does not come back', async () => {
    const writing = rememberReading(3, reading);
    await forgetReading(3);
    await writing;
    expect(await recallReading(3)).toBeUndefined();
    expect(await kept()).toEqual([]);
  });

  test('a stored value that is no reading is none', async () => {
    for (const broken of [{ url: 'x' }, 'not packed', 'AAAA', null, 7]) {
      await browser.storage.session.set({ 'reading:5': broken });
      expect(await recallReading(5)).toBeUndefined();
    }
  });
});
