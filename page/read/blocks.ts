/** One walk over the page: its blocks of text in reading order, each with the container it stands in. */
import { type Dom, ELEMENT, TEXT } from '../dom.ts';
import { INLINE, skips } from './skip.ts';

export type BlockKind = 'body' | 'heading' | 'caption';

export interface Block {
  readonly kind: BlockKind;
  readonly tag: string;
  readonly text: string;
  /** Characters of the text that stand inside links. */
  readonly linked: number;
  /** The nearest element around it that breaks lines. */
  readonly box: Box;
}

/** An element that breaks lines, with what stands in it. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | undefined;
  readonly names: string;
  /** Worth of the running text inside, own and inner. */
  score: number;
  best: Box | undefined;
}

/** Work is capped: a page of any size costs no more than this much text and this many blocks. */
export const MAX_TEXT = 200_000;
export const MAX_BLOCKS = 2_000;
const MAX_NODES = 60_000;

const HEADING = /^h[1-6]$/;
const CAPTION =
  /(?:^|[\s_-])(?:captions?|wp-caption-text|imagecaption|photo-?caption|legend|credit)(?:$|[\s_-])/i;
const SPACE = /[\s\u00a0\u200e\u200f\ufeff]+/g;

/** A link's text counts against a block, and more than its own length. */
const LINK_COST = 1.5;
/** Shorter lines are labels. */
const MIN_WORTH = 25;
/** One huge block (a licence, a feed) does not outweigh an article. */
const MAX_WORTH = 800;
/** Articles are seldom lists; streams of teasers are. */
const LISTED = 0.4;

/** Worth of one block as running text. */
function worth(text: string, linked: number, kind: BlockKind, box: Box): number {
  const own = text.length - linked * LINK_COST;
  if (kind !== 'body' || own < MIN_WORTH) return 0;
  const listed = [box, box.parent, box.parent?.parent, box.parent?.parent?.parent];
  return Math.min(own, MAX_WORTH) * (listed.some(b => b?.tag === 'li') ? LISTED : 1);
}

/** All blocks under `root`. `strict` leaves out what class names tell to be around the article. */
export function readBlocks(
  dom: Dom,
  root: Element,
  strict: boolean,
): { blocks: Block[]; top: Box } {
  const top: Box = {
    element: root,
    tag: 'body',
    parent: undefined,
    names: '',
    score: 0,
    best: undefined,
  };
  const blocks: Block[] = [];
  let [box, text, linked, size, breaks, links, visited] = [top, '', 0, 0, 0, 0, 0];

  const flush = () => {
    const clean = text.replace(SPACE, ' ').trim();
    if (clean) {
      const around = boxKind(box);
      const block: Block = {
        kind: around,
        tag: box.tag,
        text: clean,
        linked: Math.min(linked, clean.length),
        box,
      };
      blocks.push(block);
      size += clean.length;
      const value = worth(clean, block.linked, around, box);
      for (let b: Box | undefined = box; value && b; b = b.parent) b.score += value;
    }
    text = '';
    linked = 0;
    breaks = 0;
  };

  let node: Node | null = dom.firstChild(root);
  const open: { node: Node; block: boolean; link: boolean }[] = [];
  while (
    node &&
    size + text.length < MAX_TEXT &&
    blocks.length < MAX_BLOCKS &&
    visited++ < MAX_NODES
  ) {
    const type = dom.type(node);
    let down: Node | null = null;
    if (type === TEXT) {
      const value = dom.data(node).slice(0, MAX_TEXT - size - text.length);
      if (value.trim()) {
        if (breaks > 1) flush();
        breaks = 0;
        text += value;
        if (links) linked += value.length;
      } else if (value) text += ' ';
    } else if (type === ELEMENT) {
      const el = node as Element;
      const tag = dom.tag(el);
      if (tag === 'br' || tag === 'hr') {
        text += ' ';
        breaks += tag === 'hr' ? 2 : 1;
      } else if (!skips(dom, el, tag, strict)) {
        const block = !INLINE.has(tag);
        const link = tag === 'a' && dom.has(el, 'href');
        if (block) {
          flush();
          box = {
            element: el,
            tag,
            parent: box,
            names: `${dom.attr(el, 'class')} ${dom.attr(el, 'id')} ${dom.attr(el, 'itemprop')}`,
            score: 0,
            best: undefined,
          };
        }
        if (link) links++;
        down = dom.firstChild(el);
        open.push({ node, block, link });
        if (!down) down = leave();
        if (down) {
          node = down;
          continue;
        }
        break;
      }
    }
    node = dom.nextSibling(node) ?? leave();
  }
  flush();
  while (open.length) leave();
  return { blocks, top };

  /** Closes elements until one has a next sibling. */
  function leave(): Node | null {
    for (let last = open.pop(); last; last = open.pop()) {
      if (last.link) links--;
      if (last.block) {
        flush();
        const parent: Box = box.parent ?? top;
        if (box.score > (parent.best?.score ?? 0)) parent.best = box;
        box = parent;
      }
      const next = dom.nextSibling(last.node);
      if (next) return next;
    }
    return null;
  }
}

/** What a block is, by the boxes around it. */
function boxKind(box: Box): BlockKind {
  if (HEADING.test(box.tag)) return 'heading';
  for (let b: Box | undefined = box, up = 0; b && up < 3; b = b.parent, up++) {
    if (b.tag === 'figcaption' || (b.tag !== 'figure' && CAPTION.test(b.names))) return 'caption';
  }
  return 'body';
}
