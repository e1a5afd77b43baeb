/** The record as a context holds it: judging and searching, each compiled when first asked for. */
import type { CueBook } from '../content/types.ts';
import { type RecordFacts, recordFacts } from './about/facts.ts';
import { type ProvenanceRow, provenanceRows } from './about/provenance.ts';
import type { Article } from './article.ts';
import type { Corpus } from './corpus.ts';
import { type DraftFacts, draftFacts } from './draft/facts.ts';
import { createJudge, type Judge } from './judge.ts';
import { type Card, cardOf, type Reading } from './offer.ts';
import { createSearch, type Search, type SearchFilters, type SearchResult } from './search.ts';

/** What a search found, each hit with its complete card. */
export interface SearchAnswer {
  readonly result: SearchResult;
  readonly cards: Readonly<Record<string, Card>>;
}

export interface Query {
  readonly text: string;
  readonly filters?: SearchFilters;
}

export interface RecordDoor {
  /** The reading of an article, absent when it is not about a Cambodian election. */
  judge(article: Article): Reading | undefined;
  search(query: Query): SearchAnswer;
  /** Complete cards by the ids of points and findings; unknown ids are left out. */
  cards(ids: readonly string[]): Readonly<Record<string, Card>>;
  facts(): RecordFacts;
  /** What a draft is checked against. */
  draftFacts(): DraftFacts;
  /** Where and how every document was read. */
  provenance(): readonly ProvenanceRow[];
}

/** Most hits a face is sent: more than anyone scrolls through. */
const MAX_HITS = 60;

function cardsOf(corpus: Corpus, ids: readonly string[]): Record<string, Card> {
  const found = ids.flatMap(id => {
    const card = cardOf(corpus, id);
    return card ? [[id, card] as const] : [];
  });
  return Object.fromEntries(found);
}

export function createRecordDoor(corpus: Corpus, cues: CueBook): RecordDoor {
  // A background that was woken for a menu click has no use for either.
  let judge: Judge | undefined;
  let search: Search | undefined;
  return {
    judge(article) {
      judge ??= createJudge(corpus, cues);
      return judge(article);
    },
    search({ text, filters }) {
      search ??= createSearch(corpus, { cues, limit: MAX_HITS });
      const result = search.search(text, filters);
      const shown = [...result.hits, ...result.nearest].map(hit => hit.id);
      return { result, cards: cardsOf(corpus, shown) };
    },
    cards: ids => cardsOf(corpus, ids),
    facts: () => recordFacts(corpus),
    draftFacts: () => draftFacts(corpus),
    provenance: () => provenanceRows(corpus),
  };
}
