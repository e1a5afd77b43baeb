/** uFuzzy over each record as one text; it has no fields to weigh. */

import { type Engine, FIELDS, LIMIT, load } from '../engine.ts';
import { plainRecords, spaced } from '../plain-records.ts';

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

export const uFuzzy: Engine = {
  name: 'uFuzzy',
  make: async corpus => {
    const module = await load<UFuzzyModule>('@leeoniya/ufuzzy');
    if (!module) return undefined;
    const records = plainRecords(corpus);
    const haystack = records.map(record => FIELDS.map(field => record[field]).join(' | '));
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
};
