/**
 * The way back from a passage to its entry: a small bar in our own closed root, while the highlight
 * stands. It is at the left, where neither the chip nor the in-page panel is.
 */
import type { ShowPassage } from '../../core/offer/passage-mark.ts';
import { chipPlace } from './chip-place.ts';
import { mountFace } from './host.ts';

/** Middle of the bar, from the left edge. */
const FROM_LEFT = 60;

const CSS = `
.back{all:initial;display:flex;position:fixed;inset:auto auto 16px 16px;border:1px solid #837d73;border-radius:6px;
background:#fbfaf7;color:#1d1b18;box-shadow:0 2px 10px rgb(0 0 0/18%);
font:13px/1.46 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Khmer","Khmer OS Battambang","Leelawadee UI",sans-serif}
.back:lang(km){line-height:1.87}
.back.lift{bottom:80px}
.back[data-scheme=dark]{background:#191816;color:#ece8e0;border-color:#857f75}
@media(prefers-color-scheme:dark){.back:not([data-scheme=light]){background:#191816;color:#ece8e0;border-color:#857f75}}
.back button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;justify-content:center;min-width:28px;min-height:34px;padding:0 10px;border-radius:5px;cursor:pointer}
.back button:hover{text-decoration:underline}
.back button:focus-visible{outline:2px solid currentcolor;outline-offset:-2px}
.back svg{width:14px;height:14px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round}
@media(pointer:coarse){.back button{min-width:44px;min-height:44px}}
@media(forced-colors:active){.back{background:Canvas;color:CanvasText;border-color:ButtonBorder}}
@media print{.back{display:none}}`;

const SVG = 'http://www.w3.org/2000/svg';

/** Puts the bar there; it goes when the signal ends. */
export function wayBack(
  doc: Document,
  words: Pick<ShowPassage, 'back' | 'remove' | 'lang'>,
  on: { onBack(): void; onRemove(): void },
  signal: AbortSignal,
): void {
  // The reader asked for it: it stands above a banner where the chip would stay away.
  const place = chipPlace(doc, FROM_LEFT) ?? { lift: true };
  const face = mountFace(doc, 'back', CSS, signal);
  const bar = doc.createElement('div');
  bar.className = place.lift ? 'back lift' : 'back';
  bar.lang = words.lang;
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.back);
  if (place.scheme) bar.dataset['scheme'] = place.scheme;
  const back = buttonOf(doc, 'to-entry', on.onBack, signal);
  back.textContent = words.back;
  const remove = buttonOf(doc, 'remove', on.onRemove, signal);
  remove.setAttribute('aria-label', words.remove);
  remove.append(cross(doc));
  bar.addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      on.onRemove();
    },
    { signal },
  );
  bar.append(back, remove);
  face.append(bar);
}

function buttonOf(doc: Document, name: string, onClick: () => void, signal: AbortSignal) {
  const button = doc.createElement('button');
  button.type = 'button';
  button.className = name;
  button.addEventListener('click', onClick, { signal });
  return button;
}

function cross(doc: Document): SVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = doc.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4');
  svg.append(path);
  return svg;
}
