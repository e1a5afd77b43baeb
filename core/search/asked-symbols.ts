/** Finds UN document symbols in a query, in any spelling. */

import type { Built } from '../search-index/build.ts';
import { makeUnit, put, type Unit } from './unit.ts';

/** A symbol that is being typed. */
const SYMBOL_BEGUN = 6;
const MOST_SYMBOL_WORDS = 8;

/** A stretch that can only be meant as a symbol. */
export function symbolUnit(written: string, built: Built): Unit {
  const unit = makeUnit(written, undefined);
  const key = written.toLowerCase().replace(/[^a-z0-9]/g, '');
  for (const { term, share } of built.symbols.get(written) ?? built.symbols.get(key) ?? []) {
    put(unit, { term, weight: share }, built);
  }
  return unit;
}

/** Symbols written with spaces or nothing between their parts; returns the words they took. */
export function symbolsAmong(typed: readonly string[], built: Built, units: Unit[]): Set<number> {
  const taken = new Set<number>();
  for (let from = 0; from < typed.length; from++) {
    for (let to = Math.min(typed.length, from + MOST_SYMBOL_WORDS); to > from; to--) {
      const joined = typed.slice(from, to).join('');
      if (!/\d/.test(joined) || !/^[a-z]/.test(joined)) continue;
      let found = built.symbols.get(joined) ?? [];
      if (found.length === 0 && joined.length >= SYMBOL_BEGUN && to === typed.length) {
        found = [...built.symbols]
          .filter(([each]) => each.startsWith(joined))
          .flatMap(([, of]) => of);
      }
      if (found.length === 0) continue;
      const unit = makeUnit(typed.slice(from, to).join(' '), undefined);
      for (const { term, share } of found) put(unit, { term, weight: share }, built);
      units.push(unit);
      for (let i = from; i < to; i++) taken.add(i);
      from = to - 1;
      break;
    }
  }
  return taken;
}
