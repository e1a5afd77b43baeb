/** Which of a page's blocks are the article's: the container that holds its running text. */
import type { Dom } from '../dom.ts';
import { squeeze } from '../squeeze.ts';
import type { Block, Box } from './blocks.ts';
import { agree } from './title.ts';

/** A box goes on as the body while it holds this share of the running text around it. */
const MOST = 0.62;
/** An element marked as an article's body is believed when it holds this share of the page's text. */
const MARKED = 0.3;
/** Of several marked articles (a list, an endless page) the first this near to the largest is read. */
const NEAR = 0.4;
/** A body marked inside the article is taken only when it holds nearly all of it: some are in two parts. */
const ALL = 0.92;
/** An article whose heading is the page's title is it from this worth on, whatever follows it. */
const OWN = 200;
const BODY_NAME =
  /articlebody|(?:^|[\s_-])(?:(?:article|story|post|entry|news|single)-?_?(?:body|content|text|inner|copy)|hentry|td-post-content|mw-parser-output|body-copy)(?:$|[\s_-])/i;

function inside(box: Box, outer: Box): boolean {
  for (let b: Box | undefined = box; b; b = b.parent) if (b === outer) return true;
  return false;
}

/** The box of the article's text among `blocks`, or the whole page where none stands out. */
export function chooseBody(blocks: readonly Block[], top: Box, dom: Dom): Box {
  const marked = new Set<Box>();
  const seen = new Set<Box>();
  for (const block of blocks) {
    for (let b: Box | undefined = block.box; b && b !== top && !seen.has(b); b = b.parent) {
      seen.add(b);
      if (b.tag === 'article' || BODY_NAME.test(b.names)) marked.add(b);
    }
  }
  const title = squeeze(dom.title);
  for (const box of marked) {
    const heading = box.tag === 'article' && box.score >= OWN && dom.first('h1', box.element);
    if (heading && agree(squeeze(dom.text(heading)), title)) return narrow(box, [...marked]);
  }
  const best = Math.max(0, ...Array.from(marked, box => box.score));
  if (best >= top.score * MARKED && best > 0) {
    const near = [...marked].filter(box => box.score >= best * NEAR);
    const titled = near.filter(box => box.tag === 'article' && dom.first('h1', box.element));
    const first = titled[0] ?? near[0];
    if (first) return narrow(first, near);
  }
  let box = top;
  while (box.best && box.best.score >= box.score * MOST && !/^(?:p|li|h\d)$/.test(box.best.tag)) {
    box = box.best;
  }
  return box;
}

/** Inside a marked article, the marked body where it holds most of the article. */
function narrow(box: Box, marked: readonly Box[]): Box {
  const inner = marked.find(
    other => other !== box && inside(other, box) && other.score >= box.score * ALL,
  );
  return inner ? narrow(inner, marked) : box;
}

/** Blocks in the box that read as the article's: no lists of links, no bare labels. */
export function blocksOf(blocks: readonly Block[], box: Box): Block[] {
  const mine = blocks.filter(block => inside(block.box, box));
  return mine.filter((block, i) => {
    const share = block.linked / block.text.length;
    if (block.kind === 'heading') {
      return share < 0.9 && mine[i + 1] !== undefined;
    }
    if (block.kind === 'caption') return block.text.length > 15;
    // Whole-link lines are "read also"; short lines without a full stop are buttons and labels.
    if (share > 0.75 && block.text.length < 250) return false;
    return block.text.length >= MIN_LINE || ENDS.test(block.text);
  });
}

/** Shorter lines are taken only when they end as a sentence does. */
const MIN_LINE = 20;
const ENDS = /[.!?…。！？។៕"”»’)]\s*$/;

/** Headline links and cards, as lists of articles have them. */
export function countCards(blocks: readonly Block[], box: Box): number {
  let cards = 0;
  for (const block of blocks) {
    const long = block.text.length >= (block.kind === 'heading' ? 12 : 25);
    if (long && block.linked >= block.text.length * 0.8 && inside(block.box, box)) cards++;
  }
  return cards;
}
