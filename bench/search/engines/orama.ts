/** Orama with one slip a word. */

import { BOOST, type Engine, FIELDS, LIMIT, load } from '../engine.ts';
import { type PlainRecord, plainRecords, spaced } from '../plain-records.ts';

interface OramaModule {
  create(options: object): unknown;
  insertMultiple(db: unknown, records: PlainRecord[], batch: number): unknown;
  search(
    db: unknown,
    options: object,
  ): { hits: { document: PlainRecord }[] } | Promise<{ hits: { document: PlainRecord }[] }>;
}

export const orama: Engine = {
  name: 'Orama',
  make: async corpus => {
    const module = await load<OramaModule>('@orama/orama');
    if (!module) return undefined;
    const schema = Object.fromEntries(['id', ...FIELDS].map(field => [field, 'string']));
    const tokenizer = {
      language: 'english',
      normalizationCache: new Map(),
      tokenize: (text: string) => text.split(' ').filter(Boolean),
    };
    const db = module.create({ schema, components: { tokenizer } });
    await module.insertMultiple(db, plainRecords(corpus), 5000);
    return async query => {
      const term = spaced(query);
      const options = { term, properties: FIELDS, boost: BOOST, tolerance: 1, limit: LIMIT };
      return (await module.search(db, options)).hits.map(hit => hit.document.id);
    };
  },
};
