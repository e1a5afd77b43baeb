/** Chooses the words of a line to show, and marks those that were looked for. */

import type { PhraseBook } from '../search-index/phrases.ts';
import { isStopWord } from '../search-index/stop-words.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/words.ts';
import type { Range } from './hits.ts';

/** Longer texts are cut to about this many signs around the words found. */
const LONGEST = 320;

/** Stretches of a text that hold one of the terms, as words or as known forms of a subject or name. */
export function highlight(
  text: string,
  terms: ReadonlySet<string>,
  books: readonly PhraseBook[],
  spellings: ReadonlyMap<string, string>,
): Range[] {
  const folded = fold(text);
  const tokens = words(folded.text).filter(word => !isStopWord(word.text));
  const stems = tokens.map(word => spellings.get(word.text) ?? stem(word.text));
  const marked = new Set<number>();
  stems.forEach((root, i) => {
    const whole = books.some(book =>
      book.single.get(root)?.some(sense => sense.weight === 1 && terms.has(sense.term)),
    );
    if (terms.has(root) || whole) marked.add(i);
  });
  for (const book of books) {
    for (const { from, to, sense } of book.match(stems)) {
      if (terms.has(sense.term)) for (let i = from; i < to; i++) marked.add(i);
    }
  }
  return [...marked]
    .sort((a, b) => a - b)
    .map((i): Range => {
      const token = tokens[i];
      return [folded.at[token?.start ?? 0] ?? 0, endInSource(folded.at, token?.end ?? 0)];
    });
}

/** Place in the source right behind the last unit of a folded word. */
function endInSource(at: Int32Array, end: number): number {
  return (at[end - 1] ?? 0) + 1;
}

/** Cuts a long text to the stretch that holds most marks; the marks move with it. */
export function cut(text: string, ranges: readonly Range[]): { text: string; ranges: Range[] } {
  if (text.length <= LONGEST) return { text, ranges: [...ranges] };
  const [densest] = ranges
    .map(([start]) => ({
      start,
      held: ranges.filter(range => range[0] >= start && range[1] <= start + LONGEST * 0.8).length,
    }))
    .sort((a, b) => b.held - a.held);
  const aim = Math.max(0, (densest?.start ?? 0) - LONGEST * 0.1);
  const from = aim === 0 ? 0 : text.indexOf(' ', aim) + 1;
  const limit = from + LONGEST;
  const to = limit >= text.length ? text.length : Math.max(from + 1, text.lastIndexOf(' ', limit));
  const before = from > 0 ? '…' : '';
  return {
    text: before + text.slice(from, to) + (to < text.length ? '…' : ''),
    ranges: ranges
      .filter(range => range[0] >= from && range[1] <= to)
      .map(([start, end]): Range => [start - from + before.length, end - from + before.length]),
  };
}
