/** The search over the shipped record, as the tests and the faces use it. */
import { readCues, readRecord } from '../../content/read.ts';
import { loadCorpus } from '../../core/corpus.ts';
import { createSearch, type SearchOptions } from '../../core/search.ts';

export const corpus = loadCorpus(readRecord());
const cues = readCues();

export const searchOf = (options: SearchOptions = {}) => createSearch(corpus, { cues, ...options });
