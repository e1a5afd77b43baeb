/** lunr: each word as it is, as a beginning, and with a slip. */

import { BOOST, type Engine, FIELDS, load } from '../engine.ts';
import { type PlainRecord, plainRecords, spaced } from '../plain-records.ts';

interface LunrModule {
  default: (build: (this: LunrBuilder) => void) => {
    query(f: (q: LunrQuery) => void): { ref: string }[];
  };
}
interface LunrBuilder {
  ref(name: string): void;
  field(name: string, options: object): void;
  add(record: PlainRecord): void;
}
interface LunrQuery {
  term(word: string, options: object): void;
}

export const lunr: Engine = {
  name: 'lunr',
  make: async corpus => {
    const module = await load<LunrModule>('lunr');
    if (!module) return undefined;
    const records = plainRecords(corpus);
    const index = module.default(function build() {
      this.ref('id');
      for (const field of FIELDS) this.field(field, { boost: BOOST[field] });
      for (const record of records) this.add(record);
    });
    return query =>
      index
        .query(q => {
          for (const word of spaced(query).split(' ').filter(Boolean)) {
            q.term(word, { boost: 10 });
            q.term(word, { wildcard: 2, boost: 3 });
            if (word.length > 3) q.term(word, { editDistance: 1 });
          }
        })
        .map(hit => hit.ref);
  },
};
