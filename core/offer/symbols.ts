/** Finds UN document symbols, resolution numbers and names of reports in a text, however spelt. */

import type { DocumentId, SourceDocument } from '../../content/types.ts';
import type { Corpus } from '../corpus.ts';
import { fold } from '../text/fold.ts';
import { compileScan } from '../text/scan.ts';
import { bodyOfResolution, otherBodyNear, RESOLUTION, SYMBOL } from '../text/symbol-forms.ts';

export interface SymbolHit {
  readonly document: DocumentId;
  /** Stretch [start, end) of the text. */
  readonly start: number;
  readonly end: number;
  /** How the text names the document. */
  readonly by: 'symbol' | 'resolution' | 'name';
}

/** Shorter titles and aliases are everyday words. */
const LEAST_NAME = 12;

/** Written one way: capitals, no spaces, no year in brackets. */
function plainSymbol(symbol: string): string {
  return symbol
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/\(\d{4}\)$/, '')
    .replace(/[.,;:]+$/, '');
}

interface Index {
  readonly symbols: ReadonlyMap<string, SourceDocument>;
  /** By the number a resolution is spoken of: A/HRC/RES/54/36 is 54/36, S/RES/840 is 840. */
  readonly numbers: ReadonlyMap<string, SourceDocument>;
}
const indexes = new WeakMap<Corpus, Index>();

function indexOf(corpus: Corpus): Index {
  const there = indexes.get(corpus);
  if (there) return there;
  const symbols = new Map<string, SourceDocument>();
  const numbers = new Map<string, SourceDocument>();
  for (const document of corpus.documents.values()) {
    if (!document.symbol) continue;
    const plain = plainSymbol(document.symbol);
    symbols.set(plain, document);
    const number = /\/RES\/(.+)$/.exec(plain)?.[1];
    if (number) numbers.set(number, document);
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
    for (const { 0: found, index: start } of text.matchAll(SYMBOL)) {
      const document = symbols.get(plainSymbol(found));
      const end = start + found.replace(/[.,;:]+$/, '').length;
      if (document) hits.push({ document: document.id, start, end, by: 'symbol' });
    }
  }
  for (const { 0: found, 1: number = '', index: start } of text.matchAll(RESOLUTION)) {
    const document = numbers.get(number);
    const body = document?.symbol ? bodyOfResolution(document.symbol) : undefined;
    const end = start + found.length;
    if (document && body && !otherBodyNear(text, start, end, body, number)) {
      hits.push({ document: document.id, start, end, by: 'resolution' });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** As findSymbols, with titles and names of documents too; compiles them once. */
export function createResolver(corpus: Corpus): (text: string) => SymbolHit[] {
  const scan = compileScan(
    [...corpus.documents.values()].flatMap(({ id, title, symbol, aliases = [] }) => {
      const odd = symbol && !/^[A-Z]+\//.test(symbol) ? [symbol] : [];
      const names = [title, ...aliases].filter(name => name.length >= LEAST_NAME);
      return [...odd, ...names].map(form => ({ form, document: id }));
    }),
  );
  return text => {
    const folded = fold(text);
    const named = scan(folded).map(
      ({ entry, start, end }): SymbolHit => ({
        document: entry.document,
        start: folded.at[start] ?? 0,
        end: folded.at[end] ?? text.length,
        by: 'name',
      }),
    );
    const numbered = findSymbols(text, corpus);
    const apart = named.filter(
      name => !numbered.some(n => n.start < name.end && name.start < n.end),
    );
    return [...numbered, ...apart].sort((a, b) => a.start - b.start);
  };
}
