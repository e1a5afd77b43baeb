/** What an engine under measure is, and what all of them are given alike. */

import { createRequire } from 'node:module';
import type { Corpus } from '../../core/corpus.ts';

/** Ids for a query, best first. */
export type Ask = (query: string) => string[] | Promise<string[]>;
export interface Engine {
  readonly name: string;
  /** Builds the index; undefined when the engine is not installed. */
  readonly make: (corpus: Corpus) => Promise<Ask | undefined>;
}

export const FIELDS = ['text', 'title', 'symbol', 'author', 'aliases', 'alike'] as const;
/** What a field counts for, the same for all that can weigh fields; words of like meaning as with ours. */
export const BOOST = { text: 2, title: 1, symbol: 3, author: 1, aliases: 1, alike: 0.7 };
export const LIMIT = 50;

const require = createRequire(import.meta.url);

/** A module installed in this folder only; undefined where it is not. */
export async function load<T>(name: string): Promise<T | undefined> {
  try {
    require.resolve(name);
  } catch {
    return undefined;
  }
  return (await import(name)) as T;
}
