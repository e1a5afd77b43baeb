/** Reads the record's line on who spoke or signed into names, where it is nothing but names. */

import type { Person } from './record.ts';

/** Words of a line that says more than names: such a line is never taken apart. */
const MORE =
  /\b(?:others?|other|and the|delegation|statement|account|through|for|spokes\w*|OHCHR|UN|mission|officials)\b|;/i;
/** One or more capitalised words: "Surya P. Subedi", "Diego García-Sayán", "Ban Ki-moon". */
const NAME = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)+$/u;

/** The names, filed under the last word ("Muntarbhorn, Vitit"); none where the line says more. */
export function peopleOf(author: string | undefined): Person[] {
  if (!author || MORE.test(author)) return [];
  const names = author
    .replace(/\s*\([^)]*\)/g, '')
    .split(/,\s*|\s+and\s+/)
    .map(name => name.trim());
  if (!names.every(name => NAME.test(name))) return [];
  return names.map(name => {
    const at = name.lastIndexOf(' ');
    return { family: name.slice(at + 1), given: name.slice(0, at) };
  });
}

/** Khmer names stand family name first and are never inverted: "Hun Sen". */
export function asTheyStand(author: string | undefined): Person[] {
  return peopleOf(author).map(person => ({
    literal: 'literal' in person ? person.literal : `${person.given} ${person.family}`,
  }));
}
