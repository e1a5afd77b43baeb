/** One word, name or symbol of a query, with what it may stand for. */

import type { Built } from '../search-index/build.ts';
import { ELSEWHERE } from '../search-index/concepts.ts';
import type { Sense } from '../search-index/phrases.ts';

/** How surely a term is meant, and how rare it is: guesses at one word share the rarity of all. */
export interface UnitSense {
  readonly weight: number;
  readonly rarity: number;
}

/** One word, name or symbol of a query. */
export interface Unit {
  readonly text: string;
  /** Terms of the index it may stand for. */
  readonly senses: Map<string, UnitSense>;
  /** The word it was taken for, where that is another than was typed. */
  readonly corrected?: string;
  /** How much of the question it is: 0 to 1. */
  importance: number;
}

/** A query that names another country is about it, and a line that does not name it is no answer. */
const COUNTRY = 3;
/** A word nobody knows is as telling as the rarest known one. */
const UNKNOWN = 1;
/** Two letters or a number that nobody knows tell little. */
const UNKNOWN_SHORT = 0.3;
/** Even a word that stands everywhere counts a little when it is all there is. */
const LEAST = 0.08;
/** A place of the record is where, not what: most of it happened there. */
const PLACE = 0.2;

/** A unit that stands for nothing yet. */
export function makeUnit(text: string, corrected: string | undefined): Unit {
  return {
    text,
    senses: new Map(),
    importance: 0,
    ...(corrected === undefined ? {} : { corrected }),
  };
}

/** Adds a term to a unit; the surest reading of a term stays. */
export function put(unit: Unit, { term, weight }: Sense, built: Built, most = 1): void {
  const ring = built.concepts.ring(term);
  if (ring) {
    for (const each of ring) {
      put(unit, { term: each.term, weight: each.weight * weight }, built, most);
    }
    return;
  }
  if ((unit.senses.get(term)?.weight ?? 0) >= weight) return;
  unit.senses.set(term, { weight, rarity: Math.min(most, built.index.rarity(term)) });
}

/** How much of the question a unit is, from the rarest term it stands for. */
export function importanceOf(unit: Unit, built: Built): number {
  if ((unit.senses.get(ELSEWHERE)?.weight ?? 0) === 1) return COUNTRY;
  let rarest = 0;
  let known = false;
  const doubtful = unit.corrected !== undefined;
  for (const [term, { weight, rarity }] of unit.senses) {
    if (term.startsWith('#p:') && weight === 1) return PLACE;
    if (!built.index.posting(term)) continue;
    known = true;
    rarest = Math.max(rarest, doubtful ? rarity : weight * rarity);
  }
  if (known) return Math.max(LEAST, rarest);
  return unit.text.length < 3 || /^\d+$/.test(unit.text) ? UNKNOWN_SHORT : UNKNOWN;
}
