/** Senders as the browser describes them. */
import { browser } from '../../platform/browser.ts';
import type { Sender } from '../../platform/messages/answer.ts';

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
