/** Finds UN document symbols and resolution numbers in a text, in any usual spelling. */

import type { DocumentId } from '../content/types.ts';
import type { Corpus } from './corpus.ts';

export interface SymbolHit {
  readonly document: DocumentId;
  /** Stretch [start, end) of the text. */
  readonly start: number;
  readonly end: number;
  /** How the document was named. */
  readonly by: 'symbol' | 'resolution' | 'title' | 'alias';
}

/** A/HRC/54/75, CCPR/C/KHM/CO/3, S/RES/840 (1993), with or without spaces around the strokes. */
const SYMBOL =
  /\b(?:A|S|E|CCPR|CAT|CED|CEDAW|CERD|CRC|CRPD|CMW|HR|HRI|SG)\s?\/\s?[A-Z0-9](?:[A-Z0-9.()-]|\s?\/\s?(?=[A-Z0-9]))*(?:\s?\(\d{4}\))?/gi;
/** "resolution 54/36", "résolution 48/23", "Security Council resolution 840", "សេចក្ដីសម្រេច 54/36". */
const RESOLUTION = /r[ée]solutions?\s+(?:n[o°.]*\s*)?(\d{2,4}(?:\/\d{1,3})?)(?:\s?\((\d{4})\))?/giu;

/** Written one way: capitals, no spaces, no year in brackets. */
export function plainSymbol(symbol: string): string {
  return symbol
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/\(\d{4}\)$/, '')
    .replace(/[.,;:]+$/, '');
}

/** Number of a resolution as it is spoken of: A/HRC/RES/54/36 is 54/36, S/RES/840 is 840. */
const numberOf = (symbol: string): string | undefined => /\/RES\/(.+)$/.exec(symbol)?.[1];

interface Index {
  readonly symbols: ReadonlyMap<string, DocumentId>;
  readonly numbers: ReadonlyMap<string, DocumentId>;
}
const indexes = new WeakMap<Corpus, Index>();

function indexOf(corpus: Corpus): Index {
  const there = indexes.get(corpus);
  if (there) return there;
  const symbols = new Map<string, DocumentId>();
  const numbers = new Map<string, DocumentId>();
  for (const { id, symbol } of corpus.documents.values()) {
    if (!symbol) continue;
    const plain = plainSymbol(symbol);
    symbols.set(plain, id);
    const number = numberOf(plain);
    if (number) numbers.set(number, id);
  }
  const index = { symbols, numbers };
  indexes.set(corpus, index);
  return index;
}

/** Documents of the record that a text names by symbol or by number, in the order of the text. */
export function findSymbols(text: string, corpus: Corpus): SymbolHit[] {
  const { symbols, numbers } = indexOf(corpus);
  const hits: SymbolHit[] = [];
  if (text.includes('/')) {
    for (const { 0: found, index } of text.matchAll(SYMBOL)) {
      const document = symbols.get(plainSymbol(found));
      const end = index + found.replace(/[.,;:]+$/, '').length;
      if (document) hits.push({ document, start: index, end, by: 'symbol' });
    }
  }
  for (const { 0: found, 1: number = '', index } of text.matchAll(RESOLUTION)) {
    const document = numbers.get(number);
    if (document)
      hits.push({ document, start: index, end: index + found.length, by: 'resolution' });
  }
  return hits.sort((a, b) => a.start - b.start);
}
