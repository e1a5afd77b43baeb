/** Chooses which words of a long quotation to show first, never cutting inside a word. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Quotations up to this length are shown whole: about eight lines at 320 px. */
const WHOLE = 330;
/** How far before and after the matched words an excerpt may reach. */
const BEFORE = 170;
const AFTER = 150;

const SENTENCE_END = /[.!?:]["”’)]*\s+/g;

/** The stretch to show: the sentences around the spans, else the beginning. */
export function excerpt(text: string, spans: readonly Span[]): Span {
  if (text.length <= WHOLE) return { start: 0, end: text.length };
  const first = Math.min(...spans.map(span => span.start));
  const last = Math.max(...spans.map(span => span.end));
  if (spans.length === 0) return { start: 0, end: wordEnd(text, WHOLE - AFTER / 2) };
  return { start: startBefore(text, first), end: endAfter(text, Math.min(last, first + WHOLE)) };
}

/** The latest sentence start in reach; else a word start. */
function startBefore(text: string, at: number): number {
  const from = Math.max(0, at - BEFORE);
  if (from === 0) return 0;
  const starts = [...text.slice(from, at).matchAll(SENTENCE_END)].map(
    found => from + found.index + found[0].length,
  );
  const space = text.indexOf(' ', from);
  return starts[0] ?? (space < 0 || space > at ? at : space + 1);
}

/** The first sentence end in reach; else a word end. */
function endAfter(text: string, at: number): number {
  const rest = text.slice(at, at + AFTER);
  const found = /[.!?]["”’)]*(?=\s|$)/.exec(rest);
  if (found) return at + found.index + found[0].length;
  return at + AFTER >= text.length ? text.length : wordEnd(text, at + AFTER / 2);
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= 0 ? at : space;
}
