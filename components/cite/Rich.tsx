/** Shows a citation as it will be pasted: reads its italics and line breaks, and nothing else, from the HTML. */
import type { ComponentChildren } from 'preact';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#38': '&',
  '#39': "'",
  '#60': '<',
  '#62': '>',
  nbsp: '\u00a0',
};

const plain = (html: string): string =>
  html.replace(/&([#\w]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Addresses break after a slash, not in the middle of a word; what is copied has no such break. */
const breakable = (words: string): ComponentChildren[] =>
  words
    .split(/(?<=[^/]\/)(?=[^/])/)
    .flatMap((part, i) => (i === 0 ? [part] : [<wbr key={part} />, part]));

/** The citation's words with its italics; every other tag is left out, its text kept. */
export function Rich({ html }: { html: string }) {
  const parts: ComponentChildren[] = [];
  let italic = 0;
  for (const piece of html.split(/(<[^>]*>)/)) {
    const tag = /^<(\/?)(\w+)/.exec(piece);
    if (!tag) {
      if (piece === '') continue;
      const words = plain(piece);
      parts.push(italic > 0 ? <i key={parts.length}>{words}</i> : breakable(words));
    } else if (tag[2] === 'i' || tag[2] === 'em') italic += tag[1] ? -1 : 1;
    else if (tag[2] === 'br' || (tag[2] === 'p' && tag[1])) parts.push('\n');
  }
  return <>{parts}</>;
}
