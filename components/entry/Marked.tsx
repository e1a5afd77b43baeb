/** Text with some stretches marked: the same subject (dotted) or the words searched for (washed). */
import type { ComponentChildren } from 'preact';
import type { Span } from './excerpt.ts';

interface Props {
  text: string;
  spans: readonly Span[];
  /** `subject`: the words that bear on the article. `found`: the words that were searched for. */
  as: 'subject' | 'found';
  from?: number;
  to?: number;
}

/** Spans in order, clipped to the stretch, overlaps joined. */
function tidySpans(spans: readonly Span[], from: number, to: number): Span[] {
  const tidy: Span[] = [];
  const clipped = spans
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  for (const span of clipped) {
    const last = tidy.at(-1);
    if (last && span.start <= last.end) {
      tidy[tidy.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else tidy.push(span);
  }
  return tidy;
}

export function Marked({ text, spans, as, from = 0, to = text.length }: Props) {
  const parts: ComponentChildren[] = [];
  let at = from;
  for (const { start, end } of tidySpans(spans, from, to)) {
    parts.push(text.slice(at, start));
    const words = text.slice(start, end);
    parts.push(
      as === 'found' ? (
        <mark key={start}>{words}</mark>
      ) : (
        <span key={start} class="subject">
          {words}
        </span>
      ),
    );
    at = end;
  }
  parts.push(text.slice(at, to));
  return <>{parts}</>;
}

const WORD = /[\p{L}\p{N}]/u;

/** Where the article's own words stand in our summary, whole words only. */
export function spansOf(text: string, words: readonly string[]): Span[] {
  const low = text.toLowerCase();
  return words.flatMap(word => {
    const found: Span[] = [];
    const needle = word.toLowerCase().trim();
    if (needle === '' || low.length !== text.length) return found;
    for (let at = low.indexOf(needle); at >= 0; at = low.indexOf(needle, at + needle.length)) {
      const end = at + needle.length;
      if (WORD.test(text[at - 1] ?? ' ') || WORD.test(text[end] ?? ' ')) continue;
      found.push({ start: at, end });
    }
    return found;
  });
}
