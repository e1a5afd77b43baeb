/** Where the chip may stand: never over a consent banner or another fixed bar in its corner. */

export interface ChipPlace {
  /** The site's own colour scheme, where it declares one. */
  readonly scheme?: 'light' | 'dark';
  /** A fixed bar stands in the corner: the chip goes above it. */
  readonly lift: boolean;
}

/** The chip's middle, from the right and the bottom edge, and how far it is lifted; in CSS pixels. */
const FROM_RIGHT = 60;
const FROM_BOTTOM = 34;
const LIFT = 64;
/** Ancestors looked at: banners are shallow, and a page may be 5,000 levels deep. */
const MAX_LEVELS = 40;

function isFixed(win: Window, element: Element | null): boolean {
  let at = element;
  for (let level = 0; at && level < MAX_LEVELS; level++, at = at.parentElement) {
    const { position } = win.getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}

/**
 * The chip's place, or undefined where it stays away: the badge says the same. At the left edge
 * when `fromLeft` says where.
 */
export function chipPlace(doc: Document, fromLeft?: number): ChipPlace | undefined {
  const win = doc.defaultView;
  if (!win) return undefined;
  const taken = (up: number) =>
    isFixed(
      win,
      doc.elementFromPoint(
        fromLeft ?? win.innerWidth - FROM_RIGHT,
        win.innerHeight - FROM_BOTTOM - up,
      ),
    );
  const lift = taken(0);
  if (lift && taken(LIFT)) return undefined;
  const declared = win.getComputedStyle(doc.documentElement).colorScheme;
  const scheme = declared === 'dark' || declared === 'light' ? declared : undefined;
  return { lift, ...(scheme ? { scheme } : {}) };
}
