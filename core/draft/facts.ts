/** What a draft is checked against: the statement's words and the symbols of the record. */

import type { Corpus } from '../corpus.ts';

export interface DraftFacts {
  readonly issuer: string;
  readonly statement: string;
  /** Day on which the search of the record ended. */
  readonly compiled: string;
  readonly documents: readonly { readonly symbol: string; readonly title: string }[];
}

export function draftFacts({ statement, documents, compiled }: Corpus): DraftFacts {
  return {
    issuer: statement.issuer,
    statement: statement.text,
    compiled,
    documents: [...documents.values()].flatMap(({ symbol, title }) =>
      symbol ? [{ symbol, title }] : [],
    ),
  };
}
