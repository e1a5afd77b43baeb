/** Finds UN symbols and resolution numbers in a draft and judges them against the record. */

import { bodyOfResolution, otherBodyNear, RESOLUTION } from '../text/symbol-forms.ts';
import type { DraftFacts } from './facts.ts';

export interface SymbolJudged {
  readonly kind: 'symbol';
  readonly text: string;
  readonly verdict: 'known' | 'malformed' | 'absent';
  /** Title of the document it is the symbol of. */
  readonly title?: string;
  /** The symbol of the record that was probably meant. */
  readonly nearest?: string;
}

/** What was meant as a symbol: strokes may lean the other way or be hyphens, in any case. */
const LOOSE =
  /\b(?:A|S|E|CCPR|CAT|CED|CEDAW|CERD|CRC|CRPD|CMW|HRI|SG)(?:\s?[/\\–-]{1,2}\s?[A-Z0-9.]{1,20}){1,8}(?:\s?\((?:Add|Corr|Rev)?[\w. ]{1,8}\))?/gi;
/** The forms in which the UN gives symbols on this subject. */
const RIGHT =
  /^(?:(?:A|S|E)\/(?:RES|PV|CN\.\d+|C\.\d+|HRC|INF|DEC|\d+)|(?:CCPR|CAT|CED|CEDAW|CERD|CRC|CRPD|CMW|HRI)\/[A-Z]{1,4}|SG)(?:\/[A-Z0-9]+(?:\.[A-Z0-9]+)*(?:-[A-Z0-9]+)?)*(?: ?\(\d{4}\))?$/;
/** Letters that may differ for a symbol to be the one that was meant. */
const SLIPS = 3;

const bare = (symbol: string): string =>
  symbol
    .toUpperCase()
    .replace(/\(\d{4}\)\s*$/, '')
    .replace(/[^A-Z0-9]/g, '');
const written = (symbol: string): string => symbol.replace(/\s/g, '').replace(/\(\d{4}\)$/, '');

/** How many letters differ; more than `SLIPS` is as good as any. */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > SLIPS) return SLIPS + 1;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min((before[j - 1] ?? 0) + same, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    }
    before = row;
  }
  return before[b.length] ?? 0;
}

/** A judge of the symbols of one paragraph, made once for a record. */
export function symbolJudge({ documents }: DraftFacts) {
  const known = documents.map(document => ({ ...document, bare: bare(document.symbol) }));
  const byBare = new Map(known.map(document => [document.bare, document]));
  const judged = new Map<string, SymbolJudged>();

  const nearest = (text: string): string | undefined => {
    const mine = bare(text);
    const ranked = known
      .map(document => ({ document, off: slips(mine, document.bare) }))
      .filter(({ off }) => off <= Math.min(SLIPS, mine.length / 4))
      .sort((a, b) => a.off - b.off);
    return ranked[0]?.document.symbol;
  };
  const ofSymbol = (text: string): SymbolJudged => {
    const there = byBare.get(bare(text));
    if (there) {
      const right = written(there.symbol) === written(text);
      const { title, symbol } = there;
      return right
        ? { kind: 'symbol', text, verdict: 'known', title }
        : { kind: 'symbol', text, verdict: 'malformed', title, nearest: symbol };
    }
    const near = nearest(text);
    const verdict = RIGHT.test(written(text)) ? 'absent' : 'malformed';
    return { kind: 'symbol', text, verdict, ...(near ? { nearest: near } : {}) };
  };
  const ofResolution = (paragraph: string, text: string, start: number, number: string) => {
    const there = known.find(({ symbol }) => written(symbol).endsWith(`/RES/${number}`));
    const other = (symbol: string) =>
      otherBodyNear(paragraph, start, start + text.length, bodyOfResolution(symbol), number);
    if (there && !other(there.symbol))
      return { kind: 'symbol', text, verdict: 'known', title: there.title } as const;
    // A bare number of nobody in particular says nothing.
    if (!number.includes('/')) return undefined;
    return {
      kind: 'symbol',
      text,
      verdict: 'absent',
      ...(there ? { nearest: there.symbol } : {}),
    } as const;
  };
  /** In the order of the paragraph, one at a time. */
  return function* judge(paragraph: string): Generator<SymbolJudged> {
    for (const { 0: found } of paragraph.matchAll(LOOSE)) {
      const text = found.replace(/[.,;:–-]+$/, '').trim();
      const strokes = text.match(/[/\\]/g)?.length ?? 0;
      // One stroke is "and/or"; hyphens alone are a compound unless it opens as a symbol does.
      if (!/\d/.test(text) || (strokes < 2 && !/^(?:A-HRC|A-RES|S-RES|\w+-C)-/i.test(text)))
        continue;
      const held = judged.get(text) ?? ofSymbol(text);
      judged.set(text, held);
      yield held;
    }
    for (const { 0: text, 1: number = '', index } of paragraph.matchAll(RESOLUTION)) {
      const one = ofResolution(paragraph, text, index, number);
      if (one) yield one;
    }
  };
}
