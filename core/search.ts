/**
 * Finds lines of the record by what is typed. Fuse.js, known to this file only, finds misspelt words
 * in the vocabulary of the record; a small inverted index ranks the lines.
 */
import Fuse from 'fuse.js/min-basic';
import type { Corpus } from './corpus.ts';
import { answer } from './search/answer.ts';
import type { Search, SearchOptions } from './search/hits.ts';
import { RunReader } from './search/runs.ts';
import { type Fuzzy, Vocabulary } from './search/vocabulary.ts';
import { build } from './search-index/build.ts';
import { engineSegments } from './text/segments.ts';

export type {
  Hit,
  Range,
  Search,
  SearchFilters,
  SearchOptions,
  SearchResult,
} from './search/hits.ts';

/** Looser than any slip that is accepted: what Fuse finds is counted again, letter by letter. */
const FUSE_THRESHOLD = 0.4;
/** More candidates than this are strangers. */
const FUSE_LIMIT = 25;

const fuzzy: Fuzzy = words => {
  const fuse = new Fuse(words, {
    threshold: FUSE_THRESHOLD,
    ignoreLocation: true,
    includeScore: false,
  });
  return pattern => fuse.search(pattern, { limit: FUSE_LIMIT }).map(found => found.item);
};

/** Builds the search of one record. */
export function createSearch(corpus: Corpus, options: SearchOptions = {}): Search {
  const built = build(corpus, options);
  const { asked } = built.concepts;
  const isKnown = (stem: string) =>
    built.index.posting(stem) !== undefined || asked.single.has(stem);
  const segment = options.segment === undefined ? engineSegments() : (options.segment ?? undefined);
  const reader = {
    built,
    vocabulary: new Vocabulary(built.spellings, isKnown, fuzzy),
    runs: new RunReader(asked, segment),
  };
  return {
    search: (query, filters = {}) => answer(query, filters, corpus, reader, options),
  };
}
