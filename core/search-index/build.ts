/** Builds what a search looks things up in: the index, the book of forms, the symbols. */

import type { DocumentId, SourceDocument } from '../../content/types.ts';
import type { Corpus } from '../corpus.ts';
import type { SearchOptions } from '../search/hits.ts';
import {
  bodyTerm,
  type Concepts,
  fullBody,
  gatherConcepts,
  monthTerm,
  speakerTerm,
  topicTerm,
  yearTerm,
} from './concepts.ts';
import { fieldReader, type ReadField } from './fields.ts';
import { Inverted, type Weights } from './inverted.ts';
import { type Line, linesOf } from './lines.ts';
import { isStopWord } from './stop-words.ts';
import { resolutionNumber, symbolAtoms, symbolSpellings } from './symbols.ts';

/**
 * How much a word counts by where it stands. The summary is what the line says; a title is shared by
 * all findings of its document; aliases are there to be found by; body and author are on many lines.
 */
const FIELD = {
  text: 1,
  title: 0.5,
  aliases: 1.2,
  documentAliases: 0.6,
  symbol: 0.8,
  body: 0.4,
  author: 0.9,
  session: 0.3,
};
const TOPIC = 1;
const YEAR = 1;
const MONTH = 0.6;

export interface Built {
  readonly lines: readonly Line[];
  readonly index: Inverted;
  readonly concepts: Concepts;
  /** Words as spelt in the record and in the forms, folded, with their stems. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Symbols written without separators, with the term of their document and how much is there. */
  readonly symbols: ReadonlyMap<string, readonly { term: string; share: number }[]>;
}

export const documentTerm = (id: DocumentId): string => `#d:${id}`;

export function build(corpus: Corpus, options: SearchOptions): Built {
  const concepts = gatherConcepts(corpus, options);
  const lines = linesOf(corpus);
  const index = new Inverted();
  const { spellings } = concepts.asked;
  const read = fieldReader(concepts, index, spellings);
  const add = (term: string, weight: number) => index.add(index.row(term), weight);
  const shared = new Map<DocumentId, Weights>();
  for (const line of lines) {
    const document = line.document && corpus.documents.get(line.document);
    if (document) {
      let own = shared.get(document.id);
      if (!own) {
        readDocument(document, read, add, corpus);
        own = index.take();
        shared.set(document.id, own);
      }
      for (const { row, weight } of own) index.add(row, weight);
    } else {
      read(line.title, FIELD.title);
    }
    read(line.text, FIELD.text);
    for (const alias of line.aliases) read(alias, FIELD.aliases);
    for (const topic of line.topics) add(topicTerm(topic), TOPIC);
    add(speakerTerm(line.speaker), 1);
    for (const year of line.years) add(yearTerm(year), YEAR);
    const month = /^\d{4}-(\d\d)/.exec(line.date)?.[1];
    if (month) add(monthTerm(Number(month)), MONTH);
    index.endLine();
  }
  let symbols: Built['symbols'] | undefined;
  return {
    lines,
    index,
    concepts,
    spellings,
    get symbols() {
      symbols ??= gatherSymbols(corpus);
      return symbols;
    },
  };
}

/** Adds what all findings of one document share. */
function readDocument(
  document: SourceDocument,
  read: ReadField,
  add: (term: string, weight: number) => void,
  corpus: Corpus,
): void {
  read(document.title, FIELD.title);
  read(document.body, FIELD.body);
  read(document.author ?? '', FIELD.author);
  read(document.session ?? '', FIELD.session);
  for (const alias of document.aliases ?? []) read(alias, FIELD.documentAliases);
  for (const atom of symbolAtoms(document.symbol ?? '')) {
    if (!isStopWord(atom)) add(atom, FIELD.symbol);
  }
  add(bodyTerm(fullBody(corpus, document.body)), 1);
  add(documentTerm(document.id), 1);
}

function gatherSymbols(corpus: Corpus): Map<string, { term: string; share: number }[]> {
  const symbols = new Map<string, { term: string; share: number }[]>();
  const put = (spelling: string, term: string, share: number) => {
    const list = symbols.get(spelling) ?? [];
    if (!list.some(known => known.term === term)) list.push({ term, share });
    symbols.set(spelling, list);
  };
  for (const document of corpus.documents.values()) {
    const term = documentTerm(document.id);
    const written = (document.aliases ?? []).filter(alias => /^[A-Z]+\/[A-Z0-9/.-]*\d/.test(alias));
    for (const symbol of [document.symbol, ...written]) {
      if (!symbol) continue;
      for (const [spelling, share] of symbolSpellings(symbol)) put(spelling, term, share);
      const number = resolutionNumber(symbol);
      if (number) put(number, term, 1);
    }
  }
  return symbols;
}
