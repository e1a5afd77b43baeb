/** The documents of the record that an article names itself: by symbol, by number, by title. */

import type { DocumentId, Finding, Speaker } from '../../content/types.ts';
import type { Article } from '../article.ts';
import type { Corpus } from '../corpus.ts';
import type { NamedDocument } from '../offer.ts';
import { documentView, isOfUn } from './cards.ts';
import { createResolver, type SymbolHit } from './symbols.ts';

/** A list of references names more than a reader of news wants beside the article. */
const MOST = 12;

interface Known {
  readonly resolve: (text: string) => SymbolHit[];
  readonly speakers: ReadonlyMap<DocumentId, Speaker>;
}
const compiled = new WeakMap<Corpus, Known>();

function knownOf(corpus: Corpus): Known {
  const there = compiled.get(corpus);
  if (there) return there;
  const known = { resolve: createResolver(corpus), speakers: speakersOf(corpus) };
  compiled.set(corpus, known);
  return known;
}

/** Who speaks in a document: a UN text that quotes a State's answer stays the UN's. */
function speakersOf(corpus: Corpus): Map<DocumentId, Speaker> {
  const speakers = new Map<DocumentId, Speaker>();
  const settles = (finding: Finding): boolean =>
    isOfUn(finding) === corpus.documents.get(finding.document)?.issuedByUN;
  for (const finding of corpus.findings.values()) {
    if (settles(finding) && !speakers.has(finding.document)) {
      speakers.set(finding.document, finding.speaker);
    }
  }
  for (const { document, speaker } of corpus.findings.values()) {
    if (!speakers.has(document)) speakers.set(document, speaker);
  }
  return speakers;
}

/** Documents in the order in which the article first names them. */
export function namedDocuments(
  corpus: Corpus,
  article: Pick<Article, 'passages'>,
): NamedDocument[] {
  const { resolve, speakers } = knownOf(corpus);
  const places = new Map<DocumentId, Set<number>>();
  for (const { index, text } of article.passages) {
    for (const { document } of resolve(text)) {
      places.set(document, (places.get(document) ?? new Set()).add(index));
    }
  }
  return [...places].slice(0, MOST).flatMap(([id, passages]) => {
    const document = documentView(corpus, id);
    const speaker = speakers.get(id);
    return document && speaker ? [{ document, speaker, passages: [...passages] }] : [];
  });
}
