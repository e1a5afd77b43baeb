/** What a tab answers when it is read on request is looked at like any message. */
import { beforeEach, expect, it, vi } from 'vitest';
import { readTab } from '../../../platform/background/tab-readings.ts';
import { browser } from '../../../platform/browser.ts';
import { articleOf } from '../../support/article-of.ts';

const article = articleOf({ texts: ['A title', 'A lead.'] });
const ran = vi.fn(async () => []);
const answers = (...given: (() => Promise<unknown>)[]) => {
  const ask = vi.spyOn(browser.tabs, 'sendMessage');
  for (const one of given) ask.mockImplementationOnce(one as never);
  return ask;
};

beforeEach(() => {
  ran.mockClear();
  Object.assign(browser, { scripting: { executeScript: ran } });
});

it('an article is taken, from the top frame', async () => {
  const ask = answers(async () => article);
  expect(await readTab(7)).toEqual(article);
  expect(ask).toHaveBeenCalledWith(7, { name: 'read', payload: undefined }, { frameId: 0 });
  expect(ran).not.toHaveBeenCalled();
});

it('where no reader runs it is put in first', async () => {
  answers(
    async () => Promise.reject(new Error('Receiving end does not exist')),
    async () => article,
  );
  expect(await readTab(7)).toEqual(article);
  expect(ran).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [0] }, files: ['reader.js'] });
});

it.each([undefined, null, 'text', {}, { ...article, passages: [{ index: 0, text: {} }] }])(
  'an answer that is no article is none: %j',
  async odd => {
    answers(async () => odd);
    expect(await readTab(7)).toBeUndefined();
  },
);
