/** Finds quoted passages and judges those of the statement: exact, altered, or not in it. */

import { align, type DiffPart, type Token, tokensOf } from './align.ts';
import type { DraftFacts } from './facts.ts';

export interface QuotationJudged {
  readonly kind: 'quotation';
  readonly text: string;
  readonly verdict: 'exact' | 'altered' | 'absent';
  /** The statement's own words at that place. */
  readonly original?: string;
  readonly diff?: readonly DiffPart[];
}
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PAIRS = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['"', '"'],
  ['「', '」'],
  ['‘', '’'],
]);
const LETTER = /\p{L}/u;

/** Passages in quotation marks, in one pass. One left open runs to the paragraph's end, as in print. */
export function quotedPassages(paragraph: string): Passage[] {
  const found: Passage[] = [];
  let open = -1;
  let closers = '';
  const take = (end: number) => {
    found.push({ text: paragraph.slice(open, end), start: open, end });
    closers = '';
  };
  for (let i = 0; i < paragraph.length; i++) {
    const char = paragraph[i] ?? '';
    // An apostrophe inside a word closes nothing.
    const inWord = char === '’' && LETTER.test(paragraph[i + 1] ?? '');
    if (closers.includes(char) && closers !== '' && !inWord) take(i);
    else if (PAIRS.has(char) && (closers === '' || char === '“')) {
      open = i + 1;
      closers = PAIRS.get(char) ?? '';
    }
  }
  if (closers === '”') take(paragraph.length);
  return found;
}

/** Fewer words are everyday speech unless the draft says whose they are. */
const LEAST_WORDS = 5;
const LEAST_ATTRIBUTED = 2;
/** Where the issuer is named about a quotation. */
const BEFORE = 160;
const AFTER = 120;
/** Share of words that must stand as in the statement to be called its words, changed. */
const NEAR = 0.6;
/** Share of neighbouring pairs of words it must share to be worth a closer look. */
const LOOK = 0.25;
/** What an editor puts in or leaves out in the open: … [...] [the ruling party] (...) */
const GAP = /\[[^\]]{0,60}\]|\(\s*(?:\.{3}|…)\s*\)|\.{3,}|…/g;

const pairsOf = (tokens: readonly Token[]): string[] =>
  tokens.slice(1).map((token, i) => `${tokens[i]?.key} ${token.key}`);

/** A judge of the quotations of one paragraph, made once for a statement. */
export function quotationJudge({ statement, issuer }: DraftFacts) {
  const original = tokensOf(statement);
  const pairs = new Set(pairsOf(original));
  const keys = ` ${original.map(token => token.key).join(' ')} `;
  const names = [issuer, issuer.replace(/ for .*/, '')].map(name => name.toLowerCase());

  const attributed = (paragraph: string, { start, end }: Passage): boolean => {
    const around = `${paragraph.slice(Math.max(0, start - BEFORE), start)} ${paragraph.slice(end, end + AFTER)}`;
    const low = around.toLowerCase();
    return names.some(name => low.includes(name));
  };
  /** Every piece between the gaps stands in the statement, in the order of the draft. */
  const isExact = (text: string): boolean => {
    let from = 0;
    return text.split(GAP).every(piece => {
      const words = tokensOf(piece).map(token => token.key);
      if (words.length === 0) return true;
      const place = keys.indexOf(` ${words.join(' ')} `, from);
      from = place + 1;
      return place >= 0;
    });
  };
  return (paragraph: string, passage: Passage): QuotationJudged | undefined => {
    const { text } = passage;
    const quoted = tokensOf(text.replace(GAP, ' '));
    const named = attributed(paragraph, passage);
    if (quoted.length < (named ? LEAST_ATTRIBUTED : LEAST_WORDS)) return undefined;
    const all = { kind: 'quotation', text } as const;
    const absent = named ? ({ ...all, verdict: 'absent' } as const) : undefined;
    if (quoted.length > original.length * 2) return absent;
    if (isExact(text)) return { ...all, verdict: 'exact' };
    const own = pairsOf(quoted);
    if (own.filter(pair => pairs.has(pair)).length < own.length * LOOK) return absent;
    const { distance, start, end, diff } = align(quoted, original);
    if (1 - distance / quoted.length < NEAR) return absent;
    const words = statement.slice(original[start]?.start, original[end - 1]?.end);
    return { ...all, verdict: 'altered', original: words, diff };
  };
}
