/** MiniSearch with slips and beginnings. */

import { BOOST, type Engine, FIELDS, load } from '../engine.ts';
import { type PlainRecord, plainRecords, spaced } from '../plain-records.ts';

interface MiniSearchModule {
  default: new (
    options: object,
  ) => {
    addAll(records: PlainRecord[]): void;
    search(query: string): { id: string }[];
  };
}

export const miniSearch: Engine = {
  name: 'MiniSearch',
  make: async corpus => {
    const module = await load<MiniSearchModule>('minisearch');
    if (!module) return undefined;
    const index = new module.default({
      fields: FIELDS,
      searchOptions: { boost: BOOST, fuzzy: 0.2, prefix: true },
    });
    index.addAll(plainRecords(corpus));
    return query => index.search(spaced(query)).map(hit => hit.id);
  },
};
