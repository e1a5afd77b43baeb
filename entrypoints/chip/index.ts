/** The chip: loaded into a page after an offer, never before. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderChip } from '../../components/chip.ts';
import { chipCss } from '../../components/chip-css.ts';
import { chipPlace } from '../../page/face/chip-place.ts';
import { mountFace } from '../../page/face/host.ts';
import { takeOver } from '../../page/take-over.ts';
import { isOwnPage, loadOwnScript } from '../../platform/faces/own-script.ts';
import { askBackground } from '../../platform/messages/ask.ts';

export default defineUnlistedScript(() => {
  const signal = takeOver('chip');
  const place = chipPlace(document);
  if (place) show().catch(() => undefined);

  async function show() {
    const texts = await askBackground('chip');
    if (!texts || !place || signal.aborted) return;
    const face = mountFace(document, 'chip', chipCss, signal);
    const away = (what: 'close' | 'site' | 'chip') => {
      face.remove();
      askBackground('dismiss', { what }).catch(() => undefined);
    };
    const on = {
      // Sent within the click, and awaited by nobody: the side panel opens only then.
      onOpen: () => void askBackground('openPanel').then(host, () => face.remove()),
      onNotOn: () => away('site'),
      onBadgeOnly: () => away('chip'),
      onOptions: () => void askBackground('open', 'options').catch(() => face.remove()),
      onClose: () => away('close'),
    };
    renderChip(face, texts, on, signal, place);
  }

  /** Web pages are given the panel by the background; the sample article, a page of ours, takes it. */
  function host(where: 'native' | 'page'): void {
    if (where === 'page' && isOwnPage()) loadOwnScript('faces.js').catch(() => undefined);
  }
});
