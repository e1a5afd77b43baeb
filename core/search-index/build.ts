/** Builds what a search looks things up in: the index, the book of forms, the symbols. */

import type { DocumentId, SourceDocument } from '../../content/types.ts';
import type { Corpus } from '../corpus.ts';
import type { SearchOptions } from '../search/hits.ts';
import { foldedWords } from '../text/fold-words.ts';
import { stem } from '../text/stem.ts';
import { isUnspaced } from '../text/words.ts';
import {
  bodyTerm,
  type Concepts,
  fullBody,
  gatherConcepts,
  monthTerm,
  runTerm,
  speakerTerm,
  topicTerm,
  yearTerm,
} from './concepts.ts';
import { Inverted } from './inverted.ts';
import { type Line, linesOf } from './lines.ts';
import { runKey } from './phrases.ts';
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
  const spellings = new Map(concepts.asked.spellings);
  const read = fieldReader(concepts, spellings);
  const shared = new Map<DocumentId, Map<string, number>>();
  for (const line of lines) {
    const document = line.document && corpus.documents.get(line.document);
    const terms = new Map<string, number>();
    if (document) {
      const own = shared.get(document.id) ?? documentTerms(document, read, corpus);
      shared.set(document.id, own);
      for (const [term, weight] of own) terms.set(term, weight);
    } else {
      read(terms, line.title, FIELD.title);
    }
    read(terms, line.text, FIELD.text);
    for (const alias of line.aliases) read(terms, alias, FIELD.aliases);
    for (const topic of line.topics) add(terms, topicTerm(topic), TOPIC);
    add(terms, speakerTerm(line.speaker), 1);
    for (const year of line.years) add(terms, yearTerm(year), YEAR);
    const month = /^\d{4}-(\d\d)/.exec(line.date)?.[1];
    if (month) add(terms, monthTerm(Number(month)), MONTH);
    index.add(terms);
  }
  return { lines, index, concepts, spellings, symbols: gatherSymbols(corpus) };
}

type ReadField = (into: Map<string, number>, text: string, weight: number) => void;

/** Terms that all findings of one document share. */
function documentTerms(
  document: SourceDocument,
  read: ReadField,
  corpus: Corpus,
): Map<string, number> {
  const terms = new Map<string, number>();
  read(terms, document.title, FIELD.title);
  read(terms, document.body, FIELD.body);
  read(terms, document.author ?? '', FIELD.author);
  read(terms, document.session ?? '', FIELD.session);
  for (const alias of document.aliases ?? []) read(terms, alias, FIELD.documentAliases);
  for (const atom of symbolAtoms(document.symbol ?? '')) {
    if (!isStopWord(atom)) add(terms, atom, FIELD.symbol);
  }
  add(terms, bodyTerm(fullBody(corpus, document.body)), 1);
  add(terms, documentTerm(document.id), 1);
  return terms;
}

function add(terms: Map<string, number>, term: string, weight: number): void {
  terms.set(term, (terms.get(term) ?? 0) + weight);
}

/** Reads one field into terms: its words, and the names that stand in it. */
function fieldReader(concepts: Concepts, spellings: Map<string, string>): ReadField {
  return (into, text, weight) => {
    if (text === '') return;
    const stems: string[] = [];
    for (const word of foldedWords(text)) {
      if (isUnspaced(word)) {
        const key = runKey(word);
        add(into, runTerm(key), weight);
        if (!concepts.asked.runs.get(key)?.some(sense => sense.term === runTerm(key))) {
          concepts.asked.addRun(key, runTerm(key));
        }
        for (const sense of concepts.said.runs.get(key) ?? []) add(into, sense.term, weight);
      } else if (!isStopWord(word)) {
        let root = spellings.get(word);
        if (root === undefined) {
          root = stem(word);
          spellings.set(word, root);
        }
        stems.push(root);
        add(into, root, weight);
        for (const sense of concepts.said.single.get(root) ?? []) {
          if (sense.weight === 1) add(into, sense.term, weight);
        }
      }
    }
    for (const { sense } of concepts.said.match(stems)) add(into, sense.term, weight);
  };
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
