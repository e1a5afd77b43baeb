/** Checks a draft against the record, paragraph by paragraph, in steps a face can stop between. */

import type { DraftFacts } from './facts.ts';
import { type QuotationJudged, quotationJudge, quotedPassages } from './quotations.ts';
import { type SymbolJudged, symbolJudge } from './symbols.ts';

/** Longest draft: a book chapter. */
export const MAX_DRAFT = 200_000;

export type DraftJudged = (QuotationJudged | SymbolJudged) & {
  /** Number of its paragraph, 1 first. */
  readonly paragraph: number;
};
export interface DraftStep {
  /** Paragraphs behind us, and all there are. */
  readonly done: number;
  readonly total: number;
  readonly judged?: DraftJudged;
}

/** Paragraphs of a pasted text: a line each, empty ones left out. */
const paragraphsOf = (text: string): string[] =>
  text
    .slice(0, MAX_DRAFT)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter(line => line.trim() !== '');

/** Yields every judgement as it is made, and a step after each paragraph and each passage. */
export function* checkDraft(text: string, facts: DraftFacts): Generator<DraftStep, void> {
  const paragraphs = paragraphsOf(text);
  const total = paragraphs.length;
  const quotations = quotationJudge(facts);
  const symbols = symbolJudge(facts);
  for (const [i, paragraph] of paragraphs.entries()) {
    const number = i + 1;
    for (const passage of quotedPassages(paragraph)) {
      const judged = quotations(paragraph, passage);
      yield { done: i, total, ...(judged ? { judged: { ...judged, paragraph: number } } : {}) };
    }
    for (const judged of symbols(paragraph))
      yield { done: i, total, judged: { ...judged, paragraph: number } };
    yield { done: number, total };
  }
}
