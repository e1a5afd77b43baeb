/** The chip: loaded into a page after an offer, never before. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderChip } from '../../components/chip.ts';
import { chipCss } from '../../components/chip-css.ts';
import { chipPlace } from '../../page/chip-place.ts';
import { mountFace } from '../../page/host.ts';
import { takeOver } from '../../page/take-over.ts';
import { askBackground } from '../../platform/messages/ask.ts';

export default defineUnlistedScript(() => {
  const signal = takeOver('chip');
  const place = chipPlace(document);
  if (place) show().catch(() => undefined);

  async function show() {
    const texts = await askBackground('chip');
    if (!texts || !place || signal.aborted) return;
    const face = mountFace(document, 'chip', chipCss, signal);
    const away = (what: 'page' | 'site' | 'chip') => {
      face.remove();
      askBackground('dismiss', { what }).catch(() => undefined);
    };
    const on = {
      // Sent within the click, and awaited by nobody: the side panel opens only then.
      onOpen: () => void askBackground('openPanel').catch(() => face.remove()),
      onNotOn: () => away('site'),
      onBadgeOnly: () => away('chip'),
      onOptions: () => void askBackground('open', 'options').catch(() => face.remove()),
      onClose: () => away('page'),
    };
    renderChip(face, texts, on, signal, place);
  }
});
