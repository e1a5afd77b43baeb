/** Senders as the browser describes them, and an article with what was made of it. */
import { browser } from '../../platform/browser.ts';
import type { Sender } from '../../platform/messages/answer.ts';
import { articleOf, offerOf, verdictOf } from '../support/article-of.ts';

const base = () => browser.runtime.getURL('/' as never);

export const senders = {
  id: () => browser.runtime.id,
  base,
  /** Our script in the top frame of tab 7. */
  pageScript: (part: Partial<Sender> = {}): Sender => ({
    id: browser.runtime.id,
    frameId: 0,
    url: 'https://news.example/a',
    tab: { id: 7, url: 'https://news.example/a' } as Sender['tab'] & object,
    ...part,
  }),
  /** Our side panel, which stands in no tab. */
  panel: (): Sender => ({ id: browser.runtime.id, url: `${base()}sidepanel.html` }),
  strange: (): Sender => ({ id: 'other@example', url: 'chrome-extension://other/page.html' }),
};

/** An article on a party that was kept off the ballot. */
const told = {
  texts: [
    'Election body keeps the opposition off the ballot',
    'The National Election Committee refused to register the Candlelight Party.',
  ],
  published: '2023-05-16',
};
export const article = articleOf(told);
const { url, title } = article;
export const reading = { url, title, passages: [], verdict: verdictOf(told), offer: offerOf(told) };
