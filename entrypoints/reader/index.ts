/** The reader: loaded into a page that names Cambodia, or that the reader asked to check. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeHost } from '../../page/face/host.ts';
import { endPassage, showPassage } from '../../page/face/show-passage.ts';
import { readArticle } from '../../page/read-article.ts';
import { holdReader } from '../../page/reader-door.ts';
import { takeOver } from '../../page/take-over.ts';
import { watchPage } from '../../page/watch.ts';
import { answer } from '../../platform/messages/answer.ts';
import { askBackground } from '../../platform/messages/ask.ts';
import type { ReaderRequests } from '../../platform/messages/protocol.ts';

const paint = async () => {
  if (!(await askBackground('paint'))) throw new Error('The highlight has no look.');
};

export default defineUnlistedScript(() => {
  const signal = takeOver('reader');
  const read = () => readArticle(document, location.href);
  holdReader(read);
  answer<ReaderRequests>(
    {
      at: () => location.href,
      leave() {
        endPassage();
        removeHost(document);
      },
      read,
      reveal: ask =>
        showPassage(document, ask, {
          back: card => void askBackground('backTo', card).catch(() => endPassage()),
          paint,
        }),
    },
    () => true,
    () => undefined,
    signal,
  );
  signal.addEventListener('abort', () => endPassage(), { once: true });
  // On a page read on request no page script attends: the reading must not outlive its page.
  watchPage(
    window,
    change => {
      if (change !== 'navigated') return;
      endPassage();
      askBackground('left').catch(() => undefined);
    },
    signal,
  );
});
