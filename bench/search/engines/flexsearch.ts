/** FlexSearch by beginnings, with its suggestions where a word is missing. */

import { type Engine, FIELDS, LIMIT, load } from '../engine.ts';
import { type PlainRecord, plainRecords, spaced } from '../plain-records.ts';

interface FlexModule {
  Document: new (
    options: object,
  ) => {
    add(record: PlainRecord): void;
    search(query: string, options: object): { result: string[] }[];
  };
}

export const flexSearch: Engine = {
  name: 'FlexSearch',
  make: async corpus => {
    const module = await load<FlexModule>('flexsearch');
    if (!module) return undefined;
    const index = new module.Document({
      tokenize: 'forward',
      encoder: { normalize: false, dedupe: false },
      document: { id: 'id', index: FIELDS },
    });
    for (const record of plainRecords(corpus)) index.add(record);
    return query => {
      const found = index.search(spaced(query), { limit: LIMIT, suggest: true });
      return [...new Set(found.flatMap(({ result }) => result))];
    };
  },
};
