/** The sample article tries itself: what the page script does elsewhere, this page does for itself. */
import { renderChip } from '../../components/chip.ts';
import { chipCss } from '../../components/chip-css.ts';
import { mountFace } from '../../page/host.ts';
import { readArticle } from '../../page/read-article.ts';
import { browser } from '../../platform/browser.ts';
import { askBackground } from '../../platform/messages/ask.ts';

const { signal } = new AbortController();

async function show(): Promise<void> {
  await askBackground('judge', readArticle(document, location.href));
  const texts = await askBackground('chip');
  if (!texts) return;
  const face = mountFace(document, 'chip', chipCss, signal);
  const away = () => face.remove();
  const on = {
    onOpen: () => void open(),
    onNotOn: away,
    onBadgeOnly: away,
    onOptions: () => void askBackground('open', 'options'),
    onClose: away,
  };
  renderChip(face, texts, on, signal);
}

/** An extension page hosts its own panel where the browser has none that a click may open. */
async function open(): Promise<void> {
  if ((await askBackground('openPanel')) === 'page') {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL('/in-page-panel.js');
    document.head.append(script);
  }
}

void show();
