/** A moment's outline around lines of the page, in our own layer: where highlights cannot be used. */
import { mountFace } from './host.ts';

/** Long enough to be seen, short enough not to be in the way of reading on. */
const SHOWN_MS = 4_000;
const MAX_LINES = 60;
const BOX = `div > div { position: fixed; pointer-events: none; outline: 2px solid #8a5a00;
  background: #ffe27a55; border-radius: 2px }`;

/** Draws a box around each of `rects`, as the viewport has them now, and takes them away again. */
export function outline(
  doc: Document,
  rects: readonly DOMRect[],
  timers: Pick<typeof globalThis, 'setTimeout'> = globalThis,
): void {
  const shown = new AbortController();
  const layer = mountFace(doc, 'outline', BOX, shown.signal);
  layer.setAttribute('aria-hidden', 'true');
  for (const { left, top, width, height } of rects.slice(0, MAX_LINES)) {
    const box = doc.createElement('div');
    Object.assign(box.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    layer.append(box);
  }
  timers.setTimeout(() => shown.abort(), SHOWN_MS);
}
