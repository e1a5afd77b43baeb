/** Senders as the browser describes them, and a record that answers what it is told to. */
import { vi } from 'vitest';
import type { Article } from '../../core/article.ts';
import type { Reading } from '../../core/offer.ts';
import type { RecordDoor } from '../../core/record-door.ts';
import { browser } from '../../platform/browser.ts';
import type { Sender } from '../../platform/messages/answer.ts';
import { articleOf, offerOf, verdictOf } from '../support/article-of.ts';

const told = {
  texts: [
    'Election body keeps the opposition off the ballot',
    'The National Election Committee refused to register the Candlelight Party.',
  ],
  published: '2023-05-16',
};

export const article: Article = articleOf(told);

export const reading: Reading = {
  url: article.url,
  title: article.title,
  passages: [],
  verdict: verdictOf(told),
  offer: offerOf(told),
};

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

/** A record that judges everything as `answer` says. */
export function doorThat(answer: Reading | undefined): RecordDoor {
  const never = () => {
    throw new Error('not asked here');
  };
  return {
    judge: vi.fn(() => answer),
    search: never,
    cards: vi.fn(() => ({})),
    facts: never,
    draftFacts: never,
    provenance: vi.fn(() => []),
  };
}
