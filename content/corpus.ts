/** The record as it is shipped. Imported by the background only: everyone else is sent values. */
import record from 'virtual:record';
import { loadCorpus } from '../core/corpus.ts';
import { unpack } from './packed.ts';

export const corpus = loadCorpus(unpack(record));
