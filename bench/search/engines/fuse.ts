/** Fuse.js on whole records, word by word. */

import Fuse from 'fuse.js';
import { BOOST, type Engine, FIELDS, LIMIT } from '../engine.ts';
import { plainRecords, spaced } from '../plain-records.ts';

export const fuse: Engine = {
  name: 'Fuse',
  make: async corpus => {
    const index = new Fuse(plainRecords(corpus), {
      keys: FIELDS.map(name => ({ name, weight: BOOST[name] })),
      useTokenSearch: true,
      ignoreLocation: true,
      threshold: 0.3,
    });
    return query => index.search(spaced(query), { limit: LIMIT }).map(hit => hit.item.id);
  },
};
