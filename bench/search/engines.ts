/** The engines that are measured. Those that are not installed in this folder are left out. */

import { createRequire } from 'node:module';
import Fuse from 'fuse.js';
import { readCues } from '../../content/read.ts';
import type { Corpus } from '../../core/corpus.ts';
import { createSearch } from '../../core/search.ts';
import { type PlainRecord, plainRecords, spaced } from './plain-records.ts';

/** Ids for a query, best first. */
export type Ask = (query: string) => string[] | Promise<string[]>;
export interface Engine {
  readonly name: string;
  /** Builds the index; undefined when the engine is not installed. */
  readonly make: (corpus: Corpus) => Promise<Ask | undefined>;
}

const FIELDS = ['text', 'title', 'symbol', 'author', 'aliases'] as const;
/** What a field counts for, the same for all that can weigh fields. */
const BOOST = { text: 2, title: 1, symbol: 3, author: 1, aliases: 1 };
const LIMIT = 50;

/** Read before anything is timed. */
const cues = readCues();

const require = createRequire(import.meta.url);
const load = async <T>(name: string): Promise<T | undefined> => {
  try {
    require.resolve(name);
  } catch {
    return undefined;
  }
  return (await import(name)) as T;
};
const all = (record: PlainRecord) => FIELDS.map(field => record[field]).join(' | ');

interface MiniSearchModule {
  default: new (
    options: object,
  ) => {
    addAll(records: PlainRecord[]): void;
    search(query: string): { id: string }[];
  };
}
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
interface FlexModule {
  Document: new (
    options: object,
  ) => {
    add(record: PlainRecord): void;
    search(query: string, options: object): { result: string[] }[];
  };
}
interface OramaModule {
  create(options: object): unknown;
  insertMultiple(db: unknown, records: PlainRecord[], batch: number): unknown;
  search(
    db: unknown,
    options: object,
  ): { hits: { document: PlainRecord }[] } | Promise<{ hits: { document: PlainRecord }[] }>;
}
interface UFuzzyModule {
  default: new (
    options: object,
  ) => {
    search(
      haystack: string[],
      needle: string,
      outOfOrder: number,
    ): [number[] | null, unknown, number[] | null];
  };
}

export const engines: readonly Engine[] = [
  {
    name: 'ours',
    make: async corpus => {
      const { search } = createSearch(corpus, { cues });
      return query => search(query).hits.map(hit => hit.id);
    },
  },
  {
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
  },
  {
    name: 'uFuzzy',
    make: async corpus => {
      const module = await load<UFuzzyModule>('@leeoniya/ufuzzy');
      if (!module) return undefined;
      const records = plainRecords(corpus);
      const haystack = records.map(all);
      const engine = new module.default({
        intraMode: 1,
        unicode: true,
        interSplit: '[^\\p{L}\\p{M}\\d]+',
        intraSplit: '\\p{Ll}\\p{Lu}',
        intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
        intraChars: '[\\p{L}\\p{M}\\d]',
        intraContr: "'\\p{L}{1,2}\\b",
      });
      return query => {
        const [found, , order] = engine.search(haystack, spaced(query), 1);
        const ids = order?.map(i => found?.[i] ?? 0) ?? found ?? [];
        return ids.slice(0, LIMIT).map(i => records[i]?.id ?? '');
      };
    },
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
    name: 'Fuse',
    make: async corpus => {
      const fuse = new Fuse(plainRecords(corpus), {
        keys: FIELDS.map(name => ({ name, weight: BOOST[name] })),
        useTokenSearch: true,
        ignoreLocation: true,
        threshold: 0.3,
      });
      return query => fuse.search(spaced(query), { limit: LIMIT }).map(hit => hit.item.id);
    },
  },
];
