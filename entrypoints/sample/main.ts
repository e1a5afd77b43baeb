/** The sample article tries itself: what the background does to a web page, this page does itself. */
import { heldReader } from '../../page/reader-door.ts';
import { loadOwnScript } from '../../platform/faces/own-script.ts';
import { askBackground } from '../../platform/messages/ask.ts';

async function tryIt(): Promise<void> {
  await loadOwnScript('reader.js');
  const article = heldReader()?.();
  if (article && (await askBackground('judge', article))?.offer) await loadOwnScript('chip.js');
}

tryIt().catch(() => undefined);
